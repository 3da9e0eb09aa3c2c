import { expect, test } from 'vitest';
import { date, time, weekday } from './dates';

// 20:30 in Greenwich is already the next day in Kyrgyzstan.
const late = new Date('2026-03-20T20:30:00Z');

test('a date is the day of the centre, in the words of the language', () => {
  expect(date('ky', late)).toBe('2026-ж., 21-март');
  expect(date('ru', late)).toBe('21 марта 2026\u00A0г.');
  expect(date('en', late)).toBe('21 March 2026');
  expect(date('ko', late)).toBe('2026년 3월 21일');
});

test('clocks have 24 hours', () => expect(time(late)).toBe('02:30'));

test('days of the week, and a day that is none', () => {
  expect(weekday('ky', 'we')).toBe('шаршемби');
  expect(weekday('ko', 'su')).toBe('일요일');
  expect(weekday('en', 'xx')).toBe('xx');
});
