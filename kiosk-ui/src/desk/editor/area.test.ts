import { describe, expect, it } from 'vitest';
import type { FormField } from '../../api/desk';
import { areaOf, besides, between, holdsArea, moved, sized } from './area';

const side = (name: string, most = 1): FormField => ({
  name,
  shape: 'scalar',
  type: 'number',
  least: 0,
  most,
});
const sides = ['x', 'y', 'width', 'height'].map((name) => side(name));

describe('an area of a picture', () => {
  it('is known by its four sides, which are fractions', () => {
    const text: FormField = { name: 'text', shape: 'text' };
    expect(holdsArea([text, ...sides])).toBe(true);
    expect(besides([text, ...sides])).toEqual([text]);
    expect(holdsArea(sides.slice(1))).toBe(false);
    // The size of an object has a width and a height as well: in centimetres.
    const size = ['x', 'y', 'width', 'height'].map((name) => side(name, 100_000));
    expect(holdsArea(size)).toBe(false);
  });

  it('is there when all sides are', () => {
    expect(areaOf({ x: 0, y: 0.1, width: 0.2, height: 0.3, motif: 'umai' })).toEqual({
      x: 0,
      y: 0.1,
      width: 0.2,
      height: 0.3,
    });
    expect(areaOf({ x: 0, y: 0.1, width: 0.2 })).toBeUndefined();
    expect(areaOf({ x: 0, y: 0.1, width: 0.2, height: 'wide' })).toBeUndefined();
    expect(areaOf(undefined)).toBeUndefined();
  });

  it('is drawn from any corner and ends at the edge', () => {
    const area = { x: 0.2, y: 0.1, width: 0.3, height: 0.4 };
    expect(between({ x: 0.2, y: 0.1 }, { x: 0.5, y: 0.5 })).toEqual(area);
    expect(between({ x: 0.5, y: 0.5 }, { x: 0.2, y: 0.1 })).toEqual(area);
    expect(between({ x: 0.9, y: 0.9 }, { x: 1.4, y: 2 })).toEqual({
      x: 0.9,
      y: 0.9,
      width: 0.1,
      height: 0.1,
    });
    expect(between({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeUndefined();
  });

  it('stays in the picture however it is moved and sized', () => {
    const area = { x: 0.2, y: 0.1, width: 0.3, height: 0.4 };
    expect(moved(area, { x: 0.9, y: -0.9 })).toEqual({ ...area, x: 0.7, y: 0 });
    expect(sized(area, { x: 0.9, y: -0.9 })).toEqual({ ...area, width: 0.8, height: 0.01 });
  });
});
