/** Where a region's number stands (longitude, latitude): in its midst, clear of towns, lakes and centres. */
export const marks: Readonly<Record<string, readonly [number, number]>> = {
  talas: [71.7, 42.43],
  chuy: [73.95, 42.5],
  'ysyk-kol': [78.55, 42.02],
  naryn: [75.35, 41.35],
  'jalal-abad': [71.55, 41.83],
  'osh-region': [73.3, 40.1],
  batken: [69.95, 39.85],
};
