import { newKey } from '../http';
import type { Lang } from '../types';
import { change, read, write } from './calls';
import type { Closure, ClosureAnswer, ClosureWanted, Queue, SeriesAnswer, SeriesWanted } from './types';

/** What the front desk decides for many at once: the queue, series, closures. */

export const orders = {
  queue: (lang: Lang, signal?: AbortSignal): Promise<Queue> => read('/queue', { lang }, signal),

  /** What a series would come to; nothing is booked. */
  trySeries: (wanted: SeriesWanted, lang: Lang): Promise<SeriesAnswer> =>
    write('/series', lang, { ...wanted, dryRun: true }, newKey()),

  bookSeries: (wanted: SeriesWanted, lang: Lang, key: string): Promise<SeriesAnswer> =>
    write('/series', lang, wanted, key),

  closures: (lang: Lang, signal?: AbortSignal): Promise<{ items: Closure[] }> =>
    read('/closures', { lang }, signal),

  /** What a closure would hit; nothing is closed. */
  tryClosing: (wanted: ClosureWanted, lang: Lang): Promise<ClosureAnswer> =>
    write('/closures', lang, { ...wanted, dryRun: true }, newKey()),

  close: (wanted: ClosureWanted, lang: Lang, key?: string): Promise<ClosureAnswer> =>
    write('/closures', lang, wanted, key),

  lift: (closure: Pick<Closure, 'id' | 'version'>, lang: Lang, key?: string): Promise<{ id: string }> =>
    change(`/closures/${encodeURIComponent(closure.id)}/lift`, closure.version, lang, {}, key),
};
