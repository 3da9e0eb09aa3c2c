import { expect, test } from 'vitest';
import { speech } from '../../words/desk';
import { addressOf, screenOf } from './screen';

test('what a kiosk shows is told in words and can be looked at', () => {
  speech.lang = 'en';
  const craft = { screen: 'craft', code: 'shyrdak', lang: 'ky' } as const;
  expect(screenOf(craft)).toBe('Craft: shyrdak, Kyrgyz');
  expect(addressOf(craft)).toBe('/?preview=-#/ky/craft/shyrdak');
  expect(screenOf({ screen: 'attract', code: '', lang: 'ko' })).toBe('invitation, Korean');
  expect(addressOf({ screen: 'attract', code: '', lang: 'ko' })).toBe('/?preview=-#/');
  expect(screenOf({ screen: 'not-yet-known', code: '', lang: 'en' })).toBe('not-yet-known, English');
});
