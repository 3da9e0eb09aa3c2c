import type { components } from '../openapi';
import type { Lang } from '../types';
import { read, write } from './calls';
import type { Detail } from './exhibits';

/** Whom staff can trust with what: keepers of records, what people agreed to, and who changed what. */
type Schemas = components['schemas'];

/** One of the staff, by the id of her account. */
export type Colleague = Schemas['DeskPeople']['items'][number];
export type ShownWhere = Schemas['ShownWhere'];
export type AuditPage = Schemas['AuditPage'];
export type Audited = AuditPage['items'][number];

/** What a person or a community agrees to. */
export interface Permission {
  by: string;
  uses: readonly string[];
  /** A date as `2026-11-22`. */
  given: string;
  /** A moment in UTC; without it the permission does not end by itself. */
  until?: string;
}

const one = (id: string) => `/desk/records/${encodeURIComponent(id)}`;

export const trust = {
  people: (
    asked: { q: string; limit: number },
    lang: Lang,
    signal?: AbortSignal,
  ): Promise<Schemas['DeskPeople']> => read('/desk/people', { ...asked, lang }, signal),

  shown: (id: string, lang: Lang, signal?: AbortSignal): Promise<ShownWhere> =>
    read(`${one(id)}/shown`, { lang }, signal),

  takeBack: (id: string, lang: Lang): Promise<Detail> =>
    write(`${one(id)}/permission`, lang, { withdrawn: true }),

  permit: (id: string, permission: Permission, lang: Lang): Promise<Detail> =>
    write(`${one(id)}/permission`, lang, { withdrawn: false, permission }),

  consent: (id: string, agrees: boolean, lang: Lang): Promise<Detail> =>
    write(`${one(id)}/consent`, lang, { withdrawn: !agrees }),

  /** Moments in UTC; `author` is an account's id, what people call somebody, or a command. */
  audit: (
    asked: { from?: string; to?: string; author?: string; before?: number },
    lang: Lang,
    signal?: AbortSignal,
  ): Promise<AuditPage> => read('/desk/audit', { ...asked, lang }, signal),
};
