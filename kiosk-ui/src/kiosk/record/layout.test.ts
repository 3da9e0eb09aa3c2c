import { expect, test } from 'vitest';
import type { Plain } from '../../api';
import { entry, link } from '../../api/fixtures';
import { speech } from '../../words';
import { facts, kindOf, ways } from './layout';

const words = speech.of('en');
const plain = (fields: Partial<Plain>): Plain => ({ ...entry, kind: 'story', ...fields });

test('a record is called by its own type, or by its kind', () => {
  expect(kindOf(plain({ genre: 'legend' }), words)).toBe('Legend');
  expect(kindOf(plain({ kind: 'term' }), words)).toBe('Word of the craft');
  // A newer server may know more genres than this front end was built with.
  expect(kindOf(plain({ genre: 'riddle' as 'tale' }), words)).toBe('Story');
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
