import { describe, expect, it } from 'vitest';
import type { Found } from '../../api';
import { choicesOf, NO_CHOICES, type Choices } from './filters';

const answer = (kind: Record<string, number>, craft: Record<string, number> = {}): Found => ({
  total: 1,
  items: [],
  facets: {
    kind,
    craft: Object.entries(craft).map(([code, count]) => ({ code, name: code, lang: 'ky', count })),
  },
});
const told = (choices: Choices, field: 'kind' | 'craft') =>
  choices[field].map(({ code, count }) => `${code} ${count}`);

describe('what answers can be narrowed by', () => {
  const first = choicesOf(answer({ motif: 4, craft: 2 }, { shyrdak: 3, chiy: 1 }), {}, NO_CHOICES, false);

  it('is what the server counted', () => {
    expect(told(first, 'kind')).toEqual(['motif 4', 'craft 2']);
    expect(told(first, 'craft')).toEqual(['shyrdak 3', 'chiy 1']);
    expect(first.region).toEqual([]);
  });

  it('keeps its places while one wish is narrowed', () => {
    const narrowed = choicesOf(answer({ craft: 1 }, { chiy: 1, felt: 1 }), { kind: 'craft' }, first, true);
    expect(told(narrowed, 'kind')).toEqual(['motif 4', 'craft 2']);
    expect(told(narrowed, 'craft')).toEqual(['shyrdak 0', 'chiy 1', 'felt 1']);
  });

  it('is new for a new wish, but for what was chosen', () => {
    const other = choicesOf(answer({ tool: 1 }), { kind: 'motif' }, first, false);
    expect(told(other, 'kind')).toEqual(['tool 1', 'motif 0']);
    expect(told(choicesOf(answer({ tool: 1 }), {}, first, false), 'kind')).toEqual(['tool 1']);
  });
});
