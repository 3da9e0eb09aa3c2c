import type { Clash, JsonObject } from '../../api/desk';

/** What was typed and is not on the server yet, kept in this browser through closing, reloads and power cuts. */
export interface Kept {
  /** Whose and of which record: nobody is offered what another has typed at the same computer. */
  key: string;
  code: string;
  /** The record as it was read, and as it is wanted. */
  was: JsonObject;
  now: JsonObject;
  /** What is not decided yet between two people. */
  clashes: readonly Clash[];
  /** When it was typed, in milliseconds. */
  at: number;
}

/** Where it is kept. */
export interface Keeping {
  get(key: string): Promise<Kept | undefined>;
  put(kept: Kept): Promise<void>;
  drop(key: string): Promise<void>;
}

const NAME = 'desk';
const STORE = 'unsaved';
/** Records with unsaved words on one computer; more than anybody leaves behind, and at most some megabytes. */
const MOST = 100;

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });

class Browser implements Keeping {
  #opened: Promise<IDBDatabase> | undefined;

  async get(key: string): Promise<Kept | undefined> {
    return answer((await this.#store('readonly')).get(key) as IDBRequest<Kept | undefined>);
  }

  /** Done once it is on the disk, not in a buffer of the system. */
  async put(kept: Kept): Promise<void> {
    const store = await this.#store('readwrite');
    const done = finished(store.transaction);
    // Nothing here is reactive: what is typed is replaced as a whole and never edited.
    store.put(kept);
    const keys = store.index('at').getAllKeys();
    keys.onsuccess = () => {
      for (const old of keys.result.slice(0, Math.max(0, keys.result.length - MOST))) store.delete(old);
    };
    await done;
  }

  async drop(key: string): Promise<void> {
    const store = await this.#store('readwrite');
    const done = finished(store.transaction);
    store.delete(key);
    await done;
  }

  async #store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.#opened ??= open();
    const database = await this.#opened;
    return database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
  }
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser keeps nothing'));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('at', 'at');
  return answer(request);
}

export const browser: Keeping = new Browser();

/** Keeps the newest of what comes faster than a disk is; what it passes over was older. */
export class Keeper {
  /** The browser refuses: then it is said, and only the server has it. */
  failed = false;
  #next: (() => Promise<void>) | undefined;
  #running: Promise<void> | undefined;

  constructor(private readonly keeping: Keeping) {}

  keep(kept: Kept): void {
    this.#do(() => this.keeping.put(kept));
  }

  drop(key: string): void {
    this.#do(() => this.keeping.drop(key));
  }

  /** When all that was given is kept. */
  async rest(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #do(step: () => Promise<void>): void {
    this.#next = step;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  async #run(): Promise<void> {
    while (this.#next) {
      const step = this.#next;
      this.#next = undefined;
      try {
        await step();
        this.failed = false;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        this.failed = true;
      }
    }
  }
}
