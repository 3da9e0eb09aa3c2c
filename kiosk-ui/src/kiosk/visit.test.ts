import { beforeEach, describe, expect, test } from 'vitest';
import { speech } from '../words';
import { parse } from './route';
import { PLAIN, Visit } from './visit.svelte';

let visit: Visit;
beforeEach(() => (visit = new Visit(parse(''))));
const at = (hash: string) => parse(hash);

describe('a visit', () => {
  test('begins in the language whose name is touched', () => {
    visit.speak('ko');
    expect(visit.route).toEqual({ lang: 'ko', screen: 'home', code: '' });
    expect(speech.lang).toBe('ko');
  });

  test('keeps its place when the language changes, and the way back speaks the new language', () => {
    visit.speak('ky');
    visit.go(at('#/ky/craft/shyrdak'), 700);
    visit.go(at('#/ky/motif/umai'), 40);
    visit.speak('ru');
    expect(visit.route).toEqual(at('#/ru/motif/umai'));
    visit.back();
    expect(visit.route).toEqual(at('#/ru/craft/shyrdak'));
    expect(visit.scroll).toBe(40);
    visit.back();
    expect(visit.route).toEqual(at('#/ru'));
    expect(visit.scroll).toBe(700);
  });

  test('steps back to home from an address opened directly, then to the start', () => {
    visit = new Visit(at('#/en/craft/komuz'));
    visit.back();
    expect(visit.route.screen).toBe('home');
    visit.back();
    expect(visit.route.screen).toBe('attract');
  });

  test('does not count the same place twice', () => {
    visit.speak('en');
    visit.go(at('#/en/today'));
    visit.go(at('#/en/today'));
    visit.back();
    expect(visit.route.screen).toBe('home');
  });

  test('leaves nothing behind', () => {
    visit.speak('ko');
    visit.go(at('#/ko/craft/komuz'), 300);
    visit.larger();
    visit.settings.theme = 'dark';
    visit.settings.slow = true;
    visit.reset();
    expect(visit.route).toEqual(at(''));
    expect(visit.settings).toEqual(PLAIN);
    expect(speech.lang).toBe('ky');
    visit.speak('ky');
    visit.back();
    expect(visit.route.screen).toBe('attract');
  });

  test('grows text to 200 % and no further', () => {
    for (let i = 0; i < 9; i++) visit.larger();
    expect(visit.settings.text).toBe(2);
    for (let i = 0; i < 9; i++) visit.smaller();
    expect(visit.settings.text).toBe(1);
  });
});

describe('an address', () => {
  test.each([
    '#/',
    '#/ky',
    '#/ko/craft/shyrdak',
    '#/ru/search/' + encodeURIComponent('шыр дак/2'),
    '#/en/map',
  ])('goes there and back: %s', async (hash) => {
    const { address } = await import('./route');
    expect(address(parse(hash))).toBe(hash);
  });

  test.each(['#/xx/craft/a', '#javascript:alert(1)', '', '#'])('of nowhere is the start: %s', (hash) => {
    expect(parse(hash).screen).toBe('attract');
  });

  test.each(['#/ky/nonsense/x', '#/ky/'])('half known is home: %s', (hash) => {
    expect(parse(hash)).toMatchObject({ lang: 'ky', screen: 'home' });
  });

  test('badly encoded does not throw', () => {
    expect(parse('#/ky/craft/%E0%A4%A')).toMatchObject({ screen: 'craft', code: '' });
  });
});
