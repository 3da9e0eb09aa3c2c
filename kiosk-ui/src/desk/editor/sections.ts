import type { Form, FormField, Json } from '../../api/desk';
import { isEmpty } from '../record/flat';

/** Parts of a record's form, made of what its fields are: a new field finds its place by itself. */

/** What the record is and where it is on its way: told above the form, not filled in. */
const ABOVE = new Set(['kind', 'code', 'id', 'home', 'status', 'release']);
/** What few need and all kinds have. */
const KEEPING = new Set(['access', 'window', 'rights', 'notes', 'sameAs', 'sample']);

/** What only some files can have, by the type that they begin with. */
const ONLY: Readonly<Record<string, RegExp>> = {
  alt: /^image/,
  decorative: /^image/,
  focus: /^image/,
  width: /^(image|video)/,
  height: /^(image|video)/,
  duration: /^(audio|video)/,
  wordless: /^(audio|video)/,
  captions: /^(audio|video)/,
};

/** Whether a field has anything to do with the file that a record of media is about; what is filled in is always shown. */
export function concerns(file: Json, name: string, value: Json): boolean {
  return typeof file !== 'string' || !isEmpty(value) || (ONLY[name]?.test(file) ?? true);
}

export type SectionId = 'texts' | 'facts' | 'relations' | 'sources' | 'keeping';

export interface Section {
  /** One of the common parts, or the name of the list that is a part of its own. */
  id: string;
  common: boolean;
  fields: FormField[];
}

const holdsText = (form: Form): boolean =>
  form.shape === 'text' || (form.shape === 'group' && (form.fields ?? []).some(holdsText));

function sectionOf(field: FormField): SectionId | undefined {
  if (field.name === 'sources') return 'sources';
  if (KEEPING.has(field.name)) return 'keeping';
  if (holdsText(field)) return 'texts';
  if (field.shape === 'list' && field.item?.shape === 'group') return undefined;
  const relation = field.shape === 'reference' || field.shape === 'references';
  return relation && field.name !== 'image' ? 'relations' : 'facts';
}

export function sections(fields: readonly FormField[]): Section[] {
  const shown = fields.filter(({ name }) => !ABOVE.has(name));
  const common = (id: SectionId): Section[] => {
    const inside = shown.filter((field) => sectionOf(field) === id);
    return inside.length ? [{ id, common: true, fields: inside }] : [];
  };
  const own = shown
    .filter((field) => !sectionOf(field))
    .map((field) => ({ id: field.name, common: false, fields: [field] }));
  return [
    ...common('texts'),
    ...own,
    ...common('facts'),
    ...common('relations'),
    ...common('sources'),
    ...common('keeping'),
  ];
}
