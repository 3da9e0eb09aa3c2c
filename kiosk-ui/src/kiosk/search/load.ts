import { api, type Found, type Lang, type Letters, type Listed, type NamePage } from '../../api';
import type { Filters } from './filters';

/** Enough for every group to show its best; one kind's full list comes when it is chosen. */
const FEW = 40;
const MANY = 100;

export function find(q: string, lang: Lang, filters: Filters, signal: AbortSignal): Promise<Found> {
  const limit = filters.kind ? MANY : FEW;
  return api.search({ q, lang, ...filters, facets: 'all', limit }, signal);
}

export const letters = (lang: Lang, signal: AbortSignal): Promise<Letters> => api.letters(lang, signal);

/** The first so many pages of names under a letter. */
export async function names(
  lang: Lang,
  letter: string,
  pages: number,
  signal: AbortSignal,
): Promise<NamePage> {
  const offsets = Array.from({ length: pages }, (_, page) => page * PAGE);
  const all = await Promise.all(
    offsets.map((offset) => api.names({ lang, letter, limit: PAGE, offset }, signal)),
  );
  return { total: all[0]?.total ?? 0, items: all.flatMap(({ items }) => items) };
}
const PAGE = 60;

/** Pictures that invite a visitor who has not typed anything. */
export async function suggestions(lang: Lang, signal: AbortSignal): Promise<Listed[]> {
  const kinds = await Promise.all([api.list('craft', lang, signal), api.list('motif', lang, signal)]);
  return kinds.flatMap(({ items }) => spread(drawn(items), SUGGESTED / kinds.length));
}
const SUGGESTED = 6;

/** In the order of their codes, so that the same are shown in every language; those without a picture only at need. */
function drawn(items: readonly Listed[]): Listed[] {
  const ordered = [...items].sort((a, b) => (a.code < b.code ? -1 : 1));
  const withPicture = ordered.filter((item) => item.image);
  return withPicture.length > 0 ? withPicture : ordered;
}

export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    (item): item is T => item !== undefined,
  );
}
