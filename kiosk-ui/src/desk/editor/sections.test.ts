import { expect, test } from 'vitest';
import { concerns } from './sections';

test('a form asks of a file only what such a file can have', () => {
  const asked = (file: string | undefined) =>
    ['name', 'alt', 'focus', 'wordless', 'captions', 'licence'].filter((name) =>
      concerns(file, name, undefined),
    );
  expect(asked('image/png')).toEqual(['name', 'alt', 'focus', 'licence']);
  expect(asked('audio/wav')).toEqual(['name', 'wordless', 'captions', 'licence']);
  expect(asked('text/vtt')).toEqual(['name', 'licence']);
  expect(asked(undefined)).toHaveLength(6);
});

test('what somebody has filled in is never out of sight', () => {
  expect(concerns('text/vtt', 'captions', [{ lang: 'ky' }])).toBe(true);
});
