import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse, PX_PER_MM, SCREEN } from './lib/house.mjs';
import { misfits, stretch, none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { backButton, go, languageButton, LANGS, settingsButton, targets, visit } from './lib/visit.mjs';

/** V1, V4, V5, V10, V16: sizes and places, on every screen in every language. */
const ANY_MM = 15;
const PRIMARY_MM = 20;
/** The screen's lower edge stands 600 mm above the floor; essential controls reach from 380 to 1,220 mm. */
const REACH_PX = 1220 * PX_PER_MM - 600 * PX_PER_MM;

let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

const tooSmall = (all, mm) =>
  all
    .filter(({ width, height }) => Math.min(width, height) < mm * PX_PER_MM - 0.5)
    .map(({ name, width, height }) => `${name} ${Math.round(width)}×${Math.round(height)}`);

// Here and below, each has a page of its own; two at a time keep two cores busy.
describe('V1: whatever can be touched is large enough', { concurrency: 2 }, () => {
  for (const lang of LANGS) {
    it(lang, async () => {
      const page = await visit(house, { lang });
      const found = [];
      for (const { name, address } of screens) {
        await go(page, address(lang));
        for (const one of tooSmall(await targets(page), ANY_MM)) found.push(`${name}: ${one}`);
      }
      await page.context().close();
      none(found);
    });
  }

  it('the bars, the doors of home, the languages and the answers to "still there?" have 20 mm', async () => {
    const page = await visit(house);
    const found = tooSmall(await targets(page), PRIMARY_MM);
    await settingsButton(page).click();
    found.push(...tooSmall(await targets(page), PRIMARY_MM));
    await page.context().close();
    none(found);
  });

  it('would notice a small button', async () => {
    const page = await visit(house);
    await page.evaluate(() =>
      document.querySelector('main').insertAdjacentHTML('beforeend', '<button>x</button>'),
    );
    const found = tooSmall(await targets(page), ANY_MM);
    await page.context().close();
    assert.equal(found.length, 1);
  });
});

describe('V4: nothing is cut off and nothing slides sideways', { concurrency: 2 }, () => {
  for (const [mode, settings] of [
    ['100 %', {}],
    ['200 %', { text: 2 }],
    ['200 %, low reach', { text: 2, low: true }],
  ]) {
    for (const lang of LANGS) {
      it(`text at ${mode}, ${lang}`, async () => {
        const page = await visit(house, { lang, settings });
        const found = [];
        for (const { name, address } of screens.filter((screen) => screen.name !== 'attract')) {
          await go(page, address(lang));
          for (const one of await misfits(page)) found.push(`${name}: ${one}`);
        }
        await settingsButton(page).click();
        for (const one of await misfits(page)) found.push(`settings: ${one}`);
        await page.context().close();
        none(found);
      });
    }
  }

  it('labels 2.4 times as long as in English still fit', async () => {
    const page = await visit(house, { lang: 'en' });
    const found = [];
    for (const name of ['home', 'today', 'list-craft', 'list-motif', 'craft', 'map', 'search']) {
      await go(page, screens.find((screen) => screen.name === name).address('en'));
      await stretch(page);
      for (const one of await misfits(page)) found.push(`${name}: ${one}`);
    }
    await page.context().close();
    none(found);
  });

  it('would notice a word that is torn, but not one that is hyphenated', async () => {
    const page = await visit(house);
    await page.evaluate(() => {
      for (const word of ['можжевельник', 'можже\u00ADвельник']) {
        const narrow = document.createElement('div');
        narrow.textContent = word;
        narrow.style.width = '230px';
        document.querySelector('main').append(narrow);
      }
    });
    const found = await misfits(page);
    await page.context().close();
    assert.deepEqual(
      found.map((one) => one.slice(0, 4)),
      ['torn'],
    );
  });

  it('would notice a label that is cut off', async () => {
    const page = await visit(house);
    await page.evaluate(() => {
      const narrow = document.createElement('div');
      narrow.textContent = 'cut off here';
      // Not as an attribute: the server's content security policy takes no inline style.
      Object.assign(narrow.style, { width: '60px', overflow: 'hidden', whiteSpace: 'nowrap' });
      document.querySelector('main').append(narrow);
    });
    const found = await misfits(page);
    await page.context().close();
    assert.ok(
      found.some((one) => one.startsWith('too wide')),
      found.join(),
    );
  });
});

describe('V5, V12, V16: the bars are always there, in reach', () => {
  for (const settings of [{}, { text: 2 }, { low: true }]) {
    it(JSON.stringify(settings), async () => {
      const page = await visit(house, { settings });
      for (const { name, address } of screens.filter((screen) => screen.name !== 'attract')) {
        await go(page, address('ky'));
        for (const button of [backButton(page), ...LANGS.map((lang) => languageButton(page, lang))]) {
          const { y, height } = await button.boundingBox();
          assert.ok(y + height <= SCREEN.height && y >= SCREEN.height - REACH_PX, `${name}: at ${y}`);
        }
      }
      await page.context().close();
    });
  }
});

describe('V10: controls stay where they are when the language changes', { concurrency: 2 }, () => {
  /** To half a pixel: what lies between two would be told now as this one and now as that one. */
  const pixel = (length) => Math.round(length * 2) / 2;
  const places = (all) => all.map(({ x, y, width, height }) => [x, y, width, height].map(pixel).join());

  it('in the bars, on every screen', async () => {
    const page = await visit(house);
    for (const { name, address } of screens.filter((screen) => screen.name !== 'attract')) {
      const seen = [];
      for (const lang of LANGS) {
        await go(page, address(lang));
        const all = await page.locator('main ~ nav > *').all();
        seen.push(places(await Promise.all(all.map((one) => one.boundingBox()))).join(' '));
      }
      assert.equal(new Set(seen).size, 1, `${name}: ${seen.join('\n')}`);
    }
    await page.context().close();
  });

  for (const name of ['attract', 'home', 'search', 'map']) {
    it(`all of ${name}`, async () => {
      const seen = [];
      for (const lang of LANGS) {
        const page = await visit(house, { lang });
        await go(page, screens.find((screen) => screen.name === name).address(lang));
        // The keys of a keyboard are its language and cards are content; what stands around them must not move.
        const all = (await targets(page)).filter((one) => [...one.name].length > 1 && !one.card);
        // Attract wanders as a whole so that nothing burns in: asked is where things stand to each other.
        const from = name === 'attract' ? all[0] : { x: 0, y: 0 };
        seen.push(places(all.map((one) => ({ ...one, x: one.x - from.x, y: one.y - from.y }))).join(' '));
        await page.context().close();
      }
      assert.equal(new Set(seen).size, 1, seen.join('\n'));
    });
  }

  it('nothing jumps while a screen comes', async () => {
    const page = await visit(house, {
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          window.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.waitForTimeout(500);
    const shift = await page.evaluate(() => window.shift);
    await page.context().close();
    assert.ok(shift <= 0.02, `layout shift ${shift}`);
  });
});
