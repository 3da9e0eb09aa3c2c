import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STOPPED_MS, Wishes } from './wishes';

describe('wishes that could not be met', () => {
  let told: string[];
  let wishes: Wishes;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    wishes = new Wishes((wish, lang) => told.push(`${lang} ${wish}`));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('count when the visitor stops, and once', () => {
    wishes.look('калач', 'ky', true);
    vi.advanceTimersByTime(STOPPED_MS - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['ky калач']);
    wishes.leave();
    wishes.look('калач', 'ky', true);
    vi.advanceTimersByTime(10 * STOPPED_MS);
    expect(told).toEqual(['ky калач']);
  });

  it('count when the visitor clears the field, chooses another word or goes away', () => {
    wishes.look('калач', 'ky', true);
    wishes.look('', 'ky', false);
    wishes.look('самса', 'ky', true);
    wishes.look('шырдак', 'ky', false);
    wishes.look('плов', 'ky', true);
    wishes.leave();
    expect(told).toEqual(['ky калач', 'ky самса', 'ky плов']);
  });

  it('do not count letter by letter, nor when something was found', () => {
    for (const wish of ['к', 'ка', 'кал', 'кала', 'кал', 'ка']) wishes.look(wish, 'ky', true);
    wishes.look('кам', 'ky', false);
    vi.advanceTimersByTime(10 * STOPPED_MS);
    wishes.leave();
    expect(told).toEqual([]);
  });

  it('one letter is no wish', () => {
    wishes.look('ъ', 'ru', true);
    vi.advanceTimersByTime(STOPPED_MS);
    wishes.leave();
    expect(told).toEqual([]);
  });

  it('count in each language', () => {
    wishes.look('калач', 'ky', true);
    vi.advanceTimersByTime(STOPPED_MS);
    wishes.look('калач', 'ru', true);
    vi.advanceTimersByTime(STOPPED_MS);
    expect(told).toEqual(['ky калач', 'ru калач']);
  });
});
