import { expect, test } from 'vitest';
import { daysIn, firstOf, weekdayOf, weeksOf } from './month';

test('a month lies in whole weeks from Monday', () => {
  const weeks = weeksOf('2026-03-17');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual(['', '', '', '', '', '', '2026-03-01']);
  expect(weeks[5]).toEqual(['2026-03-30', '2026-03-31', '', '', '', '', '']);
});

test('February in a leap year and in another', () => {
  expect([daysIn('2024-02-11'), daysIn('2026-02-11'), daysIn('2100-02-01')]).toEqual([29, 28, 28]);
});

test('months follow each other over the turn of the year', () => {
  expect(firstOf('2026-12-31', 1)).toBe('2027-01-01');
  expect(firstOf('2026-03-31', -1)).toBe('2026-02-01');
});

test('weekdays are counted from Monday', () => {
  expect([weekdayOf('2026-08-03'), weekdayOf('2026-08-09')]).toEqual([0, 6]);
});
