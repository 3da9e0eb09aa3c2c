import type { ComponentProps } from 'svelte';
import type Picture from '../picture/Picture.svelte';

/** A sound or a film as a screen gets it. */
export interface Recording {
  code: string;
  name: { text: string; lang: string };
  url: string;
  mediaType: string;
  /** Seconds. */
  duration?: number;
  image?: ComponentProps<typeof Picture>['picture'];
  /** What is said, the visitor's language or the nearest to it first. */
  captions: readonly { lang: string; url: string }[];
}

const MINUTE = 60;

/** A time within a recording, as 3:07. */
export function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / MINUTE)}:${String(whole % MINUTE).padStart(2, '0')}`;
}
