import { expect, test } from 'vitest';
import { Problem, Unreachable } from '../../api';
import { begun, Sending, type Way } from './sending.svelte';

const MB = 1 << 20;
const file = () => new File([new Uint8Array(2.5 * MB)], 'felt.jpg');
const told = { sha256: 'a', mediaType: 'image/jpeg', bytes: 2.5 * MB, file: 'media/a.jpg', same: null };

/** A server that keeps what it is sent, and fails as told: before or after a piece is durable. */
function server(fails: Record<number, 'before' | 'after'> = {}) {
  let offset = 0;
  let calls = 0;
  const pieces: number[] = [];
  const way: Way = {
    begin: async (name, bytes) => ({ id: 'u', name, bytes, offset: 0 }),
    find: async () => ({ id: 'u', name: '', bytes: 0, offset }),
    end: async () => {
      offset = -1;
    },
    piece: async (_id, at, piece) => {
      const fail = fails[calls++];
      if (fail === 'before') throw new Unreachable();
      if (at !== offset)
        throw new Problem({ title: '', status: 409, type: '/problems/upload-offset', ...{ offset } });
      offset += piece.size;
      pieces.push(at);
      if (fail === 'after') throw new Unreachable();
      return offset === 2.5 * MB ? told : undefined;
    },
  };
  return { way, pieces, offset: () => offset };
}

test('a file goes in pieces, the last is answered with what it is', async () => {
  const { way, pieces } = server();
  const sending = new Sending(file(), 'ky', undefined, way);
  await sending.run();
  expect(pieces).toEqual([0, MB, 2 * MB]);
  expect([sending.told, sending.share]).toEqual([told, 1]);
});

test('a silence before or after a piece costs nothing that was sent', async () => {
  const { way, pieces } = server({ 1: 'before', 2: 'after' });
  const sending = new Sending(file(), 'ky', undefined, way);
  await sending.run();
  expect(pieces).toEqual([0, MB, 2 * MB]);
  expect([sending.told, sending.away]).toEqual([told, false]);
});

test('a file that was begun before a reload goes on where it was', async () => {
  const { way, pieces } = server();
  await way.piece('u', 0, new Blob([new Uint8Array(MB)]), 'ky');
  const before = begun(file(), [{ id: 'u', name: 'felt.jpg', bytes: 2.5 * MB, offset: MB }]);
  const sending = new Sending(file(), 'ky', before, way);
  await sending.run();
  expect(pieces).toEqual([0, MB, 2 * MB]);
  expect(begun(file(), [{ id: 'u', name: 'felt.jpg', bytes: 9, offset: 0 }])).toBeUndefined();
});

test('what is refused is told and not sent again; what is paused stays', async () => {
  const refusing: Way = {
    ...server().way,
    piece: async () => {
      throw new Problem({ title: '', status: 422, type: '/problems/file-truncated' });
    },
  };
  const sending = new Sending(file(), 'ky', undefined, refusing);
  await sending.run();
  expect(sending.trouble?.code).toBe('file-truncated');
  const { way, offset } = server();
  const paused = new Sending(file(), 'ky', undefined, way);
  const running = paused.run();
  paused.pause();
  await running;
  expect(offset()).toBe(MB);
  await paused.end();
  expect(offset()).toBe(-1);
});
