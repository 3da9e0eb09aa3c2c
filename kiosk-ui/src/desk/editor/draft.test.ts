import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem, Unreachable } from '../../api';
import type { Detail, FormField, JsonObject, Saved } from '../../api/desk';
import { Draft } from './draft.svelte';
import type { Kept } from './keep';

const FIELDS: FormField[] = [
  { name: 'name', shape: 'text' },
  { name: 'domain', shape: 'scalar' },
  { name: 'date', shape: 'scalar' },
  { name: 'steps', shape: 'list', item: { shape: 'group', fields: [{ name: 'action', shape: 'text' }] } },
];
const text = (words: string, more = {}) => ({ text: words, origin: 'author', review: 'unread', ...more });
const detail = (record: JsonObject): Detail => ({
  id: '1',
  code: 'shyrdak',
  kind: 'craft',
  home: 'bishkek',
  status: 'published',
  record,
  published: null,
  isPublished: true,
  changed: [],
  texts: {},
  conflicts: [],
  names: {},
  people: {},
  problems: [],
  completeness: { done: 0, of: 0, lacking: [] },
  version: '1',
});
const answer = (record: JsonObject, more: Partial<Saved> = {}): Saved => ({
  ...detail(record),
  clashes: [],
  refused: [],
  ...more,
});

let kept: Kept | undefined;
const keeping = {
  get: () => Promise.resolve(kept),
  put: (one: Kept) => Promise.resolve(void (kept = one)),
  drop: () => Promise.resolve(void (kept = undefined)),
};
const save = vi.fn<(was: JsonObject, now: JsonObject) => Promise<Saved>>();
const opened = (record: JsonObject = { name: { ky: text('Ширдак') } }) =>
  new Draft(FIELDS, detail(record), { save, keeping, key: 'aigul/1' });

/** What a server does that has no other visitors. */
const kind = (_: JsonObject, now: JsonObject) => Promise.resolve(answer(structuredClone(now)));

beforeEach(() => {
  vi.useFakeTimers();
  kept = undefined;
  save.mockReset();
  save.mockImplementation(kind);
});
afterEach(() => vi.useRealTimers());

test('a letter is kept in the browser at once, and on the server within two seconds of a pause', async () => {
  const draft = opened();
  draft.change(['name', 'ky'], text('Шырдак'), 'soon');
  await draft.kept();
  expect(kept?.now).toEqual({ name: { ky: text('Шырдак') } });
  expect(draft.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(draft.state).toBe('saved');
  expect(kept).toBeUndefined();
});

test('who goes on typing is saved within five seconds all the same', async () => {
  const draft = opened();
  for (let letter = 0; letter < 24; letter++) {
    draft.change(['name', 'ky'], text(`Ширдак ${'а'.repeat(letter)}`), 'soon');
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(save).toHaveBeenCalled();
});

test('a space at the end stays under the cursor, though the server does not keep it', async () => {
  save.mockImplementation(() =>
    Promise.resolve(answer({ name: { ky: text('Шырдак', { origin: 'human' }) } })),
  );
  const draft = opened();
  draft.change(['name', 'ky'], text('Шырдак '), 'soon');
  await draft.flush();
  expect(draft.at(['name', 'ky'])).toEqual(text('Шырдак ', { origin: 'human' }));
  expect(draft.wanted).toEqual([]);
});

test('what is typed while it is being saved is saved after that', async () => {
  const draft = opened();
  let arrive: (saved: Saved) => void = () => undefined;
  save.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
  draft.change(['name', 'ky'], text('Шырдак'), 'soon');
  const saving = draft.flush();
  draft.change(['name', 'ky'], text('Шырдак килем'), 'soon');
  arrive(answer({ name: { ky: text('Шырдак') } }));
  await saving;
  expect(draft.at(['name', 'ky', 'text'])).toBe('Шырдак килем');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(save.mock.lastCall).toEqual([
    { name: { ky: text('Шырдак') } },
    { name: { ky: text('Шырдак килем') } },
  ]);
});

test('when nobody answers it is kept, said so, and tried again until somebody does', async () => {
  save.mockRejectedValueOnce(new Unreachable('away'));
  const draft = opened();
  draft.change(['name', 'ky'], text('Шырдак'), 'soon');
  await draft.flush();
  expect(draft.state).toBe('waiting');
  expect(kept?.now).toEqual({ name: { ky: text('Шырдак') } });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(draft.state).toBe('saved');
  expect(kept).toBeUndefined();
});

test('what is refused as a whole stays kept and is told', async () => {
  save.mockRejectedValue(new Problem({ title: 'No', status: 403 }));
  const draft = opened();
  draft.change(['name', 'ky'], text('Шырдак'), 'soon');
  await draft.flush();
  expect([draft.state, draft.trouble?.status, kept?.code]).toEqual(['stopped', 403, 'shyrdak']);
});

test('a field that is refused keeps what was typed, with the reason, and is not sent over and over', async () => {
  save.mockImplementation((was) =>
    Promise.resolve(answer(was, { refused: [{ field: 'date', message: 'no date' }] })),
  );
  const draft = opened();
  draft.change(['date'], 'yesterday');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect([draft.at(['date']), draft.refused.get('date')]).toEqual(['yesterday', 'no date']);
  expect(kept?.now['date']).toBe('yesterday');
});

test('of two who changed one field neither loses a word', async () => {
  const theirs = text('Шырдак кийизи');
  const clash = { field: 'name/ky', was: text('Ширдак'), theirs, mine: text('Шырдак'), author: 'b' };
  save.mockImplementationOnce(() => Promise.resolve(answer({ name: { ky: theirs } }, { clashes: [clash] })));
  const draft = opened();
  draft.change(['name', 'ky'], text('Шырдак'), 'soon');
  await draft.flush();
  expect(draft.at(['name', 'ky'])).toEqual(theirs);
  expect(draft.clashes[0]?.mine).toEqual(text('Шырдак'));
  expect(kept?.clashes).toHaveLength(1);
  draft.decide(draft.clashes[0]!, text('Шырдак, мозаика кийиз'));
  await draft.flush();
  expect(save.mock.lastCall?.[0]).toEqual({ name: { ky: theirs } });
  expect(kept).toBeUndefined();
});

test('what was kept from before is wanted again, against the text that it was typed on', async () => {
  const before: Kept = {
    key: 'aigul/1',
    code: 'shyrdak',
    was: { name: { ky: text('Ширдак') } },
    now: { name: { ky: text('Шырдак') } },
    clashes: [],
    at: 0,
  };
  const draft = opened({ name: { ky: text('Башка') }, domain: 'felt' });
  draft.takeUp(before);
  await draft.flush();
  expect(save.mock.lastCall).toEqual([
    { name: { ky: text('Ширдак') }, domain: 'felt' },
    { name: { ky: text('Шырдак') }, domain: 'felt' },
  ]);
});

test('what the server tells by another way changes only what was not typed', () => {
  const draft = opened({ name: { ky: text('а'), ru: text('б') } });
  draft.change(['name', 'ky'], text('аа'), 'soon');
  draft.take(detail({ name: { ky: text('в'), ru: text('г') } }));
  expect(draft.now).toEqual({ name: { ky: text('аа'), ru: text('г') } });
  expect(draft.wanted).toEqual(['name/ky']);
});

test('an answer that was asked for before something was saved does not overwrite it', async () => {
  const draft = opened({ name: { ky: text('Ширдак') }, domain: 'felt' });
  const late = detail({ name: { ky: text('Ширдак') }, domain: 'felt' });
  let arrive: (found: Detail) => void = () => undefined;
  const ask = vi
    .fn<() => Promise<Detail>>()
    .mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)))
    .mockImplementationOnce(() => Promise.resolve(detail({ name: { ky: text('Шырдак') }, domain: 'wool' })));
  const renewing = draft.renew(ask);
  draft.change(['name', 'ky'], text('Шырдак'), 'soon');
  await draft.flush();
  arrive(late);
  await renewing;
  expect(draft.at(['name', 'ky', 'text'])).toBe('Шырдак');
  expect(ask).toHaveBeenCalledTimes(2);
  expect(draft.at(['domain'])).toBe('wool');

  // The control: the same answer, taken as it comes, brings the old word back.
  draft.take(late);
  expect(draft.at(['name', 'ky', 'text'])).toBe('Ширдак');
});

test('an answer that comes while somebody types leaves what is typed, and asks no more', async () => {
  const draft = opened({ name: { ky: text('а'), ru: text('б') } });
  const ask = vi.fn(() => Promise.resolve(detail({ name: { ky: text('в'), ru: text('г') } })));
  const renewing = draft.renew(ask);
  draft.change(['name', 'ky'], text('аа'), 'soon');
  await renewing;
  expect(draft.now).toEqual({ name: { ky: text('аа'), ru: text('г') } });
  await draft.renew(ask);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('steps go back and forth: a word at a time, a list as a whole', () => {
  const draft = opened();
  draft.change(['name', 'ky'], text('Ш'), 'soon');
  draft.change(['name', 'ky'], text('Шы'), 'soon');
  draft.change(['steps'], [{ action: { ky: text('Ою') } }, { action: { ky: text('Тигүү') } }]);
  draft.change(['steps'], [{ action: { ky: text('Тигүү') } }]);
  expect(draft.undo()).toEqual(['steps']);
  expect(draft.at(['steps', 1, 'action', 'ky', 'text'])).toBe('Тигүү');
  draft.undo();
  expect(draft.undo()).toEqual(['name', 'ky']);
  expect(draft.at(['name', 'ky', 'text'])).toBe('Ширдак');
  expect([draft.back, draft.forth]).toEqual([false, true]);
  draft.redo();
  expect(draft.at(['name', 'ky', 'text'])).toBe('Шы');
});

test('a pull of a slow hand is one step, and what follows it is another', async () => {
  const draft = opened();
  draft.change(['stop'], { x: 0.1 }, 'never');
  for (const x of [0.2, 0.3]) {
    await vi.advanceTimersByTimeAsync(2_000);
    draft.change(['stop'], { x }, 'always');
  }
  draft.change(['stop'], { x: 0.31 }, 'soon');
  draft.undo();
  expect(draft.at(['stop', 'x'])).toBe(0.3);
  draft.undo();
  expect([draft.at(['stop']), draft.back]).toEqual([undefined, false]);
});

test('a step goes back although the server tells the same in another order', async () => {
  const draft = opened({ name: { ky: text('Ширдак') }, steps: [{ x: 0.5, y: 0.5 }] });
  draft.change(['steps', 0], { x: 0.1, y: 0.2 });
  await draft.flush();
  const told = { name: { ky: text('Ширдак') }, steps: [{ y: 0.2, x: 0.1 }] };
  await draft.renew(() => Promise.resolve(detail(told)));
  expect(draft.undo()).toEqual(['steps', 0]);
  expect(draft.at(['steps', 0])).toEqual({ x: 0.5, y: 0.5 });
});

test('a place in a list that is not filled in yet is not sent and does not vanish', async () => {
  const draft = opened({ steps: [{ action: { ky: text('Ою') } }] });
  draft.change(['steps'], [{ action: { ky: text('Ою') } }, {}]);
  draft.change(['domain'], 'felt');
  await draft.flush();
  expect(save.mock.lastCall?.[1]['steps']).toHaveLength(1);
  expect(draft.at(['steps'])).toHaveLength(2);
});

test('the first place of a list stays as well, and by itself is nothing to be saved', async () => {
  const draft = opened();
  draft.change(['steps'], [{}]);
  expect(draft.wanted).toEqual([]);
  draft.change(['domain'], 'felt');
  await draft.flush();
  expect(draft.at(['steps'])).toEqual([{}]);
});
