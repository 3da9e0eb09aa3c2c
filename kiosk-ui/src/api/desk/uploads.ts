import { send } from '../http';
import type { Lang } from '../types';
import { read, write } from './calls';
import { session } from './session.svelte';
import type { components } from '../openapi';

/** Files on their way to the server, and the records of media that are made of them. */

type Schemas = components['schemas'];
export type Uploads = Schemas['Uploads'];
export type Upload = Schemas['Upload'];
export type Uploaded = Schemas['Uploaded'];

/** A record as staff have it; only what is needed here. */
export interface Kept {
  id: string;
  code: string;
  record: Record<string, unknown>;
  refused?: { field: string; message: string }[];
  problems?: { field: string; message: string }[];
}
export interface Nameable {
  code: string;
  kind: string;
  name: string;
  lang: string;
}

/** Whoever looks at a large file whole may take her time. */
const PATIENCE_MS = 110_000;

const one = (id: string) => `/desk/uploads/${encodeURIComponent(id)}`;

export const uploads = {
  list: (lang: Lang, signal?: AbortSignal): Promise<Uploads> => read('/desk/uploads', { lang }, signal),

  begin: (name: string, bytes: number, lang: Lang): Promise<Upload> =>
    write('/desk/uploads', lang, { name, bytes }),

  find: (id: string, lang: Lang): Promise<Upload> => read(one(id), { lang }),

  /** Undefined until the last piece, which is answered with what the file is. */
  piece: (id: string, offset: number, piece: Blob, lang: Lang): Promise<Uploaded | undefined> =>
    session.through(() =>
      send<Uploaded | undefined>(one(id), {
        method: 'PATCH',
        query: { lang },
        body: piece,
        patience: PATIENCE_MS,
        headers: {
          'content-type': 'application/offset+octet-stream',
          'upload-offset': String(offset),
          ...session.proof(),
        },
      }),
    ),

  end: (id: string, lang: Lang): Promise<void> =>
    session.through(() =>
      send<void>(one(id), { method: 'DELETE', query: { lang }, headers: session.proof() }),
    ),

  /** Makes a record of media, as a working copy. */
  make: (name: string, lang: Lang): Promise<Kept> =>
    write('/desk/records', lang, { kind: 'media', name: { [lang]: name } }),

  tell: (id: string, was: object, now: object, lang: Lang): Promise<Kept> =>
    session.through(() =>
      send<Kept>(`/desk/records/${encodeURIComponent(id)}`, {
        method: 'PUT',
        query: { lang },
        body: { was, now },
        headers: session.proof(),
      }),
    ),

  /** Whoever and whatever can be seen on a picture. */
  seek: (words: string, lang: Lang, signal?: AbortSignal): Promise<{ items: Nameable[] }> =>
    read('/desk/records', { q: words, lang, limit: '8' }, signal),
};
