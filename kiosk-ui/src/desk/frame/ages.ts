import type { CentreNews } from '../../api';
import { freshness } from '../../api';
import { dayAndMonth, speech } from '../../words/desk';

/** How old the news of other centres is, said as it is. */

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;
/** Kyrgyzstan keeps UTC+6 the whole year, and all our centres lie in it. */
const OFFSET_MS = 360 * MINUTE_MS;

/** The date and time on the centre's wall, as `2026-08-05T11:00`. */
export function wall(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 16);
}

/** "09:14", or with its day when that is not today. */
export function told(instant: Date, now: Date): string {
  const at = wall(instant);
  const clock = at.slice(11);
  return at.slice(0, 10) === wall(now).slice(0, 10) ? clock : `${dayAndMonth(at)}, ${clock}`;
}

/** A moment of any year, on the centre's wall: "5 August 2026, 11:00". */
export function dayAndTime(instant: Date): string {
  const at = wall(instant);
  return `${dayAndMonth(at)} ${at.slice(0, 4)}, ${at.slice(11)}`;
}

export function ago(instant: Date, now: Date): string {
  const words = speech.words.sync;
  const minutes = Math.max(0, Math.floor((now.getTime() - instant.getTime()) / MINUTE_MS));
  if (minutes < HOUR_MINUTES) return words.minutes(minutes);
  const hours = Math.floor(minutes / HOUR_MINUTES);
  return hours < DAY_HOURS ? words.hours(hours) : words.days(Math.floor(hours / DAY_HOURS));
}

/** Whether a centre's news is as of now, or of when it is. */
export function news(centre: CentreNews, now: Date): { text: string; old: boolean } {
  const words = speech.words.sync;
  const fresh = freshness(centre);
  if (fresh.is === 'never') return { text: words.never, old: true };
  if (fresh.is !== 'old') return { text: words.fresh, old: false };
  return { text: words.asOf(told(fresh.asOf, now), ago(fresh.asOf, now)), old: true };
}
