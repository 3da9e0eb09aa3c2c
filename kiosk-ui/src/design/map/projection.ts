/**
 * Degrees to the map's units: equirectangular, true to scale along 41.2° N, the middle of the country.
 * Simple enough to check by hand, and within 2 % of distances everywhere in it.
 */
const WEST = 69.2;
const NORTH = 43.3;
const MIDDLE = (41.2 * Math.PI) / 180;

export const WIDTH = 2000;
export const HEIGHT = 990;

const DEGREES_ACROSS = 11.15;
const PER_LONGITUDE = WIDTH / DEGREES_ACROSS;
const PER_LATITUDE = PER_LONGITUDE / Math.cos(MIDDLE);

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function project(longitude: number, latitude: number): Point {
  return { x: (longitude - WEST) * PER_LONGITUDE, y: (NORTH - latitude) * PER_LATITUDE };
}
