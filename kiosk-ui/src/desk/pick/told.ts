import type { Conflict, Shown, Span } from '../../api/desk';
import { fullDay, speech } from '../../words/desk';
import { wall } from '../frame/ages';
import { names } from '../frame/names.svelte';

/** Times and clashes in staff's words. */

const DAY_CHARS = 10;
const CLOCK_CHARS = 16;

export const clockOf = (local: string): string => local.slice(DAY_CHARS + 1, CLOCK_CHARS);
export const dateOf = (local: string): string => local.slice(0, DAY_CHARS);

/** "11:00–12:00", or with days where it does not end on the day that it starts. */
export function hours(start: string, end: string): string {
  if (dateOf(start) === dateOf(end)) return `${clockOf(start)}–${clockOf(end)}`;
  return `${clockOf(start)} – ${fullDay(end)}, ${clockOf(end)}`;
}

/** "Saturday, 7 March, 11:00–12:00". */
export function spanText({ start, end }: Pick<Span, 'start' | 'end'>): string {
  return `${fullDay(start.local)}, ${hours(start.local, end.local)}`;
}

/** "March 2026", as it stands above a leaf of the calendar. */
export function monthTitle(date: string): string {
  const { months } = speech.words.pick;
  const key = `m${Number(date.slice(5, 7))}` as keyof typeof months;
  return `${months[key]} ${date.slice(0, 4)}`;
}

/** What a notice calls a demonstration: what and when. */
export function called(one: Pick<Shown, 'type' | 'start'>): string {
  return `${one.type.name.text}, ${fullDay(one.start.local)}, ${clockOf(one.start.local)}`;
}

/** Clashes that are told by when they are; of the others the reason says it all. */
const TIMED: readonly Conflict['kind'][] = [
  'space',
  'buffer',
  'equipment',
  'artisan',
  'closure',
  'artisan-elsewhere',
];

/** One thing that stands against a plan; with its day when that is another than the plan's. */
export function clashText({ kind, resource, from, to }: Conflict, day?: string): string {
  const told = speech.words.against.kinds[kind](names.of(resource));
  if (!TIMED.includes(kind)) return told;
  const [start, end] = [wall(new Date(from)), wall(new Date(to))];
  const when = hours(start, end);
  return `${told}, ${dateOf(start) === day ? when : `${fullDay(start)}, ${when}`}`;
}

/** Each of the kinds that staff may set aside, once. */
export function softKinds(conflicts: readonly Conflict[]): string[] {
  return [...new Set(conflicts.filter((one) => one.soft).map((one) => one.kind))];
}
