import { describe, expect, it } from 'vitest';
import { COLUMNS, layoutNames, layouts } from './layouts';

const ALPHABETS = {
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

describe('keyboard layouts', () => {
  it.each(Object.entries(ALPHABETS))('%s has each letter of its alphabet once', (name, alphabet) => {
    const letters = layouts[name as keyof typeof ALPHABETS].letters.flat();
    expect([...letters].sort()).toEqual([...alphabet].sort());
  });

  it('puts ң ө ү beside н о у', () => {
    const line = layouts.ky.letters.map((row) => row.join('')).join(' ');
    for (const pair of ['нң', 'оө', 'уү']) expect(line).toContain(pair);
  });

  it.each(layoutNames)('%s fits the twelve columns', (name) => {
    for (const row of layouts[name].letters) expect(row.length).toBeLessThanOrEqual(COLUMNS);
  });

  it('keeps every Korean key in its place under shift', () => {
    const { letters, shifted = [] } = layouts.ko;
    expect(shifted.map((row) => row.length)).toEqual(letters.map((row) => row.length));
  });
});
