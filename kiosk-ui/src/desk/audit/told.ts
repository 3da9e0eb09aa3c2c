import type { Audited, Forms } from '../../api/desk';
import { speech } from '../../words/desk';
import { pathLabel } from '../record/labels';

/** What a change of the journal was about, in words. */

type Table = Readonly<Record<string, string | undefined>>;

/** What the program notes for itself. */
const OWN = new Set(['release', 'record', 'kind', 'id', 'home', 'epoch']);

export const didWhat = ({ what }: Audited) =>
  (speech.words.audit.what as Table)[what] ?? speech.words.audit.what.other;

/** The fields that it changed, each once. */
export function fieldsOf({ what, kind, fields }: Audited, forms: Forms | undefined): string[] {
  const mine = fields.filter((field) => !OWN.has(field));
  if (what === 'account') return unique(mine.map((field) => accountField(field.replace(/\/.*$/, ''))));
  const form = kind && forms?.kinds[kind]?.fields;
  return kind && form ? unique(mine.map((field) => pathLabel(kind, form, field.replace(/:.*$/, '')))) : [];
}

const accountField = (field: string) => (speech.words.audit.ofAccount as Table)[field] ?? field;
const unique = (names: readonly string[]) => [...new Set(names)];
