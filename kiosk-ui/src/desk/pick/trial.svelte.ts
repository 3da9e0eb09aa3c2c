import { changes, Problem, Unreachable } from '../../api';

/** Typing and choosing come in bursts: one question for all that comes within this time. */
const GATHER_MS = 250;

/**
 * What something would come to, asked again whenever it is wanted otherwise or something else has changed. The last
 * answer stays until there is a newer one; an answer to what is not wanted any more is never shown.
 */
export class Trial<Wanted, Answer> {
  answer = $state.raw<Answer>();
  trouble = $state.raw<Problem | Unreachable>();
  /** Whether what is shown is of something that was wanted before. */
  behind = $state(false);
  readonly #ask: (wanted: Wanted) => Promise<Answer>;
  #wanted: Wanted | undefined;
  #turn = 0;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: (wanted: Wanted) => Promise<Answer>) {
    this.#ask = ask;
  }

  get problem(): Problem | undefined {
    return this.trouble instanceof Problem ? this.trouble : undefined;
  }

  /** Asks again when the server tells of a change; for an `$effect`. */
  follow(): () => void {
    const unfollow = changes.listen(() => this.want(this.#wanted));
    return () => {
      unfollow();
      clearTimeout(this.#gathering);
      this.#turn += 1;
    };
  }

  /** Wants this from now on; nothing, when it can't be said yet what. */
  want(wanted: Wanted | undefined): void {
    clearTimeout(this.#gathering);
    this.#wanted = wanted;
    this.#turn += 1;
    if (wanted === undefined) {
      this.answer = this.trouble = undefined;
      this.behind = false;
      return;
    }
    this.behind = true;
    this.#gathering = setTimeout(() => void this.#run(wanted, this.#turn), GATHER_MS);
  }

  async #run(wanted: Wanted, turn: number): Promise<void> {
    try {
      const answer = await this.#ask(wanted);
      if (turn === this.#turn) this.#take(answer, undefined);
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      if (turn === this.#turn) this.#take(undefined, error);
    }
  }

  #take(answer: Answer | undefined, trouble: Problem | Unreachable | undefined): void {
    this.answer = answer;
    this.trouble = trouble;
    this.behind = false;
  }
}
