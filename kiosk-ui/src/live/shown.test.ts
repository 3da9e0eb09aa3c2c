import { describe, expect, test } from 'vitest';
import { minutesUntil } from './shown';

describe('minutes until the start', () => {
  const start = '2026-11-24T05:00:00Z';

  test.each([
    ['2026-11-24T04:48:00Z', 12],
    ['2026-11-24T04:59:59Z', 1],
    ['2026-11-24T05:00:00Z', 0],
    ['2026-11-24T05:30:00Z', 0],
  ])('at %s are %i', (at, minutes) => expect(minutesUntil(start, new Date(at))).toBe(minutes));
});
