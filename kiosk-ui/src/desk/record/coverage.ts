import { TEXT_STATES, type Coverage, type TextState } from '../../api/desk';
import type { Lang } from '../../api';

/** States of texts, the worst first: what is told first of a language. */
const WORST: readonly TextState[] = [...TEXT_STATES].reverse();

/** How many texts of a language are in each state that is not done, the worst first. */
export function lacking(coverage: Coverage, lang: Lang): { state: TextState; n: number }[] {
  return WORST.filter((state) => state !== 'done').flatMap((state) => {
    const n = coverage[lang]?.[state] ?? 0;
    return n ? [{ state, n }] : [];
  });
}
