import type { Entry, Kind, Link } from './types';

/** The records of a kind that point at this one, each once; by one relation, or by any. */
export function pointing(entry: Entry, kind: Kind, relation?: string): Link[] {
  const found = new Map<string, Link>();
  for (const group of entry.linkedFrom ?? []) {
    if (group.kind !== kind || (relation && group.relation !== relation)) continue;
    for (const link of group.items) found.set(link.code, link);
  }
  return [...found.values()];
}
