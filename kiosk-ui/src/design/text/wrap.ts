/**
 * Where a name or a sentence may be broken, and where not. Browsers bring no hyphenation for Kyrgyz, and kiosks
 * cannot download one for Russian; syllables are easy to tell in both, so long words get their soft hyphens here.
 */

const SOFT_HYPHEN = '\u00AD';
const NO_BREAK_SPACE = '\u00A0';
const JOINER = '\u2060';

/**
 * Letters of the shortest words that do not fit every column by themselves. Shorter ones get no hyphen: it would
 * only be noise.
 */
export const LONG = { normal: 12, large: 9 } as const;

const VOWEL = 'аеёиоөуүыэюя';
const CONSONANT = 'бвгджзклмнңпрстфхцчшщ';
const LETTER = `${VOWEL}${CONSONANT}йьъ`;

/**
 * P. Christoff's rules for Russian, with the letters of Kyrgyz: each pair of patterns meets at a border. A long
 * vowel (оо, үү) is one sound and is not cut.
 */
const BORDERS = [
  [`[йьъ]`, `[${LETTER}]{2}`],
  [`([${VOWEL}])`, `(?!\\k1)[${VOWEL}][${LETTER}]`],
  [`[${VOWEL}][${CONSONANT}]`, `[${CONSONANT}][${VOWEL}]`],
  [`[${VOWEL}]`, `[${CONSONANT}][${VOWEL}]`],
  [`[${VOWEL}][${CONSONANT}]`, `[${CONSONANT}]{2}[${VOWEL}]`],
  [`[${VOWEL}][${CONSONANT}]{2}`, `[${CONSONANT}]{2}[${VOWEL}]`],
].map(([left = '', right = '']) => new RegExp(`(?<=${left})(?=${right.replace('\\k1', '\\1')})`, 'giu'));

const WORD = new RegExp(`[${LETTER}]+`, 'giu');

/** Two letters at least stay on either side of a hyphen. */
const EDGE = 2;

function hyphenate(word: string): string {
  const borders = new Set(BORDERS.flatMap((border) => [...word.matchAll(border)].map(({ index }) => index)));
  return [...word]
    .map((letter, at) =>
      borders.has(at) && at >= EDGE && at <= word.length - EDGE ? SOFT_HYPHEN + letter : letter,
    )
    .join('');
}

/** "в", "и", "на": what leans on the next word does not stay behind at the end of a line. */
const LEANING = /(?<=^|[\s«(])([а-яё]{1,2})[ ](?=\S)/giu;

/** The same words with every place told to the browser where a line may end, or must not. */
export function wrap(text: string, lang: string, long: number = LONG.normal): string {
  const held = text.replace(/(?<=\d)[–-](?=\d)/gu, (dash) => `${JOINER}${dash}${JOINER}`);
  if (lang !== 'ru' && lang !== 'ky') return held;
  const leaning = lang === 'ru' ? held.replace(LEANING, `$1${NO_BREAK_SPACE}`) : held;
  return leaning.replace(WORD, (word) => (word.length < long ? word : hyphenate(word)));
}
