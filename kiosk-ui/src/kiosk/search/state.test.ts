import { describe, expect, it } from 'vitest';
import { Unreachable, type Found, type Hit, type Kind, type Lang, type Listed } from '../../api';
import { link, said } from '../../api/fixtures';
import { groups } from './groups';
import { Names, Search } from './state.svelte';

const hit = (kind: Kind, name: string): Hit => ({
  ...{ id: name, code: name, kind, name, lang: 'ky' },
  ...{ text: '', image: null, sample: false },
});
const found = (...items: Hit[]): Found => ({ total: items.length, items, facets: { kind: {} } });
const listed = (kind: Kind, text: string, lang: Lang = 'ky', image = false): Listed => ({
  ...link(kind, text),
  id: text,
  home: 'bishkek',
  name: said(text, lang),
  ...(image ? { image: { url: '/media/x.svg', width: 1, height: 1 } } : {}),
});

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

  it('tells that nothing was found', async () => {
    const search = new Search(async () => found());
    search.query = 'qqq';
    await search.look('en');
    expect(search.nothing).toBe(true);
  });
});

describe('the index', () => {
  const names = new Names();
  names.all = [
    listed('craft', 'Шырдак'),
    listed('tool', 'Үсөк'),
    listed('motif', 'Үй'),
    listed('motif', 'Umai', 'en'),
  ];

  it('opens at the first letter that has names, and sorts them over all kinds', () => {
    expect(names.letter).toBe('Ү');
    expect(names.shown.map((item) => item.code)).toEqual(['Үй', 'Үсөк']);
  });

  it('goes to the chosen letter, but not to an empty one', () => {
    names.chosen = 'Ш';
    expect(names.shown.map((item) => item.code)).toEqual(['Шырдак']);
    names.chosen = 'Б';
    expect(names.letter).toBe('Ү');
  });

  it('leaves names in other languages out', () => {
    names.lang = 'en';
    expect(names.shown.map((item) => item.code)).toEqual(['Umai']);
    names.lang = 'ko';
    expect(names.letter).toBeUndefined();
    names.lang = 'ky';
  });

  it('suggests crafts, then motifs, that have a picture', () => {
    const some = new Names();
    some.all = [...'абвгдежз']
      .map((letter) => listed('craft', letter, 'ky', true))
      .concat([...'ийклм'].map((letter) => listed('motif', letter, 'ky', letter !== 'й')));
    expect(some.suggested.map((item) => item.kind)).toEqual([
      ...['craft', 'craft', 'craft'],
      ...['motif', 'motif', 'motif'],
    ]);
    expect(some.suggested.map((item) => item.code)).not.toContain('й');
  });
});
