import type { Kind, Lang } from '../../api';
import type { FormField, TableColumn, TableProblem } from '../../api/desk';
import { pathLabel } from '../record/labels';
import { LANGS } from '../record/texts';

/** What is wrong with one row. */
export interface WrongRow {
  sheet: string;
  row: number;
  problems: TableProblem[];
}

/** Problems in the order of the rows, those of one row together. */
export function byRow(problems: readonly TableProblem[]): WrongRow[] {
  const rows: WrongRow[] = [];
  for (const problem of problems) {
    const { sheet, row } = problem;
    const before = rows.find((one) => one.sheet === sheet && one.row === row);
    if (before) before.problems.push(problem);
    else rows.push({ sheet, row, problems: [problem] });
  }
  return rows;
}

/** What a column, such as `summary@ky`, is called in staff's language; empty where that says nothing more. */
export function labelOf(column: string, kind: Kind | undefined, fields: readonly FormField[] = []): string {
  const [path = '', tag] = column.split('@');
  if (!kind) return '';
  const lang: Lang | undefined = LANGS.find((one) => one === tag);
  const label = pathLabel(kind, fields, lang ? `${path}/${lang}` : path);
  return label === column ? '' : label;
}

/** Columns, those of one text in several languages as one. */
export function byText(columns: readonly TableColumn[]): { headers: string[]; column: TableColumn }[] {
  const all: { headers: string[]; column: TableColumn }[] = [];
  for (const column of columns) {
    const before = all.find((one) => one.column.lang && one.column.path === column.path);
    if (before && column.lang) before.headers.push(column.header);
    else all.push({ headers: [column.header], column });
  }
  return all;
}
