import { Problem, Unreachable } from '../../api';

/** Something that is being sent, and what came of it when it was refused. */
export class Doing {
  busy = $state(false);
  trouble = $state.raw<Problem | Unreachable>();

  get problem(): Problem | undefined {
    return this.trouble instanceof Problem ? this.trouble : undefined;
  }

  /** Does it, one at a time; undefined when it was refused or nobody answered, which `trouble` then tells. */
  async run<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.trouble = undefined;
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      this.trouble = error;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  clear(): void {
    this.trouble = undefined;
  }
}
