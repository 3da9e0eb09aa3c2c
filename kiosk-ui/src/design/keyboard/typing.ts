import { assemble, disassemble } from 'es-hangul';

/**
 * A text being typed. `composing` holds the keystrokes of the Korean syllable that is still open;
 * it is kept apart so that backspace takes back one keystroke there and a whole letter elsewhere.
 */
export interface Typed {
  readonly before: string;
  readonly composing: string;
  readonly after: string;
}

/** A key: one letter, or what the named keys do. */
export type Key = { readonly letter: string } | 'back' | 'space' | 'clear';

/** Longer than any name in the exhibition; a leaning elbow must not build an endless query. */
export const MAX_LENGTH = 60;

export const nothing: Typed = { before: '', composing: '', after: '' };

/** Text that came from elsewhere (a real keyboard, a suggestion), with the caret where it was left. */
export function written(text: string, caret: number = text.length): Typed {
  return { before: text.slice(0, caret), composing: '', after: text.slice(caret) };
}

export function textOf(typed: Typed): string {
  return typed.before + open(typed) + typed.after;
}

export function caretOf(typed: Typed): number {
  return typed.before.length + open(typed).length;
}

export function press(typed: Typed, key: Key): Typed {
  if (key === 'clear') return nothing;
  if (key === 'back') return takeBack(typed);
  const letter = key === 'space' ? ' ' : key.letter;
  const next = isJamo(letter) ? compose(typed, letter) : insert(typed, letter);
  return textOf(next).length > MAX_LENGTH ? typed : next;
}

function open({ composing }: Typed): string {
  return composing === '' ? '' : assemble([...composing]);
}

function insert(typed: Typed, letter: string): Typed {
  return { before: typed.before + open(typed) + letter, composing: '', after: typed.after };
}

/** Only the last syllable stays open: a vowel may still take the consonant before it (각 + ㅏ → 가가). */
function compose(typed: Typed, jamo: string): Typed {
  const syllables = assemble([...typed.composing, jamo]);
  return {
    before: typed.before + syllables.slice(0, -1),
    composing: disassemble(syllables.slice(-1)),
    after: typed.after,
  };
}

function takeBack(typed: Typed): Typed {
  if (typed.composing !== '') return { ...typed, composing: typed.composing.slice(0, -1) };
  return { ...typed, before: [...typed.before].slice(0, -1).join('') };
}

function isJamo(letter: string): boolean {
  return /^[ㄱ-ㅎㅏ-ㅣ]$/u.test(letter);
}
