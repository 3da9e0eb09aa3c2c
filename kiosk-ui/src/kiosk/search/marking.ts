import type { Mark } from '../../api';

/** A stretch of a name, and whether it was found. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** What is put between letters for the ends of lines; the server's places do not count it. */
const UNCOUNTED = /[\u00AD\u2060]/;

/** Cuts a wrapped name where the server says that words of the wish stand in it. */
export function mark(name: string, marks: readonly Mark[] = []): Stretch[] {
  const stretches: { text: string; found: boolean }[] = [];
  let at = 0;
  for (const sign of name.split('')) {
    const counted = !UNCOUNTED.test(sign);
    const last = stretches.at(-1);
    const found = counted ? marks.some(([from, to]) => at >= from && at < to) : (last?.found ?? false);
    if (last?.found === found) last.text += sign;
    else stretches.push({ text: sign, found });
    if (counted) at++;
  }
  return stretches;
}
