import type { Wish } from '../../api/desk';

/** The same words in one language, whenever they were looked for. */
export type Gathered = Wish;

/** Wishes of all months together, the most frequent first; `month` is the last one, `done` holds when it does for all. */
export function gathered(items: readonly Wish[]): Gathered[] {
  const all = new Map<string, Gathered>();
  for (const one of items) {
    const key = `${one.lang} ${one.words}`;
    const before = all.get(key);
    all.set(key, {
      ...one,
      count: one.count + (before?.count ?? 0),
      month: before && before.month > one.month ? before.month : one.month,
      done: one.done && (before?.done ?? true),
    });
  }
  return [...all.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}
