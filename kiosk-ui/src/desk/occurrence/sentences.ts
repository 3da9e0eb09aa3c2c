import type { Happened } from '../../api/desk';
import { dayAndMonth, speech } from '../../words/desk';
import { names } from '../frame/names.svelte';

/** What happened to a demonstration, told as sentences. */

/** What the server calls those who have no name of their own. */
const SERVER = 'desk';
const SAMPLE = 'weekly programme';

function who({ actor }: Happened): string {
  const words = speech.words.history;
  if (actor === SERVER) return words.system;
  return actor === SAMPLE ? words.sample : actor;
}

/** "Айгүл бекитти". An act that this desk has no word for yet is still told. */
export function happened(one: Happened): string {
  const { acts } = speech.words.history;
  return (one.act in acts ? acts[one.act as keyof typeof acts] : acts.other)(who(one));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

/** Where and when it was from then on, and who showed it, as far as that change said so. */
export function became({ set }: Happened): string {
  const [space, start, end] = [text(set['space']), text(set['start']), text(set['end'])];
  const artisans: unknown = set['artisans'];
  const parts = [
    ...(space ? [names.of(space)] : []),
    ...(start ? [`${dayAndMonth(start)}, ${start.slice(11, 16)}${end ? `–${end.slice(11, 16)}` : ''}`] : []),
    ...(Array.isArray(artisans) ? artisans.map((code) => names.of(String(code))) : []),
  ];
  return parts.join(', ');
}
