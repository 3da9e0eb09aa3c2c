import type { Conflict } from '../../api/desk';
import { wall } from '../frame/ages';
import { clashText, dateOf } from '../pick/told';

/** What stands against one date of a series, out of what stands against all of them. */
export function against(date: string, conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.filter(({ from, to }) => {
    const last = new Date(new Date(to).getTime() - 1);
    return dateOf(wall(new Date(from))) <= date && date <= dateOf(wall(last));
  });
}

/** Dates by the month that they are in, `2026-03` → its dates. */
export function byMonth(dates: readonly string[]): [string, string[]][] {
  const months = new Map<string, string[]>();
  for (const date of [...dates].sort()) {
    const month = date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  return [...months];
}

/** Dates that the same stands against. */
export interface Taken {
  readonly dates: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** What is taken, told once for all dates that it is so on: every Monday closed is one reason and not fifty. */
export function reasons(dates: readonly string[], conflicts: readonly Conflict[]): Taken[] {
  const alike = new Map<string, { dates: string[]; conflicts: Conflict[] }>();
  for (const date of dates) {
    const mine = against(date, conflicts);
    const text = mine.map((one) => clashText(one, date)).join('\n');
    const known = alike.get(text);
    if (known) known.dates.push(date);
    else alike.set(text, { dates: [date], conflicts: mine });
  }
  return [...alike.values()];
}
