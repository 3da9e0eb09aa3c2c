import { expect, test } from 'vitest';
import type { Board, Shown, Space } from '../../api/desk';
import { clockOf, columns, hoursOf, minuteOf, openOn, without } from './layout';

/** A Wednesday. */
const DATE = '2026-08-05';
const BEFORE = '2026-08-01T00:00';

const name = (text: string) =>
  ({ text, lang: 'ky', origin: 'author', review: 'approved', stale: false }) as const;
const hours = [{ day: 3, opens: '10:00', closes: '18:00' }];

const space = (code: string, more: Partial<Space> = {}): Space => ({
  code,
  name: name(code),
  form: 'stage',
  seats: 20,
  setup: 0,
  teardown: 0,
  hours,
  ...more,
});

const wall = (local: string) => ({ local, zone: 'Asia/Bishkek', instant: `${local}:00Z` });

let last = 0;
const shown = (code: string, from: string, to: string, more: Partial<Shown> = {}): Shown =>
  ({
    id: String(++last),
    space: { code, name: name(code) },
    start: wall(from.includes('T') ? from : `${DATE}T${from}`),
    end: wall(to.includes('T') ? to : `${DATE}T${to}`),
    status: 'approved',
    ...more,
  }) as Shown;

const board = (items: Shown[], more: Partial<Board> = {}): Board => ({
  from: DATE,
  to: DATE,
  zone: 'Asia/Bishkek',
  spaces: [space('stage')],
  items,
  closures: [],
  ...more,
});

const gaps = (one: Board, now = BEFORE) =>
  columns(one, DATE, now).map(({ items }) =>
    items.flatMap((item) => (item.kind === 'gap' ? [`${clockOf(item.from)}-${clockOf(item.to)}`] : [])),
  );

test('what goes over midnight is cut to the day', () => {
  expect([minuteOf('2026-08-04T22:00', DATE), minuteOf('2026-08-06T01:00', DATE)]).toEqual([0, 1440]);
  const night = shown('stage', `${DATE}T17:00`, '2026-08-06T01:00');
  expect(hoursOf(board([night]), DATE)).toEqual({ from: 600, to: 1440 });
});

test('new demonstrations can begin between those that are there, and not before now', () => {
  const one = board([shown('stage', '11:00', '12:00'), shown('stage', '12:15', '17:00')]);
  expect(gaps(one)).toEqual([['10:00-11:00', '17:00-18:00']]);
  expect(gaps(one, `${DATE}T10:20`)).toEqual([['10:30-11:00', '17:00-18:00']]);
  expect(gaps(one, '2026-08-06T09:00')).toEqual([[]]);
});

test('a closed day, closed hours and a closure have no place', () => {
  expect(openOn(space('stage'), '2026-08-06')).toEqual([]);
  const closure = {
    id: 'c',
    centre: 'bishkek',
    reason: 'rain',
    version: 1,
    start: wall(`${DATE}T00:00`),
    end: wall(`${DATE}T13:00`),
  };
  expect(gaps(board([], { closures: [closure] }))).toEqual([['13:00-18:00']]);
  expect(gaps(board([], { closures: [{ ...closure, space: 'yard' }] }))).toEqual([['10:00-18:00']]);
});

test('a whole and its parts hold each other, parts do not', () => {
  const spaces = [space('yard'), space('stage', { parent: 'yard' }), space('corner', { parent: 'yard' })];
  const one = board([shown('stage', '11:00', '17:30')], { spaces });
  expect(gaps(one)).toEqual([
    ['10:00-11:00', '17:30-18:00'],
    ['10:00-11:00', '17:30-18:00'],
    ['10:00-18:00'],
  ]);
  expect(columns(one, DATE, BEFORE).map(({ held }) => held.length)).toEqual([1, 0, 0]);
});

test('what overlaps stands side by side, and only that', () => {
  const one = board([
    shown('stage', '10:00', '12:00', { status: 'requested' }),
    shown('stage', '11:00', '13:00', { status: 'requested' }),
    shown('stage', '12:00', '13:00', { status: 'requested' }),
    shown('stage', '13:00', '14:00'),
    shown('stage', '15:00', '16:00', { status: 'cancelled' }),
  ]);
  const lanes = columns(one, DATE, BEFORE)[0]?.items.flatMap((item) =>
    item.kind === 'shown' ? [[item.lane, item.lanes]] : [],
  );
  expect(lanes).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

test('cutting leaves what is not covered', () => {
  expect(
    without(
      [{ from: 0, to: 10 }],
      [
        { from: 2, to: 3 },
        { from: 5, to: 20 },
      ],
    ),
  ).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 5 },
  ]);
});
