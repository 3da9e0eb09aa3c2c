import { newKey } from '../http';
import type { Kind, Lang, Picture } from '../types';
import { alter, read, write, writeMany } from './calls';

/** The records of the exhibition as staff work on them: lists, working copies, releases, conflicts. */

/** How far a text is in one language. */
export const TEXT_STATES = ['done', 'unread', 'machine', 'stale', 'missing'] as const;
export type TextState = (typeof TEXT_STATES)[number];
export type Coverage = Partial<Record<Lang, Partial<Record<TextState, number>>>>;

/** The step of a record on its way to visitors. */
export const STEPS = ['draft', 'in_review', 'approved', 'published', 'withdrawn', 'deleted'] as const;
export type Step = (typeof STEPS)[number];

export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What a value may be, read off the record types: a form is made of it. */
export interface Form {
  shape: 'text' | 'scalar' | 'reference' | 'references' | 'list' | 'words' | 'group';
  /** The most words of a text; 0 or absent for no limit. */
  words?: number;
  type?: 'string' | 'integer' | 'number' | 'boolean';
  values?: readonly string[];
  /** What a text is, such as `code` or `account`: one of the staff, by the id of her account. */
  form?: string;
  regex?: string | null;
  /** The form in words, for people. */
  says?: string | null;
  least?: number | null;
  most?: number | null;
  kinds?: readonly Kind[];
  item?: Form;
  fields?: readonly FormField[];
  /** Whether a group is a text with its sources. */
  passage?: boolean;
  /** The name of a group's type. */
  group?: string;
}
export interface FormField extends Form {
  name: string;
  required?: boolean;
}
export interface Forms {
  kinds: Partial<Record<Kind, { fields: readonly FormField[] }>>;
}

/** A record by its name, wherever it is named. */
export interface Known {
  code: string;
  kind: Kind;
  name: string;
  lang: Lang;
  image?: Picture | null;
}

export interface Exhibit extends Known {
  id: string;
  status: Step;
  /** Whether visitors see it, in whatever form. */
  published: boolean;
  /** Whether staff have changed something that visitors do not see yet. */
  changed: boolean;
  changedAt?: string | null;
  changedBy?: string | null;
  /** When visitors see it, where that is not always. */
  window?: ShownFor;
  coverage: Coverage;
  completeness: { done: number; of: number };
}

export interface ExhibitList {
  total: number;
  items: Exhibit[];
  counts: { kind: Partial<Record<Kind, number>>; status: Partial<Record<Step, number>> };
}

export interface Sought {
  q?: string | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  /** A language and a state, as `ky:missing`. */
  lack?: string | undefined;
  sort?: 'changed' | 'name' | undefined;
  limit?: number;
  offset?: number;
}

/** What stands in the way of publishing. */
export interface Hindrance {
  field: string;
  message: string;
  what?: string;
}

/** One of several values that centres gave a field apart. */
export interface Voice {
  version: string;
  author: string;
  at: string;
  centre: string;
  value: Json;
  /** The one that is shown until somebody decides. */
  shown: boolean;
}
export interface Conflicting {
  field: string;
  of: 'record' | 'working-copy';
  values: Voice[];
}

export interface Detail {
  id: string;
  code: string;
  kind: Kind;
  home: string;
  status: Step;
  record: JsonObject;
  published: JsonObject | null;
  isPublished: boolean;
  /** Fields that differ from what is published. */
  changed: string[];
  texts: Record<string, Partial<Record<Lang, TextState>>>;
  conflicts: Conflicting[];
  names: Record<string, Known>;
  /** What people call the accounts that it names, by id. */
  people: Record<string, string>;
  problems: Hindrance[];
  completeness: { done: number; of: number; lacking: string[] };
  version: string;
  changedAt?: string | null;
  changedBy?: string | null;
}

/** Somebody else has changed the same field since it was read. */
export interface Clash {
  field: string;
  was: Json;
  theirs: Json;
  mine: Json;
  author?: string | null;
  at?: string | null;
}
export type Saved = Detail & { clashes: Clash[]; refused: { field: string; message: string }[] };

export interface Past {
  version: string;
  at: string;
  author: string;
  centre: string;
  what: string;
  release?: string | null;
  fields: { field: string; from: Json; to: Json }[];
}

/** From when until when visitors see something; an end that lacks is open. */
export interface ShownFor {
  from?: string;
  until?: string;
}
export type ReleaseKind = 'publish' | 'withdraw' | 'delete';
export interface Row {
  id: string;
  code: string;
  name: string;
  outcome?: string;
  why?: string | null;
}
export interface Release {
  id: string;
  what: string;
  at: string;
  author: string;
  centre: string;
  note?: string | null;
  count: number;
  items?: Row[];
}

export type Debt = { kind: Kind; records: number; coverage: Coverage; completeness: number };
export interface Needs {
  conflicts: number;
  inReview: number;
  stale: number;
  drafts: number;
  requests?: number;
  wishes: number;
  windows: { code: string; name: string; from?: string; until?: string }[];
}
export type OpenConflict = Conflicting & Pick<Exhibit, 'id' | 'code' | 'kind' | 'name'>;

const one = (id: string) => `/desk/records/${encodeURIComponent(id)}`;
const release = (id: string) => `/desk/releases/${encodeURIComponent(id)}`;

export const exhibits = {
  forms: (lang: Lang, signal?: AbortSignal): Promise<Forms> => read('/desk/forms', { lang }, signal),

  list: (sought: Sought, lang: Lang, signal?: AbortSignal): Promise<ExhibitList> =>
    read('/desk/records', { ...sought, lang }, signal),

  add: (
    wanted: { kind: Kind; name: Partial<Record<Lang, string>> },
    lang: Lang,
    key: string,
  ): Promise<Detail> => write('/desk/records', lang, wanted, key),

  detail: (id: string, lang: Lang, signal?: AbortSignal): Promise<Detail> => read(one(id), { lang }, signal),

  save: (id: string, was: JsonObject, now: JsonObject, lang: Lang): Promise<Saved> =>
    alter('PUT', one(id), lang, { was, now }),

  step: (
    id: string,
    wanted: { status?: Step; reviewed?: { lang: Lang; path: string; review: 'read' | 'approved' } },
    lang: Lang,
  ): Promise<Detail> => write(`${one(id)}/status`, lang, wanted),

  discard: (id: string, lang: Lang): Promise<Detail> => write(`${one(id)}/discard`, lang, {}),

  history: (id: string, lang: Lang, before?: string, signal?: AbortSignal): Promise<{ items: Past[] }> =>
    read(`${one(id)}/history`, { lang, before }, signal),

  restore: (id: string, version: string, lang: Lang): Promise<Detail> =>
    write(`${one(id)}/restore`, lang, { version }),

  decide: (
    id: string,
    decision: Pick<Conflicting, 'field' | 'of'> & ({ keep: string } | { value: Json }),
    lang: Lang,
  ): Promise<Detail> => write(`${one(id)}/conflicts`, lang, decision),

  conflicts: (lang: Lang, signal?: AbortSignal): Promise<{ total: number; items: OpenConflict[] }> =>
    read('/desk/conflicts', { lang }, signal),

  release: (
    wanted: { ids: string[]; what: ReleaseKind; note?: string; window?: ShownFor },
    lang: Lang,
    key = newKey(),
  ): Promise<{ id: string; at: string; items: Row[] }> => writeMany('/desk/releases', lang, wanted, key),

  releases: (lang: Lang, signal?: AbortSignal): Promise<{ items: Release[] }> =>
    read('/desk/releases', { lang }, signal),

  releaseOf: (id: string, lang: Lang, signal?: AbortSignal): Promise<Release> =>
    read(release(id), { lang }, signal),

  undo: (id: string, lang: Lang): Promise<{ id: string; rows: Row[] }> =>
    writeMany(`${release(id)}/undo`, lang, {}),

  /** Gives fields of many records the same values; null takes one away. */
  batch: (
    wanted: { ids: string[]; set: Record<string, Json> },
    lang: Lang,
    key = newKey(),
  ): Promise<{ id?: string; rows: Row[] }> => writeMany('/desk/batch', lang, wanted, key),

  undoBatch: (id: string, lang: Lang): Promise<{ rows: Row[] }> =>
    writeMany(`/desk/batch/${encodeURIComponent(id)}/undo`, lang, {}),

  debt: (lang: Lang, signal?: AbortSignal): Promise<{ rows: Debt[] }> => read('/desk/debt', { lang }, signal),

  needs: (lang: Lang, signal?: AbortSignal): Promise<Needs> => read('/desk/needs', { lang }, signal),
};
