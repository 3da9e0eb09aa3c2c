import { reach } from './reach.svelte';
import type { Lang, ProblemBody } from './types';

/** The one door to the server. Retries, problems and "the server is away" live here and nowhere else. */

/** The server answered, and the answer is a refusal. */
export class Problem extends Error {
  readonly status: number;
  /** In the language that was asked in. */
  readonly detail: string | undefined;
  /** All that was told, such as what stands against a booking. */
  readonly body: ProblemBody;
  /** How long to wait before it is worth another try, in seconds; 0 when it was not told. */
  readonly waitSeconds: number;
  constructor(body: Partial<ProblemBody> & Pick<ProblemBody, 'title' | 'status'>, waitSeconds = 0) {
    super(body.title);
    this.waitSeconds = waitSeconds;
    this.status = body.status;
    this.detail = body.detail;
    this.body = { type: '', detail: '', instance: '', ...body };
  }

  /** The stable name of what is wrong, such as `slot-taken`. */
  get code(): string {
    return this.body.type.split(/[/:]/).pop() ?? '';
  }
}

/** Nobody answered: the server is stopped or restarting. */
export class Unreachable extends Error {}

const BASE = '/api/v1';
/** A kiosk's server is on the same desk or LAN: an answer later than this is no answer. */
const TIMEOUT_MS = 8_000;
/** One quiet second try: enough for a connection cut by a restart, too little to hammer the server. */
const RETRY_AFTER_MS = 300;

export type Query = Record<string, string | number | undefined>;

/** Something to be sent that changes something. */
export interface Sent {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query & { lang?: Lang };
  /** A file's bytes are sent as they are, anything else as JSON. */
  body?: unknown;
  /** How long an answer may take, in milliseconds. */
  patience?: number;
  /** Names the intention: sent again under the same key it has the same one effect. */
  key?: string;
  headers?: Record<string, string>;
}

/** A key for one intention. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return `${BASE}${path}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}

/** Asks twice at most; throws `Unreachable` when nobody answers. */
async function ask(once: () => Promise<Response>, signal?: AbortSignal): Promise<Response> {
  try {
    return await once().catch(async () => {
      signal?.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      signal?.throwIfAborted();
      return once();
    });
  } catch (cause) {
    signal?.throwIfAborted();
    reach.lost();
    throw new Unreachable('the server does not answer', { cause });
  }
}

export async function get<T>(path: string, query: Query, signal?: AbortSignal): Promise<T> {
  const url = address(path, query);
  const response = await ask(() => {
    const limit = AbortSignal.timeout(TIMEOUT_MS);
    return fetch(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
  }, signal);
  // The service worker marks what it gives from memory: shown, but the notice stays.
  if (response.headers.has('x-kept')) reach.lost();
  else if (response.status !== 503) reach.found();
  if (!response.ok) throw await problem(response);
  return (await response.json()) as T;
}

/** Sends something, and once more after a silence: with a key it still has one effect. */
export async function send<T>(path: string, sent: Sent): Promise<T> {
  const { method = 'POST', query, body, patience = TIMEOUT_MS, key, headers } = sent;
  const bytes = body instanceof Blob ? body : undefined;
  const response = await ask(() =>
    fetch(address(path, query), {
      method,
      headers: {
        ...(body === undefined || bytes ? {} : { 'content-type': 'application/json' }),
        ...(key ? { 'idempotency-key': key } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytes ?? JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    }),
  );
  if (response.status !== 503) reach.found();
  if (!response.ok) throw await problem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Says something that nobody waits for. When the server is away it is lost: it is not worth a second try. */
export async function tell(path: string, body: unknown): Promise<void> {
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
  const waitSeconds = Number(response.headers.get('retry-after') ?? 0);
  return new Problem(body ?? { title: response.statusText, status: response.status }, waitSeconds);
}
