import { describe, expect, it } from 'vitest';
import { disassemble } from 'es-hangul';
import { layouts } from './layouts';
import { MAX_LENGTH, caretOf, nothing, press, textOf, written, type Typed } from './typing';

const type = (letters: string, from: Typed = nothing): Typed =>
  [...letters].reduce((typed, letter) => press(typed, { letter }), from);

/** All syllables take a second; a machine that builds at the same time takes many. */
const PATIENCE_MS = 60_000;

const SYLLABLES = Array.from({ length: 11172 }, (_, n) => String.fromCharCode(0xac00 + n));

/** Keystrokes by Unicode's own arithmetic, so that the check does not lean on the library it checks. */
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
const keysOf = (syllable: string): string => {
  const n = syllable.charCodeAt(0) - 0xac00;
  return `${INITIALS[Math.floor(n / 588)]}${VOWELS[Math.floor((n % 588) / 28)]}${FINALS[n % 28]}`;
};

describe('Korean composition', () => {
  it(
    'types each of the 11,172 syllables, and takes each back key by key',
    () => {
      const wrong = SYLLABLES.filter((syllable) => {
        const keys = keysOf(syllable);
        let typed = type(keys);
        if (textOf(typed) !== syllable) return true;
        for (let left = keys.length - 1; left >= 0; left--) {
          typed = press(typed, 'back');
          if (textOf(typed) !== textOf(type(keys.slice(0, left)))) return true;
        }
        return textOf(typed) !== '';
      });
      expect(wrong).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'types every syllable after an open one and before a vowel-led one',
    () => {
      const wrong = SYLLABLES.filter(
        (syllable) => textOf(type(keysOf('시') + keysOf(syllable) + keysOf('어'))) !== `시${syllable}어`,
      );
      expect(wrong).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('has a key for every keystroke of every syllable', () => {
    const keys = new Set([...layouts.ko.letters.flat(), ...(layouts.ko.shifted?.flat() ?? [])]);
    expect(SYLLABLES.flatMap((syllable) => [...keysOf(syllable)]).filter((key) => !keys.has(key))).toEqual(
      [],
    );
  });

  it('hands the last consonant to a vowel', () => {
    expect(textOf(type('ㄱㅏㄱㅏ'))).toBe('가가');
    expect(textOf(type('ㄷㅏㄹㄱㅏ'))).toBe('달가');
    expect(textOf(type('ㄱㅏㅆㅓ'))).toBe('가써');
  });

  it('keeps initials apart, so that ㅅㄹㄷㅋ finds 시르닥', () => {
    expect(textOf(type('ㅅㄹㄷㅋ'))).toBe('ㅅㄹㄷㅋ');
    expect(textOf(type('ㄱㅅ'))).toBe('ㄱㅅ');
  });

  it('takes back a finished syllable whole, the open one by keystrokes', () => {
    const typed = type(disassemble('한국'));
    expect(textOf(press(typed, 'back'))).toBe('한구');
    const three = press(press(press(typed, 'back'), 'back'), 'back');
    expect(textOf(three)).toBe('한');
    expect(textOf(press(three, 'back'))).toBe('');
  });

  it('closes the syllable at a space', () => {
    const spaced = press(type('ㅎㅏㄴ'), 'space');
    expect(textOf(type('ㅏ', spaced))).toBe('한 ㅏ');
    expect(textOf(press(spaced, 'back'))).toBe('한');
  });
});

describe('typing', () => {
  it('writes at the caret', () => {
    const typed = type('ы', written('шрдак', 1));
    expect(textOf(typed)).toBe('шырдак');
    expect(caretOf(typed)).toBe(2);
  });

  it('composes at the caret', () => {
    const typed = type('ㄹㅡ', written('시닥', 1));
    expect(textOf(typed)).toBe('시르닥');
    expect(caretOf(typed)).toBe(2);
  });

  it('clears, and has nothing to take back from an empty text', () => {
    expect(textOf(press(type('оюу'), 'clear'))).toBe('');
    expect(textOf(press(nothing, 'back'))).toBe('');
  });

  it('stops at its bound', () => {
    expect(textOf(type('а'.repeat(MAX_LENGTH + 5)))).toHaveLength(MAX_LENGTH);
    expect(textOf(type('ㄱㅏ'.repeat(MAX_LENGTH + 5))).length).toBeLessThanOrEqual(MAX_LENGTH);
  });
});
