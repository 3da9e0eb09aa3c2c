import names from './dates.json';
import type { Lang } from './speech.svelte';

/**
 * Dates in four languages. Chromium's Intl knows no Kyrgyz dates and would quietly answer in English, so the
 * names stand in dates.json and nothing else in the kiosk asks Intl. They are those of Unicode's CLDR: the
 * server's DatesTest compares them, and writes them with -Ddates.write=true. Clocks have 24 hours everywhere.
 */
const NAMES: Record<Lang, { months: readonly string[]; weekdays: readonly string[] }> = names;

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Day = (typeof DAYS)[number];

/** The civil fields of an instant in the given number of minutes east of Greenwich. */
function civil(instant: Date, offsetMinutes: number): Date {
  return new Date(instant.getTime() + offsetMinutes * 60_000);
}

/** Kyrgyzstan keeps UTC+6 the whole year; all our centres lie in it. */
export const KYRGYZ_OFFSET_MINUTES = 360;

export function date(lang: Lang, instant: Date, offsetMinutes = KYRGYZ_OFFSET_MINUTES): string {
  const at = civil(instant, offsetMinutes);
  const day = at.getUTCDate();
  const month = NAMES[lang].months[at.getUTCMonth()] ?? '';
  const year = at.getUTCFullYear();
  if (lang === 'ko') return `${year}년 ${month} ${day}일`;
  if (lang === 'ky') return `${year}-ж., ${day}-${month}`;
  return lang === 'ru' ? `${day} ${month} ${year}\u00A0г.` : `${day} ${month} ${year}`;
}

export function time(instant: Date, offsetMinutes = KYRGYZ_OFFSET_MINUTES): string {
  return civil(instant, offsetMinutes).toISOString().slice(11, 16);
}

export function weekday(lang: Lang, day: string): string {
  return NAMES[lang].weekdays[DAYS.indexOf(day as Day)] ?? day;
}
