import { Resource, type Lang, type Letters, type NamePage } from '../../api';

interface Load {
  letters(lang: Lang, signal: AbortSignal): Promise<Letters>;
  names(lang: Lang, letter: string, pages: number, signal: AbortSignal): Promise<NamePage>;
}

/** Nobody reads on beyond so many pages of names; who looks for one types it. */
const PAGES_MAX = 20;

/** The index of names: letters that stay in place, and the names under the chosen one, page by page. */
export class Names {
  readonly all = new Resource<Letters>();
  readonly under = new Resource<NamePage & { letter: string }>();
  chosen = $state<string>();
  pages = $state(1);

  readonly letters = $derived(this.all.value?.letters ?? []);
  /** A letter chosen in another language is none of this one: then the first that has names. */
  readonly letter = $derived(
    this.letters.find(({ letter, count }) => letter === this.chosen && count > 0)?.letter ??
      this.letters.find(({ count }) => count > 0)?.letter,
  );
  readonly more = $derived(
    this.under.value !== undefined &&
      this.under.value.items.length < this.under.value.total &&
      this.pages < PAGES_MAX,
  );

  readonly #load: Load;

  constructor(load: Load) {
    this.#load = load;
  }

  choose(letter: string): void {
    this.chosen = letter;
    this.pages = 1;
  }

  /** For an `$effect`: returns the cleanup. */
  followLetters(lang: Lang): () => void {
    return this.all.follow((signal) => this.#load.letters(lang, signal));
  }

  followNames(lang: Lang): (() => void) | undefined {
    const [letter, pages] = [this.letter, this.pages];
    if (letter === undefined) return undefined;
    return this.under.follow(async (signal) => ({
      letter,
      ...(await this.#load.names(lang, letter, pages, signal)),
    }));
  }
}
