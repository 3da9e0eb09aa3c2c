import type { Entry, Kind, Lang, Link, Passage, Text } from './types';

/** What tests tell the screens: whole by the contract, and saying nothing beside what a test is about. */

export const said = (text: string, lang: Lang = 'ky'): Text => ({
  text,
  lang,
  origin: 'author',
  review: 'approved',
  stale: false,
});

export const passage = (text: string): Passage => ({ text: said(text), sources: [] });

export const link = (kind: Kind, code: string): Link => ({ kind, code, name: said(code), sample: false });

export const entry = {
  id: 'x',
  code: 'x',
  home: 'bishkek',
  status: 'published',
  name: said('x'),
  summary: passage('x'),
  sample: false,
  sources: [],
  linkedFrom: [],
  recordings: [],
} satisfies Omit<Entry, 'kind'> & { summary: Passage };
