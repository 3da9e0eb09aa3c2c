import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import {
  atDesk,
  calm,
  DESK_LANGS,
  DESK_SCREEN,
  goTo,
  lacking,
  makeStaff,
  signInArtisan,
  signInStaff,
  ZOOMED,
} from './lib/desk.mjs';
import { openHouse } from './lib/house.mjs';
import { none } from './lib/measure.mjs';

/** S7 for the rooms in which something is decided: WCAG 2.2 AA in every language and both colours, nothing slides. */
const DAY_MS = 24 * 3_600_000;
const TYPE = 'felt-rolling';

describe('the looks of the rooms in which something is decided', { skip: lacking }, () => {
  let house;
  let staff;

  before(async () => {
    house = await openHouse();
    staff = makeStaff('manager');
    await seed();
  });
  after(() => house?.close());

  /** Two requests for one time, one of which can't be any more. */
  async function seed() {
    const host = await signInStaff(house, staff);
    const artisan = await signInArtisan(house, 'sample-artisan-felt');
    const from = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
    const { body } = await artisan('GET', `/slots?type=${TYPE}&from=${from}`);
    const [slot, other] = body.items;
    for (const { space, start } of [slot, slot, other])
      await artisan('POST', '/demonstrations', { type: TYPE, space, start: start.local });
    const sent = { type: 'band-weaving-live', space: slot.space, start: slot.start.local };
    await host('POST', '/demonstrations', sent);
  }

  /** Every screen, by its name: how to come to it. */
  const screens = {
    queue: (page, lang) => goTo(page, `${lang}/queue`),
    decline: async (page, lang) => {
      await goTo(page, `${lang}/queue`);
      await page.locator('[data-one] .actions button').last().click();
    },
    series: async (page, lang) => {
      await goTo(page, `${lang}/series`);
      await page.locator('main select').first().selectOption(TYPE);
      await page.locator('main select').nth(1).selectOption('bishkek-stage');
      await page.locator('main .sum').waitFor();
    },
    'a leaf of the calendar': async (page, lang) => {
      await goTo(page, `${lang}/series`);
      await page.locator('main button[aria-expanded]').first().click();
    },
    closures: (page, lang) => goTo(page, `${lang}/closures`),
    'new closure': async (page, lang) => {
      await goTo(page, `${lang}/closures/new`);
      await page.locator('main section [role="status"]').waitFor();
    },
    accounts: (page, lang) => goTo(page, `${lang}/accounts`),
    'new staff': async (page, lang) => {
      await goTo(page, `${lang}/accounts`);
      await page.locator('main section header button').first().click();
      await page.locator('dialog footer button').first().click();
    },
    invitation: async (page, lang) => {
      await goTo(page, `${lang}/accounts`);
      await page.locator('main section header button').nth(1).click();
    },
    person: async (page, lang) => {
      await goTo(page, `${lang}/accounts`);
      await page.locator('main section li button').last().click();
    },
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
        const page = await atDesk(house, staff, { lang, theme });
        none(await each(page, lang, violations));
        await page.context().close();
      });
    }

    for (const [size, screen] of Object.entries({ '1366 × 768': DESK_SCREEN, '200 %': ZOOMED })) {
      it(`nothing slides sideways: ${lang}, ${size}`, async () => {
        const page = await atDesk(house, staff, { lang, screen });
        none(await each(page, lang, sliding));
        await page.context().close();
      });
    }
  }

  function sliding(page) {
    return page.evaluate(() => {
      const slides = [document.documentElement, ...document.querySelectorAll('main, dialog, dialog .inside')];
      return slides
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(
          ({ tagName, scrollWidth, clientWidth }) => `${tagName} slides: ${scrollWidth} in ${clientWidth}`,
        );
    });
  }
});
