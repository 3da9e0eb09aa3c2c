import type { Showing } from '../api';
import type { ShownLive } from '../design/showing/showing';
import { date, speech, type Lang } from '../words';

/** Sooner than this it is told how soon. */
const SOON_MINUTES = 60;

/** "11:00–12:00", as the clock on the centre's wall shows it. */
export function hours({ start, end }: Pick<Showing, 'start' | 'end'>): string {
  return `${start.local.slice(11, 16)}–${end.local.slice(11, 16)}`;
}

/** The day, as the calendar on the centre's wall shows it. */
export function day({ start }: Pick<Showing, 'start'>, lang: Lang): string {
  return date(lang, new Date(`${start.local.slice(0, 16)}Z`), 0);
}

/** Whole minutes until something starts, 0 when it has. Never told as less than it is. */
export function minutesUntil(instant: string, at: Date): number {
  return Math.max(0, Math.ceil((new Date(instant).getTime() - at.getTime()) / 60_000));
}

/** Whether there is a place for whoever comes. */
export function seats({ seats: { state, free } }: Pick<Showing, 'seats'>): string {
  const words = speech.words.showing.seats;
  return state === 'free' ? words.free(free) : words[state];
}

/** Why it does not take place, or not to its end. */
function off({ status }: Showing): string | undefined {
  const words = speech.words.showing;
  return { cancelled: words.off, 'artisan-no-show': words.absent, 'ended-early': words.over }[status];
}

/** What must be known before one walks there. */
function marks(one: Showing): string[] {
  const why = off(one);
  if (why) return [why];
  const changed = one.changed ? [speech.words.showing.changed] : [];
  return one.seats.policy === 'reserved' ? [...changed, seats(one)] : changed;
}

function who({ status, artisans }: Showing): ShownLive['about'] {
  const known = status === 'needs-artisan' ? [] : artisans.map(({ name }) => name);
  return known.length ? known : [{ text: speech.words.showing.nobody, lang: speech.lang }];
}

/**
 * Something shown live, in the visitor's words.
 *
 * @param lang tells the day too, in a list that is not of one day
 */
export function shownLive(one: Showing, href: string, at: Date, lang?: Lang): ShownLive {
  const minutes = minutesUntil(one.start.instant, at);
  const soon = !off(one) && minutes > 0 && minutes <= SOON_MINUTES;
  return {
    href,
    time: hours(one),
    ...(lang ? { day: day(one, lang) } : {}),
    name: one.type.name,
    about: [one.space.name, ...who(one)],
    marks: marks(one),
    note: soon ? speech.words.showing.soon(minutes) : undefined,
    image: one.craft?.image,
    off: off(one) !== undefined,
  };
}
