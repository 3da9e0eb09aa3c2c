import type { Found, Hit, Kind } from '../../api';

export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  /** How many there are of this kind, shown or not. */
  readonly total: number;
}

/** Grouped by kind; the kind of the best hit comes first, and the order within a kind is the server's. */
export function groups(found: Found): Group[] {
  const byKind = new Map<Kind, Hit[]>();
  for (const hit of found.items) byKind.set(hit.kind, [...(byKind.get(hit.kind) ?? []), hit]);
  return [...byKind].map(([kind, hits]) => ({
    kind,
    hits,
    total: Math.max(found.facets.kind[kind] ?? 0, hits.length),
  }));
}
