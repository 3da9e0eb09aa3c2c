import type { Act, Shown, Status } from '../../api/desk';

/** What a state means for whoever sits at the desk. */

type Has<Field extends keyof Shown> = Pick<Shown, Field>;

const OFF: readonly Status[] = ['declined', 'withdrawn', 'expired', 'cancelled', 'artisan-no-show'];
const CLAIMS: readonly Status[] = ['approved', 'published', 'running', 'needs-artisan'];

/** Whether it does not take place. */
export function isOff({ status }: Has<'status'>): boolean {
  return OFF.includes(status);
}

/** Whether it has its space, so that nothing else can. */
export function isClaim({ status }: Has<'status'>): boolean {
  return CLAIMS.includes(status);
}

/** Withdrawing is for whoever asked; what rules stand against is approved with a reason. */
export type Offered = Exclude<Act, 'withdraw' | 'override'>;

const ASKED: readonly Status[] = ['draft', 'requested'];
const BOOKED: readonly Status[] = ['approved', 'published'];

/** In which states what can be done: the same as the server's rules/Act.java, which has the last word. */
const POSSIBLE: Record<Offered, readonly Status[]> = {
  approve: ASKED,
  publish: ['approved'],
  move: [...ASKED, ...BOOKED, 'needs-artisan'],
  assign: [...ASKED, ...BOOKED, 'needs-artisan'],
  arrive: [...BOOKED, 'running'],
  decline: ASKED,
  end: ['running'],
  absent: ['running', 'needs-artisan'],
  cancel: [...ASKED, ...BOOKED, 'needs-artisan'],
};

/** In the order of their buttons. A request is declined and not cancelled, and an artisan arrives on the day. */
const OFFERED: readonly Offered[] = [
  'approve',
  'publish',
  'arrive',
  'move',
  'assign',
  'decline',
  'end',
  'absent',
  'cancel',
];

export function actsOf(
  { status, start, arrived }: Has<'status' | 'start' | 'arrived'>,
  today: string,
): Offered[] {
  return OFFERED.filter((act) => {
    if (!POSSIBLE[act].includes(status)) return false;
    if (act === 'arrive') return !arrived && start.local.slice(0, 10) <= today;
    return act !== 'cancel' || !ASKED.includes(status);
  });
}

export function isMovable({ status }: Has<'status'>): boolean {
  return POSSIBLE.move.includes(status);
}

/** "11:00–12:00", as the clock on the centre's wall shows it. */
export function hours({ start, end }: Has<'start' | 'end'>): string {
  return `${start.local.slice(11, 16)}–${end.local.slice(11, 16)}`;
}
