export { LANGS, speech, spoken, type Lang } from './speech.svelte';
export { date, time, weekday } from './dates';
export type { Words } from './en';
