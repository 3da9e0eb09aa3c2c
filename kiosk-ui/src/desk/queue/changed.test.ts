import { expect, test } from 'vitest';
import type { Shown } from '../../api/desk';
import { speech } from '../../words/desk';
import { differences } from './changed';

const shown = (start: string, space: string, ...artisans: string[]) =>
  ({
    start: { local: `2026-08-05T${start}` },
    end: { local: '2026-08-05T18:00' },
    space: { code: space, name: { text: space } },
    artisans: artisans.map((text) => ({ code: text, name: { text } })),
  }) as Shown;

test('only what is another now is told, with what it was', () => {
  speech.lang = 'en';
  const before = shown('11:00', 'Stage', 'A');
  expect(differences(before, shown('11:00', 'Stage', 'A'))).toEqual([]);
  expect(differences(before, shown('12:00', 'Stage', 'A', 'B'))).toEqual([
    {
      what: 'time',
      before: 'Wednesday, 5 August, 11:00–18:00',
      now: 'Wednesday, 5 August, 12:00–18:00',
    },
    { what: 'artisans', before: 'A', now: 'A, B' },
  ]);
  expect(differences(before, shown('11:00', 'Yard', 'A')).map(({ what }) => what)).toEqual(['place']);
});
