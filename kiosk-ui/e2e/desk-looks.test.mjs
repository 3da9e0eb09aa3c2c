import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { atDesk, DESK_LANGS, farWednesday, goTo, lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { openHouse } from './lib/house.mjs';
import { looksRight } from './lib/looks.mjs';
import { none, tooWideOrSmall } from './lib/measure.mjs';

/** S7 on every screen of the desk that is about demonstrations. */
describe('the looks of the desk', { skip: lacking, concurrency: 2 }, () => {
  let house;
  let staff;
  let one;
  const date = farWednesday(30 + Math.floor(Math.random() * 10));

  before(async () => {
    house = await openHouse();
    staff = makeStaff('manager');
    const host = await signInStaff(house, staff);
    const sent = {
      type: 'felt-rolling',
      space: 'bishkek-stage',
      start: `${date}T11:00`,
      languages: ['ky', 'ko'],
    };
    one = (await host('POST', '/demonstrations', sent)).body;
  });
  after(() => house?.close());

  /** Every screen, by its name: how to come to it, and how to leave it as it was. */
  const screens = {
    day: (page, lang) => goTo(page, `${lang}/board/day/${date}`),
    week: (page, lang) => goTo(page, `${lang}/board/week/${date}`),
    panel: (page, lang) => goTo(page, `${lang}/board/day/${date}?open=${one.id}`),
    move: async (page, lang) => {
      await goTo(page, `${lang}/board/day/${date}?open=${one.id}`);
      await page.locator('dialog .acts button').nth(1).click();
    },
    cancel: async (page, lang) => {
      await goTo(page, `${lang}/board/day/${date}?open=${one.id}`);
      await page.locator('dialog .acts button').last().click();
    },
    'new one and a clash': async (page, lang) => {
      await goTo(page, `${lang}/board/day/${date}`);
      await page.locator('main header button').click();
      await page.locator('dialog select').first().selectOption('felt-rolling');
      await page.locator('dialog select').nth(2).selectOption('bishkek-stage');
      await page.locator('dialog input[inputmode="numeric"]').fill('11:00');
      await page.locator('dialog footer button').first().click();
      await page.locator('dialog [role="alert"] h3').waitFor();
    },
    'check-in': async (page, lang) => {
      await goTo(page, `${lang}/checkin`);
      await page.locator('#ticket').fill('NOTHING1');
      await page.keyboard.press('Enter');
      await page.locator('.answer.wrong').waitFor();
    },
    print: (page, lang) => goTo(page, `${lang}/print`),
  };

  looksRight(screens, (asked) => atDesk(house, staff, asked));

  it('axe finds nothing at the door', async () => {
    const found = [];
    for (const lang of DESK_LANGS) {
      for (const theme of ['light', 'dark']) {
        const door = await atDesk(house, undefined, { lang, theme });
        await door.waitForSelector('form');
        found.push(...(await violations(door)).map((one) => `${lang}, ${theme}: ${one}`));
        await door.context().close();
      }
    }
    none(found);
  });

  it('would notice a small target, a page too wide and pale text', async () => {
    const page = await atDesk(house, staff, { lang: 'en' });
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'small';
      // Not as an attribute: the server's content security policy takes no inline style.
      Object.assign(button.style, { width: '1500px', height: '20px' });
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      Object.assign(pale.style, { color: '#bbb', background: '#fff' });
      document.querySelector('main').prepend(pale, button);
    });
    const found = [...(await tooWideOrSmall(page)), ...(await violations(page))];
    await page.context().close();
    for (const what of ['slides sideways', 'small: small', 'color-contrast'])
      assert.ok(
        found.some((one) => one.startsWith(what)),
        `${what} in ${found.join()}`,
      );
  });
});
