import { expect, test } from 'vitest';
import { Closing, isWhole } from './span.svelte';

function closing(from: string, to: string): Closing {
  const one = new Closing();
  one.from = from;
  one.to = to;
  return one;
}

test('whole days last until the next one begins', () => {
  const one = closing('2026-03-20', '2026-03-21');
  expect(one.asked).toEqual({ start: '2026-03-20T00:00', end: '2026-03-22T00:00' });
  expect(isWhole(one.start, one.end)).toBe(true);
});

test('the last day is never before the first', () => {
  const one = closing('2026-03-20', '2026-03-19');
  expect(one.to).toBe('2026-03-20');
  one.from = '2026-03-25';
  expect(one.to).toBe('2026-03-25');
});

test('some hours end after they begin, on that day or another', () => {
  const one = closing('2026-03-20', '2026-03-20');
  one.whole = false;
  one.begins = '18:00';
  one.ends = '10:00';
  expect([one.endsFirst, one.asked]).toEqual([true, undefined]);
  one.to = '2026-03-21';
  expect(one.asked).toMatchObject({ start: '2026-03-20T18:00', end: '2026-03-21T10:00' });
  expect(isWhole(one.start, one.end)).toBe(false);
});

test('a place is named, the whole centre is not', () => {
  const one = closing('2026-03-20', '2026-03-20');
  one.space = 'stage';
  expect(one.asked).toMatchObject({ space: 'stage' });
});
