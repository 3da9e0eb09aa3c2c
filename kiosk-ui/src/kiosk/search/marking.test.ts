import { describe, expect, it } from 'vitest';
import { mark } from './marking';

const shown = (name: string, query: string): string =>
  mark(name, query)
    .map(({ text, typed }) => (typed ? `[${text}]` : text))
    .join('');

describe('marking what was typed', () => {
  it.each([
    ['Шырдак', 'шыр', '[Шыр]дак'],
    ['Көөкөр', 'коо', '[Көө]көр'],
    ['Ала-кийиз', 'кийиз', 'Ала-[кийиз]'],
    ['Кочкор мүйүз', 'муй кочк', '[Кочк]ор [мүй]үз'],
    ['시르닥', '시르', '[시르]닥'],
    ['Shyrdak', 'шыр', 'Shyrdak'],
    ['Шырдак', '  ', 'Шырдак'],
  ])('%s by "%s"', (name, query, expected) => {
    expect(shown(name, query)).toBe(expected);
  });

  it('prefers the beginning of a word', () => {
    expect(shown('Жаканын жака', 'жак')).toBe('[Жак]анын жака');
    expect(shown('Тамак кап', 'кап')).toBe('Тамак [кап]');
    expect(shown('Окап кап', 'кап')).toBe('Окап [кап]');
  });

  it('never loses or adds a letter', () => {
    for (const name of ['İstanbul', 'Ала-кийиз', '🐏 мүйүз']) {
      expect(
        mark(name, 'и му')
          .map((s) => s.text)
          .join(''),
      ).toBe(name);
    }
  });
});
