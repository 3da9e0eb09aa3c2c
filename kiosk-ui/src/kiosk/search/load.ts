import { api, type Found, type Kind, type Lang, type Listed } from '../../api';

/** What visitors look for by name; organisations, designations and pictures are found from these. */
const INDEXED: readonly Kind[] = [
  'craft',
  'motif',
  'technique',
  'object',
  'artisan',
  'material',
  'tool',
  'region',
  'centre',
  'story',
  'term',
];
/** Enough for every group to show its best; one kind's full list comes when it is chosen. */
const FEW = 40;
const MANY = 100;

export function find(q: string, lang: Lang, kind: Kind | undefined, signal: AbortSignal): Promise<Found> {
  return api.search(kind ? { q, lang, kind, limit: MANY } : { q, lang, limit: FEW }, signal);
}

/** Every name of the exhibition that the index shows. */
export async function names(lang: Lang, signal: AbortSignal): Promise<Listed[]> {
  const pages = await Promise.all(INDEXED.map((kind) => api.list(kind, lang, signal)));
  return pages.flatMap((page) => page.items);
}
