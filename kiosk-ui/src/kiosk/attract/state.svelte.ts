import { SvelteSet } from 'svelte/reactivity';

/** The carpet of the attract screen: one block after another trades its figure for its ground. */
export const COLUMNS = 1;
export const ROWS = 2;
/** Every block has traded and traded back within two minutes: nothing stands still, nothing hurries. */
export const SWAP_MS = 6_000;

export class Carpet {
  readonly swapped = new SvelteSet<string>();
  readonly #blocks = blocks();
  #next = 0;

  swap(): void {
    const block = this.#blocks[this.#next];
    this.#next = (this.#next + 1) % this.#blocks.length;
    if (block && !this.swapped.delete(block)) this.swapped.add(block);
  }
}

function blocks(): string[] {
  const all: string[] = [];
  for (let column = 0; column <= 2 * COLUMNS; column++)
    for (let row = 0; row <= 2 * ROWS; row++) if ((column + row) % 2 === 0) all.push(`${column}:${row}`);
  // A stride that shares no factor with the number of blocks wanders over the carpet and misses none.
  const stride = all.length % 3 ? 3 : 4;
  return all.map((_, at) => all[(at * stride) % all.length] ?? '');
}
