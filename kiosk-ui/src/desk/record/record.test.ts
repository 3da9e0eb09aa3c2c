import { expect, test } from 'vitest';
import type { FormField, JsonObject } from '../../api/desk';
import { differences } from './diff';
import { at, flatten, named, put, slashed, unflatten, within } from './flat';
import { saidOf } from './labels';
import { same, settle } from './same';
import { countWords, sourceOf, stillRight, written, type Entry } from './texts';

const FIELDS: FormField[] = [
  { name: 'name', shape: 'text', required: true },
  { name: 'domain', shape: 'scalar', values: ['felt', 'wood'] },
  {
    name: 'summary',
    shape: 'group',
    passage: true,
    fields: [
      { name: 'text', shape: 'text', words: 60 },
      { name: 'sources', shape: 'list', item: { shape: 'scalar', type: 'string' } },
    ],
  },
  { name: 'techniques', shape: 'references', kinds: ['technique'] },
  { name: 'steps', shape: 'list', item: { shape: 'group', fields: [{ name: 'action', shape: 'text' }] } },
];
const ky = { text: 'Шырдак', origin: 'author', review: 'read' };
const record: JsonObject = {
  name: { ky },
  domain: 'felt',
  summary: { text: { ky }, sources: ['a'] },
  techniques: ['cord', 'felt'],
  steps: [{ action: { ky } }],
};

test('a record is taken apart into the fields that merge, named as the server names them, and put together again', () => {
  const flat = flatten(FIELDS, record);
  expect([...flat.keys()]).toEqual([
    'name/ky',
    'domain',
    'summary.text/ky',
    'summary.sources',
    'techniques:cord',
    'techniques:felt',
    'steps',
  ]);
  expect(unflatten(FIELDS, flat)).toEqual(record);
});

test('one place is changed and nothing else; what becomes empty is gone', () => {
  const changed = put(record, ['steps', 0, 'action', 'ky'], { ...ky, text: 'Ою' }) as JsonObject;
  expect(at(changed, ['steps', 0, 'action', 'ky', 'text'])).toBe('Ою');
  expect(changed['summary']).toBe(record['summary']);
  expect(put(record, ['summary', 'text', 'ky'], undefined)).not.toHaveProperty('summary.text');
  expect(put({}, ['summary', 'text', 'ky'], ky)).toEqual({ summary: { text: { ky } } });
  expect(named(['steps', 2, 'action'])).toBe('steps[2].action');
});

test('spaces at the ends and how letters are composed make no difference, words do', () => {
  expect(same({ text: 'й ' }, { text: 'и\u0306' })).toBe(true);
  expect(same({ text: 'а' }, { text: 'б' })).toBe(false);
  expect(same({ a: '', b: [] }, undefined)).toBe(true);
  expect(same(['a', 'b'], ['b', 'a'])).toBe(false);
});

test('the server says who wrote and who read, and the letters stay as they were typed', () => {
  const told = { ...ky, review: 'unread', origin: 'human' };
  expect(settle({ ...ky, text: 'Шырдак ' }, told)).toEqual({ ...told, text: 'Шырдак ' });
  expect(settle([{ action: { ky: { ...ky, text: 'Ою' } } }], [{ action: { ky: told } }])).toEqual([
    { action: { ky: { ...ky, text: 'Ою' } } },
  ]);
});

test('a text that is new beside another is its translation; the first is the source', () => {
  const first = written(undefined, 'ru', 'Войлок');
  expect(first).toEqual({ ru: { text: 'Войлок', origin: 'author', review: 'unread' } });
  const second = written(first, 'ky', 'Кийиз');
  expect(second).toMatchObject({ ky: { source: 'ru', origin: 'human' } });
  expect(sourceOf(second)).toBe('ru');
  expect(written(second, 'ky', '')).toEqual(first);
  expect(stillRight({ ...ky, sourceHash: 'x' } as Entry)).toEqual(ky);
});

test('words are counted as they are read', () => {
  expect(countWords('  эки сөз\n')).toBe(2);
  expect(countWords(' ')).toBe(0);
});

test('differences are told in whole words and come to both texts', () => {
  const [from, to] = ['Ширдак калдык калтырбайт.', 'Шырдак эч калдык калтырбайт.'];
  const pieces = differences(from, to);
  const text = (...kinds: string[]) =>
    pieces
      .filter(({ is }) => kinds.includes(is))
      .map((piece) => piece.text)
      .join('');
  expect(text('same', 'gone')).toBe(from);
  expect(text('same', 'new')).toBe(to);
  expect(text('same')).toBe('калдык калтырбайт.');
  expect(differences('', 'жаңы')).toEqual([{ text: 'жаңы', is: 'new' }]);
});

test('a place in a list lies in the field of the whole list, a language in that of its text', () => {
  expect(within('steps[2].action/ky', 'steps')).toBe(true);
  expect(within(slashed('summary.text.ky'), 'summary.text/ky')).toBe(true);
  expect(within('date', 'days')).toBe(false);
  expect(within('techniques', 'techniques:felt')).toBe(true);
});

test('a moment is told by day and hour on the wall of the centre, and a text that only looks like one is a text', () => {
  const said = (value: string) => saidOf('story', FIELDS, 'permission.withdrawn', value, () => undefined);
  expect(said('2026-03-01T20:30:15.123Z')).toMatch(/2026, 02:30$/);
  expect(said('2026-03-01')).toBe('2026-03-01');
  expect(said('2026-03-01T20:30:15.123Z or so')).toBe('2026-03-01T20:30:15.123Z or so');
});
