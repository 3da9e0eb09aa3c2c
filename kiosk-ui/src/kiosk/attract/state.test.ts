import { expect, test } from 'vitest';
import { Carpet, COLUMNS, ROWS } from './state.svelte';

const BLOCKS = (COLUMNS + 1) * (ROWS + 1) + COLUMNS * ROWS;

test('each block trades once in a round and trades back in the next', () => {
  const carpet = new Carpet();
  for (let i = 0; i < BLOCKS; i++) carpet.swap();
  expect(carpet.swapped.size).toBe(BLOCKS);
  for (let i = 0; i < BLOCKS; i++) carpet.swap();
  expect(carpet.swapped.size).toBe(0);
});
