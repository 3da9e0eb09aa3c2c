export { DESK_LANGS, speech, type DeskLang } from './speech.svelte';
export { dayAndMonth, fullDay, month, shortWeekday, weekdayName } from './when';
export type { Words } from './en';
