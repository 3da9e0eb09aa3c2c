import { expect, test } from 'vitest';
import type { Listed } from '../../api';
import { link } from '../../api/fixtures';
import { parts } from './parts';
import { Chosen } from './state.svelte';

const craft = (code: string, domain?: string): Listed => ({
  ...link('craft', code),
  id: code,
  home: 'bishkek',
  ...(domain ? { domain } : {}),
});

test('parts stand in their own order and keep the order of names within', () => {
  const found = parts([craft('a', 'wood'), craft('b', 'felt'), craft('c', 'wood')], 'domain', [
    'felt',
    'wood',
  ]);
  expect(found.map(({ key, items }) => [key, items.map(({ code }) => code)])).toEqual([
    ['felt', ['b']],
    ['wood', ['a', 'c']],
  ]);
});

test('what has no part, or one not known here, is not lost', () => {
  const found = parts([craft('a'), craft('b', 'new')], 'domain', ['felt']);
  expect(found).toMatchObject([{ key: '', items: [{ code: 'a' }, { code: 'b' }] }]);
});

test('a chosen part that goes away shows all again', () => {
  const chosen = new Chosen();
  const all = parts([craft('a', 'felt'), craft('b', 'wood')], 'domain', ['felt', 'wood']);
  chosen.choose('wood');
  expect(chosen.of(all)).toHaveLength(1);
  expect(chosen.of(all.slice(0, 1))).toHaveLength(1);
  chosen.choose('wood');
  expect(chosen.of(all)).toHaveLength(2);
});
