/** What may be asked of the map besides drawing it. */
export { regions } from './geometry';
export { regionAt } from './hit';
