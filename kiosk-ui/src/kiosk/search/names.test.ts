import { describe, expect, it, vi } from 'vitest';
import type { Hit } from '../../api';
import { spread } from './load';
import { Names } from './names.svelte';

/** As many names under a letter as its count says, sixty a page. */
const UNDER: Record<string, number> = { А: 0, Ү: 2, Ш: 70 };

function index(): Names {
  const names = new Names({
    letters: async () => ({ letters: [] }),
    names: async (_lang, letter, pages) => {
      const total = UNDER[letter] ?? 0;
      const items = Array.from({ length: Math.min(total, pages * 60) }, (_, i) => ({
        code: `${letter}${i}`,
      }));
      return { total, items: items as Hit[] };
    },
  });
  names.all.value = { letters: Object.entries(UNDER).map(([letter, count]) => ({ letter, count })) };
  return names;
}

async function shown(names: Names): Promise<number | undefined> {
  const letter = names.letter;
  const stop = names.followNames('ky');
  await vi.waitFor(() => expect(names.under.value?.letter).toBe(letter));
  await Promise.resolve();
  stop?.();
  return names.under.value?.items.length;
}

describe('the index of names', () => {
  it('opens at the first letter that has names, goes to the chosen one, but not to an empty one', () => {
    const names = index();
    expect(names.letter).toBe('Ү');
    names.choose('Ш');
    expect(names.letter).toBe('Ш');
    names.choose('А');
    expect(names.letter).toBe('Ү');
    names.all.value = { letters: [] };
    expect(names.letter).toBeUndefined();
    expect(names.followNames('ky')).toBeUndefined();
  });

  it('shows a page of names, and more when asked, until all are there', async () => {
    const names = index();
    expect([await shown(names), names.more]).toEqual([2, false]);
    names.choose('Ш');
    expect([await shown(names), names.more]).toEqual([60, true]);
    names.pages++;
    names.under.value = undefined;
    expect([await shown(names), names.more]).toEqual([70, false]);
    names.choose('Ү');
    expect(names.pages).toBe(1);
  });
});

describe('suggestions', () => {
  it('are spread over all there are', () => {
    expect(spread([...'абвгдежз'], 3)).toEqual(['а', 'в', 'е']);
    expect(spread(['а'], 3)).toEqual(['а']);
  });
});
