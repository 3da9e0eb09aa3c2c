export { change, desk, read, write, type Act } from './calls';
export { Intention } from './intention';
export { session } from './session.svelte';
export type * from './types';
