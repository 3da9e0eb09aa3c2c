import { describe, expect, test } from 'vitest';
import { LANGS, speech } from '.';
import { form } from './ru/plural';
import { leaves, sources, strings, unused, type Table } from './tables';

/** Words looked up by a key of the data (`states[it.viability.state]`): the whole group counts as used by its name. */
const BY_KEY =
  /^(kinds|kind|domains|craft\.states|place\.types|record\.(genres|lists|organisations|programmes|demonstrations)|showing\.(seats|ticket\.states)|sources\.evidence)\./;

describe('the words', () => {
  const english = leaves(speech.of('en') as unknown as Table);

  test.each(LANGS)('of %s have the same keys, and none is empty', (lang) => {
    const mine = leaves(speech.of(lang) as unknown as Table);
    expect(mine.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(mine.filter(([, value]) => value === '').map(([path]) => path)).toEqual([]);
  });

  test.each(LANGS.filter((lang) => lang !== 'en'))('of %s are not left in English', (lang) => {
    const other = new Map(leaves(speech.of(lang) as unknown as Table));
    expect(english.filter(([path, text]) => typeof text === 'string' && other.get(path) === text)).toEqual(
      [],
    );
  });

  test('are all used', () => {
    const code = sources('src');
    expect(unused(speech.of('en') as unknown as Table, code, BY_KEY)).toEqual([]);
    expect(unused({ home: { nobodyAsksForThis: 'x' } }, code, BY_KEY)).toEqual(['home.nobodyAsksForThis']);
  });

  test('of a language are written in its letters', () => {
    const of = (lang: (typeof LANGS)[number]) => strings(speech.of(lang) as unknown as Table);
    expect(of('ru').filter((text) => /[ңөүҢӨҮ가-힣]/.test(text))).toEqual([]);
    expect(of('ky').filter((text) => /[가-힣]/.test(text))).toEqual([]);
    expect(of('ko').filter((text) => /[а-яё]/i.test(text))).toEqual([]);
    expect(of('en').filter((text) => /[а-яё가-힣]/i.test(text))).toEqual([]);
  });
});

test('Russian counts in three forms', () => {
  const steps = [1, 2, 5, 11, 12, 21, 22, 25, 111, 1.5].map((n) => form(n, 'шаг', 'шага', 'шагов'));
  expect(steps).toEqual('шаг шага шагов шагов шагов шаг шага шагов шагов шага'.split(' '));
});
