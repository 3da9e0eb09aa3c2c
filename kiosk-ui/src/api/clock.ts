/**
 * The server's clock: a kiosk's own may be wrong, and what is "now" must be the same on every screen of a centre.
 */
class Clock {
  #aheadMs = 0;

  /** Told by the server, at the moment it is heard. */
  set(time: string): void {
    const ahead = new Date(time).getTime() - Date.now();
    if (!Number.isNaN(ahead)) this.#aheadMs = ahead;
  }

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }
}

export const clock = new Clock();

const TICK_MS = 1_000;

/** Tells the time whenever another minute begins, and once at first. For an `$effect`: returns what stops it. */
export function everyMinute(tell: (now: Date) => void): () => void {
  let told = -1;
  const look = () => {
    const now = clock.now();
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== told) tell(now);
    told = minute;
  };
  look();
  const looking = setInterval(look, TICK_MS);
  return () => clearInterval(looking);
}
