import { expect, test } from 'vitest';
import { minutes } from './recording';

test('a time within a recording', () => {
  expect([0, 7.9, 60, 187, 3_600].map(minutes)).toEqual(['0:00', '0:07', '1:00', '3:07', '60:00']);
});
