import { expect, test } from 'vitest';
import type { Account } from '../../api/desk';
import { freeName, partsOf } from './names';

const account = (name: string, more: Partial<Account> = {}) =>
  ({ name, kind: 'staff', home: 'bishkek', roles: {}, administrator: false, ...more }) as Account;
const named = (some: Account[]) => some.map(({ name }) => name);

test('a centre’s people are those whom it made, who have a role there, and administrators', () => {
  const { staff, artisans, others } = partsOf(
    [
      account('made-here'),
      account('role-here', { home: 'tokmok', roles: { bishkek: ['host'] } }),
      account('no-role-left', { home: 'tokmok', roles: { bishkek: [] } }),
      account('boss', { home: 'tokmok', administrator: true }),
      account('maker', { kind: 'artisan' }),
    ],
    'bishkek',
  );
  expect(named(staff)).toEqual(['made-here', 'role-here', 'boss']);
  expect(named(artisans)).toEqual(['maker']);
  expect(named(others)).toEqual(['no-role-left']);
});

test('an artisan’s name is her record’s, as short as a name has to be, and nobody else’s', () => {
  expect(freeName('felt', [])).toBe('felt');
  expect(freeName('felt', [account('felt'), account('felt-2')])).toBe('felt-3');
  const long = 'x'.repeat(40);
  expect(freeName(long, [])).toHaveLength(32);
  expect(freeName(long, [account('x'.repeat(32))])).toBe(`${'x'.repeat(30)}-2`);
});
