import { describe, expect, it } from 'vitest';
import { LONG, wrap } from './wrap';

const seen = (text: string, lang: string) =>
  wrap(text, lang, LONG.large).replaceAll('\u00AD', '-').replaceAll('\u00A0', '_').replaceAll('\u2060', '~');

describe('where lines may end', () => {
  it.each([
    ['можжевельник', 'ru', 'мож-же-вель-ник'],
    ['традиционных', 'ru', 'тра-ди-ци-он-ных'],
    ['Инструменты', 'ru', 'Инс-тру-мен-ты'],
    ['Представляющий', 'ru', 'Пред-став-ля-ю-щий'],
    ['цивилизациясынын', 'ky', 'ци-ви-ли-за-ци-я-сы-нын'],
    ['көчмөндөрүбүздүн', 'ky', 'көч-мөн-дө-рү-бүз-дүн'],
    ['кооперативдери', 'ky', 'коо-пе-ра-тив-де-ри'],
  ])('%s in %s', (word, lang, expected) => {
    expect(seen(word, lang)).toBe(expected);
  });

  it('leaves short words, other languages and other scripts whole', () => {
    expect(seen('шырдак', 'ky')).toBe('шырдак');
    expect(seen('верблюжонка', 'en')).toBe('верблюжонка');
    expect(seen('representative', 'ru')).toBe('representative');
    expect(seen('전통공예진흥센터', 'ko')).toBe('전통공예진흥센터');
  });

  it('never leaves one letter alone and never begins a line with ь, ъ or й', () => {
    for (const word of ['аэрофотосъёмка', 'обыкновеннейший', 'өнөрчүлөрүбүздүкү', 'военнообязанный']) {
      for (const part of seen(word, 'ru').split('-')) {
        expect(part.length, word).toBeGreaterThan(1);
        expect(part, word).not.toMatch(/^[ьъй]/);
      }
    }
  });

  it('holds a leaning word and a span of years together', () => {
    expect(seen('Центр в Бишкеке и на озере', 'ru')).toBe('Центр в_Бишкеке и_на_озере');
    expect(seen('долбоор, 2023–2026', 'ky')).toBe('долбоор, 2023~–~2026');
    expect(seen('да бар', 'ky')).toBe('да бар');
  });

  it('leaves words whole that fit where letters are not large', () => {
    expect(wrap('состязание верблюжонка', 'ru')).toBe('состязание верблюжонка');
    expect(wrap('можжевельник', 'ru')).toContain('\u00AD');
  });

  it('changes no letter', () => {
    const text = 'Проект традиционных ремёсел и культурного туризма, 2023–2026';
    expect(
      wrap(text, 'ru')
        .replace(/[\u00AD\u2060]/g, '')
        .replaceAll('\u00A0', ' '),
    ).toBe(text);
  });
});
