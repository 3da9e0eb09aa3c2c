/** What has been done, said at the edge of the page, with the way back for as long as it is shown. */

/** Long enough to read it and to change one's mind: at least ten seconds. */
const SHOWN_MS = 14_000;
/** More than this at once nobody reads; the oldest goes. */
const MOST = 4;

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => Promise<unknown>) | undefined;
}

class Notices {
  list = $state.raw<readonly Notice[]>([]);
  #last = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  say(text: string, undo?: () => Promise<unknown>): void {
    const notice: Notice = { id: ++this.#last, text, undo };
    for (const old of this.list.slice(0, Math.max(0, this.list.length - MOST + 1))) this.drop(old.id);
    this.list = [...this.list, notice];
    this.resume(notice.id);
  }

  /** Somebody reads it or has the keyboard on it: it stays. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }

  resume(id: number): void {
    this.hold(id);
    this.#timers.set(
      id,
      setTimeout(() => this.drop(id), SHOWN_MS),
    );
  }

  drop(id: number): void {
    this.hold(id);
    this.#timers.delete(id);
    this.list = this.list.filter((one) => one.id !== id);
  }
}

export const notices = new Notices();
