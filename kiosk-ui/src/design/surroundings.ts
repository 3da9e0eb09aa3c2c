import { createContext } from 'svelte';

/**
 * What a piece of the design may ask of the place it hangs in: the visitor's language, the few words that it
 * writes itself, and the address of a record. So the design knows neither our words nor our server.
 */
export interface Surroundings {
  readonly lang: string;
  readonly labels: Labels;
  /** The address of a screen: a record (`craft`, `shyrdak`) or a place (`map`, ``). */
  address(screen: string, code?: string): string;
  /** A text with every place told where a line may end, at the visitor's size of letters. */
  wrap(text: string, lang: string): string;
  /** "in English", in English: the tag on a text that is not in the visitor's language. */
  inLanguage(lang: string): string;
}

export interface Labels {
  close: string;
  waiting: string;
  later: string;
  missing: string;
  toHome: string;
  sample: string;
  whoSaysSo: string;
  noSource: string;
  machine: string;
  play: string;
  pause: string;
  again: string;
  readAlong: string;
  /** How far a recording has come. */
  placeInIt: string;
  notPlayed: string;
  evidence: Record<'verified' | 'seen' | 'memory', string>;
}

export const [surroundings, setSurroundings] = createContext<Surroundings>();
