import type { AuditPage, Audited } from '../../api/desk';

/** A piece of the past: what was found, and where to go on. */
export interface Gathered {
  items: readonly Audited[];
  next?: number;
  /** How far back was looked, as a moment; absent when there was nothing to look at. */
  backTo?: string;
}

/** The server looks at some thousand changes a question; so many questions are a second or two. */
const ROUNDS = 10;
/** So many fill a screen. */
const ENOUGH = 25;

/** Asks until there is a screenful, or enough was looked at for once. */
export async function gather(
  ask: (before: number | undefined) => Promise<AuditPage>,
  begin?: number,
): Promise<Gathered> {
  let items: readonly Audited[] = [];
  let next = begin;
  let backTo: string | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await ask(next);
    items = [...items, ...page.items];
    next = page.next;
    backTo = page.lookedBackTo ?? backTo;
    if (next === undefined || items.length >= ENOUGH) break;
  }
  return { items, ...(next === undefined ? {} : { next }), ...(backTo ? { backTo } : {}) };
}
