import { describe, expect, it } from 'vitest';
import type { Mark } from '../../api';
import { wrap } from '../../design/text/wrap';
import { mark } from './marking';

const shown = (name: string, marks: Mark[], lang = 'ky'): string =>
  mark(wrap(name, lang), marks)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('')
    .replaceAll('\u00AD', '-');

describe('marking what was found', () => {
  it.each<[string, Mark[], string]>([
    ['Шырдак', [[0, 3]], '[Шыр]дак'],
    ['Ала-кийиз', [[4, 9]], 'Ала-[кийиз]'],
    [
      'Кочкор мүйүз',
      [
        [0, 4],
        [7, 10],
      ],
      '[Кочк]ор [мүй]үз',
    ],
    ['Шырдак', [], 'Шырдак'],
    ['🐏 мүйүз', [[3, 8]], '🐏 [мүйүз]'],
  ])('%s at %j', (name, marks, expected) => {
    expect(shown(name, marks)).toBe(expected);
  });

  it('counts the letters of the server, not our hyphens', () => {
    expect(shown('Можжевельник', [[6, 12]], 'ru')).toBe('Мож-же-в[ель-ник]');
    expect(shown('Проект, 2023–2026', [[8, 17]]).replaceAll('\u2060', '')).toBe('Проект, [2023–2026]');
  });

  it('bears marks beyond the name', () => {
    expect(shown('Ай', [[1, 99]])).toBe('А[й]');
  });
});
