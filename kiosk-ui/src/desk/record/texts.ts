import type { Lang } from '../../api';
import type { Json, JsonObject } from '../../api/desk';
import { isList, isObject } from './flat';

/** A text in several languages, as records keep it: each entry with who wrote it and what it was translated from. */

export const LANGS: readonly Lang[] = ['ky', 'ru', 'en', 'ko'];

export interface Entry extends JsonObject {
  text: string;
  origin: string;
  review: string;
  source?: Lang;
  sourceHash?: string;
}

export function entryOf(text: Json, lang: string): Entry | undefined {
  const entry = isObject(text) ? text[lang] : undefined;
  return isObject(entry) && typeof entry['text'] === 'string' ? (entry as Entry) : undefined;
}

/** The language that a text was first written in, or undefined while there is none. */
export function sourceOf(text: Json): Lang | undefined {
  const there = LANGS.flatMap((lang) => {
    const entry = entryOf(text, lang);
    return entry ? [{ lang, from: entry.source }] : [];
  });
  return there.find(({ from }) => from)?.from ?? there.find(({ from }) => !from)?.lang;
}

/** A text with other words in one language; none when they are taken out. A new one is told what it translates. */
export function written(text: Json, lang: Lang, words: string): Json {
  const texts: Record<string, Json> = isObject(text) ? { ...text } : {};
  const before = entryOf(text, lang);
  if (!words.trim() && !before) return text;
  if (words === '') delete texts[lang];
  else if (before) texts[lang] = { ...before, text: words };
  else texts[lang] = made(sourceOf(text), lang, words);
  return texts;
}

function made(source: Lang | undefined, lang: Lang, text: string): Json {
  if (!source || source === lang) return { text, origin: 'author', review: 'unread' };
  return { text, origin: 'human', review: 'unread', source };
}

/** A text of which another language is the one it was first written in; the server sees to what is up to date. */
export function sourced(text: Json, source: Lang): JsonObject {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const entry = entryOf(text, lang);
      if (!entry) return [];
      if (lang !== source && entry.source === source) return [[lang, entry]];
      const plain = Object.fromEntries(
        Object.entries(entry).filter(([name]) => name !== 'source' && name !== 'sourceHash'),
      );
      return [[lang, lang === source ? plain : { ...plain, source }]];
    }),
  );
}

/** A translation that is still right although its source has changed: it is one of the source as it is now. */
export function stillRight(entry: Entry): JsonObject {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'sourceHash'));
}

/** How many words a text has, counted as the server counts them. */
export function countWords(text: string): number {
  const words = text.trim();
  return words ? words.split(/\s+/).length : 0;
}

/** Any value as text that can be read, one line a thing; for what is told of history and of clashes. */
export function readable(value: Json): string {
  if (value === undefined || value === null) return '';
  if (isList(value)) return value.map(readable).filter(Boolean).join('\n');
  if (!isObject(value)) return String(value);
  if (typeof value['text'] === 'string' && 'origin' in value) return value['text'];
  return Object.entries(value)
    .map(([, inner]) => readable(inner))
    .filter(Boolean)
    .join('\n');
}
