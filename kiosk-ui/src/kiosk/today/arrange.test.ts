import { describe, expect, test } from 'vitest';
import type { Showing, TodayAnswer } from '../../api';
import { said } from '../../api/fixtures';
import { arrange } from './arrange';

const name = said('Felt');
const moment = (time: string) => ({
  local: `2026-11-24T${time}:00`,
  zone: 'Asia/Bishkek',
  instant: new Date(`2026-11-24T${time}:00+06:00`).toISOString(),
});
const showing = (id: string, from: string, until: string, status = 'published'): Showing => ({
  ...{ id, centre: 'bishkek', status, artisans: [], languages: [] },
  type: { code: 'felt', name, form: 'demonstration' },
  space: { code: 'stage', name },
  start: moment(from),
  end: moment(until),
  seats: { policy: 'open', capacity: 60, free: 60, state: 'open' },
});
const answer = (...next: Showing[]): TodayAnswer => ({
  ...{ centre: 'bishkek', zone: 'Asia/Bishkek', time: moment('09:00').instant, elsewhere: [] },
  ...{ now: [], next, later: [], tomorrow: [] },
});
const at = (time: string) => new Date(`2026-11-24T${time}+06:00`);
const ids = (list: Showing[]) => list.map(({ id }) => id);

describe('the day', () => {
  const day = answer(
    showing('a', '11:00', '12:00'),
    showing('b', '12:00', '13:00'),
    showing('c', '12:00', '14:00'),
  );

  test('case30: next at 10:59:59, now at 11:00:00, gone at 12:00:00', () => {
    expect(ids(arrange(day, at('10:59:59')).next)).toEqual(['a']);
    expect(ids(arrange(day, at('11:00:00')).now)).toEqual(['a']);
    expect(ids(arrange(day, at('11:00:00')).next)).toEqual(['b', 'c']);
    expect(ids(arrange(day, at('12:00:00')).now)).toEqual(['b', 'c']);
  });

  test('never shows one twice, whatever the minute', () => {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const { now, next, later } = arrange(day, new Date(at('00:00').getTime() + minute * 60_000));
      const all = ids([...now, ...next, ...later]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('does not take what was called off for what comes next', () => {
    const off = answer(showing('off', '10:00', '11:00', 'cancelled'), showing('a', '11:00', '12:00'));
    const { next, now } = arrange(off, at('09:30:00'));
    expect(ids(next)).toEqual(['off', 'a']);
    expect(now).toEqual([]);
    expect(ids(arrange(off, at('10:30:00')).now)).toEqual([]);
  });

  test('turns tomorrow into today at midnight, even when cut off', () => {
    const tomorrow = showing('b', '11:00', '12:00');
    const eve: TodayAnswer = { ...answer(), tomorrow: [tomorrow] };
    const before = new Date('2026-11-23T23:59:59+06:00');
    expect(ids(arrange(eve, before).tomorrow)).toEqual(['b']);
    expect(ids(arrange(eve, before).next)).toEqual([]);
    expect(ids(arrange(eve, at('00:00:00')).next)).toEqual(['b']);
    expect(ids(arrange(eve, at('00:00:00')).tomorrow)).toEqual([]);
  });
});
