import { reach } from './reach.svelte';
import type { Showing, Ticket, TodayAnswer } from './showings';
import type {
  CentreList,
  Entry,
  Found,
  Health,
  Kind,
  Lang,
  Letters,
  NamePage,
  ProblemBody,
  RecordList,
} from './types';

/** The one door to the server. Retries, problems and "the server is away" live here and nowhere else. */

/** The server answered, and the answer is a refusal. */
export class Problem extends Error {
  readonly status: number;
  /** In the visitor's language. */
  readonly detail: string | undefined;
  constructor(body: Pick<ProblemBody, 'title' | 'status'> & { detail?: string | undefined }) {
    super(body.title);
    this.status = body.status;
    this.detail = body.detail;
  }
}

/** Nobody answered: the server is stopped or restarting. */
export class Unreachable extends Error {}

const BASE = '/api/v1';
/** A kiosk's server is on the same desk or LAN: an answer later than this is no answer. */
const TIMEOUT_MS = 8_000;
/** One quiet second try: enough for a connection cut by a restart, too little to hammer the server. */
const RETRY_AFTER_MS = 300;
/** The most records of one kind that a list screen shows; the API pages beyond. */
const LIST_MAX = 500;
/** More dates than a visitor of today asks for. */
const NEXT_MAX = 3;

/** What is looked for, and within what. */
export interface Asked {
  q: string;
  lang: Lang;
  kind?: string;
  craft?: string;
  region?: string;
  centre?: string;
  material?: string;
  facets?: 'all';
  limit?: number;
  offset?: number;
}

type Query = Record<string, string | number | undefined>;

function address(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return `${BASE}${path}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}

async function ask(url: string, signal?: AbortSignal): Promise<Response> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  return fetch(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
}

async function get<T>(path: string, query: Query, signal?: AbortSignal): Promise<T> {
  const url = address(path, query);
  let response: Response;
  try {
    response = await ask(url, signal).catch(async () => {
      signal?.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      signal?.throwIfAborted();
      return ask(url, signal);
    });
  } catch (cause) {
    signal?.throwIfAborted();
    reach.lost();
    throw new Unreachable('the server does not answer', { cause });
  }
  // The service worker marks what it gives from memory: shown, but the notice stays.
  if (response.headers.has('x-kept')) reach.lost();
  else if (response.status !== 503) reach.found();
  if (!response.ok) throw await problem(response);
  return (await response.json()) as T;
}

/** Sends something once: sent again after a silence, it has the same key and the same one effect. */
async function send<T>(path: string, query: Query, body: unknown): Promise<T> {
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const once = () =>
    fetch(address(path, query), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key.join('') },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  let response: Response;
  try {
    response = await once().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      return once();
    });
  } catch (cause) {
    reach.lost();
    throw new Unreachable('the server does not answer', { cause });
  }
  if (!response.ok) throw await problem(response);
  return (await response.json()) as T;
}

/** Says something that nobody waits for. When the server is away it is lost: it is not worth a second try. */
async function tell(path: string, body: unknown): Promise<void> {
  try {
    await fetch(BASE + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // Said when a visitor leaves, it outlives the page.
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    reach.lost();
  }
}

async function problem(response: Response): Promise<Error> {
  if (response.status === 503) {
    reach.lost();
    return new Unreachable('the server is not ready');
  }
  const body = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
  return new Problem(body ?? { title: response.statusText, status: response.status });
}

export const api = {
  record: <T extends Entry>(code: string, lang: Lang, signal?: AbortSignal): Promise<T> =>
    get<T>(`/records/${encodeURIComponent(code)}`, { lang }, signal),

  list: (kind: Kind, lang: Lang, signal?: AbortSignal): Promise<RecordList> =>
    get('/records', { kind, lang, limit: LIST_MAX }, signal),

  search: (wish: Asked, signal?: AbortSignal): Promise<Found> => get('/search', { ...wish }, signal),

  letters: (lang: Lang, signal?: AbortSignal): Promise<Letters> => get('/names', { lang }, signal),

  names: (
    asked: { lang: Lang; letter: string; limit: number; offset: number },
    signal?: AbortSignal,
  ): Promise<NamePage> => get('/names', asked, signal),

  wish: (q: string, lang: Lang): Promise<void> => tell('/wishes', { q, lang }),

  today: (lang: Lang, signal?: AbortSignal): Promise<TodayAnswer> => get('/today', { lang }, signal),

  showing: (id: string, lang: Lang, signal?: AbortSignal): Promise<Showing> =>
    get(`/demonstrations/${encodeURIComponent(id)}`, { lang }, signal),

  /** What is shown live of a craft or by an artisan from now on, the soonest first. */
  showings: (
    of: { craft: string } | { artisan: string } | { type: string } | { technique: string },
    lang: Lang,
    signal?: AbortSignal,
  ): Promise<{ items: Showing[] }> => get('/demonstrations', { ...of, lang, limit: NEXT_MAX }, signal),

  takeSeats: (id: string, party: number, lang: Lang): Promise<Ticket> =>
    send(`/demonstrations/${encodeURIComponent(id)}/tickets`, { lang }, { party }),

  centres: (lang: Lang, signal?: AbortSignal): Promise<CentreList> => get('/centres', { lang }, signal),

  health: (signal?: AbortSignal): Promise<Health> => get('/health', {}, signal),
};
