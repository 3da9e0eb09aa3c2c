import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { openHouse, SCREEN } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go, LANGS, visit } from './lib/visit.mjs';

/** V6, V26: no violation of WCAG 2.2 AA on any screen, in any language, in any mode. */
/** Light is looked at by every rule; the other modes by those rules that a change of colours or size can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const MODES = {
  light: { settings: {} },
  dark: { settings: { theme: true }, rules: COLOURS },
  'strong contrast': { settings: { strong: true }, rules: COLOURS },
  'strong and dark': { settings: { strong: true, theme: true }, rules: COLOURS },
  'text at 200 %': {
    settings: { text: 2 },
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

describe('axe finds nothing', () => {
  for (const [mode, { settings, rules }] of Object.entries(MODES)) {
    for (const lang of LANGS) {
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
