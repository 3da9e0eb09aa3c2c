import { daysIn, weekdayOf } from '../pick/month';
import { plusDays } from '../frame/days';

/** Rules of recurrence as RFC 5545 section 3.3.10 has them, from what is chosen without typing. */

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type Repeat = 'weekly' | 'monthly' | 'yearly';
/** On the same day of the month, on its second Saturday, or on its last. */
export type Way = 'day' | 'nth' | 'last';

export interface Pattern {
  readonly repeat: Repeat;
  readonly every: number;
  readonly days: readonly Weekday[];
  readonly way: Way;
}

const WEEK = 7;
const dayOf = (date: string) => Number(date.slice(8, 10));

export function weekday(date: string): Weekday {
  return WEEKDAYS[weekdayOf(date)] ?? 'MO';
}

/** Which time in its month a weekday comes on a date, 1 to 5. */
export function nthOf(date: string): number {
  return Math.ceil(dayOf(date) / WEEK);
}

/** How a month can name a date: a fifth Saturday, which not all months have, is only named as the last. */
export function waysOf(date: string): Way[] {
  const last = dayOf(date) + WEEK > daysIn(date);
  return ['day', ...(nthOf(date) < 5 ? (['nth'] as const) : []), ...(last ? (['last'] as const) : [])];
}

/** The rule of a series that starts on a date. */
export function ruleOf({ repeat, every, days, way }: Pattern, start: string): string {
  const interval = every > 1 ? `;INTERVAL=${every}` : '';
  if (repeat === 'weekly') {
    return `FREQ=WEEKLY${interval};BYDAY=${WEEKDAYS.filter((day) => days.includes(day)).join()}`;
  }
  if (repeat === 'yearly') {
    return `FREQ=YEARLY${interval};BYMONTH=${Number(start.slice(5, 7))};BYMONTHDAY=${dayOf(start)}`;
  }
  const on = { day: '', nth: nthOf(start), last: -1 }[way];
  return `FREQ=MONTHLY${interval};${on ? `BYDAY=${on}${weekday(start)}` : `BYMONTHDAY=${dayOf(start)}`}`;
}

/** The first date from one on that falls on one of the days. */
export function firstOn(days: readonly Weekday[], from: string): string {
  for (let ahead = 0; ahead < WEEK; ahead++) {
    const date = plusDays(from, ahead);
    if (days.includes(weekday(date))) return date;
  }
  return from;
}
