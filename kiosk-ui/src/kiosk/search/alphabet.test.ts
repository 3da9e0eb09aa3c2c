import { describe, expect, it } from 'vitest';
import { compareNames, letterOf, lettersOf } from './alphabet';

describe('the index of names', () => {
  it('sorts in true Kyrgyz order: ң after н, ө after о, ү after у', () => {
    const names = ['Үй', 'Уста', 'Өрмөк', 'Оюу', 'Пахта', 'Ңаа', 'Ноокат', 'Оймо'];
    expect([...names].sort(compareNames('ky'))).toEqual([
      'Ноокат',
      'Ңаа',
      'Оймо',
      'Оюу',
      'Өрмөк',
      'Пахта',
      'Уста',
      'Үй',
    ]);
  });

  it('sorts a shorter name before its longer one, and spaces before letters', () => {
    expect(['Ала-кийиз', 'Алачык', 'Ала', 'Ала кийиз'].sort(compareNames('ky'))).toEqual([
      'Ала',
      'Ала кийиз',
      'Ала-кийиз',
      'Алачык',
    ]);
  });

  it('finds the letter of a name', () => {
    expect(letterOf('өрмөк', 'ky')).toBe('Ө');
    expect(letterOf('Shyrdak', 'en')).toBe('S');
    expect(letterOf('시르닥', 'ko')).toBe('사');
    expect(letterOf('까치', 'ko')).toBe('가');
    expect(letterOf('뿔', 'ko')).toBe('바');
    expect(letterOf('하르', 'ko')).toBe('하');
  });

  it('gives no letter to a name in another script', () => {
    expect(letterOf('Шырдак', 'en')).toBeUndefined();
    expect(letterOf('Shyrdak', 'ko')).toBeUndefined();
    expect(letterOf('', 'ky')).toBeUndefined();
  });

  it('offers only letters that words begin with', () => {
    expect(lettersOf('ky')).toContain('Ы');
    expect(lettersOf('ru')).not.toContain('Ы');
    expect(lettersOf('ky')).not.toContain('Ь');
    expect(lettersOf('ko')).toHaveLength(14);
    expect(lettersOf('en').join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });
});
