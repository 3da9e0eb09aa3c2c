export { change, desk, read, write, type Act } from './calls';
export { Intention } from './intention';
export { orders } from './orders';
export { people } from './people';
export { session } from './session.svelte';
export type * from './types';
