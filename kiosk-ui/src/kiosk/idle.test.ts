import { describe, expect, test } from 'vitest';
import { Idle } from './idle';

const S = 1000;

describe('somebody there', () => {
  test('is asked after 60 seconds and given 20 to answer', () => {
    const idle = new Idle(0);
    expect(idle.look(59.9 * S).state).toBe('here');
    expect(idle.look(60 * S)).toEqual({ state: 'asking', secondsLeft: 20 });
    expect(idle.look(79.5 * S)).toEqual({ state: 'asking', secondsLeft: 1 });
    expect(idle.look(80 * S).state).toBe('gone');
  });

  test('may say so as often as she likes', () => {
    const idle = new Idle(0);
    for (let at = 70; at < 7000; at += 70) {
      expect(idle.look(at * S).state).toBe('asking');
      idle.touch(at * S);
      expect(idle.look(at * S).state).toBe('here');
    }
  });

  test('has three times as long when more time was asked for', () => {
    const idle = new Idle(0);
    expect(idle.look(179 * S, { slow: true }).state).toBe('here');
    expect(idle.look(180 * S, { slow: true })).toEqual({ state: 'asking', secondsLeft: 60 });
    expect(idle.look(240 * S, { slow: true }).state).toBe('gone');
  });

  test('is not disturbed while a finger rests on the screen', () => {
    const idle = new Idle(0);
    idle.hold(10 * S);
    expect(idle.look(500 * S).state).toBe('here');
    idle.release(500 * S);
    expect(idle.look(561 * S).state).toBe('asking');
  });

  test('may read a long page in peace, though not for ever', () => {
    const idle = new Idle(0);
    expect(idle.look(100 * S, { signs: 1500 }).state).toBe('here');
    expect(idle.look(126 * S, { signs: 1500 }).state).toBe('asking');
    expect(idle.look(200 * S, { signs: 1e6 }).state).toBe('gone');
  });
});
