import { Resource } from '../../api';
import { desk, Intention, type Act, type History, type Shown, type Terms } from '../../api/desk';
import { speech } from '../../words/desk';
import { Doing } from '../frame/doing.svelte';
import { notices } from '../frame/notices.svelte';
import type { Offered } from './status';

/** What may have become another while somebody looked at it. */
export type Difference = 'status' | 'time' | 'space' | 'artisans' | 'other';

export function differences(before: Shown, after: Shown): Difference[] {
  const codes = ({ artisans }: Shown) => artisans.map(({ code }) => code).join();
  const found: Difference[] = [];
  if (before.status !== after.status) found.push('status');
  if (before.start.local !== after.start.local || before.end.local !== after.end.local) found.push('time');
  if (before.space.code !== after.space.code) found.push('space');
  if (codes(before) !== codes(after)) found.push('artisans');
  return found.length ? found : ['other'];
}

/** Takes back what was done, where there is a way back: a move, and a change of artisans. */
function wayBack(before: Shown, act: Act, after: Shown): (() => Promise<unknown>) | undefined {
  const back: Terms | undefined =
    act === 'move'
      ? { space: before.space.code, start: before.start.local }
      : act === 'assign'
        ? { artisans: before.artisans.map(({ code }) => code) }
        : undefined;
  return back && (() => desk.act(after, act, back, speech.lang));
}

/** One demonstration, kept current, and what is being done with it. */
export class Acting {
  readonly one = new Resource<Shown>();
  readonly history = new Resource<History>();
  readonly doing = new Doing();
  /** Somebody else was first: what is another now than when it was looked at. */
  stale = $state.raw<readonly Difference[]>([]);
  readonly #intention = new Intention();

  /** For an `$effect`. */
  follow(id: string): () => void {
    const lang = speech.lang;
    const unfollow = [
      this.one.follow((signal) => desk.one(id, lang, signal)),
      this.history.follow((signal) => desk.history(id, lang, signal)),
    ];
    return () => unfollow.forEach((stop) => stop());
  }

  /** Does something with it as it was seen; whether it is done. */
  async act(act: Offered, terms: Terms = {}): Promise<boolean> {
    const before = this.one.value;
    if (!before) return false;
    this.stale = [];
    const key = this.#intention.keyFor([act, before.id, before.version, terms]);
    const after = await this.doing.run(() => desk.act(before, act, terms, speech.lang, key));
    if (after) {
      this.#intention.done();
      notices.say(speech.words.shown.did[act](after.type.name.text), wayBack(before, act, after));
    } else if (this.doing.problem?.status !== 412) {
      return false;
    }
    await Promise.all([this.one.refresh(), this.history.refresh()]);
    if (!after && this.one.value) {
      this.stale = differences(before, this.one.value);
      this.doing.clear();
    }
    return after !== undefined;
  }
}
