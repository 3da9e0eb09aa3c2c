import type { Showing, TodayAnswer } from '../../api';

/** What stands where on the screen at one moment. No showing stands twice. */
export interface Arranged {
  now: Showing[];
  next: Showing[];
  later: Showing[];
  tomorrow: Showing[];
}

const OFF = ['cancelled', 'artisan-no-show', 'ended-early'];
const DAY_MS = 24 * 60 * 60_000;
/** Kyrgyzstan's, for a day on which nothing is shown. */
const OFFSET_MS = 6 * 60 * 60_000;

/** Whether it won't take place, or not any more. */
export const isOff = ({ status }: Showing) => OFF.includes(status);

/**
 * Moves next to now, and tomorrow to today, by the clock alone, so that a screen that hears nothing from its server is
 * right to the minute. Intervals are half-open: at its end a showing is over.
 */
export function arrange(of: TodayAnswer, at: Date): Arranged {
  const all = [...of.now, ...of.next, ...of.later, ...of.tomorrow]
    .filter((one) => at < new Date(one.end.instant))
    .sort((a, b) => a.start.instant.localeCompare(b.start.instant) || a.id.localeCompare(b.id));
  const today = dayOf(all[0], at);
  const ofToday = all.filter((one) => one.start.local.slice(0, 10) <= today);
  const now = ofToday.filter((one) => new Date(one.start.instant) <= at && !isOff(one));
  const ahead = ofToday.filter((one) => !now.includes(one));
  const first = ahead.find((one) => !isOff(one))?.start.instant;
  const next = ahead.filter((one) => first !== undefined && one.start.instant <= first);
  return {
    now,
    next,
    later: ahead.filter((one) => !next.includes(one)),
    tomorrow: all.filter(
      (one) => one.start.local.slice(0, 10) === dayOf(all[0], new Date(at.getTime() + DAY_MS)),
    ),
  };
}

/** The date on the centre's wall, 2026-11-24. */
function dayOf(one: Showing | undefined, at: Date): string {
  const offset = one
    ? new Date(`${one.start.local.slice(0, 16)}Z`).getTime() - new Date(one.start.instant).getTime()
    : OFFSET_MS;
  return new Date(at.getTime() + offset).toISOString().slice(0, 10);
}
