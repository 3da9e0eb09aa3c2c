import { describe, expect, test } from 'vitest';
import { leaves, sources, strings, unused, type Table } from '../tables';
import { DESK_LANGS, speech } from '.';
import { dayAndMonth, fullDay, shortWeekday } from './when';

const BY_KEY =
  /^(rooms\.groups|person\.roles|look|board\.(before|after)|shown\.(status|acts|asks|means|did)|against\.kinds|history\.acts|checkin\.(result|short)|pick\.months|queue\.(sections|outcome|impossible)|series\.(repeats|ends|errors)|closures\.(spans|policies)|accounts\.(roles|errors)|fields\.(kinds|kind|labels|items|values)|exhibits\.sorts|steps|texts\.(langs|states)|editor\.sections|releases\.(what|outcome)|past\.what|debt\.meanings|pictures\.alt|tables\.(types|holds)|fleet\.(states|screens)|audit\.(what|ofAccount))\./;

const table = (lang: (typeof DESK_LANGS)[number]) => speech.of(lang) as unknown as Table;

describe('the words of the desk', () => {
  const english = leaves(table('en'));

  test.each(DESK_LANGS)('of %s have the same keys, and none is empty', (lang) => {
    const mine = leaves(table(lang));
    expect(mine.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(mine.filter(([, value]) => value === '').map(([path]) => path)).toEqual([]);
  });

  test('are written in the letters of their language, nothing left in English', () => {
    const latin = /(?!QR)[a-z]{2,}/i;
    expect(strings(table('ru')).filter((text) => /[ңөүҢӨҮ]/.test(text) || latin.test(text))).toEqual([]);
    expect(strings(table('ky')).filter((text) => latin.test(text))).toEqual([]);
    expect(strings(table('en')).filter((text) => /[а-яё]/i.test(text))).toEqual([]);
  });

  test('are all used', () => {
    const code = sources('src/desk');
    expect(unused(table('en'), code, BY_KEY)).toEqual([]);
    expect(unused({ frame: { nobodyAsksForThis: 'x' } }, code, BY_KEY)).toEqual(['frame.nobodyAsksForThis']);
  });
});

test('days are told as people say them', () => {
  const told = DESK_LANGS.map((lang) => {
    speech.lang = lang;
    return [fullDay('2026-03-08'), dayAndMonth('2026-12-31'), shortWeekday('2026-03-05')];
  });
  expect(told).toEqual([
    ['жекшемби, 8-март', '31-декабрь', 'бейш.'],
    ['воскресенье, 8 марта', '31 декабря', 'чт'],
    ['Sunday, 8 March', '31 December', 'Thu'],
  ]);
});
