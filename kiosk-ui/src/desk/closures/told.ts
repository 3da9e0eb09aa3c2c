import { fullDay, speech } from '../../words/desk';
import { plusDays } from '../frame/days';
import { names } from '../frame/names.svelte';
import { clockOf, dateOf } from '../pick/told';
import { isWhole } from './span.svelte';

/** "Saturday, 21 March – Sunday, 22 March", with hours where it is not of whole days. */
export function lasting(start: string, end: string): string {
  if (!isWhole(start, end)) {
    const same = dateOf(start) === dateOf(end);
    return `${fullDay(start)}, ${clockOf(start)} – ${same ? '' : `${fullDay(end)}, `}${clockOf(end)}`;
  }
  const last = plusDays(dateOf(end), -1);
  return last === dateOf(start) ? fullDay(start) : `${fullDay(start)} – ${fullDay(last)}`;
}

export function closed(space: string | undefined): string {
  return space ? names.of(space) : speech.words.closures.whole;
}
