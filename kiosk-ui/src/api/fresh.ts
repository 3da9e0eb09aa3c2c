import type { CentreNews } from './types';

/** How a centre's news stands: ours, fresh, of some time ago, or never heard. */
export type Freshness = { is: 'here' | 'fresh' | 'never' } | { is: 'old'; asOf: Date };

/** News younger than this needs no time beside it. */
const FRESH_SECONDS = 15 * 60;

export function freshness(news: CentreNews): Freshness {
  if (news.here) return { is: 'here' };
  if (!news.asOf || news.ageSeconds == null) return { is: 'never' };
  return news.ageSeconds < FRESH_SECONDS ? { is: 'fresh' } : { is: 'old', asOf: new Date(news.asOf) };
}
