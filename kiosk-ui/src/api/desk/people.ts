import type { Lang } from '../types';
import { alter, read, write } from './calls';
import type { Account, AccountChange, Invitation, NewAccount } from './types';

/** The accounts of a centre's people, for whoever answers for the centre. */

const one = (id: string) => `/accounts/${encodeURIComponent(id)}`;

export const people = {
  list: (lang: Lang, signal?: AbortSignal): Promise<{ items: Account[] }> =>
    read('/accounts', { lang }, signal),

  add: (wanted: NewAccount, lang: Lang): Promise<Account> => write('/accounts', lang, wanted),

  change: (id: string, change: AccountChange, lang: Lang): Promise<Account> =>
    alter('PATCH', one(id), lang, change),

  givePassphrase: (id: string, passphrase: string, lang: Lang): Promise<Account> =>
    alter('PUT', `${one(id)}/passphrase`, lang, { passphrase }),

  /** A new link and PIN, told this once; the old ones open nothing any more. */
  invite: (id: string, lang: Lang): Promise<Invitation> => write(`${one(id)}/link`, lang, {}),

  takeBack: (id: string, lang: Lang): Promise<Account> => alter('DELETE', `${one(id)}/link`, lang),
};
