import type { Listed } from '../../api';

/** A part of a list: the crafts of one domain, the places of one type; or all, when the kind has no parts. */
export interface Part {
  key: string;
  items: Listed[];
}

/** Parts in the order of the given keys; what belongs to none comes last, under an empty key. */
export function parts(
  items: readonly Listed[],
  by: 'domain' | 'type' | undefined,
  order: readonly string[],
): Part[] {
  if (!by) return items.length ? [{ key: '', items: [...items] }] : [];
  const found = new Map<string, Listed[]>([...order, ''].map((key) => [key, []]));
  for (const item of items) (found.get(item[by] ?? '') ?? found.get(''))?.push(item);
  return [...found].filter(([, some]) => some.length).map(([key, some]) => ({ key, items: some }));
}
