import type { Found } from '../../api';

/** What answers can be narrowed by; kinds first, for they have the fewest names. */
export const FIELDS = ['kind', 'craft', 'region', 'centre', 'material'] as const;
export type Field = (typeof FIELDS)[number];

export type Filters = Readonly<Partial<Record<Field, string>>>;

/** One value of a field, and how many answers have it. The names of kinds are the screen's own words. */
export interface Choice {
  readonly code: string;
  readonly count: number;
  readonly name?: string;
  readonly lang?: string;
}
export type Choices = Readonly<Record<Field, readonly Choice[]>>;

export const NO_CHOICES: Choices = { kind: [], craft: [], region: [], centre: [], material: [] };

/**
 * The values to choose from after an answer. Within one wish they keep their places, so that none jumps under a
 * finger: counts change, new ones come last, and the field that is narrowed already stays as it was.
 */
export function choicesOf(found: Found, filters: Filters, before: Choices, sameWish: boolean): Choices {
  const after = { ...NO_CHOICES } as Record<Field, readonly Choice[]>;
  for (const field of FIELDS) {
    const now = given(found, field);
    if (!sameWish) after[field] = withChosen(now, before[field], filters[field]);
    else after[field] = filters[field] ? before[field] : inPlace(before[field], now);
  }
  return after;
}

function given(found: Found, field: Field): readonly Choice[] {
  if (field !== 'kind') return found.facets[field] ?? [];
  return Object.entries(found.facets.kind).map(([code, count]) => ({ code, count }));
}

function inPlace(before: readonly Choice[], now: readonly Choice[]): Choice[] {
  const kept = before.map((one) => ({
    ...one,
    count: now.find(({ code }) => code === one.code)?.count ?? 0,
  }));
  return [...kept, ...now.filter(({ code }) => !before.some((one) => one.code === code))];
}

/** What a visitor chose stays to be unchosen, also where the new wish finds nothing of it. */
function withChosen(now: readonly Choice[], before: readonly Choice[], chosen: string | undefined): Choice[] {
  const lost = before.find(({ code }) => code === chosen && !now.some((one) => one.code === code));
  return lost ? [...now, { ...lost, count: 0 }] : [...now];
}
