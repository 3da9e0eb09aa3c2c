import type { components } from '../openapi';
import type { Lang } from '../types';
import { alter, read, write } from './calls';

/** The kiosks of this centre, as staff watch over them. */
export type WatchedKiosk = components['schemas']['WatchedKiosk'];

const KIOSKS = '/desk/kiosks';
const one = (id: string) => `${KIOSKS}/${encodeURIComponent(id)}`;

export const fleet = {
  list: (signal?: AbortSignal): Promise<{ items: WatchedKiosk[] }> => read(KIOSKS, {}, signal),

  add: (name: string, lang: Lang): Promise<WatchedKiosk> => write(KIOSKS, lang, { name }),

  rename: (id: string, name: string, lang: Lang): Promise<WatchedKiosk> =>
    alter('PATCH', one(id), lang, { name }),

  remove: (id: string, lang: Lang): Promise<void> => alter('DELETE', one(id), lang),
};
