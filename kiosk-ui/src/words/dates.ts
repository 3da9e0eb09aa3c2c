import type { Lang } from './speech.svelte';

/**
 * Dates in four languages. Chromium's Intl knows no Kyrgyz dates and would quietly answer in English, so the
 * names stand here and nothing else in the kiosk asks Intl. Clocks have 24 hours everywhere.
 */
const MONTHS: Record<Lang, readonly string[]> = {
  ky: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  // The genitive, as it stands after the day's number.
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ko: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
};

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Day = (typeof DAYS)[number];

const WEEKDAYS: Record<Lang, readonly string[]> = {
  ky: ['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ko: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
};

/** The civil fields of an instant in the given number of minutes east of Greenwich. */
function civil(instant: Date, offsetMinutes: number): Date {
  return new Date(instant.getTime() + offsetMinutes * 60_000);
}

/** Kyrgyzstan keeps UTC+6 the whole year; all our centres lie in it. */
export const KYRGYZ_OFFSET_MINUTES = 360;

export function date(lang: Lang, instant: Date, offsetMinutes = KYRGYZ_OFFSET_MINUTES): string {
  const at = civil(instant, offsetMinutes);
  const day = at.getUTCDate();
  const month = MONTHS[lang][at.getUTCMonth()] ?? '';
  const year = at.getUTCFullYear();
  if (lang === 'ko') return `${year}년 ${month} ${day}일`;
  if (lang === 'ky') return `${year}-ж., ${day}-${month}`;
  return lang === 'ru' ? `${day} ${month} ${year} г.` : `${day} ${month} ${year}`;
}

export function time(instant: Date, offsetMinutes = KYRGYZ_OFFSET_MINUTES): string {
  return civil(instant, offsetMinutes).toISOString().slice(11, 16);
}

export function weekday(lang: Lang, day: string): string {
  return WEEKDAYS[lang][DAYS.indexOf(day as Day)] ?? day;
}
