import { Problem, Unreachable, type Found, type Lang } from '../../api';
import { choicesOf, NO_CHOICES, type Choices, type Field, type Filters } from './filters';
import { groups } from './groups';

type Find = (q: string, lang: Lang, filters: Filters, signal: AbortSignal) => Promise<Found>;

/** What is looked for and what was found. Answers come as they may; only that to the newest wish counts. */
export class Search {
  query = $state('');
  filters = $state.raw<Filters>({});
  found = $state.raw<Found>();
  choices = $state.raw<Choices>(NO_CHOICES);
  /** Nobody answered; what was found before stays. */
  away = $state(false);
  /** An answer is on its way. */
  busy = $state(false);

  readonly wish = $derived(this.query.trim());
  readonly groups = $derived(this.found ? groups(this.found) : []);
  readonly nothing = $derived(this.wish !== '' && this.found?.total === 0);
  readonly narrowed = $derived(Object.keys(this.filters).length > 0);

  readonly #find: Find;
  #running: AbortController | undefined;
  /** The wish that the choices are of. */
  #answered = '';

  constructor(find: Find) {
    this.#find = find;
  }

  /** Narrows to a value, to another one, or, when it is chosen already, to none. */
  choose(field: Field, code: string | undefined): void {
    const { [field]: before, ...others } = this.filters;
    this.filters = code === undefined || code === before ? others : { ...others, [field]: code };
  }

  /** Looks for what is typed now; called again when the language or the exhibition changes. */
  async look(lang: Lang): Promise<void> {
    this.#running?.abort();
    const [wish, filters] = [this.wish, this.filters];
    if (wish === '') return this.#forget();
    const { signal } = (this.#running = new AbortController());
    this.busy = true;
    try {
      const found = await this.#find(wish, lang, filters, signal);
      if (signal.aborted) return;
      const wished = `${lang} ${wish}`;
      this.choices = choicesOf(found, filters, this.choices, wished === this.#answered);
      this.#answered = wished;
      this.found = found;
      this.away = this.busy = false;
    } catch (error) {
      if (signal.aborted) return;
      this.busy = false;
      if (!(error instanceof Unreachable || error instanceof Problem)) throw error;
      this.away = true;
    }
  }

  stop(): void {
    this.#running?.abort();
  }

  #forget(): void {
    if (this.narrowed) this.filters = {};
    this.found = undefined;
    this.choices = NO_CHOICES;
    this.away = this.busy = false;
    this.#answered = '';
  }
}
