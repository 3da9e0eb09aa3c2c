import { expect, test } from 'vitest';
import { agreements } from './agreed';

const now = new Date('2026-11-22T12:00:00Z');
const story = (permission: Record<string, string>) =>
  agreements({ kind: 'story', record: { permission } }, now).map(({ is, since }) => [
    is,
    since?.toISOString(),
  ]);

test('a permission holds, ends by itself, or is taken back, which counts whatever its end', () => {
  expect(story({ by: 'The family' })).toEqual([['given', undefined]]);
  expect(story({ by: 'The family', until: '2026-11-22T12:00:01Z' })).toEqual([['given', undefined]]);
  expect(story({ by: 'The family', until: '2026-11-22T12:00:00Z' })).toEqual([
    ['ended', '2026-11-22T12:00:00.000Z'],
  ]);
  expect(
    story({ by: 'The family', until: '2099-01-01T00:00:00Z', withdrawn: '2026-03-01T00:00:00Z' }),
  ).toEqual([['withdrawn', '2026-03-01T00:00:00.000Z']]);
});

test('who was not asked takes nothing back; a person can always', () => {
  expect(agreements({ kind: 'story', record: {} }, now)).toEqual([]);
  expect(story({ given: '2026' })).toEqual([]);
  expect(agreements({ kind: 'artisan', record: {} }, now)).toEqual([{ of: 'consent', is: 'given' }]);
  expect(agreements({ kind: 'artisan', record: { consent: 'withdrawn' } }, now)).toEqual([
    { of: 'consent', is: 'withdrawn' },
  ]);
});
