import { clock, Problem, Unreachable } from '../../api';
import type { Clash, Detail, FormField, Json, JsonObject, Saved } from '../../api/desk';
import { at, flatten, isEmpty, put, unflatten, type Path } from '../record/flat';
import { same, settle } from '../record/same';
import { nothing } from '../record/sets';
import { Keeper, type Keeping, type Kept } from './keep';
import { differing, joined, settled, taking, tidy } from './merge';
import { Undo, type Change, type Joins } from './undo';

/** Saved so soon after a pause in typing, and so soon while it goes on; the promise is 2 s and 5 s. */
const PAUSE_MS = 1_200;
const LONGEST_MS = 3_500;
/** How soon it is tried again when nobody answers. */
const RETRY_MS = 3_000;

/** What a draft needs of the world. */
export interface Door {
  save: (was: JsonObject, now: JsonObject) => Promise<Saved>;
  keeping: Keeping;
  /** Whose and of which record. */
  key: string;
}

/**
 * A record as somebody works on it. Each change is kept in the browser first and then on the server; between the two
 * stand `base`, what the server is known to have, and `now`, what is on the screen.
 */
export class Draft {
  detail = $state.raw() as Detail;
  now = $state.raw() as JsonObject;
  /** `waiting`: nothing is lost, and nobody answers. `stopped`: refused as a whole. */
  state = $state<'saved' | 'saving' | 'waiting' | 'stopped'>('saved');
  savedAt = $state.raw<Date>();
  trouble = $state.raw<Problem>();
  clashes = $state.raw<readonly Clash[]>([]);
  /** What is wrong with what was typed, by the place of it. */
  refused = $state.raw<ReadonlyMap<string, string>>(nothing);
  /** The browser keeps nothing. */
  keepsNothing = $state(false);
  back = $state(false);
  forth = $state(false);

  #base: JsonObject;
  #refusedValues: ReadonlyMap<string, Json> = nothing;
  readonly #undo = new Undo();
  readonly #keeper: Keeper;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #running: Promise<void> | undefined;

  constructor(
    readonly fields: readonly FormField[],
    detail: Detail,
    private readonly door: Door,
  ) {
    this.detail = detail;
    this.now = this.#base = detail.record;
    this.#keeper = new Keeper(door.keeping);
  }

  at(path: Path): Json {
    return at(this.now, path);
  }

  /** Changes one place. @param joins which steps before it are taken back together with it */
  change(path: Path, value: Json, joins: Joins = 'never'): void {
    const before = at(this.now, path);
    if (before === value) return;
    this.#undo.did({ path, before, after: value }, joins, Date.now());
    this.#write(path, value);
  }

  /** Takes the last step back; returns where that was. */
  undo(): Path | undefined {
    return this.#step(
      () => this.#undo.undo(),
      ({ before, after }) => [after, before],
    );
  }

  redo(): Path | undefined {
    return this.#step(
      () => this.#undo.redo(),
      ({ before, after }) => [before, after],
    );
  }

  /** Fields that are not on the server yet, those left out that it has refused as they are. */
  get wanted(): string[] {
    const typed = flatten(this.fields, this.now);
    return differing(this.fields, this.#base, this.now).filter(
      (name) => !this.#refusedValues.has(name) || !same(this.#refusedValues.get(name), typed.get(name)),
    );
  }

  /** What the server tells of the record by another way; what is typed and not saved stays. */
  take(detail: Detail): void {
    const mine = differing(this.fields, this.#base, this.now);
    this.now = joined(this.fields, detail.record, this.now, (name) => mine.includes(name));
    this.#base = taking(this.fields, detail.record, this.#base, mine);
    this.detail = detail;
  }

  /** Asks what the server has by now, unless something waits to be saved. */
  async renew(ask: () => Promise<Detail>): Promise<void> {
    if (this.state !== 'saved') return;
    const before = this.detail;
    const found = await ask();
    // What was saved or done meanwhile may be newer than this answer.
    if (this.detail === before) this.take(found);
    else await this.renew(ask);
  }

  /** What was kept in this browser and never came to the server is wanted again. */
  takeUp(kept: Kept): void {
    const mine = differing(this.fields, kept.was, kept.now);
    this.now = taking(this.fields, this.now, kept.now, mine);
    this.#base = taking(this.fields, this.#base, kept.was, mine);
    this.clashes = kept.clashes;
    this.#changed();
  }

  /** Decides between two people; what is not taken stays in the history. */
  decide(clash: Clash, value: Json): void {
    this.clashes = this.clashes.filter((one) => one !== clash);
    const flat = flatten(this.fields, this.now);
    if (isEmpty(value)) flat.delete(clash.field);
    else flat.set(clash.field, value);
    this.now = unflatten(this.fields, flat);
    this.#changed();
  }

  /** Saves what is not saved, now; done when it is, or when it is told why not. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.wanted.length) return this.#clean();
    this.#running = this.#save().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** When the browser has all of it. */
  kept(): Promise<void> {
    return this.#keeper.rest();
  }

  /** Nobody looks any more; what is not saved yet is sent once more, and is kept in any case. */
  leave(): void {
    void this.flush().finally(() => clearTimeout(this.#timer));
  }

  #step(take: () => Change | undefined, way: (change: Change) => [Json, Json]): Path | undefined {
    const change = take();
    if (!change) return undefined;
    const [from, to] = way(change);
    this.#follow();
    // Somebody else has changed it since: that is not ours to take back.
    const there = at(this.now, change.path);
    if (!same(settle(from, there), there)) return undefined;
    this.#write(change.path, to);
    return change.path;
  }

  #write(path: Path, value: Json): void {
    this.now = put(this.now, path, value) as JsonObject;
    this.#changed();
  }

  #follow(): void {
    this.back = this.#undo.back.length > 0;
    this.forth = this.#undo.forth.length > 0;
  }

  #changed(): void {
    this.#follow();
    this.#keep();
    this.#since ||= Date.now();
    if (this.state !== 'waiting') this.state = 'saving';
    this.#plan(Math.min(PAUSE_MS, Math.max(0, this.#since + LONGEST_MS - Date.now())));
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #keep(): void {
    const { code } = this.detail;
    const [was, now, clashes] = [this.#base, this.now, this.clashes];
    this.#keeper.keep({ key: this.door.key, code, was, now, clashes, at: Date.now() });
    this.keepsNothing = this.#keeper.failed;
  }

  #clean(): void {
    this.#since = 0;
    this.trouble = undefined;
    this.state = 'saved';
    if (!this.clashes.length && !this.refused.size) this.#keeper.drop(this.door.key);
    else this.#keep();
  }

  async #save(): Promise<void> {
    const [was, sent] = [this.#base, this.now];
    this.#since = 0;
    if (this.state !== 'waiting') this.state = 'saving';
    try {
      this.#saved(await this.door.save(tidy(was) as JsonObject, tidy(sent) as JsonObject), sent);
    } catch (error) {
      if (error instanceof Unreachable) {
        this.state = 'waiting';
        this.#plan(RETRY_MS);
      } else if (error instanceof Problem) {
        this.state = 'stopped';
        this.trouble = error;
      } else {
        throw error;
      }
    }
  }

  #saved(saved: Saved, sent: JsonObject): void {
    const after = settled(this.fields, saved, sent, this.now);
    this.refused = after.refused;
    this.#refusedValues = after.refusedValues;
    this.now = after.now;
    this.#base = saved.record;
    this.detail = saved;
    const again = after.clashes.map(({ field }) => field);
    this.clashes = [...this.clashes.filter(({ field }) => !again.includes(field)), ...after.clashes];
    this.savedAt = clock.now();
    if (this.wanted.length) this.#changed();
    else this.#clean();
  }
}
