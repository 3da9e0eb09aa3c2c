import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go, settled, targets, visit } from './lib/visit.mjs';

/** V23: Tab or arrows, Enter, Esc, +, −, ? and volume are enough. */
let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one && one !== document.body
      ? (one.getAttribute('aria-label') ?? one.textContent.trim()).slice(0, 40)
      : '';
  });

/** Presses a key until the focus stands where a test says, as a visitor does who looks for it. */
async function seek(page, key, isThere, most = 80) {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    if (await page.evaluate(isThere)) return press + 1;
  }
  throw new Error(`${key} does not lead there; the focus is on "${await focused(page)}"`);
}

describe('V23: keys alone', () => {
  for (const key of ['Tab', 'ArrowRight']) {
    it(`${key} and Enter lead from the start to a craft, Esc back`, async () => {
      const page = await house.browser.newPage({ viewport: { width: 1080, height: 1920 } });
      await page.goto(`${house.url}/`);
      await page.waitForSelector('main a');
      await seek(page, key, () => document.activeElement.hash === '#/en');
      await page.keyboard.press('Enter');
      await settled(page);
      await seek(page, key, () => /\/list\/craft$/.test(document.activeElement.hash ?? ''));
      await page.keyboard.press('Enter');
      await settled(page);
      await seek(page, key, () => /\/craft\//.test(document.activeElement.hash ?? ''));
      await page.keyboard.press('Enter');
      await settled(page);
      assert.match(new URL(page.url()).hash, /#\/en\/craft\//);
      for (const expected of [/list\/craft$/, /#\/en$/]) {
        await page.keyboard.press('Escape');
        await settled(page);
        assert.match(new URL(page.url()).hash, expected);
      }
      await page.close();
    });
  }

  it('every target of every screen is reached by Tab, and the focus is seen', async () => {
    const page = await visit(house, { lang: 'en' });
    for (const name of ['home', 'craft', 'technique', 'motif', 'object', 'map', 'today', 'search']) {
      const screen = screens.find((one) => one.name === name);
      if (!screen) continue;
      await go(page, screen.address('en'));
      // Of tabs and of a keyboard's keys one is a stop; arrows go on from there.
      const wanted = new Set((await targets(page)).filter(({ stop }) => stop).map((one) => one.name));
      const rings = new Set();
      for (let press = 0; press < wanted.size * 2 + 60 && wanted.size > 0; press++) {
        await page.keyboard.press('Tab');
        wanted.delete(await focused(page));
        rings.add(await page.evaluate(ring));
      }
      assert.deepEqual([...wanted], [], name);
      assert.ok(!rings.has('none'), `${name}: a focus that cannot be seen`);
    }
    await page.context().close();

    function ring() {
      const one = document.activeElement;
      if (!one || one === document.body || one.tagName === 'MAIN') return 'page';
      const seen = (element) => element && getComputedStyle(element).outlineStyle !== 'none';
      return seen(one) || seen(one.parentElement) ? 'seen' : 'none';
    }
  });

  it('+ and − change the size of text, ? shows the keys, Esc closes them', async () => {
    const page = await visit(house);
    const size = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--text'));
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    assert.equal(await size(), '1.5');
    await page.keyboard.press('-');
    assert.equal(await size(), '1.25');
    await page.keyboard.press('?');
    assert.equal(await page.locator('dialog[open]').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    await page.keyboard.press('AudioVolumeUp');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'ky');
    await page.context().close();
  });

  it('arrows reach every key of the keyboard, Enter types it', async () => {
    const page = await visit(house, { lang: 'ky' });
    await go(page, '#/ky/search');
    await page.locator('[data-key="space"]').focus();
    const reached = new Set();
    const look = async () => reached.add(await page.evaluate(() => document.activeElement.dataset.key));
    for (let row = 0; row < 4; row++) {
      for (let left = 0; left < 12; left++) await page.keyboard.press('ArrowLeft').then(look);
      for (let right = 0; right < 12; right++) await page.keyboard.press('ArrowRight').then(look);
      await page.keyboard.press('ArrowUp').then(look);
    }
    const all = await page.locator('[data-key]').evaluateAll((keys) => keys.map((key) => key.dataset.key));
    assert.deepEqual(
      all.filter((key) => !reached.has(key)),
      [],
    );
    await page.locator('[data-key="0:7"]').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('input').inputValue(), 'ң');
    await page.context().close();
  });
});

describe('V12: everything within three touches from home', () => {
  it('each record is on a list, and each list one touch from home or the page that home leads to', async () => {
    const page = await visit(house, { lang: 'en' });
    const links = async () =>
      page
        .locator('main a[href^="#/"]')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')))]);
    const seen = new Set(await links());
    const first = [...seen];
    const second = [];
    for (const address of first) {
      await go(page, address);
      for (const link of await links()) {
        if (!seen.has(link) && /\/list\//.test(link)) second.push(link);
        seen.add(link);
      }
    }
    for (const address of second) {
      await go(page, address);
      for (const link of await links()) seen.add(link);
    }
    await page.context().close();
    const far = [];
    for (const kind of [
      'craft',
      'technique',
      'motif',
      'object',
      'artisan',
      'region',
      'centre',
      'material',
      'tool',
      'story',
    ]) {
      const { items } = await (
        await fetch(`${house.url}/api/v1/records?kind=${kind}&lang=en&limit=200`)
      ).json();
      for (const { code } of items) if (!seen.has(`#/en/${kind}/${code}`)) far.push(`${kind}/${code}`);
    }
    none(far);
  });
});
