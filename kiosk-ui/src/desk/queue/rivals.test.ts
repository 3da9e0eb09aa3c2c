import { expect, test } from 'vitest';
import type { Waiting } from '../../api/desk';
import { rivalsOf } from './rivals';

const asked = (id: string, space: string, from: string, to: string, artisan = id) =>
  ({
    id,
    space: { code: space },
    start: { instant: `2026-08-05T${from}:00Z` },
    end: { instant: `2026-08-05T${to}:00Z` },
    artisans: [{ code: artisan }],
  }) as Waiting;

const PARENTS = new Map([['stage', 'yard']]);
const rivals = (one: Waiting, ...others: Waiting[]) =>
  rivalsOf(one, [one, ...others], PARENTS).map(({ one: { id }, samePlace, sameArtisan }) => [
    id,
    samePlace,
    sameArtisan,
  ]);

test('what ends as the other begins is no rival, and a minute of both is', () => {
  const one = asked('a', 'stage', '11:00', '12:00');
  expect(rivals(one, asked('b', 'stage', '12:00', '13:00'))).toEqual([]);
  expect(rivals(one, asked('b', 'stage', '11:59', '13:00'))).toEqual([['b', true, false]]);
});

test('who asks for the whole yard asks for the stage in it, and the reverse', () => {
  const stage = asked('a', 'stage', '11:00', '12:00');
  const yard = asked('b', 'yard', '11:30', '12:30');
  expect(rivals(stage, yard)).toEqual([['b', true, false]]);
  expect(rivals(yard, stage)).toEqual([['a', true, false]]);
});

test('one artisan can’t be in two places, and two artisans in two places are no rivals', () => {
  const one = asked('a', 'stage', '11:00', '12:00', 'felt');
  expect(rivals(one, asked('b', 'workshop', '11:30', '12:30', 'felt'))).toEqual([['b', false, true]]);
  expect(rivals(one, asked('b', 'workshop', '11:30', '12:30', 'silver'))).toEqual([]);
});

test('places that are said to lie in each other come to an end', () => {
  const round = new Map([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  const one = asked('x', 'a', '11:00', '12:00');
  expect(rivalsOf(one, [asked('y', 'c', '11:00', '12:00')], round)).toEqual([]);
});
