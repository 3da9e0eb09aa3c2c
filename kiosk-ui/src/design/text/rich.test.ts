import { expect, test } from 'vitest';
import { pieces } from './rich';

const strong = (text: string) =>
  pieces(text)
    .filter((piece) => piece.strong)
    .map((piece) => piece.text);

test('a local term between stars is lifted out, and the rest is untouched', () => {
  expect(pieces('from this stitching, *shyruu*. One')).toEqual([
    { text: 'from this stitching, ', strong: false },
    { text: 'shyruu', strong: true },
    { text: '. One', strong: false },
  ]);
  expect(strong('_шыруу_ жана **жээк**')).toEqual(['шыруу', 'жээк']);
});

test('stars that mean multiplication or a footnote stay stars', () => {
  expect(pieces('2 * 3 * 4')).toEqual([{ text: '2 * 3 * 4', strong: false }]);
  expect(pieces('snake_case_name')).toEqual([{ text: 'snake_case_name', strong: false }]);
});
