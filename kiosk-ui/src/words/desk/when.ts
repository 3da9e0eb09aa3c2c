import names from '../dates.json';
import { speech } from './speech.svelte';

/** Days in staff's language, from dates as `2026-08-05`. Chromium's Intl knows no Kyrgyz, so nothing here asks it. */

function at(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

export function weekdayName(date: string): string {
  return names[speech.lang].weekdays[(at(date).getUTCDay() + 6) % 7] ?? '';
}

/** Russian drops vowels; the others take the first letters. */
const RUSSIAN_SHORT = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];

/** Two letters, as wall calendars have them; the whole name is said beside it. */
export function shortWeekday(date: string): string {
  if (speech.lang === 'ru') return RUSSIAN_SHORT[(at(date).getUTCDay() + 6) % 7] ?? '';
  return weekdayName(date).slice(0, speech.lang === 'en' ? 3 : 2);
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
