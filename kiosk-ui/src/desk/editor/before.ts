import type { Lang } from '../../api';
import type { Json, Past } from '../../api/desk';
import { at, type Path } from '../record/flat';
import { entryOf } from '../record/texts';

/**
 * What the source of a translation said when the translation was last written, read from the history; undefined when
 * the history does not reach so far.
 *
 * @param history the newest first
 */
export function sourceBefore(
  history: readonly Past[],
  path: Path,
  lang: Lang,
  source: Lang,
): string | undefined {
  let before: string | undefined;
  for (const { fields } of history) {
    for (const { field, from, to } of fields) {
      const written = textAt(field, path, lang, to);
      if (written !== undefined && written !== textAt(field, path, lang, from)) return before;
    }
    for (const { field, from, to } of fields) {
      const was = textAt(field, path, source, from);
      if (was !== undefined && was !== textAt(field, path, source, to)) before = was;
    }
  }
  return before;
}

/** The words in one language at a place, out of the field that holds them; undefined when it does not. */
function textAt(field: string, path: Path, lang: Lang, value: Json): string | undefined {
  const list = path.findIndex((step) => typeof step === 'number');
  const name = path.slice(0, list < 0 ? undefined : list).join('.');
  if (list >= 0) return field === name ? entryOf(at(value, path.slice(list)), lang)?.text : undefined;
  return field === `${name}/${lang}` ? entryOf({ [lang]: value }, lang)?.text : undefined;
}
