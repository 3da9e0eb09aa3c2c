import type { Span } from '../../api/desk';
import { isDate } from '../frame/days';
import { parseTime } from '../frame/time';
import { speech } from '../../words/desk';

/** Where and when, as it stands in the fields of a form. */
export interface Wanted {
  space: string;
  date: string;
  start: string;
}

export type Wrong = Partial<Record<keyof Wanted, string>>;

/** What is wrong with it, field by field; nothing when it can be sent. */
export function wrong({ space, date, start }: Wanted): Wrong {
  const words = speech.words.making;
  return {
    ...(space ? {} : { space: words.spaceMissing }),
    ...(isDate(date) ? {} : { date: words.dateMissing }),
    ...(parseTime(start) ? {} : { start: words.startMissing }),
  };
}

/** The wall time that is meant. */
export function startOf({ date, start }: Wanted): string {
  return `${date}T${parseTime(start) ?? start}`;
}

/** Where and when a span is; in a space of its own or in the one that is given. */
export function ofSpan({ start }: Pick<Span, 'start'>, space: string): Wanted {
  return {
    space,
    date: start.local.slice(0, 10),
    start: start.local.slice(11, 16),
  };
}
