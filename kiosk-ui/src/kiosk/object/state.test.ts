import { describe, expect, test } from 'vitest';
import { Look } from './state.svelte';

const corner = { x: 0.9, y: 0.9, width: 0.1, height: 0.1 };

describe('a look at an object', () => {
  test('goes closer up to four times and back to the whole', () => {
    const look = new Look();
    for (let i = 0; i < 9; i++) look.closer();
    expect(look.scale).toBe(4);
    for (let i = 0; i < 9; i++) look.farther();
    expect([look.scale, look.x, look.y]).toEqual([1, 0.5, 0.5]);
  });

  test('never leaves the picture', () => {
    const look = new Look();
    look.at(corner);
    look.pull(-9, -9);
    const half = 0.5 / look.scale;
    expect(look.x + half).toBeLessThanOrEqual(1.0001);
    expect(look.y + half).toBeLessThanOrEqual(1.0001);
    look.pull(99, 99);
    expect(look.x - half).toBeGreaterThanOrEqual(-0.0001);
  });

  test('puts a stop in the middle, and the same stop again shows the whole', () => {
    const look = new Look();
    look.goTo(0, { x: 0.4, y: 0.4, width: 0.2, height: 0.2 });
    expect(look.x).toBeCloseTo(0.5);
    expect(look.scale).toBeCloseTo(3);
    look.goTo(0, corner);
    expect(look.scale).toBe(1);
    expect(look.stop).toBeUndefined();
  });

  test('comes as close as a photograph allows, and fingers leave the stop', () => {
    const look = new Look();
    look.reach(20_000);
    for (let i = 0; i < 20; i++) look.closer();
    expect(look.scale).toBe(40);
    look.goTo(0, corner);
    look.see({ scale: 99, x: 2, y: 0.5 });
    expect([look.scale, look.stop]).toEqual([40, undefined]);
    expect(look.x).toBeCloseTo(1 - 0.5 / 40);
    look.reach(300);
    expect(look.most).toBe(4);
  });

  test('at something without size is no division by zero', () => {
    const look = new Look();
    look.at({ x: 0.5, y: 0.5, width: 0, height: 0 });
    expect(look.scale).toBe(4);
  });
});
