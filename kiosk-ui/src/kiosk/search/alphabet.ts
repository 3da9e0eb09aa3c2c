import type { Lang } from '../../api';

/**
 * Names in alphabetical order and by first letter. Browsers know no Kyrgyz collation, and the lists of the
 * kinds arrive apart, each in order of its own; so the alphabets are spelled out here.
 */
const ALPHABETS: Readonly<Record<Lang, string>> = {
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
  ko: '가나다라마바사아자차카타파하',
};

/** Letters that no word begins with have no place in an index. */
const NEVER_FIRST = 'ъьы';
/** Ы does begin words in Kyrgyz (Ысык-Көл). */
const FIRST_IN: Readonly<Partial<Record<Lang, string>>> = { ky: 'ы' };

/** The index's letters, whether or not a name begins with them: their places must not move. */
export function lettersOf(lang: Lang): string[] {
  return [...ALPHABETS[lang]]
    .filter((letter) => !NEVER_FIRST.includes(letter) || FIRST_IN[lang]?.includes(letter))
    .map((letter) => letter.toUpperCase());
}

/** The letter under which a name stands, or undefined when it is not written in that alphabet. */
export function letterOf(name: string, lang: Lang): string | undefined {
  const first = [...name.trim()][0]?.toLowerCase() ?? '';
  if (lang === 'ko') return initialOf(first);
  return ALPHABETS[lang].includes(first) && first !== '' ? first.toUpperCase() : undefined;
}

/** Doubled consonants stand with their single ones: 까 under 가. */
const INITIALS = [...'가가나다다라마바바사사아자자차카타파하'];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_INITIAL = 588;

function initialOf(syllable: string): string | undefined {
  const code = syllable.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  return INITIALS[Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL)];
}

export function compareNames(lang: Lang): (a: string, b: string) => number {
  const alphabet = lang === 'ko' ? '' : ALPHABETS[lang];
  const weight = (letter: string): number => {
    const place = alphabet.indexOf(letter);
    // Signs and spaces come before letters, letters of other scripts after them.
    return place >= 0 ? 0x1000 + place : letter < 'a' ? letter.charCodeAt(0) : 0x2000 + letter.charCodeAt(0);
  };
  return (a, b) => {
    const [left, right] = [[...a.toLowerCase()], [...b.toLowerCase()]];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const difference = weight(left[i] ?? '') - weight(right[i] ?? '');
      if (difference !== 0) return difference;
    }
    return left.length - right.length;
  };
}
