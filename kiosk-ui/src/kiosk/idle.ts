/**
 * Whether somebody is still there. Told of touches and of the time, it never looks at a clock itself.
 * After a silence it asks; when nobody answers for as long as it says, the visit is over.
 */
export type Presence = { state: 'here' } | { state: 'asking'; secondsLeft: number } | { state: 'gone' };

export const SILENCE_MS = 60_000;
export const ASKING_MS = 20_000;
/** In the mode with more time everything waits three times as long. */
export const SLOW = 3;
/** A slow reader's pace, and the longest that a long page may hold off the question. */
const SIGNS_PER_SECOND = 12;
const READING_MAX_MS = 180_000;

export class Idle {
  #last: number;
  #held = false;

  constructor(now: number) {
    this.#last = now;
  }

  touch(now: number): void {
    this.#last = now;
  }

  /** A finger that rests on the screen is a visitor, however long. */
  hold(now: number): void {
    this.#held = true;
    this.#last = now;
  }

  release(now: number): void {
    this.#held = false;
    this.#last = now;
  }

  look(now: number, { slow = false, signs = 0 } = {}): Presence {
    if (this.#held) return { state: 'here' };
    const pace = slow ? SLOW : 1;
    const reading = Math.min(READING_MAX_MS, (signs / SIGNS_PER_SECOND) * 1000);
    const silence = Math.max(SILENCE_MS, reading) * pace;
    const over = now - this.#last - silence;
    if (over < 0) return { state: 'here' };
    const left = ASKING_MS * pace - over;
    return left > 0 ? { state: 'asking', secondsLeft: Math.ceil(left / 1000) } : { state: 'gone' };
  }
}
