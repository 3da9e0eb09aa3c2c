import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { openHouse, SCREEN } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go, LANGS, visit } from './lib/visit.mjs';

/** V6, V26: no violation of WCAG 2.2 AA on any screen, in any language, in any mode. */
/**
 * Light is looked at by every rule and in every language; the other modes by those rules that a change of colours or
 * size can break. Colours are the same in every language, so each mode is looked at in one, or in all with
 * EVERY_LANGUAGE=true; large text in those whose words are longest and whose letters are widest.
 */
const EVERY_LANGUAGE = process.env.EVERY_LANGUAGE === 'true';
const COLOURS = ['color-contrast', 'link-in-text-block'];
const MODES = {
  light: { settings: {}, langs: LANGS },
  dark: { settings: { theme: true }, langs: ['ky'], rules: COLOURS },
  'strong contrast': { settings: { strong: true }, langs: ['ru'], rules: COLOURS },
  'strong and dark': { settings: { strong: true, theme: true }, langs: ['en'], rules: COLOURS },
  'text at 200 %': {
    settings: { text: 2 },
    langs: ['ru', 'ko'],
    rules: ['target-size', 'scrollable-region-focusable', ...COLOURS],
  },
};

let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

// Each has a page of its own; two at a time keep two cores busy.
describe('axe finds nothing', { concurrency: 2 }, () => {
  for (const [mode, { settings, langs, rules }] of Object.entries(MODES)) {
    for (const lang of EVERY_LANGUAGE ? LANGS : langs) {
      it(`${mode}, ${lang}`, async () => {
        const page = await visit(house, { lang, settings });
        const found = [];
        for (const { name, address } of screens.filter((screen) => screen.name !== 'attract')) {
          await go(page, address(lang));
          for (const violation of await violations(page, rules)) found.push(`${name}: ${violation}`);
        }
        await page.context().close();
        none(found);
      });
    }
  }

  it('the attract screen, and each panel and dialog', async () => {
    const page = await visit(house);
    const found = [];
    const look = async (name) => found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    await page.locator('main ~ nav').first().locator('button').last().click();
    await look('settings');
    await page.keyboard.press('?');
    await look('help');
    await page.context().close();
    const context = await house.browser.newContext({ viewport: SCREEN });
    const fresh = await context.newPage();
    await fresh.goto(`${house.url}/`);
    await fresh.waitForSelector('main a');
    found.push(...(await violations(fresh)).map((one) => `attract: ${one}`));
    await context.close();
    none(found);
  });

  it('would find a picture without words and pale text', async () => {
    const page = await visit(house);
    await page.evaluate(() => {
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      // Not as an attribute: the server's content security policy takes no inline style.
      Object.assign(pale.style, { color: '#bbb', background: '#fff' });
      document.querySelector('main').prepend(document.createElement('img'), pale);
      document.querySelector('main img').src = 'data:,';
    });
    const found = await violations(page);
    await page.context().close();
    assert.ok(
      found.some((one) => one.startsWith('image-alt')),
      found.join(),
    );
    assert.ok(
      found.some((one) => one.startsWith('color-contrast')),
      found.join(),
    );
  });
});
