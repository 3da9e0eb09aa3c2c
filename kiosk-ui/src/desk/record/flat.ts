import type { FormField, Json, JsonObject } from '../../api/desk';

/**
 * A record as the fields that merge independently, and back; named as the server's `Fields` names them: `domain`,
 * `summary.text/ky`, `techniques:felt-mosaic`.
 */
export type Flat = Map<string, Json>;

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Whether there is nothing in it: not given, an empty text, list or group. */
export function isEmpty(value: Json): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isList(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** Whether there is nothing to be kept in it: also a list of places that nobody has filled in yet. */
export function isHollow(value: Json): boolean {
  return isList(value)
    ? value.every(isHollow)
    : isObject(value)
      ? Object.values(value).every(isHollow)
      : isEmpty(value);
}

export function flatten(
  fields: readonly FormField[],
  record: JsonObject,
  prefix = '',
  into: Flat = new Map(),
) {
  for (const field of fields)
    if (!isEmpty(record[field.name])) flattenOne(field, record[field.name], prefix + field.name, into);
  return into;
}

function flattenOne(field: FormField, value: Json, path: string, into: Flat): void {
  const { shape } = field;
  if (shape === 'references' && isList(value))
    for (const code of value) into.set(`${path}:${String(code)}`, true);
  else if (shape === 'text' && isObject(value))
    for (const [lang, entry] of Object.entries(value)) into.set(`${path}/${lang}`, entry);
  else if (shape === 'group' && isObject(value)) flatten(field.fields ?? [], value, `${path}.`, into);
  else into.set(path, value);
}

export function unflatten(fields: readonly FormField[], flat: Flat, prefix = ''): JsonObject {
  const made: Record<string, Json> = {};
  for (const field of fields) {
    const value = valueOf(field, flat, prefix + field.name);
    if (!isEmpty(value)) made[field.name] = value;
  }
  return made;
}

function valueOf(field: FormField, flat: Flat, path: string): Json {
  if (field.shape === 'text') return Object.fromEntries(under(flat, `${path}/`));
  if (field.shape === 'references') return under(flat, `${path}:`).map(([code]) => code);
  if (field.shape === 'group') return unflatten(field.fields ?? [], flat, `${path}.`);
  return flat.get(path);
}

function under(flat: Flat, prefix: string): [string, Json][] {
  return [...flat].flatMap(([path, value]) =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), value] as [string, Json]] : [],
  );
}

/** A way into a record: names of fields and places in lists. */
export type Path = readonly (string | number)[];

export function at(value: Json, path: Path): Json {
  let here: Json = value;
  for (const step of path) {
    if (typeof step === 'number') here = isList(here) ? here[step] : undefined;
    else here = isObject(here) ? here[step] : undefined;
  }
  return here;
}

/** The same with another value at one place; what is on the way there is made where it lacks. */
export function put(value: Json, path: Path, given: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return given;
  if (typeof step === 'number') {
    const list = isList(value) ? [...value] : [];
    list[step] = put(list[step], rest, given);
    return list;
  }
  const group: Record<string, Json> = isObject(value) ? { ...value } : {};
  const inside = put(group[step], rest, given);
  if (isEmpty(inside)) delete group[step];
  else group[step] = inside;
  return group;
}

/** A language of a text stands after a slash, however the server told it. */
export const slashed = (name: string) => name.replace(/\.(ky|ru|en|ko)$/, '/$1');

/** Whether a place, such as `steps[2].action` or `summary.text/ky`, lies in a field that merges by itself, or holds it. */
export function within(place: string, field: string): boolean {
  const plain = (text: string) => text.replace(/[:[].*$/, '').replace('/', '.');
  const [one, other] = [plain(place), plain(field)];
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** How a place is named in what the server tells: `steps[2].action`. */
export function named(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}
