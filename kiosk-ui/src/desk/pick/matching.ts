import type { Choice } from '../frame/names.svelte';

/** Letters that keyboards without Kyrgyz have instead: who types "обон" means "өбөң" as well. */
const LIKE: Record<string, string> = { ң: 'н', ө: 'о', ү: 'у', ё: 'е' };

const plain = (text: string) => text.toLowerCase().replace(/[ңөүё]/g, (letter) => LIKE[letter] ?? letter);

/** Those whose names or codes have all of the words in them. */
export function matching(artisans: readonly Choice[], sought: string): Choice[] {
  const wanted = plain(sought).split(/\s+/).filter(Boolean);
  return artisans.filter(({ label, value }) =>
    wanted.every((word) => plain(`${label} ${value}`).includes(word)),
  );
}
