export { api, Problem, Unreachable, type Asked } from './client';
export { changes } from './changes';
export { clock, everyMinute } from './clock';
export { freshness, type Freshness } from './fresh';
export { pointing } from './pointing';
export { reach } from './reach.svelte';
export { Resource } from './resource.svelte';
export type * from './showings';
export type * from './types';
