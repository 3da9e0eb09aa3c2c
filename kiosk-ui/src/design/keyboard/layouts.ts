/**
 * Letters of the four keyboards, row by row.
 *
 * Kyrgyz keeps the places that typists know from ЙЦУКЕН; ң ө ү stand beside н о у as keys of their
 * own, so that nobody has to hold or shift anything for them. Its 36 letters fill three rows of
 * twelve. Korean is the two-set layout (KS X 5002): consonants left, vowels right.
 */
export type LayoutName = 'ky' | 'ru' | 'en' | 'ko';

export type Rows = readonly (readonly string[])[];

export interface Layout {
  /** The language by its own name, and the short form of it that fits one key. */
  readonly title: string;
  readonly short: string;
  /** What stands on the key that leads back from the digits. */
  readonly sample: string;
  readonly letters: Rows;
  /** What shift gives; only Korean needs it, since search does not tell capitals apart. */
  readonly shifted?: Rows;
}

/** Keys in the widest row; the control row below has as many cells, so it never moves. */
export const COLUMNS = 12;

export const layoutNames: readonly LayoutName[] = ['ky', 'ru', 'en', 'ko'];

const rows = (...lines: string[]): Rows => lines.map((line) => [...line]);

export const layouts: Readonly<Record<LayoutName, Layout>> = {
  ky: {
    title: 'Кыргызча',
    short: 'Кы',
    sample: 'аңө',
    letters: rows('йцуүкенңгшзх', 'фывапроөлджэ', 'ячсмитьбющъё'),
  },
  ru: {
    title: 'Русский',
    short: 'Ру',
    sample: 'абв',
    letters: rows('йцукенгшщзхъ', 'фывапролджэё', 'ячсмитьбю'),
  },
  en: {
    title: 'English',
    short: 'En',
    sample: 'abc',
    letters: rows('qwertyuiop', 'asdfghjkl', 'zxcvbnm'),
  },
  ko: {
    title: '한국어',
    short: '한',
    sample: '가나',
    letters: rows('ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'),
    shifted: rows('ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'),
  },
};

/** Years and inventory numbers; the same in every language. */
export const digits: Rows = rows('1234567890', '-./’');
