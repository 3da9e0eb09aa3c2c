import { beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../http';
import { write } from './calls';
import { Intention } from './intention';
import { session } from './session.svelte';

const signedIn = (csrf: string) => ({
  signedIn: true,
  centre: 'bishkek',
  time: '2026-08-05T05:00:00Z',
  csrf,
  roles: ['host'],
  account: { id: '1', name: 'aigul' },
});
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const refused = (status: number, code: string) =>
  json(status, { type: `/problems/${code}`, title: code, status, detail: '', instance: '' });

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

const header = (call: number, name: string) => new Headers(fetched.mock.calls[call]?.[1]?.headers).get(name);

test('what was to be sent when a session had ended is sent, once, after signing in again', async () => {
  fetched.mockResolvedValueOnce(json(200, signedIn('one')));
  await session.look();
  fetched.mockResolvedValueOnce(refused(401, 'sign-in'));
  const sending = write('/demonstrations', 'ky', { type: 'x' });
  await vi.waitFor(() => expect(session.lapsed).toBe(true));
  fetched.mockResolvedValueOnce(json(200, signedIn('two')));
  fetched.mockResolvedValueOnce(json(201, { id: '7' }));
  await session.signIn('aigul', 'a long passphrase', 'ky');
  expect(await sending).toEqual({ id: '7' });
  expect(session.lapsed).toBe(false);
  expect([header(1, 'x-csrf-token'), header(3, 'x-csrf-token')]).toEqual(['one', 'two']);
  expect(header(1, 'idempotency-key')).toBe(header(3, 'idempotency-key'));
});

test('signed in anew in another window, it is tried once more with that session', async () => {
  fetched.mockResolvedValueOnce(refused(403, 'other-site'));
  fetched.mockResolvedValueOnce(json(200, signedIn('three')));
  fetched.mockResolvedValueOnce(json(201, { id: '8' }));
  expect(await write('/demonstrations', 'ky', {})).toEqual({ id: '8' });
  expect(header(2, 'x-csrf-token')).toBe('three');
});

test('what is refused for another reason is not tried again', async () => {
  fetched.mockResolvedValueOnce(refused(409, 'slot-taken'));
  const problem = await write('/demonstrations', 'ky', {}).catch((error: unknown) => error);
  expect((problem as Problem).code).toBe('slot-taken');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('an intention keeps its key until it is said otherwise or done', () => {
  const intention = new Intention();
  const key = intention.keyFor({ at: '11:00' });
  expect(intention.keyFor({ at: '11:00' })).toBe(key);
  expect(intention.keyFor({ at: '12:00' })).not.toBe(key);
  const last = intention.keyFor({ at: '12:00' });
  intention.done();
  expect(intention.keyFor({ at: '12:00' })).not.toBe(last);
});
