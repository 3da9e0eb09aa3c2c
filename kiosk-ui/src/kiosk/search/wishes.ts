import type { Lang } from '../../api';

/** Who looks at "nothing found" for so long has finished typing. */
export const STOPPED_MS = 3_000;
/** One letter is the beginning of a wish, not a wish. */
const LEAST = 2;
/** Wishes of one visit that are remembered as told. */
const TOLD_MAX = 100;

/**
 * Counts wishes that could not be met: the words and the language, once each, and nothing about who had them. A wish
 * counts when the visitor stops at it or leaves it for another; letters on the way to a longer word do not.
 */
export class Wishes {
  readonly #tell: (wish: string, lang: Lang) => void;
  readonly #told = new Set<string>();
  #unmet: { wish: string; lang: Lang } | undefined;
  #stopping: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (wish: string, lang: Lang) => void) {
    this.#tell = tell;
  }

  /** What is wished now, and whether it was answered with nothing. */
  look(wish: string, lang: Lang, unmet: boolean): void {
    const before = this.#unmet;
    if (before?.wish === wish && before.lang === lang && unmet) return;
    clearTimeout(this.#stopping);
    if (before && wish !== before.wish && !isOnTheWay(before.wish, wish)) this.#count(before);
    this.#unmet = unmet && wish.length >= LEAST ? { wish, lang } : undefined;
    if (this.#unmet) this.#stopping = setTimeout(() => this.leave(), STOPPED_MS);
  }

  /** The visitor goes elsewhere, or has stopped: an unmet wish that stands now is counted. */
  leave(): void {
    clearTimeout(this.#stopping);
    if (this.#unmet) this.#count(this.#unmet);
  }

  #count({ wish, lang }: { wish: string; lang: Lang }): void {
    const key = `${lang} ${wish}`;
    if (this.#told.has(key) || this.#told.size >= TOLD_MAX) return;
    this.#told.add(key);
    this.#tell(wish, lang);
  }
}

/** A letter more or a letter less is the same word being typed. */
function isOnTheWay(before: string, after: string): boolean {
  return after !== '' && (after.startsWith(before) || before.startsWith(after));
}
