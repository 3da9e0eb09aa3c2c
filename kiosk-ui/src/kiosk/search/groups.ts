import type { Found, Hit, Kind } from '../../api';

export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  /** How many there are of this kind, shown or not. */
  readonly total: number;
}

/** Grouped by kind; the kind of the best hit comes first, and the order within a kind is the server's. */
export function groups(found: Found): Group[] {
  const byKind = groupBy(found.items, (hit) => hit.kind);
  return [...byKind].map(([kind, hits]) => ({
    kind,
    hits,
    total: Math.max(found.facets.kind[kind] ?? 0, hits.length),
  }));
}

/** As `Map.groupBy`, which the Node that tests run on does not have yet. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const map = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = map.get(key);
    if (group) group.push(item);
    else map.set(key, [item]);
  }
  return map;
}
