import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS, speech } from '.';
import { form } from './ru/plural';

type Table = { [key: string]: unknown };

/** Every word with its path, `home.crafts`. */
function leaves(table: Table, path = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Table, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

/** All that a kiosk is made of, except the words and the tests. */
function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => /\.(svelte|ts)$/.test(file.name) && !file.name.endsWith('.test.ts'))
    .filter((file) => !join(file.parentPath, file.name).includes(join('src', 'words')))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}

/** Words looked up by a key of the data (`states[it.viability.state]`): the whole group counts as used by its name. */
const BY_KEY =
  /^(kinds|kind|domains|craft\.states|place\.types|record\.(genres|lists|organisations|programmes|demonstrations)|showing\.seats|sources\.evidence)\./;

function unused(table: Table, code: string): string[] {
  return leaves(table).flatMap(([path]) => {
    const name = BY_KEY.exec(path)?.[1]?.split('.').pop() ?? path.split('.').pop();
    return new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,}:]|\\[\\w+\\.${name}\\]`).test(code) ? [] : [path];
  });
}

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
    expect(unused(speech.of('en') as unknown as Table, code)).toEqual([]);
    expect(unused({ home: { nobodyAsksForThis: 'x' } }, code)).toEqual(['home.nobodyAsksForThis']);
  });

  test('of a language are written in its letters', () => {
    const strings = (lang: (typeof LANGS)[number]) =>
      leaves(speech.of(lang) as unknown as Table).flatMap(([, text]) =>
        typeof text === 'string' ? [text] : [],
      );
    expect(strings('ru').filter((text) => /[ңөүҢӨҮ가-힣]/.test(text))).toEqual([]);
    expect(strings('ky').filter((text) => /[가-힣]/.test(text))).toEqual([]);
    expect(strings('ko').filter((text) => /[а-яё]/i.test(text))).toEqual([]);
    expect(strings('en').filter((text) => /[а-яё가-힣]/i.test(text))).toEqual([]);
  });
});

test('Russian counts in three forms', () => {
  const steps = [1, 2, 5, 11, 12, 21, 22, 25, 111, 1.5].map((n) => form(n, 'шаг', 'шага', 'шагов'));
  expect(steps).toEqual('шаг шага шагов шагов шагов шаг шага шагов шагов шага'.split(' '));
});
