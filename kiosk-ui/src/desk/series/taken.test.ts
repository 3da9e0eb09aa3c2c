import { expect, test } from 'vitest';
import type { Conflict } from '../../api/desk';
import { speech } from '../../words/desk';
import { against, byMonth, reasons } from './taken';

const conflict = (from: string, to: string) =>
  ({ kind: 'space', resource: 's', soft: false, from, to }) as Conflict;

test('a clash is told with the date of the centre that it falls on', () => {
  // 23:00 and 24:00 in Bishkek.
  const late = conflict('2026-03-07T17:00:00Z', '2026-03-07T18:00:00Z');
  expect(against('2026-03-07', [late])).toEqual([late]);
  expect(against('2026-03-08', [late])).toEqual([]);
});

test('a closure of several days stands against each of them', () => {
  const closure = conflict('2026-03-06T18:00:00Z', '2026-03-09T18:00:00Z');
  const told = ['2026-03-06', '2026-03-07', '2026-03-09', '2026-03-10'].map(
    (date) => against(date, [closure]).length,
  );
  expect(told).toEqual([0, 1, 1, 0]);
});

test('dates lie in their months, sorted', () => {
  expect(byMonth(['2026-04-04', '2026-03-28', '2026-03-07'])).toEqual([
    ['2026-03', ['2026-03-07', '2026-03-28']],
    ['2026-04', ['2026-04-04']],
  ]);
});

test('dates that the same stands against are told together', () => {
  speech.lang = 'en';
  const weekly = [
    conflict('2026-03-07T05:00:00Z', '2026-03-07T06:00:00Z'),
    conflict('2026-03-14T05:00:00Z', '2026-03-14T06:00:00Z'),
    conflict('2026-03-21T06:00:00Z', '2026-03-21T07:00:00Z'),
  ];
  expect(reasons(['2026-03-07', '2026-03-14', '2026-03-21'], weekly).map(({ dates }) => dates)).toEqual([
    ['2026-03-07', '2026-03-14'],
    ['2026-03-21'],
  ]);
});
