import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../../api';
import { Trial } from './trial.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a slow answer to what is not wanted any more is never shown', async () => {
  const answers = new Map<string, (text: string) => void>();
  const trial = new Trial((wanted: string) => new Promise<string>((resolve) => answers.set(wanted, resolve)));
  trial.want('first');
  await vi.advanceTimersByTimeAsync(300);
  trial.want('second');
  await vi.advanceTimersByTimeAsync(300);
  answers.get('second')?.('of the second');
  answers.get('first')?.('of the first');
  await vi.advanceTimersByTimeAsync(0);
  expect([trial.answer, trial.behind]).toEqual(['of the second', false]);
});

test('what comes in a burst is asked once', async () => {
  const ask = vi.fn((wanted: string) => Promise.resolve(wanted));
  const trial = new Trial(ask);
  for (const text of ['a', 'ab', 'abc']) trial.want(text);
  await vi.advanceTimersByTimeAsync(300);
  expect(ask.mock.calls).toEqual([['abc']]);
});

test('a refusal takes the place of the answer, and the next answer that of the refusal', async () => {
  let refuse = true;
  const trial = new Trial((wanted: string) =>
    refuse ? Promise.reject(new Problem({ title: 'no', status: 422 })) : Promise.resolve(wanted),
  );
  trial.want('a');
  await vi.advanceTimersByTimeAsync(300);
  expect([trial.answer, trial.problem?.status]).toEqual([undefined, 422]);
  refuse = false;
  trial.want('b');
  await vi.advanceTimersByTimeAsync(300);
  expect([trial.answer, trial.trouble]).toEqual(['b', undefined]);
});
