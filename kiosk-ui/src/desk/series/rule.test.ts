import { expect, test } from 'vitest';
import { firstOn, ruleOf, waysOf, type Pattern } from './rule';

const pattern = (more: Partial<Pattern>): Pattern => ({
  repeat: 'weekly',
  every: 1,
  days: [],
  way: 'day',
  ...more,
});

test('case06 to case10 are asked for by the rules of booking.md', () => {
  expect(ruleOf(pattern({ days: ['SA'] }), '2026-03-07')).toBe('FREQ=WEEKLY;BYDAY=SA');
  expect(ruleOf(pattern({ repeat: 'monthly' }), '2026-01-31')).toBe('FREQ=MONTHLY;BYMONTHDAY=31');
  expect(ruleOf(pattern({ repeat: 'yearly' }), '2024-02-29')).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29');
  expect(ruleOf(pattern({ repeat: 'monthly', way: 'last' }), '2026-01-31')).toBe('FREQ=MONTHLY;BYDAY=-1SA');
  expect(ruleOf(pattern({ days: ['SU', 'TU'], every: 2 }), '2026-08-04')).toBe(
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU',
  );
});

test('a month names a date in the ways that it has', () => {
  expect(waysOf('2026-01-31')).toEqual(['day', 'last']);
  expect(waysOf('2026-01-24')).toEqual(['day', 'nth']);
  expect(waysOf('2026-02-28')).toEqual(['day', 'nth', 'last']);
  expect(ruleOf(pattern({ repeat: 'monthly', way: 'nth' }), '2026-01-24')).toBe('FREQ=MONTHLY;BYDAY=4SA');
});

test('case11 a start that is not in the rule is never offered: the first that is takes its place', () => {
  expect(firstOn(['SA'], '2026-03-05')).toBe('2026-03-07');
  expect(firstOn(['MO', 'TH'], '2026-03-05')).toBe('2026-03-05');
});
