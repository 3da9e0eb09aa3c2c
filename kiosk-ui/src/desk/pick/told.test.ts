import { expect, test } from 'vitest';
import type { Conflict } from '../../api/desk';
import { speech } from '../../words/desk';
import { clashText, hours, softKinds } from './told';

const conflict = (kind: Conflict['kind'], soft = false): Conflict => ({
  kind,
  soft,
  resource: 'Stage',
  from: '2026-08-05T05:00:00Z',
  to: '2026-08-05T06:00:00Z',
});

test('a time that ends on another day says on which', () => {
  speech.lang = 'en';
  expect(hours('2026-06-20T11:00', '2026-06-20T12:00')).toBe('11:00–12:00');
  expect(hours('2026-06-20T22:00', '2026-06-21T01:00')).toBe('22:00 – Sunday, 21 June, 01:00');
});

test('a clash is told on the wall of the centre, with its day only when that is another', () => {
  speech.lang = 'en';
  expect(clashText(conflict('space'), '2026-08-05')).toBe('Stage is taken, 11:00–12:00');
  expect(clashText(conflict('space'))).toBe('Stage is taken, Wednesday, 5 August, 11:00–12:00');
});

test('what staff may set aside is told once each', () => {
  expect(softKinds([conflict('lead-time', true), conflict('lead-time', true), conflict('space')])).toEqual([
    'lead-time',
  ]);
});
