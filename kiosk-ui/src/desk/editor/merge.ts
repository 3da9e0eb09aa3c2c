import type { Clash, FormField, Json, JsonObject, Saved } from '../../api/desk';
import {
  flatten,
  isEmpty,
  isHollow,
  isList,
  isObject,
  slashed,
  unflatten,
  within,
  type Flat,
} from '../record/flat';
import { same, settle } from '../record/same';

/** What somebody types, and what the server tells meanwhile, in one record. */

/** Fields that differ. */
export function differing(fields: readonly FormField[], one: JsonObject, other: JsonObject): string[] {
  const [left, right] = [flatten(fields, one), flatten(fields, other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !same(left.get(name), right.get(name)),
  );
}

/** One record in which some fields are another's. */
export function taking(
  fields: readonly FormField[],
  base: JsonObject,
  from: JsonObject,
  names: Iterable<string>,
): JsonObject {
  const [made, given] = [flatten(fields, base), flatten(fields, from)];
  for (const name of names) set(made, name, given.get(name));
  return unflatten(fields, made);
}

/**
 * The server's record with what is still mine in it.
 *
 * @param mine fields that go on being as they were typed
 */
export function joined(
  fields: readonly FormField[],
  theirs: JsonObject,
  now: JsonObject,
  mine: (field: string) => boolean,
): JsonObject {
  const [told, typed] = [flatten(fields, theirs), flatten(fields, now)];
  const made: Flat = new Map();
  for (const name of new Set([...told.keys(), ...typed.keys()])) {
    const value = mine(name)
      ? settle(typed.get(name), told.get(name))
      : retyped(typed.get(name), told.get(name));
    set(made, name, value);
  }
  return unflatten(fields, made);
}

/** What a record is after it was saved, while somebody has gone on typing. */
export interface Settled {
  now: JsonObject;
  /** What is wrong, by the place of it. */
  refused: ReadonlyMap<string, string>;
  /** Fields as they were refused. */
  refusedValues: ReadonlyMap<string, Json>;
  /** What somebody else has changed meanwhile, with what is typed here by now. */
  clashes: readonly Clash[];
}

/** @param sent the record as it was sent */
export function settled(
  fields: readonly FormField[],
  { record, clashes, refused }: Saved,
  sent: JsonObject,
  now: JsonObject,
): Settled {
  const typed = flatten(fields, now);
  const touched = differing(fields, sent, now);
  const clashing = (name: string) => clashes.some(({ field }) => field === name);
  const isRefused = (name: string) => refused.some(({ field }) => within(slashed(field), name));
  return {
    now: joined(
      fields,
      record,
      now,
      (name) => !clashing(name) && (touched.includes(name) || isRefused(name)),
    ),
    refused: new Map(refused.map(({ field, message }) => [slashed(field), message])),
    refusedValues: new Map([...typed].filter(([name]) => isRefused(name))),
    clashes: clashes.map((clash) => ({ ...clash, mine: typed.get(clash.field) })),
  };
}

function set(flat: Flat, name: string, value: Json): void {
  if (isEmpty(value)) flat.delete(name);
  else flat.set(name, value);
}

/** What the server keeps, in the letters as they were typed, and with the places in lists that are not filled in yet. */
function retyped(typed: Json, told: Json): Json {
  if (typeof typed === 'string' && typeof told === 'string') return same(typed, told) ? typed : told;
  if (isList(typed)) {
    const list = isList(told) ? told : [];
    const filled = typed.filter((value) => !isHollow(value));
    if (filled.length !== list.length) return told;
    let place = 0;
    return typed.map((value) => (isHollow(value) ? value : retyped(value, list[place++])));
  }
  if (isObject(typed) && isObject(told))
    return Object.fromEntries(
      Object.entries(told).map(([name, value]) => [name, retyped(typed[name], value)]),
    );
  return told;
}

/** Without places in lists that are not filled in yet, and without groups that have nothing in them. */
export function tidy(value: Json): Json {
  if (isList(value)) return value.filter((one) => !isHollow(one)).map(tidy);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (isHollow(inner) ? [] : [[name, tidy(inner)]])),
  );
}
