import { clock } from './clock';
import { reach } from './reach.svelte';

/** News from the server: a change of the exhibition, or its return after a silence. */

type Listener = () => void;

/** Changes come in bursts (an import, a sync slice): one refresh for all that come within this time. */
const GATHER_MS = 400;
/** How soon a lost stream is tried again; EventSource itself gives up when a server refuses. */
const RETRY_MS = 3_000;

class Changes {
  /** Of the newest change that was told here. */
  position = 0;
  readonly #listeners = new Set<Listener>();
  #stream: EventSource | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #retrying: ReturnType<typeof setTimeout> | undefined;

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens the stream; returns what closes it. */
  open(): () => void {
    this.#connect();
    return () => {
      clearTimeout(this.#retrying);
      clearTimeout(this.#gathering);
      this.#stream?.close();
    };
  }

  #connect(): void {
    const stream = new EventSource('/api/v1/events');
    this.#stream = stream;
    stream.addEventListener('open', () => {
      const wasLost = !reach.up;
      reach.found();
      if (wasLost) this.#tell();
    });
    stream.addEventListener('hello', ({ data }: MessageEvent<string>) => {
      clock.set((JSON.parse(data) as { time: string }).time);
      this.#reached(data);
    });
    stream.addEventListener('change', ({ data }: MessageEvent<string>) => {
      this.#reached(data);
      this.#tell();
    });
    stream.addEventListener('demonstrations', () => this.#tell());
    stream.addEventListener('error', () => {
      reach.lost();
      stream.close();
      this.#retrying = setTimeout(() => this.#connect(), RETRY_MS);
    });
  }

  #reached(data: string): void {
    this.position = Math.max(this.position, (JSON.parse(data) as { position?: number }).position ?? 0);
  }

  #tell(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      for (const listener of this.#listeners) listener();
    }, GATHER_MS);
  }
}

export const changes = new Changes();
