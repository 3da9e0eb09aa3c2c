import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests of all tables of words need. */

export type Table = { [key: string]: unknown };

/** Every word with its path, `home.crafts`. */
export function leaves(table: Table, path = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Table, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

/** All that is in a folder, except the words and the tests. */
export function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => /\.(svelte|ts)$/.test(file.name) && !file.name.endsWith('.test.ts'))
    .filter((file) => !join(file.parentPath, file.name).includes(join('src', 'words')))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}

/**
 * Words that no code names.
 *
 * @param byKey those of a group that is looked up by keys of the data: they count as used by the group's name
 */
export function unused(table: Table, code: string, byKey: RegExp): string[] {
  return leaves(table).flatMap(([path]) => {
    const name = byKey.exec(path)?.[1]?.split('.').pop() ?? path.split('.').pop();
    return new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,}:]|\\[\\w+\\.${name}\\]`).test(code) ? [] : [path];
  });
}

/** The words of a table that are texts and not sentences to be filled in. */
export function strings(table: Table): string[] {
  return leaves(table).flatMap(([, text]) => (typeof text === 'string' ? [text] : []));
}
