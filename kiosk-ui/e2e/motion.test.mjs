import { after, before, describe, it } from 'node:test';
import { openHouse } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go, settingsButton, visit } from './lib/visit.mjs';

/** V27, V30: motion only where it is welcome, short, and no scrollbar or flash. */
const LONGEST_MS = 300;

let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

const running = (page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running')
      .map((one) => ({
        of: one.effect.target.className,
        ms: one.effect.getComputedTiming().duration,
        rounds: one.effect.getComputedTiming().iterations,
      })),
  );

describe('V27: motion', () => {
  it('there is none for those who asked for none', async () => {
    const page = await visit(house, { options: { reducedMotion: 'reduce' } });
    const moving = [];
    for (const { name, address } of screens) {
      await go(page, address('ky'));
      for (const one of await running(page)) if (one.ms > 0) moving.push(`${name}: ${one.of} ${one.ms}`);
    }
    await settingsButton(page)
      .click()
      .catch(() => undefined);
    await page.context().close();
    none(moving);
  });

  it('is short, and once, for all others', async () => {
    const page = await visit(house, { options: { reducedMotion: 'no-preference' } });
    const long = [];
    const look = async (name) => {
      for (const { of, ms, rounds } of await running(page)) {
        if (ms > LONGEST_MS || rounds > 1) long.push(`${name}: ${of} ${ms} × ${rounds}`);
      }
    };
    for (const { name, address } of screens.filter((screen) => screen.name !== 'attract')) {
      await go(page, address('ky'));
      await look(name);
    }
    await settingsButton(page).click();
    await look('settings');
    await page.context().close();
    none(long);
  });

  it('V30: no scrollbar is seen on any screen', async () => {
    const page = await visit(house, { settings: { text: 2 } });
    for (const { name, address } of screens) {
      await go(page, address('ru'));
      const bars = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(
            (one) =>
              one.offsetWidth - one.clientWidth > 12 && /auto|scroll/.test(getComputedStyle(one).overflowY),
          )
          .filter((one) => getComputedStyle(one).scrollbarWidth !== 'none')
          .map((one) => one.className),
      );
      none(bars.map((one) => `${name}: ${one}`));
    }
    await page.context().close();
  });
});
