import { expect, test } from 'vitest';
import type { Choice } from '../frame/names.svelte';
import { matching } from './matching';

const artisan = (value: string, label: string): Choice => ({ value, label, lang: 'ky' });
const some = [artisan('a', 'Үлгү: комузчу'), artisan('b', 'Үлгү: кийизчи')];
const codes = (found: Choice[]) => found.map(({ value }) => value);

test('names are found without the letters that only Kyrgyz keyboards have', () => {
  expect(codes(matching(some, 'улгу КОМУЗ'))).toEqual(['a']);
  expect(codes(matching(some, 'комуз кийиз'))).toEqual([]);
});
