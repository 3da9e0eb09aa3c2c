import type { Part } from './parts';

/** Which part is looked at; the same part again shows them all. */
export class Chosen {
  key = $state<string>();

  choose(key: string): void {
    this.key = this.key === key ? undefined : key;
  }

  /** What is shown: the chosen part, or all when it is not there (any more). */
  of(all: readonly Part[]): readonly Part[] {
    const some = all.filter(({ key }) => key === this.key);
    return some.length ? some : all;
  }
}
