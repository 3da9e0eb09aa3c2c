import { expect, test } from 'vitest';
import { faulty, shown } from './heartbeat';

test('staff see which record is open, and never what somebody searches', () => {
  expect(shown({ lang: 'ky', screen: 'craft', code: 'shyrdak' })).toEqual({
    lang: 'ky',
    screen: 'craft',
    code: 'shyrdak',
  });
  expect(shown({ lang: 'ru', screen: 'search', code: 'где мама' }).code).toBe('');
  expect(shown({ lang: 'ru', screen: 'search', code: 'anna' }).code).toBe('');
  expect(shown({ lang: 'en', screen: 'craft', code: '<b>' }).code).toBe('');
});

test('a fault is one short line without what may have been typed', () => {
  expect(faulty(new TypeError('no  answer\nfrom /api/v1/search?q=anna&lang=ky now'), 7)).toEqual({
    at: 7,
    said: 'TypeError: no answer from /api/v1/search? now',
  });
  expect(faulty('x'.repeat(500), 0).said).toHaveLength(200);
  expect(faulty('', 0).said).toBe('unknown');
});
