import type { Json } from '../../api/desk';
import type { Path } from '../record/flat';

/** What was changed at one place, and back again. */
export interface Change {
  readonly path: Path;
  readonly before: Json;
  readonly after: Json;
}

/**
 * Whether a change is one step with the one before it at the same place: `soon` when it follows closely, as letters do;
 * `always` for the rest of one movement, however slow the hand.
 */
export type Joins = 'never' | 'soon' | 'always';

/** Steps back; the oldest fall away. */
const MOST = 300;
/** What is typed at one place without a longer pause is one step. */
const PAUSE_MS = 1_500;

/** The way back through what somebody did to a record since she opened it, and forth again. */
export class Undo {
  back: readonly Change[] = [];
  forth: readonly Change[] = [];
  #last = 0;

  did(change: Change, joins: Joins, now: number): void {
    const last = this.back.at(-1);
    const near = joins === 'always' || (joins === 'soon' && now - this.#last < PAUSE_MS);
    const goesOn = near && last?.path.join() === change.path.join();
    this.back = goesOn
      ? [...this.back.slice(0, -1), { ...last, after: change.after }]
      : [...this.back, change].slice(-MOST);
    this.forth = [];
    this.#last = joins === 'soon' ? now : 0;
  }

  undo(): Change | undefined {
    const change = this.back.at(-1);
    if (!change) return undefined;
    this.back = this.back.slice(0, -1);
    this.forth = [...this.forth, change];
    this.#last = 0;
    return change;
  }

  redo(): Change | undefined {
    const change = this.forth.at(-1);
    if (!change) return undefined;
    this.forth = this.forth.slice(0, -1);
    this.back = [...this.back, change];
    return change;
  }
}
