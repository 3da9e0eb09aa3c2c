import { expect, test } from 'vitest';
import { suggest } from './passphrase';

test('a passphrase is long enough, has letters of every keyboard, and is another each time', () => {
  const some = Array.from({ length: 200 }, suggest);
  for (const one of some)
    expect(one).toMatch(/^([bdfgklmnprstvz][aeiou]){2}(-([bdfgklmnprstvz][aeiou]){2}){4}$/);
  expect(new Set(some).size).toBe(200);
});
