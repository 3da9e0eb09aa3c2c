import { expect, test } from 'vitest';
import { speech } from '../../words';
import { duration, StepState } from './state.svelte';

const words = speech.of('en').technique;

test('steps are walked from the overview through each and back to the overview', () => {
  const state = new StepState();
  const seen: (number | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    state.next(3);
    seen.push(state.step);
  }
  expect(seen).toEqual([0, 1, 2, undefined]);
});

test('back from the first step is the overview, and stays there', () => {
  const state = new StepState();
  state.start();
  state.previous();
  expect(state.step).toBeUndefined();
  state.previous();
  expect(state.step).toBeUndefined();
});

test('minutes up to two hours, then hours and halves', () => {
  expect(duration({ least: 10, most: 20 }, words)).toBe('10–20 min');
  expect(duration({ least: 60, most: 60 }, words)).toBe('60 min');
  expect(duration({ least: 150, most: 600 }, words)).toBe('2.5–10 h');
  expect(duration(undefined, words)).toBe('');
});
