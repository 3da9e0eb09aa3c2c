/** A month as a wall calendar has it, from dates as `2026-08-05`. */

const DAY_MS = 24 * 60 * 60_000;
const WEEK = 7;

const at = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);
const text = (date: Date) => date.toISOString().slice(0, 10);

/** The first of the month that lies so many months after that of a date. */
export function firstOf(date: string, monthsLater = 0): string {
  const day = at(date);
  return text(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + monthsLater, 1)));
}

/** How many days the month of a date has. */
export function daysIn(date: string): number {
  const day = at(date);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (at(date).getUTCDay() + WEEK - 1) % WEEK;
}

/** Monday to Sunday, week by week; '' where a week reaches into another month. */
export function weeksOf(date: string): string[][] {
  const first = firstOf(date);
  const days = daysIn(first);
  const before = weekdayOf(first);
  const weeks: string[][] = [];
  for (let start = -before; start < days; start += WEEK) {
    weeks.push(
      Array.from({ length: WEEK }, (_, place) => {
        const day = start + place;
        return day < 0 || day >= days ? '' : text(new Date(at(first).getTime() + day * DAY_MS));
      }),
    );
  }
  return weeks;
}
