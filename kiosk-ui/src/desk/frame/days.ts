import { clock } from '../../api';
import { wall } from './ages';

/** Reckoning with dates as `2026-08-05`, which have no zone and no hour. */

const DAY_MS = 24 * 60 * 60_000;

const at = (date: string) => new Date(`${date}T00:00:00Z`);

/** Whether a text is a date that exists. */
export function isDate(text: string | undefined): text is string {
  return !!text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text).getTime());
}

export function plusDays(date: string, days: number): string {
  return new Date(at(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The date on the centre's wall. */
export function today(): string {
  return wall(clock.now()).slice(0, 10);
}

export function mondayOf(date: string): string {
  return plusDays(date, -((at(date).getUTCDay() + 6) % 7));
}
