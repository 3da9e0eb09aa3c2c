import { expect, test } from 'vitest';
import { Plan } from './plan.svelte';

function saturdays(): Plan {
  const plan = new Plan();
  plan.type = 'felt-rolling';
  plan.space = 'stage';
  plan.start = '2026-03-07';
  plan.until = '2026-03-28';
  return plan;
}

test('nothing is asked for before it can be said what', () => {
  const plan = new Plan();
  expect(plan.wanted).toBeUndefined();
  plan.type = 'felt-rolling';
  expect(plan.wanted).toBeUndefined();
});

test('the first date and the days of the week go together', () => {
  const plan = saturdays();
  expect(plan.days).toEqual(['SA']);
  plan.days = ['TH'];
  expect(plan.start).toBe('2026-03-12');
  plan.days = ['TH', 'SA'];
  plan.start = '2026-03-15';
  expect(plan.days).toEqual(['TH', 'SA', 'SU']);
});

test('case06 the end is an inclusive date, and never before the start', () => {
  const plan = saturdays();
  expect(plan.wanted).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=SA', until: '2026-03-28' });
  plan.until = '2026-02-01';
  expect(plan.until).toBe('2026-03-07');
});

test('a way that the new date does not have gives way', () => {
  const plan = saturdays();
  plan.repeat = 'monthly';
  plan.way = 'nth';
  plan.start = '2026-01-31';
  expect([plan.way, plan.wanted?.rule]).toEqual(['day', 'FREQ=MONTHLY;BYMONTHDAY=31']);
});

test('dates that are left out come again, and are forgotten with another rule', () => {
  const plan = saturdays();
  plan.toggle('2026-03-14');
  expect(plan.wanted?.exdates).toEqual(['2026-03-14']);
  plan.toggle('2026-03-14');
  expect(plan.wanted?.exdates).toBeUndefined();
  plan.toggle('2026-03-14');
  plan.days = ['SU'];
  expect(plan.wanted?.exdates).toBeUndefined();
});
