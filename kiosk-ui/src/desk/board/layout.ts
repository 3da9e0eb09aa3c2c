import type { Board, Closure, Shown, Space } from '../../api/desk';
import { isOff, isClaim } from '../occurrence/status';

/** Where things stand on a day's board, in minutes of the day. No DOM. */

export interface Range {
  from: number;
  to: number;
}

/** A demonstration in its column: which of several side by side. */
export interface Block extends Range {
  kind: 'shown';
  shown: Shown;
  lane: number;
  lanes: number;
}

/** A stretch where something new can begin. */
export interface Gap extends Range {
  kind: 'gap';
}

export interface Column {
  space: Space;
  /** In the order of their time, as they are read and tabbed through. */
  items: (Block | Gap)[];
  /** Hours when nobody is here, and closures with their reason. */
  shut: (Range & { reason?: string })[];
  /** Taken by what goes on in the space that this one is part of, or in one of its parts. */
  held: (Range & { shown: Shown })[];
}

export const DAY_MINUTES = 1_440;
/** A place shorter than this nobody needs, and nobody can hit. */
const GAP_MINUTES = 30;
/** What can be chosen by pointing. */
export const STEP_MINUTES = 15;
const HOUR_MINUTES = 60;
/** Shown of a day where nobody has said the hours. */
const USUAL: Range = { from: 9 * HOUR_MINUTES, to: 18 * HOUR_MINUTES };

/** The minute of a date at which a wall time lies; before it 0, after it the end of the day. */
export function minuteOf(local: string, date: string): number {
  const day = local.slice(0, 10);
  if (day !== date) return day < date ? 0 : DAY_MINUTES;
  return Number(local.slice(11, 13)) * HOUR_MINUTES + Number(local.slice(14, 16));
}

export function clockOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / HOUR_MINUTES))}:${two(minute % HOUR_MINUTES)}`;
}

/** The nearest minute that can be pointed at. */
export function snapped(minute: number): number {
  return Math.round(minute / STEP_MINUTES) * STEP_MINUTES;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * HOUR_MINUTES + Number(time.slice(3, 5));
}

function rangeOn({ start, end }: Pick<Shown, 'start' | 'end'>, date: string): Range {
  return { from: minuteOf(start.local, date), to: minuteOf(end.local, date) };
}

function isOn({ from, to }: Range): boolean {
  return from < to;
}

/** ISO's number of a date's weekday, 1 for Monday. */
function weekday(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

export function openOn(space: Space, date: string): Range[] {
  // A space without hours is never closed by them.
  if (space.hours.length === 0) return [{ from: 0, to: DAY_MINUTES }];
  return space.hours
    .filter(({ day }) => day === weekday(date))
    .map(({ opens, closes }) => ({ from: minutes(opens), to: minutes(closes) }));
}

export function closuresOf(closures: readonly Closure[], space: Space, date: string) {
  return closures
    .filter((one) => !one.space || one.space === space.code)
    .map((one) => ({ ...rangeOn(one, date), reason: one.reason }))
    .filter(isOn);
}

/** Whole hours that hold all that is open or shown on a day. */
export function hoursOf(board: Board, date: string): Range {
  const open = board.spaces.filter(({ hours }) => hours.length).flatMap((space) => openOn(space, date));
  const shown = board.items.filter((one) => !isOff(one)).map((one) => rangeOn(one, date));
  const all = [...(open.length ? open : [USUAL]), ...shown.filter(isOn)];
  return {
    from: Math.floor(Math.min(...all.map(({ from }) => from)) / HOUR_MINUTES) * HOUR_MINUTES,
    to: Math.ceil(Math.max(...all.map(({ to }) => to)) / HOUR_MINUTES) * HOUR_MINUTES,
  };
}

/** Cuts ranges out of others. */
export function without(ranges: readonly Range[], cuts: readonly Range[]): Range[] {
  return cuts.reduce<Range[]>(
    (left, cut) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, cut.from) },
          { from: Math.max(from, cut.to), to },
        ].filter(isOn),
      ),
    [...ranges],
  );
}

/** What overlaps stands side by side, each group as wide as its fullest minute. */
function blocks(shown: readonly Shown[], date: string): Block[] {
  const sorted = shown
    .map((one) => ({ shown: one, ...rangeOn(one, date) }))
    .filter(isOn)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: Block[] = [];
  let group: Block[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const block of group) block.lanes = ends.length;
    placed.push(...group);
    [group, ends] = [[], []];
  };
  for (const one of sorted) {
    if (ends.every((end) => end <= one.from)) close();
    const free = ends.findIndex((end) => end <= one.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.to;
    group.push({ kind: 'shown', ...one, lane, lanes: 1 });
  }
  close();
  return placed;
}

/** The columns of a day. `now` is the wall time until which nothing can begin any more. */
export function columns(board: Board, date: string, now: string): Column[] {
  const hours = hoursOf(board, date);
  const on = board.items.filter((one) => !isOff(one));
  return board.spaces.map((space) => {
    const kin = board.spaces.filter(({ code, parent }) => code === space.parent || parent === space.code);
    const own = blocks(
      on.filter((one) => one.space.code === space.code),
      date,
    );
    const closures = closuresOf(board.closures, space, date);
    const closedHours = without([hours], openOn(space, date));
    const held = on
      .filter((one) => isClaim(one) && kin.some(({ code }) => code === one.space.code))
      .map((shown) => ({ shown, ...rangeOn(shown, date) }))
      .filter(isOn);
    const past = { from: 0, to: Math.ceil(minuteOf(now, date) / STEP_MINUTES) * STEP_MINUTES };
    const gaps = without([hours], [...closedHours, ...closures, ...held, ...own, past])
      .filter(({ from, to }) => to - from >= GAP_MINUTES)
      .map((gap): Gap => ({ kind: 'gap', ...gap }));
    const items = [...own, ...gaps].sort((a, b) => a.from - b.from);
    const shut = [...closedHours, ...closures].map((one) => ({
      ...one,
      from: Math.max(one.from, hours.from),
      to: Math.min(one.to, hours.to),
    }));
    return { space, items, shut: shut.filter(isOn), held };
  });
}
