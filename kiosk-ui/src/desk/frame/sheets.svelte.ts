/** Sheets that lie open, the topmost last: what is beneath a sheet can't be reached, so notices lie on the topmost. */
class Sheets {
  #open = $state.raw<readonly string[]>([]);

  /** Lays a sheet on top; returns what takes it away. */
  lay(id: string): () => void {
    this.#open = [...this.#open, id];
    return () => {
      this.#open = this.#open.filter((one) => one !== id);
    };
  }

  /** The topmost sheet, or undefined when the page itself is. */
  get top(): string | undefined {
    return this.#open.at(-1);
  }
}

export const sheets = new Sheets();
