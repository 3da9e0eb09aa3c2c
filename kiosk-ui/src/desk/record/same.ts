import type { Json } from '../../api/desk';
import { isHollow, isList, isObject } from './flat';

/** Texts are kept without spaces at their ends and in Unicode's composed form: that makes no difference. */
const kept = (text: string) => text.normalize('NFC').trim();

/** Whether two values come to the same once they are kept. */
export function same(one: Json, other: Json): boolean {
  if (isHollow(one) || isHollow(other)) return isHollow(one) && isHollow(other);
  if (typeof one === 'string' && typeof other === 'string') return kept(one) === kept(other);
  if (isList(one) && isList(other)) return sameLists(one.filter(filled), other.filter(filled));
  if (isObject(one) && isObject(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      same(one[name], other[name]),
    );
  return one === other;
}

/** Places in a list that are not filled in yet are not kept. */
const filled = (value: Json) => !isHollow(value);

function sameLists(one: readonly Json[], other: readonly Json[]): boolean {
  return one.length === other.length && one.every((value, place) => same(value, other[place]));
}

/** A text in one language as it is kept. */
const isEntry = (value: Json): value is { text: string; origin: string } =>
  isObject(value) && typeof value['text'] === 'string' && typeof value['origin'] === 'string';

/**
 * What was typed, with what the server knows beside it: where the words are the same, who wrote and who read them is
 * the server's to say; the letters stay as they were typed, so that nothing moves under a cursor.
 */
export function settle(mine: Json, theirs: Json): Json {
  if (typeof mine === 'string' && typeof theirs === 'string') return mine;
  if (isEntry(mine) && isEntry(theirs))
    return kept(mine.text) === kept(theirs.text) ? { ...theirs, text: mine.text } : mine;
  if (isList(mine) && isList(theirs)) return mine.map((value, place) => settle(value, theirs[place]));
  if (isObject(mine) && isObject(theirs))
    return Object.fromEntries(
      Object.entries(mine).map(([name, value]) => [name, settle(value, theirs[name])]),
    );
  return mine;
}
