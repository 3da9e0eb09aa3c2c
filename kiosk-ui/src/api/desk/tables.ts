import { send } from '../http';
import type { Kind, Lang } from '../types';
import type { components } from '../openapi';
import { read } from './calls';
import { session } from './session.svelte';

/** Records in and out as tables. */

type Schemas = components['schemas'];
export type TableOutcome = Schemas['TableOutcome'];
export type TableProblem = TableOutcome['problems'][number];
export type TableColumn = Schemas['TableColumns']['columns'][number];
export interface TableProgress {
  running: boolean;
  step: 'look' | 'write';
  rows: number;
}

/** A table of tens of thousands of rows takes its time; how far it is, is asked meanwhile. */
const PATIENCE_MS = 110_000;

export interface TableWanted {
  /** Without it a workbook with a sheet a kind. */
  kind: Kind | undefined;
  /** The language that new texts were first written in. */
  source: Lang | undefined;
  /** Only looked at. */
  dry: boolean;
}

export const tables = {
  take: (file: Blob, { kind, source, dry }: TableWanted, lang: Lang): Promise<TableOutcome> =>
    session.through(() =>
      send<TableOutcome>('/desk/import', {
        query: { lang, kind, source, dry: String(dry) },
        // Bytes: the name that a browser gives the kind of file says nothing.
        body: file.slice(0, file.size, 'application/octet-stream'),
        patience: PATIENCE_MS,
        headers: session.proof(),
      }),
    ),

  progress: (): Promise<TableProgress> => read('/desk/import', {}),

  columns: (kind: Kind, lang: Lang, signal?: AbortSignal): Promise<{ columns: TableColumn[] }> =>
    read('/desk/import/columns', { kind, lang }, signal),

  /** The address of a table to keep. */
  address: (kind: Kind | undefined, format: 'csv' | 'xlsx', empty = false): string =>
    `/api/v1/desk/export?format=${format}${kind ? `&kind=${kind}` : ''}${empty ? '&empty=true' : ''}`,
};
