import names from '../dates.json';
import { speech, type DeskLang } from './speech.svelte';

/** Days in staff's language, from dates as `2026-08-05`. Chromium's Intl knows no Kyrgyz, so nothing here asks it. */

function at(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

export function weekdayName(date: string): string {
  return names[speech.lang].weekdays[(at(date).getUTCDay() + 6) % 7] ?? '';
}

/** As wall calendars have them, from Monday; CLDR's abbreviations. */
const SHORT: Record<DeskLang, readonly string[]> = {
  ky: ['дүй.', 'шейш.', 'шарш.', 'бейш.', 'жума', 'ишм.', 'жек.'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

export function shortWeekday(date: string): string {
  return SHORT[speech.lang][(at(date).getUTCDay() + 6) % 7] ?? '';
}

export function month(date: string): string {
  return names[speech.lang].months[at(date).getUTCMonth()] ?? '';
}

export function dayAndMonth(date: string): string {
  const day = at(date).getUTCDate();
  return speech.lang === 'ky' ? `${day}-${month(date)}` : `${day} ${month(date)}`;
}

export function fullDay(date: string): string {
  return `${weekdayName(date)}, ${dayAndMonth(date)}`;
}
