import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import {
  atDesk,
  calm,
  DESK_LANGS,
  DESK_SCREEN,
  farWednesday,
  goTo,
  lacking,
  makeStaff,
  signInStaff,
  ZOOMED,
} from './lib/desk.mjs';
import { openHouse } from './lib/house.mjs';
import { none } from './lib/measure.mjs';

/** S7: WCAG 2.2 AA on every screen of the desk, in every language and both colours; nothing slides sideways. */
/** Least edge of what can be pressed, in CSS pixels. */
const TARGET_PX = 44;

describe('the looks of the desk', { skip: lacking }, () => {
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

  async function each(page, lang, look) {
    const found = [];
    for (const [name, show] of Object.entries(screens)) {
      await show(page, lang);
      await calm(page);
      for (const what of await look(page)) found.push(`${name}: ${what}`);
      while (await page.locator('dialog').count()) await page.keyboard.press('Escape');
    }
    return found;
  }

  for (const lang of DESK_LANGS) {
    for (const theme of ['light', 'dark']) {
      it(`axe finds nothing: ${lang}, ${theme}`, async () => {
        const door = await atDesk(house, undefined, { lang, theme });
        await door.waitForSelector('form');
        const found = await violations(door);
        await door.context().close();
        const page = await atDesk(house, staff, { lang, theme });
        found.push(...(await each(page, lang, violations)));
        await page.context().close();
        none(found);
      });
    }

    for (const [size, screen] of Object.entries({ '1366 × 768': DESK_SCREEN, '200 %': ZOOMED })) {
      it(`nothing slides sideways, every target is large enough: ${lang}, ${size}`, async () => {
        const page = await atDesk(house, staff, { lang, screen });
        none(await each(page, lang, tooWideOrSmall));
        await page.context().close();
      });
    }
  }

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

  function tooWideOrSmall(page) {
    return page.evaluate((least) => {
      const found = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`slides sideways: ${scrollWidth} in ${clientWidth}`);
      for (const element of document.querySelectorAll('dialog, dialog .inside, .board, main table'))
        if (element.scrollWidth > element.clientWidth + 1)
          found.push(`slides sideways: ${element.className}`);
      for (const element of document.querySelectorAll(
        'a[href], button, summary, select, input, textarea, label:has(input)',
      )) {
        const { width, height } = element.getBoundingClientRect();
        // A box in a label is pressed with it; what is unseen comes into sight with the focus.
        if (!element.checkVisibility() || element.closest('.skip') || element.matches('label input'))
          continue;
        if (Math.min(width, height) < least - 0.5)
          found.push(
            `small: ${element.textContent.trim().slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`,
          );
      }
      return [...new Set(found)];
    }, TARGET_PX);
  }
});
