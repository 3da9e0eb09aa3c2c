import { expect, test } from 'vitest';
import type { Choice } from '../frame/names.svelte';
import { matching } from './matching';

const artisan = (value: string, label: string, home: string): Choice => ({ value, label, home, lang: 'ky' });
const some = [artisan('a', 'Үлгү: комузчу', 'tokmok'), artisan('b', 'Үлгү: кийизчи', 'bishkek')];
const codes = (found: Choice[]) => found.map(({ value }) => value);

test('the centre’s own stand first', () => {
  expect(codes(matching(some, '', 'bishkek'))).toEqual(['b', 'a']);
  expect(codes(matching(some, '', 'tokmok'))).toEqual(['a', 'b']);
});

test('names are found without the letters that only Kyrgyz keyboards have', () => {
  expect(codes(matching(some, 'улгу КОМУЗ', 'bishkek'))).toEqual(['a']);
  expect(codes(matching(some, 'комуз кийиз', 'bishkek'))).toEqual([]);
});
