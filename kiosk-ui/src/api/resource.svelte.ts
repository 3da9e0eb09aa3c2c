import { changes } from './changes';
import { Problem, Unreachable } from './http';

/**
 * Something a screen shows that comes from the server. The last content stays while newer is fetched, and
 * when nobody answers: a visitor never loses what she is reading.
 */
export class Resource<T> {
  /** Replaced as a whole, never edited: no need for deep reactivity. */
  value = $state.raw<T>();
  /** The server says that there is no such thing. */
  missing = $state(false);
  /** Nobody answered and there is nothing to keep. */
  unreachable = $state(false);

  #load: ((signal: AbortSignal) => Promise<T>) | undefined;
  #running: AbortController | undefined;

  /**
   * Loads now, and again whenever the server tells of a change or comes back. For an `$effect`: returns the
   * cleanup.
   */
  follow(load: (signal: AbortSignal) => Promise<T>): () => void {
    this.#load = load;
    void this.refresh();
    const unfollow = changes.listen(() => void this.refresh());
    return () => {
      unfollow();
      this.#running?.abort();
    };
  }

  async refresh(): Promise<void> {
    if (!this.#load) return;
    this.#running?.abort();
    const run = new AbortController();
    this.#running = run;
    try {
      const value = await this.#load(run.signal);
      if (run.signal.aborted) return;
      this.value = value;
      this.missing = false;
      this.unreachable = false;
    } catch (error) {
      if (run.signal.aborted) return;
      this.#refused(error);
    }
  }

  #refused(error: unknown): void {
    if (error instanceof Problem && (error.status === 404 || error.status === 410)) {
      this.value = undefined;
      this.missing = true;
    } else if (error instanceof Problem || error instanceof Unreachable) {
      this.unreachable = this.value === undefined;
    } else {
      throw error;
    }
  }
}
