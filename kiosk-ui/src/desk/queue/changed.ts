import type { Shown } from '../../api/desk';
import { spanText } from '../pick/told';

/** What somebody else has changed of a request while it was looked at. */

export interface Difference {
  readonly what: 'time' | 'place' | 'artisans';
  readonly before: string;
  readonly now: string;
}

export function differences(before: Shown, now: Shown): Difference[] {
  const old = told(before);
  return told(now).flatMap(([what, code, text], place) => {
    const [, oldCode, oldText = ''] = old[place] ?? [];
    return oldCode === code ? [] : [{ what, before: oldText, now: text }];
  });
}

/** What can be another, by what it is compared by and what is said of it. */
function told(one: Shown) {
  return [
    ['time', `${one.start.local}/${one.end.local}`, spanText(one)],
    ['place', one.space.code, one.space.name.text],
    [
      'artisans',
      one.artisans.map(({ code }) => code).join(' '),
      one.artisans.map(({ name }) => name.text).join(', '),
    ],
  ] as const;
}
