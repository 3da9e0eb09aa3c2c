import { expect, test } from 'vitest';
import { Unreachable } from '../../api';
import type { TableOutcome } from '../../api/desk';
import { Taking, type Way } from './taking.svelte';

const outcome = (more: Partial<TableOutcome>): TableOutcome => ({
  rows: 2,
  new: 2,
  changed: 0,
  same: 0,
  more: false,
  applied: false,
  problems: [],
  ...more,
});
const file = new File(['code\na'], 'a.csv');

function made(answers: (TableOutcome | Error)[]) {
  const asked: boolean[] = [];
  const way: Way = {
    take: (_, { dry }) => {
      asked.push(dry);
      const answer = answers.shift();
      return answer instanceof Error || !answer
        ? Promise.reject(answer ?? new Error())
        : Promise.resolve(answer);
    },
    progress: () => Promise.resolve({ running: false, step: 'look', rows: 0 }),
    undo: () => Promise.resolve({ id: 'u', rows: [{ id: '1', code: 'a', name: 'a', outcome: 'reversed' }] }),
  };
  return { asked, taking: new Taking(file, { kind: 'term', source: undefined }, way) };
}

test('a table is looked at, taken in and taken back', async () => {
  const { asked, taking } = made([outcome({}), outcome({ applied: true, release: 'r' })]);
  await taking.look('en');
  expect(taking.ready).toBe(true);
  await taking.take('en');
  expect([taking.outcome?.applied, taking.ready, asked]).toEqual([true, false, [true, false]]);
  await taking.undo('en');
  expect(taking.back?.[0]?.outcome).toBe('reversed');
});

test('with anything wrong, or nothing new, there is nothing to take in', async () => {
  const problem = { sheet: '', row: 2, column: 'code', message: 'x', what: 'x' };
  for (const told of [outcome({ problems: [problem] }), outcome({ new: 0, same: 2 })]) {
    const { taking } = made([told]);
    await taking.look('en');
    expect(taking.ready).toBe(false);
  }
});

test('nobody answers: it says so, and can be tried again', async () => {
  const { taking } = made([new Unreachable('away'), outcome({})]);
  await taking.look('en');
  expect([taking.trouble instanceof Unreachable, taking.outcome, taking.doing]).toEqual([
    true,
    undefined,
    undefined,
  ]);
  await taking.look('en');
  expect([taking.trouble, taking.ready]).toEqual([undefined, true]);
});
