import { project, type Point } from './projection';

/** Whether a point lies in a path of straight lines (M, L, Z); holes count as outside. */
export function isInside(path: string, point: Point): boolean {
  return rings(path).reduce((inside, ring) => (crosses(ring, point) ? !inside : inside), false);
}

/** The code of the region that holds a place, or undefined beyond the border. */
export function regionAt(
  paths: Readonly<Record<string, string>>,
  longitude: number,
  latitude: number,
): string | undefined {
  const point = project(longitude, latitude);
  return Object.keys(paths).find((code) => isInside(paths[code] ?? '', point));
}

function rings(path: string): Point[][] {
  return path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((pair) => {
          const [x = NaN, y = NaN] = pair.split(' ').map(Number);
          return { x, y };
        }),
    );
}

/** Even-odd rule: how often a ray to the right of the point meets the ring. */
function crosses(ring: readonly Point[], { x, y }: Point): boolean {
  let odd = false;
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  });
  return odd;
}
