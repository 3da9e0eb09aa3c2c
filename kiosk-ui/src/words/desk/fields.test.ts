import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESK_LANGS, speech } from '.';

/** Each field and value of the record types, as the contract has them, has a word; one that lacks is listed here. */

interface Schema {
  $ref?: string;
  const?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
}
const { schemas } = (
  JSON.parse(readFileSync('openapi.json', 'utf8')) as { components: { schemas: Record<string, Schema> } }
).components;

/** What is told above the form and by other words. */
const ELSEWHERE = new Set(['status', 'release']);
const OWN_NAMES: Record<string, string> = { MuseumObject: 'object' };

const nameOf = ($ref = '') => $ref.split('/').pop() ?? '';
const ownerOf = (schema: string) => {
  const name = schema.replace(/Record$/, '');
  return OWN_NAMES[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
};

interface Found {
  fields: Set<string>;
  values: Set<string>;
}

function walk(schema: string, into: Found, seen = new Set<string>()): Found {
  if (seen.has(schema)) return into;
  seen.add(schema);
  for (const [name, field] of Object.entries(schemas[schema]?.properties ?? {})) {
    if (ELSEWHERE.has(name)) continue;
    const path = `${ownerOf(schema)}_${name}`;
    into.fields.add(path);
    for (const value of valuesOf(field)) into.values.add(`${path}.${value}`);
    const inner = nameOf(field.$ref ?? field.items?.$ref);
    if (inner.endsWith('Record')) walk(inner, into, seen);
  }
  return into;
}

const valuesOf = (field: Schema) => field.enum ?? field.items?.enum ?? [];

type Table = Readonly<Record<string, unknown>>;

/** Those that have no word, by `type_name` or by name. */
function lacking(wanted: Iterable<string>, has: (key: string) => boolean): string[] {
  return [...wanted].filter((path) => !has(path) && !has(path.replace(/^[^_]*_/, '')));
}

/** A record as it is kept says its kind. */
const kinds = Object.keys(schemas).filter(
  (name) => name.endsWith('Record') && schemas[name]?.properties?.['kind']?.const,
);
const found = kinds.reduce<Found>((into, kind) => walk(kind, into), { fields: new Set(), values: new Set() });

test.each(DESK_LANGS)('no field and no value is without a word in %s', (lang) => {
  const { labels, values } = speech.of(lang).fields;
  expect(found.fields.size).toBeGreaterThan(100);
  expect(lacking(found.fields, (name) => name in labels)).toEqual([]);
  const hasValue = (path: string) => {
    const [name = '', value = ''] = path.split('.');
    return value in ((values as Table)[name] ?? {});
  };
  expect(lacking(found.values, hasValue)).toEqual([]);
});

test('one that has none is found', () => {
  expect(lacking(['craft_summary', 'craft_smell'], (name) => name in speech.of('en').fields.labels)).toEqual([
    'craft_smell',
  ]);
});
