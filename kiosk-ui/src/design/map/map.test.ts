import { describe, expect, it } from 'vitest';
import { lakes, regions } from './geometry';
import { isInside, regionAt } from './hit';
import { HEIGHT, WIDTH, project } from './projection';

/** Towns at their published coordinates (GeoNames), with the region everyone knows them in. */
const TOWNS: readonly [string, number, number, string][] = [
  ['Bishkek', 74.59, 42.87, 'bishkek-city'],
  ['Tokmok', 75.3, 42.84, 'chuy'],
  ['Kara-Balta', 73.85, 42.81, 'chuy'],
  ['Karakol', 78.39, 42.49, 'ysyk-kol'],
  ['Balykchy', 76.19, 42.46, 'ysyk-kol'],
  ['Naryn', 75.99, 41.43, 'naryn'],
  ['Kochkor', 75.75, 42.21, 'naryn'],
  ['At-Bashy', 75.81, 41.17, 'naryn'],
  ['Talas', 72.24, 42.52, 'talas'],
  ['Toktogul', 72.94, 41.87, 'jalal-abad'],
  ['Arslanbob', 72.97, 41.33, 'jalal-abad'],
  ['Gulcha', 73.44, 40.32, 'osh-region'],
  ['Sary-Tash', 73.25, 39.73, 'osh-region'],
  ['Batken', 70.82, 40.06, 'batken'],
];

describe('the map of Kyrgyzstan', () => {
  it.each(TOWNS)('finds %s in its region', (_name, longitude, latitude, region) => {
    expect(regionAt(regions, longitude, latitude)).toBe(region);
  });

  it('finds Almaty, Tashkent, Kashgar and the exclave of Sokh in none', () => {
    for (const [longitude, latitude] of [
      [76.95, 43.24],
      [69.24, 41.3],
      [75.99, 39.47],
      [71.13, 39.96],
    ] as const) {
      expect(regionAt(regions, longitude, latitude)).toBeUndefined();
    }
  });

  it('draws Issyk-Kul inside its region, with Cholpon-Ata and Karakol on the shore', () => {
    const lake = lakes['lake-ysyk-kol'] ?? '';
    expect(isInside(lake, project(77.2, 42.42))).toBe(true);
    expect(isInside(regions['ysyk-kol'] ?? '', project(77.2, 42.42))).toBe(true);
    expect(isInside(lake, project(77.08, 42.655))).toBe(false);
    expect(isInside(lake, project(78.39, 42.49))).toBe(false);
  });

  it('lies wholly in its frame', () => {
    const numbers =
      Object.values(regions)
        .join(' ')
        .match(/\d+ \d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(500);
    for (const pair of numbers) {
      const [x = NaN, y = NaN] = pair.split(' ').map(Number);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(HEIGHT);
    }
  });

  it('is true to scale: Bishkek to Osh is about 300 km', () => {
    const [a, b] = [project(74.59, 42.87), project(72.8, 40.53)];
    const unitsPerKm = (project(69.2, 42.3).y - project(69.2, 43.3).y) / 111.2;
    expect(Math.hypot(a.x - b.x, a.y - b.y) / unitsPerKm).toBeCloseTo(300, -1);
  });
});
