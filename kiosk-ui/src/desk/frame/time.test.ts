import { expect, test } from 'vitest';
import { parseTime } from './time';

test('a time is understood as people type it', () => {
  expect(['9', '930', '9.30', '09:30', ' 9 30 ', '1100', '23:59'].map(parseTime)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '11:00',
    '23:59',
  ]);
  expect(['', '24', '9:60', 'noon', '12345', '9:5'].map(parseTime)).toEqual(Array(6).fill(undefined));
});
