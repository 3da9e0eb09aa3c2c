import type { Detail, FormField, Json, JsonObject } from '../../api/desk';
import { Draft } from '../editor/draft.svelte';
import { flatten, put, type Path } from '../record/flat';
import { same } from '../record/same';

/** What many records are to have in common. */

/** Each record has its own. */
const OWN = new Set(['code', 'name', 'sources', 'readings']);

/** Nothing is kept in the browser of what is not one record's. */
const NOTHING_KEPT = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  drop: () => Promise.resolve(),
};

/** A value as it is being filled in; sent only when somebody says so. */
export class Wanted extends Draft {
  constructor(fields: readonly FormField[], detail: Detail) {
    super(fields, detail, {
      save: () => Promise.reject(new Error('A value for many is sent as a batch')),
      keeping: NOTHING_KEPT,
      key: '',
    });
  }

  override change(path: Path, value: Json): void {
    this.now = put(this.now, path, value) as JsonObject;
  }

  /** The fields that it gives a value, by their names; `null` where they are to be taken away. */
  wantedOf(field: FormField, clear: boolean): Record<string, Json> {
    const given = flatten([field], this.now);
    if (!clear) return Object.fromEntries(given);
    if (field.shape === 'references')
      return Object.fromEntries([...given.keys()].map((name) => [name, null]));
    return { [field.name]: null };
  }
}

/** Fields that all of these kinds have in the same form, and that can be alike in many records. */
export function common(kinds: readonly (readonly FormField[])[]): FormField[] {
  const [first = [], ...others] = kinds;
  return first.filter(
    (field) =>
      !OWN.has(field.name) &&
      !(field.shape === 'list' && field.item?.shape === 'group') &&
      others.every((fields) =>
        fields.some(
          (one) => one.name === field.name && same(one as unknown as Json, field as unknown as Json),
        ),
      ),
  );
}

/** Whether a field can be taken away as a whole. */
export const clearable = ({ shape, required }: FormField) =>
  shape === 'references' || (!required && (shape === 'scalar' || shape === 'reference' || shape === 'list'));
