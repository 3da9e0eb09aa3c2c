import { expect, test } from 'vitest';
import { format, parse } from './address';

test('a place comes back from its address', () => {
  const place = { room: 'board', rest: ['week', '2026-08-03'], open: 'a/b c' };
  expect(parse(format('ky', place))).toEqual({ lang: 'ky', ...place });
});

test('what is no address of ours leads to no error', () => {
  expect(parse('')).toEqual({ lang: undefined, room: '', rest: [], open: undefined });
  expect(parse('#/ko/board')).toMatchObject({ lang: undefined, room: 'board' });
  expect(parse('#/ru/%E0%A4%A/x')).toMatchObject({ lang: 'ru', room: '', rest: ['x'] });
});
