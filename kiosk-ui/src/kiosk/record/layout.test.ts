import { expect, test } from 'vitest';
import type { Kind, Link, Plain } from '../../api';
import { speech } from '../../words';
import { facts, kindOf, ways } from './layout';

const words = speech.of('en');
const link = (kind: Kind, code: string): Link => ({ kind, code, name: { text: code, lang: 'en' } });
const plain = (fields: Partial<Plain>): Plain => ({
  ...{ id: 'x', code: 'x', kind: 'story', home: 'bishkek', status: 'published' },
  name: { text: 'x', lang: 'en' },
  ...fields,
});

test('a record is called by its own type, or by its kind', () => {
  expect(kindOf(plain({ genre: 'legend' }), words)).toBe('Legend');
  expect(kindOf(plain({ kind: 'term' }), words)).toBe('Word of the craft');
  expect(kindOf(plain({ genre: 'not known here' }), words)).toBe('Story');
});

test('what the record names itself is not repeated among those that name it', () => {
  const found = ways(
    plain({
      about: [link('craft', 'komuz')],
      linkedFrom: [
        { kind: 'craft', relation: 'stories', items: [link('craft', 'komuz'), link('craft', 'choor')] },
      ],
    }),
    words,
  );
  expect(found.map(({ title, links }) => [title, links.map(({ code }) => code)])).toEqual([
    ['About', ['komuz']],
    ['Crafts', ['choor']],
  ]);
});

test('a period without an end is not drawn to a dash', () => {
  const value = (from?: string, until?: string) =>
    facts(plain({ from: from ?? '', until: until ?? '' }), words).find(({ name }) => name === 'When')?.value;
  expect(value('2023', '2026')).toBe('2023 – 2026');
  expect(value('2023')).toBe('2023');
  expect(value()).toBeUndefined();
});
