import { expect, test } from 'vitest';
import type { AuditPage, Audited } from '../../api/desk';
import { gather } from './gather';

const change = (position: number) => ({ position }) as Audited;

/** A journal of some length in pages of ten, of which every so many changes are asked for. */
function journal(length: number, every: number) {
  const asked: (number | undefined)[] = [];
  return {
    asked,
    ask: (before: number | undefined): Promise<AuditPage> => {
      asked.push(before);
      const end = before ?? length + 1;
      const first = Math.max(1, end - 10);
      const items = [];
      for (let at = end - 1; at >= first; at--) if (at % every === 0) items.push(change(at));
      const backTo = { lookedBackTo: `2026-01-01T00:00:${String(first % 60).padStart(2, '0')}Z` };
      return Promise.resolve({ items, ...backTo, ...(first > 1 ? { next: first } : {}) });
    },
  };
}

test('one page that fills the screen is enough', async () => {
  const { ask, asked } = journal(1000, 1);
  const found = await gather(ask);
  expect(found.items.map(({ position }) => position)).toEqual([...Array(30).keys()].map((n) => 1000 - n));
  expect(found.next).toBe(971);
  expect(asked).toEqual([undefined, 991, 981]);
});

test('pages with little are gathered, but not for ever', async () => {
  const rare = journal(1000, 300);
  const first = await gather(rare.ask);
  expect(first.items.map(({ position }) => position)).toEqual([]);
  expect(first).toMatchObject({ next: 901, backTo: '2026-01-01T00:00:01Z' });
  expect(rare.asked).toHaveLength(10);
  expect((await gather(rare.ask, first.next)).next).toBe(801);
});

test('at the beginning there is nothing to go on to', async () => {
  const found = await gather(journal(20, 7).ask);
  expect(found.items.map(({ position }) => position)).toEqual([14, 7]);
  expect('next' in found).toBe(false);
});
