import { after, before, describe } from 'node:test';
import { atDesk, goTo, lacking, makeStaff, signInArtisan, signInStaff } from './lib/desk.mjs';
import { openHouse } from './lib/house.mjs';
import { looksRight } from './lib/looks.mjs';

/** S7 for the rooms in which something is decided. */
const DAY_MS = 24 * 3_600_000;
const TYPE = 'felt-rolling';

describe('the looks of the rooms in which something is decided', { skip: lacking, concurrency: 2 }, () => {
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
    await seedKiosks(host);
  }

  /** One that lives and has met a fault, one that nobody has opened yet. */
  async function seedKiosks(manager) {
    const { body: alive } = await manager('POST', '/desk/kiosks', { name: 'Зал, боз үйдүн сол жагы' });
    await manager('POST', '/desk/kiosks', { name: 'Кире бериш' });
    await fetch(`${house.url}/api/v1/kiosks/${alive.id}/heartbeat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        began: Date.now() - DAY_MS,
        lang: 'ky',
        screen: 'craft',
        code: 'shyrdak',
        width: 1080,
        height: 1920,
        position: 1,
        faults: [{ at: Date.now(), said: 'TypeError: Cannot read properties of undefined' }],
      }),
    });
  }

  /** Every screen, by its name: how to come to it. */
  const screens = {
    queue: (page, lang) => goTo(page, `${lang}/queue`),
    audit: async (page, lang) => {
      await goTo(page, `${lang}/audit`);
      await page.locator('[data-position]').first().waitFor();
    },
    'a person sought in the audit': async (page, lang) => {
      await goTo(page, `${lang}/audit`);
      await page.locator('search [role="combobox"]').fill('Айгүл');
      await page.locator('[role="option"]').first().waitFor();
    },
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
    kiosks: (page, lang) => goTo(page, `${lang}/kiosks`),
    'the address of a kiosk': async (page, lang) => {
      await goTo(page, `${lang}/kiosks`);
      await page.locator('[data-kiosk] .acts button').last().click();
    },
    'what a kiosk shows': async (page, lang) => {
      await goTo(page, `${lang}/kiosks`);
      await page
        .locator('[data-state="silent"] .acts button, [data-state="heard"] .acts button')
        .first()
        .click();
      await page.locator('dialog iframe').waitFor();
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

  looksRight(screens, (asked) => atDesk(house, staff, asked));
});
