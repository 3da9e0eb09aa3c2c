import { get, newKey, send, tell } from './http';
import { previewed } from './preview';
import type { Showing, Ticket, TodayAnswer } from './showings';
import type { CentreList, Entry, Found, Heartbeat, Kind, Lang, Letters, NamePage, RecordList } from './types';

/** What the kiosk asks of the server. */

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

export const api = {
  record: <T extends Entry>(code: string, lang: Lang, signal?: AbortSignal): Promise<T> =>
    get<T>(
      `${code === previewed ? '/desk/preview' : ''}/records/${encodeURIComponent(code)}`,
      { lang },
      signal,
    ),

  list: (kind: Kind, lang: Lang, signal?: AbortSignal): Promise<RecordList> =>
    get('/records', { kind, lang, limit: LIST_MAX }, signal),

  search: (wish: Asked, signal?: AbortSignal): Promise<Found> => get('/search', { ...wish }, signal),

  letters: (lang: Lang, signal?: AbortSignal): Promise<Letters> => get('/names', { lang }, signal),

  names: (
    asked: { lang: Lang; letter: string; limit: number; offset: number },
    signal?: AbortSignal,
  ): Promise<NamePage> => get('/names', asked, signal),

  wish: (q: string, lang: Lang): Promise<void> => tell('/wishes', { q, lang }),

  /** What a kiosk says of itself. */
  beat: (id: string, said: Heartbeat): Promise<void> =>
    tell(`/kiosks/${encodeURIComponent(id)}/heartbeat`, said),

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
    send(`/demonstrations/${encodeURIComponent(id)}/tickets`, {
      query: { lang },
      body: { party },
      key: newKey(),
    }),

  ticket: (code: string, lang: Lang): Promise<Ticket> =>
    get(`/tickets/${encodeURIComponent(code)}`, { lang }),

  /** Takes seats that became free for a ticket that waited. */
  acceptSeats: (code: string, lang: Lang): Promise<Ticket> =>
    send(`/tickets/${encodeURIComponent(code)}/accept`, { query: { lang } }),

  giveSeatsBack: (code: string, lang: Lang): Promise<Ticket> =>
    send(`/tickets/${encodeURIComponent(code)}`, { method: 'DELETE', query: { lang } }),

  centres: (lang: Lang, signal?: AbortSignal): Promise<CentreList> => get('/centres', { lang }, signal),
};
