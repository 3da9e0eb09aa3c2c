import type { Sought } from '../../api/desk';
import { parse, type Address } from '../frame/address';
import { place } from '../frame/place.svelte';

/** An order that somebody chose; the best first is the server's own for what is looked for. */
export const orderOf = (text: string | undefined) =>
  (['changed', 'name'] as const).find((one) => one === text);

/** So many stand on a page. */
export const PAGE = 50;

/**
 * What is looked for, mirrored in the address: `exhibits/-/kind=craft&lack=ky:stale`; so it is there again when
 * somebody comes back from a record.
 */
export function sought(): Sought & { offset: number } {
  const [first, query = ''] = place.now.rest;
  const asked = new URLSearchParams(first === '-' ? query : '');
  const text = (name: string) => asked.get(name) ?? undefined;
  return {
    q: text('q'),
    kind: text('kind'),
    status: text('status'),
    lack: text('lack'),
    sort: orderOf(text('sort')),
    limit: PAGE,
    offset: Number(text('offset') ?? 0) || 0,
  };
}

/** Where what is looked for is told. */
export function told(wanted: Sought): string[] {
  const { limit, ...rest } = wanted;
  void limit;
  const pairs = Object.entries(rest).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return pairs.length ? ['-', new URLSearchParams(pairs).toString()] : [];
}

/** Whether that is the list, and not one of its records. */
export const isList = ({ room, rest: [first = '-'] }: Address) => room === 'exhibits' && first === '-';

/** Looks for something else, from its first page on; no step to come back to. */
export function seek(change: Partial<Sought>): void {
  // The address is ahead of `place` for a moment when a link was followed: a record opened then stays open.
  if (!isList(parse(location.hash))) return;
  const wanted = { ...sought(), offset: 0, ...change };
  place.go({ room: 'exhibits', rest: told(wanted) }, true);
}
