import type { Account } from '../../api/desk';

/** Accounts by whose they are, and names for those whom nobody asks for one. */

const NAME_MAX = 32;

export interface Parts {
  readonly staff: Account[];
  readonly artisans: Account[];
  /** Who has nothing to do with this centre. */
  readonly others: Account[];
}

/** Whether an account was made at a centre or has a role there. */
function isOf({ home, roles, administrator }: Account, centre: string): boolean {
  return administrator || home === centre || !!roles[centre]?.length;
}

export function partsOf(accounts: readonly Account[], centre: string): Parts {
  const here = accounts.filter((one) => isOf(one, centre));
  return {
    staff: here.filter(({ kind }) => kind === 'staff'),
    artisans: here.filter(({ kind }) => kind === 'artisan'),
    others: accounts.filter((one) => !isOf(one, centre)),
  };
}

/** A free name for an artisan, who never types it: what her record is called, with a number where that is taken. */
export function freeName(code: string, accounts: readonly Account[]): string {
  const taken = new Set(accounts.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`;
    const name = code.slice(0, NAME_MAX - end.length) + end;
    if (!taken.has(name)) return name;
  }
}
