import type { Lang } from '../types';
import type { components } from '../openapi';
import { read, write } from './calls';

/** What visitors looked for and did not find. */
export type Wish = components['schemas']['WishList']['items'][number];

export const wishes = {
  list: (signal?: AbortSignal): Promise<{ total: number; items: Wish[] }> =>
    read('/desk/wishes', { limit: 5000 }, signal),

  settle: (of: Lang, words: string, done: boolean, lang: Lang): Promise<{ open: number }> =>
    write('/desk/wishes', lang, { lang: of, words, done }),
};
