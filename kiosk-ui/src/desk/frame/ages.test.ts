import { beforeEach, expect, test } from 'vitest';
import type { CentreNews } from '../../api';
import { speech } from '../../words/desk';
import { news, told, wall } from './ages';

const NOW = new Date('2026-08-05T06:14:00Z');
const of = (asOf: string | null, ageSeconds: number | null) =>
  news({ here: false, asOf, ageSeconds } as CentreNews, NOW);

beforeEach(() => (speech.lang = 'en'));

test('the news of another centre is as old as it is said to be', () => {
  expect(of('2026-08-05T03:14:00Z', 3 * 3600)).toEqual({ text: 'as of 09:14, 3 hours ago', old: true });
  expect(of('2026-08-02T06:00:00Z', 260_000).text).toBe('as of 2 August, 12:00, 3 days ago');
  expect(of('2026-08-05T06:13:00Z', 60)).toEqual({ text: 'up to date', old: false });
  expect(of(null, null)).toEqual({ text: 'never heard yet', old: true });
  speech.lang = 'ru';
  expect(of('2026-08-05T05:53:00Z', 21 * 60).text).toBe('данные на 11:53, 21 минуту назад');
});

test('times are those on the wall of the centre, wherever the browser is', () => {
  expect(wall(new Date('2026-08-05T18:30:00Z'))).toBe('2026-08-06T00:30');
  expect(told(new Date('2026-08-04T17:59:00Z'), NOW)).toBe('4 August, 23:59');
});
