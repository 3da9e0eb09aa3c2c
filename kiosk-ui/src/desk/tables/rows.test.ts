import { expect, test } from 'vitest';
import type { TableColumn, TableProblem } from '../../api/desk';
import { byRow, byText } from './rows';

const wrong = (row: number, column: string, sheet = ''): TableProblem => ({
  sheet,
  row,
  column,
  message: 'x',
  what: 'x',
});

test('what is wrong with one row stands together, that of another sheet apart', () => {
  const rows = byRow([wrong(2, 'code'), wrong(5, 'a'), wrong(2, 'status'), wrong(2, 'code', 'crafts')]);
  expect(rows.map(({ sheet, row, problems }) => [sheet, row, problems.length])).toEqual([
    ['', 2, 2],
    ['', 5, 1],
    ['crafts', 2, 1],
  ]);
});

test('columns of one text in several languages are told as one', () => {
  const column = (header: string, path: string, lang?: 'ky' | 'ru'): TableColumn => ({
    header,
    path,
    required: false,
    holds: 'text',
    ...(lang ? { lang } : {}),
  });
  const told = byText([
    column('name@ky', 'name', 'ky'),
    column('name@ru', 'name', 'ru'),
    column('code', 'code'),
  ]);
  expect(told.map(({ headers }) => headers)).toEqual([['name@ky', 'name@ru'], ['code']]);
});
