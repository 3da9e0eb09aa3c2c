import type { Json, ShownFor } from '../../api/desk';
import { speech } from '../../words/desk';
import { told } from '../frame/ages';
import { isObject } from './flat';

/** When visitors see a record. */

/** A date and a time on the centre's wall as a moment; Kyrgyzstan keeps UTC+6 the whole year. */
export const instant = (day: string, time: string) =>
  new Date(`${day}T${time}:00+06:00`).toISOString().replace('.000Z', 'Z');

export const isWrong = ({ from, until }: ShownFor) => !!from && !!until && from >= until;

/** "from 3 March, 09:00 until …"; empty when always. */
export function toldSpan({ from, until }: ShownFor, now: Date): string {
  const at = (moment: string | undefined) => (moment ? told(new Date(moment), now) : '');
  return from || until ? speech.words.shownFor.told(at(from), at(until)) : '';
}

/** As a record has it. */
export function spanOf(record: Json): ShownFor {
  const window = isObject(record) ? record['window'] : undefined;
  if (!isObject(window)) return {};
  const { from, until } = window;
  return {
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof until === 'string' ? { until } : {}),
  };
}

export const sameSpan = (one: ShownFor, other: ShownFor) =>
  one.from === other.from && one.until === other.until;
