import { api, type CentreNews, type Lang, type Listed } from '../../api';

export interface Today {
  centres: CentreNews[];
  objects: Listed[];
}

/** Demonstrations are not entered anywhere yet; what one can see instead is. Each half may be missing. */
export async function load(lang: Lang, signal: AbortSignal): Promise<Today> {
  const centres = api.centres(lang, signal).catch(() => ({ items: [] }));
  const objects = await api.list('object', lang, signal);
  return { centres: (await centres).items, objects: objects.items };
}
