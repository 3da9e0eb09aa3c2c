import { get, newKey, Problem, send, type Query } from '../http';
import type { Ticket } from '../showings';
import type { Lang } from '../types';
import { session } from './session.svelte';
import type { Board, Bookable, History, PlanWanted, Shown, Span, Terms } from './types';

/** What the desk asks of the server, as whoever is signed in. */

/** What can be done with a demonstration. */
export type Act =
  | 'approve'
  | 'decline'
  | 'publish'
  | 'withdraw'
  | 'cancel'
  | 'move'
  | 'assign'
  | 'override'
  | 'arrive'
  | 'absent'
  | 'end';

const one = (id: string) => `/demonstrations/${encodeURIComponent(id)}`;
const tag = (version: number) => ({ 'if-match': `"v${version}"` });

/** Staff's lists are made when they are first asked for: a few seconds, a minute for a museum. */
const FILLING_TRIES = 120;

/** Reads something that only staff may read; while their lists are being made, as long as that takes. */
export function read<T>(path: string, query: Query, signal?: AbortSignal) {
  return session.through(() => patiently(() => get<T>(path, query, signal), signal));
}

async function patiently<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let left = FILLING_TRIES; ; left--) {
    try {
      return await ask();
    } catch (error) {
      const filling = error instanceof Problem && error.code === 'desk-filling';
      if (!filling || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 * Math.max(1, error.waitSeconds)));
      signal?.throwIfAborted();
    }
  }
}

/** Changes something as whoever is signed in. */
export function write<T>(path: string, lang: Lang, body: unknown, key = newKey(), headers = {}): Promise<T> {
  return session.through(() =>
    send<T>(path, { query: { lang }, body, key, headers: { ...headers, ...session.proof() } }),
  );
}

/** Changes thousands of records at once, which takes its time. */
const PATIENCE_MS = 110_000;

export function writeMany<T>(path: string, lang: Lang, body: unknown, key = newKey()): Promise<T> {
  return session.through(() =>
    send<T>(path, { query: { lang }, body, key, patience: PATIENCE_MS, headers: session.proof() }),
  );
}

/** Changes without a key: each of them, sent twice, comes to the same. */
export function alter<T>(
  method: 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  lang: Lang,
  body?: unknown,
): Promise<T> {
  return session.through(() => send<T>(path, { method, query: { lang }, body, headers: session.proof() }));
}

/** Changes something of which one has seen a version; refused with 412 when it is another by now. */
export function change<T>(
  path: string,
  version: number,
  lang: Lang,
  body: unknown,
  key?: string,
): Promise<T> {
  return write<T>(path, lang, body, key, tag(version));
}

export const desk = {
  /** Dates as `2026-08-05`, both inclusive. */
  board: (from: string, to: string, lang: Lang, signal?: AbortSignal): Promise<Board> =>
    read('/board', { from, to, lang }, signal),

  /** One of any state. */
  one: (id: string, lang: Lang, signal?: AbortSignal): Promise<Shown> =>
    read(`/board/${encodeURIComponent(id)}`, { lang }, signal),

  /** Places that are offered and free, at this centre. */
  slots: (
    asked: { type: string; from: string; to: string; artisan: string | undefined },
    lang: Lang,
    signal?: AbortSignal,
  ): Promise<{ items: Span[] }> => read('/slots', { ...asked, lang }, signal),

  history: (id: string, lang: Lang, signal?: AbortSignal): Promise<History> =>
    read(`${one(id)}/history`, { lang }, signal),

  book: (plan: PlanWanted, lang: Lang, key: string): Promise<Shown> =>
    write('/demonstrations', lang, plan, key),

  act: (
    shown: Pick<Shown, 'id' | 'version'>,
    act: Act,
    terms: Terms,
    lang: Lang,
    key?: string,
  ): Promise<Shown> => change(`${one(shown.id)}/${act}`, shown.version, lang, terms, key),

  /** Redeems a ticket: a code as it was typed, or what its QR code holds. */
  checkIn: (text: string, scanned: boolean, lang: Lang): Promise<Ticket> => {
    const nonce = newKey();
    return scanned
      ? write('/check-ins', lang, { payload: text, nonce })
      : write(`/tickets/${encodeURIComponent(text)}/check-in`, lang, { nonce });
  },

  ticket: (code: string, lang: Lang): Promise<Ticket> =>
    get(`/tickets/${encodeURIComponent(code)}`, { lang }),

  bookable: (lang: Lang, signal?: AbortSignal): Promise<Bookable> => read('/bookable', { lang }, signal),
};
