import type { Detail, JsonObject } from '../../api/desk';
import { isObject } from '../record/flat';

/** What people and communities agree to, as the record says it. */

export type AgreementOf = 'permission' | 'consent';
/** What is done about one: visitors are not to see it any more, or may see it again. */
export type AgreementAct = `${'hide' | 'show'}-${AgreementOf}`;

export interface Agreement {
  of: AgreementOf;
  /** Whether it holds, has ended by itself, or was taken back. */
  is: 'given' | 'ended' | 'withdrawn';
  /** Who agreed; nobody is named where it is the person that the record is about. */
  by?: string;
  /** Since when it does not hold any more. */
  since?: Date;
}

/** All that somebody was asked about: none where nobody was. A person agrees until she says otherwise. */
export function agreements({ kind, record }: Pick<Detail, 'kind' | 'record'>, now: Date): Agreement[] {
  const found: Agreement[] = [];
  const { permission, consent } = record;
  if (isObject(permission)) found.push(...permitted(permission, now));
  if (kind === 'artisan') found.push({ of: 'consent', is: consent === 'withdrawn' ? 'withdrawn' : 'given' });
  return found;
}

function permitted({ by, until, withdrawn }: JsonObject, now: Date): Agreement[] {
  if (typeof by !== 'string') return [];
  const of = 'permission';
  if (typeof withdrawn === 'string') return [{ of, by, is: 'withdrawn', since: new Date(withdrawn) }];
  const ends = typeof until === 'string' ? new Date(until) : undefined;
  return ends && ends <= now ? [{ of, by, is: 'ended', since: ends }] : [{ of, by, is: 'given' }];
}
