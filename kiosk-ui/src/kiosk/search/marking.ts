/** A stretch of a name, and whether the visitor typed it. */
export interface Stretch {
  readonly text: string;
  readonly typed: boolean;
}

/** Search forgives these letters, so the marking does too. Each stands for exactly one letter. */
const FORGIVEN: Readonly<Record<string, string>> = { ң: 'н', ө: 'о', ү: 'у', ё: 'е' };

const fold = (text: string): string =>
  [...text.toLowerCase()].map((letter) => FORGIVEN[letter] ?? letter).join('');

/**
 * Cuts a name where the visitor's words begin. Matches by meaning, stem or transliteration stay unmarked:
 * only what the eye can see for itself is marked.
 */
export function mark(name: string, query: string): Stretch[] {
  const folded = fold(name);
  // Where folding changes the length ("İ"), places would not agree; then nothing is marked.
  if (folded.length !== name.length) return [{ text: name, typed: false }];
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const typed = new Array<boolean>(name.length).fill(false);
  for (const word of words) {
    const at = startOf(folded, word);
    if (at >= 0) typed.fill(true, at, at + word.length);
  }
  return cut(name, typed);
}

/** At a word's beginning if it stands there, else anywhere. */
function startOf(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || /[\s-]/.test(folded[at - 1] ?? '')) return at;
  }
  return folded.indexOf(word);
}

function cut(name: string, typed: readonly boolean[]): Stretch[] {
  const stretches: { text: string; typed: boolean }[] = [];
  for (let i = 0; i < name.length; i++) {
    const last = stretches.at(-1);
    if (last && last.typed === typed[i]) last.text += name[i];
    else stretches.push({ text: name[i] ?? '', typed: typed[i] ?? false });
  }
  return stretches;
}
