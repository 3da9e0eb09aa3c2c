import { Problem, Unreachable, type Found, type Kind, type Lang, type Listed } from '../../api';
import { compareNames, letterOf, lettersOf } from './alphabet';
import { groupBy, groups } from './groups';

type Find = (q: string, lang: Lang, kind: Kind | undefined, signal: AbortSignal) => Promise<Found>;

/** How many pictures invite a visitor who has not typed anything. */
const SUGGESTED = 6;

/** What is looked for and what was found. Answers come as they may; only that to the newest wish counts. */
export class Search {
  query = $state('');
  /** Only this kind is shown, all of it. */
  kind = $state<Kind>();
  found = $state.raw<Found>();
  /** Nobody answered; what was found before stays. */
  away = $state(false);

  readonly wish = $derived(this.query.trim());
  readonly groups = $derived(this.found ? groups(this.found) : []);
  readonly nothing = $derived(this.wish !== '' && this.found?.total === 0);

  readonly #find: Find;
  #running: AbortController | undefined;

  constructor(find: Find) {
    this.#find = find;
  }

  /** Looks for what is typed now; called again when the language or the exhibition changes. */
  async look(lang: Lang): Promise<void> {
    this.#running?.abort();
    if (this.wish === '') {
      this.found = undefined;
      this.kind = undefined;
      this.away = false;
      return;
    }
    const { signal } = (this.#running = new AbortController());
    try {
      const found = await this.#find(this.wish, lang, this.kind, signal);
      if (signal.aborted) return;
      this.found = found;
      this.away = false;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Unreachable || error instanceof Problem)) throw error;
      this.away = true;
    }
  }

  stop(): void {
    this.#running?.abort();
  }
}

/** The index of names: letters that stay in place, and the names under the chosen one. */
export class Names {
  all = $state.raw<Listed[]>([]);
  lang = $state<Lang>('ky');
  chosen = $state<string>();

  readonly byLetter = $derived(
    groupBy(this.all, (item) =>
      item.name.lang === this.lang ? letterOf(item.name.text, this.lang) : undefined,
    ),
  );
  readonly letters = $derived(
    lettersOf(this.lang).map((letter) => ({ letter, count: this.byLetter.get(letter)?.length ?? 0 })),
  );
  /** A letter chosen in another language is none of this one: then the first that has names. */
  readonly letter = $derived(
    this.letters.find(({ letter, count }) => letter === this.chosen && count > 0)?.letter ??
      this.letters.find(({ count }) => count > 0)?.letter,
  );
  readonly shown = $derived(
    [...(this.byLetter.get(this.letter) ?? [])].sort((a, b) =>
      compareNames(this.lang)(a.name.text, b.name.text),
    ),
  );
  readonly suggested = $derived(suggest(this.all));
}

/** Crafts and then motifs, spread over their codes: the same in every language, of many kinds. */
function suggest(all: readonly Listed[]): Listed[] {
  const drawn = (kind: Kind): Listed[] => {
    const items = all.filter((item) => item.kind === kind).sort((a, b) => (a.code < b.code ? -1 : 1));
    const withPicture = items.filter((item) => item.image);
    return withPicture.length > 0 ? withPicture : items;
  };
  const spread = (items: Listed[], count: number): Listed[] =>
    items.length <= count
      ? items
      : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
          (item) => item !== undefined,
        );
  return [...spread(drawn('craft'), SUGGESTED / 2), ...spread(drawn('motif'), SUGGESTED / 2)];
}
