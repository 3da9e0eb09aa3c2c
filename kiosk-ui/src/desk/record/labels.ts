import type { Kind, Lang } from '../../api';
import type { Form, FormField, Json } from '../../api/desk';
import { speech } from '../../words/desk';
import { dayAndTime } from '../frame/ages';
import { isList, slashed } from './flat';
import { readable } from './texts';

/** What fields and values are called in staff's language. What has no word is shown by its own name. */

/** A moment as the journal writes it (ISO 8601, UTC). */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

type Table = Readonly<Record<string, string | undefined>>;

/** @param owner the kind of a record, or the type of a group within one */
export function fieldLabel(owner: string, name: string): string {
  const labels: Table = speech.words.fields.labels;
  return labels[`${owner}_${name}`] ?? labels[name] ?? name;
}

export function valueLabel(owner: string, name: string, value: string): string {
  const values: Readonly<Record<string, Table | undefined>> = speech.words.fields.values;
  return (values[`${owner}_${name}`] ?? values[name])?.[value] ?? value;
}

export function itemLabel(list: string): string {
  const items: Table = speech.words.fields.items;
  return items[list] ?? speech.words.fields.items.other;
}

export const kindLabel = (kind: Kind) => speech.words.fields.kind[kind];
export const langLabel = (lang: Lang) => speech.words.texts.langs[lang];

/** The name of a group's type as fields within it are looked up by. */
export const ownerOf = (field: { group?: string | undefined }, otherwise: string) =>
  field.group ? field.group.charAt(0).toLowerCase() + field.group.slice(1) : otherwise;

/**
 * A value as staff say it: a kind, a state, one of a few, people by their names; anything else as the text it is.
 *
 * @param person what people call the one whose account it is, where that is known
 */
export function saidOf(
  kind: Kind,
  fields: readonly FormField[],
  name: string,
  value: Json,
  person: (id: string) => string | undefined,
): string {
  if (typeof value !== 'string') return peopleOf(fields, name, value, person) ?? readable(value);
  if (name === 'kind') return speech.words.fields.kind[value as Kind] ?? value;
  if (name === 'status') return (speech.words.steps as Table)[value] ?? value;
  let here: Level = { owner: kind, fields, passage: false };
  const steps = name.split('.');
  for (const step of steps.slice(0, -1)) here = inside(here, step);
  const last = steps.at(-1) ?? '';
  const field = here.fields.find((one) => one.name === last);
  return field?.values?.length ? valueLabel(here.owner, last, value) : moment(value);
}

const moment = (value: string) => (INSTANT.test(value) ? dayAndTime(new Date(value)) : value);

/** Names of people, one under the other; undefined when the field holds something else. */
function peopleOf(
  fields: readonly FormField[],
  name: string,
  value: Json,
  person: (id: string) => string | undefined,
): string | undefined {
  const ofPeople = fields.find((one) => one.name === name)?.item?.form === 'account';
  if (!ofPeople || !isList(value)) return undefined;
  return value.map((id) => person(String(id)) ?? String(id)).join('\n');
}

/**
 * A field that the server names, in words: `steps[2].action/ky` is "Steps 3, Action, Kyrgyz".
 *
 * @param called the name of a code
 */
export function pathLabel(
  kind: Kind,
  fields: readonly FormField[],
  path: string,
  called: (code: string) => string = (code) => code,
): string {
  const [, names = '', sign = '', last = ''] = /^([^/:]*)([/:]?)(.*)$/.exec(slashed(path)) ?? [];
  let here: Level = { owner: kind, fields, passage: false };
  const told = names.split('.').flatMap((step) => {
    const [, name = step, place] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const label = fieldLabel(here.owner, name) + (place ? ` ${Number(place) + 1}` : '');
    // A text with its sources has one label.
    const silent = here.passage && name === 'text';
    here = inside(here, name);
    return silent ? [] : [label];
  });
  if (sign) told.push(sign === '/' ? langLabel(last as Lang) : called(last));
  return told.join(', ');
}

/** Where one stands on the way into a record. */
interface Level {
  owner: string;
  fields: readonly FormField[];
  passage: boolean;
}

function inside({ owner, fields }: Level, name: string): Level {
  const field = fields.find((one) => one.name === name);
  const group: Form | undefined = field?.shape === 'list' ? field.item : field;
  return {
    owner: ownerOf(group ?? {}, owner),
    fields: group?.fields ?? [],
    passage: group?.passage ?? false,
  };
}
