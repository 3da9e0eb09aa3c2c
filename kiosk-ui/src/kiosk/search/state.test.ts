import { describe, expect, it } from 'vitest';
import { Unreachable, type Found, type Hit, type Kind } from '../../api';
import { groups } from './groups';
import type { Filters } from './filters';
import { Search } from './state.svelte';

const hit = (kind: Kind, name: string): Hit => ({
  ...{ id: name, code: name, kind, name, lang: 'ky' },
  ...{ text: '', image: null, sample: false, marks: [] },
});
const found = (...items: Hit[]): Found => ({ total: items.length, items, facets: { kind: {} } });

describe('groups of what was found', () => {
  it('come in the order of their best hit, with the counts of the whole', () => {
    const answer = {
      ...found(hit('motif', 'a'), hit('craft', 'b'), hit('motif', 'c')),
      facets: { kind: { motif: 9, craft: 1 } },
    };
    expect(groups(answer).map(({ kind, hits, total }) => [kind, hits.length, total])).toEqual([
      ['motif', 2, 9],
      ['craft', 1, 1],
    ]);
  });
});

describe('searching', () => {
  it('shows only the answer to the newest wish, in whatever order answers come', async () => {
    const answers: ((value: Found) => void)[] = [];
    const search = new Search(() => new Promise((resolve) => answers.push(resolve)));
    search.query = 'шы';
    const first = search.look('ky');
    search.query = 'шыр';
    const second = search.look('ky');
    answers[1]?.(found(hit('craft', 'Шырдак')));
    answers[0]?.(found(hit('craft', 'Шыбак')));
    await Promise.all([first, second]);
    expect(search.found?.items[0]?.name).toBe('Шырдак');
  });

  it('asks nothing for an empty wish and forgets what was found', async () => {
    let asked = 0;
    const search = new Search(async () => {
      asked++;
      return found(hit('craft', 'Шырдак'));
    });
    search.query = 'шыр';
    await search.look('ky');
    search.query = '  ';
    await search.look('ky');
    expect(asked).toBe(1);
    expect(search.found).toBeUndefined();
    expect(search.nothing).toBe(false);
  });

  it('keeps what was found when nobody answers, and says so', async () => {
    let up = true;
    const search = new Search(async () => {
      if (!up) throw new Unreachable('stopped');
      return found(hit('craft', 'Шырдак'));
    });
    search.query = 'шыр';
    await search.look('ky');
    up = false;
    search.query = 'шырд';
    await search.look('ky');
    expect(search.away).toBe(true);
    expect(search.found?.items).toHaveLength(1);
    up = true;
    await search.look('ky');
    expect(search.away).toBe(false);
  });

  it('says that an answer is on its way, and keeps the old one until then', async () => {
    const answers: ((value: Found) => void)[] = [];
    const search = new Search(() => new Promise((resolve) => answers.push(resolve)));
    search.query = 'шы';
    const first = search.look('ky');
    expect([search.busy, search.found]).toEqual([true, undefined]);
    answers[0]?.(found(hit('craft', 'Шырдак')));
    await first;
    expect(search.busy).toBe(false);
    search.query = 'шыр';
    const second = search.look('ky');
    expect([search.busy, search.found?.total]).toEqual([true, 1]);
    answers[1]?.(found());
    await second;
    expect([search.busy, search.nothing]).toEqual([false, true]);
  });

  it('narrows, keeps to it while the visitor goes on typing, and begins anew with an empty field', async () => {
    const asked: Filters[] = [];
    const search = new Search(async (_q, _lang, filters) => {
      asked.push(filters);
      return found(hit('craft', 'Шырдак'));
    });
    search.query = 'шыр';
    await search.look('ky');
    search.choose('kind', 'craft');
    search.choose('region', 'naryn');
    search.query = 'шырд';
    await search.look('ky');
    search.choose('region', 'naryn');
    await search.look('ky');
    search.query = '';
    await search.look('ky');
    expect(asked).toEqual([{}, { kind: 'craft', region: 'naryn' }, { kind: 'craft' }]);
    expect(search.narrowed).toBe(false);
  });

  it('tells that nothing was found', async () => {
    const search = new Search(async () => found());
    search.query = 'qqq';
    await search.look('en');
    expect(search.nothing).toBe(true);
  });
});
