import { newKey } from '../http';

/**
 * One thing that somebody means to do. However often it is sent, it has the same key and so one effect; said
 * otherwise, it is another intention.
 */
export class Intention {
  #said = '';
  #key = '';

  keyFor(said: unknown): string {
    const text = JSON.stringify(said);
    if (text !== this.#said || !this.#key) {
      this.#said = text;
      this.#key = newKey();
    }
    return this.#key;
  }

  /** It is done: the same again would be meant anew. */
  done(): void {
    this.#key = '';
  }
}
