import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse, SCREEN } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go } from './lib/visit.mjs';

/** V10: a screen is there at once, and what is there stays where it is. V19: each language is set by its own rules. */
const SHIFT_MAX = 0.02;
/** Long enough for an answer of this server. */
const QUIET_MS = 500;
/** Where the longest words are, and where lines end by other rules. */
const SET = ['ky', 'ko'];

let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

/** Notes what Chromium says of the page: the largest piece painted, and everything that moved by itself. */
function watch() {
  window.seen = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => node?.className || node?.nodeName || '?');
      if (!hadRecentInput) window.seen.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.painted = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function open(lang) {
  const context = await house.browser.newContext({ viewport: SCREEN, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${house.url}/#/${lang}`);
  await page.waitForTimeout(QUIET_MS);
  return page;
}

const take = (page) => page.evaluate(() => window.seen.splice(0));

describe('V10: what is shown stays where it is', () => {
  for (const lang of SET) {
    it(`in ${lang}`, async (test) => {
      const page = await open(lang);
      const painted = await page.evaluate(() => window.painted);
      test.diagnostic(`the first screen was painted after ${Math.round(painted)} ms`);
      const found = [];
      let before = 'home';
      for (const { name, address } of [...screens, screens[0]]) {
        const seen = await take(page);
        const shift = seen.reduce((sum, { value }) => sum + value, 0);
        if (shift > SHIFT_MAX)
          found.push(`${before}: ${shift.toFixed(3)} by ${seen.flatMap(({ moved }) => moved)}`);
        await page.evaluate((hash) => location.replace(hash), address(lang));
        await page.waitForTimeout(QUIET_MS);
        before = name;
      }
      await page.context().close();
      none(found);
    });
  }

  it('a page that pushes its text down is noticed', async () => {
    const page = await open('en');
    await take(page);
    await page.evaluate(() => {
      const late = document.createElement('div');
      Object.assign(late.style, { height: '400px' });
      document.querySelector('main').prepend(late);
    });
    await page.waitForTimeout(QUIET_MS);
    const shift = (await take(page)).reduce((sum, { value }) => sum + value, 0);
    await page.context().close();
    assert.ok(shift > SHIFT_MAX, `only ${shift}`);
  });
});

describe('V19: Korean lines end between words, and clocks have 24 hours', () => {
  it('on every screen', async () => {
    const page = await open('ko');
    const found = [];
    for (const { name, address } of screens) {
      await go(page, address('ko'));
      for (const text of await page.evaluate(misset)) found.push(`${name}: ${text}`);
    }
    await page.context().close();
    none(found);
  });

  it('a line that ends within a word is noticed', async () => {
    const page = await open('ko');
    await page.evaluate(() => Object.assign(document.querySelector('h1').style, { wordBreak: 'normal' }));
    const found = await page.evaluate(misset);
    await page.context().close();
    assert.ok(found.length > 0);
  });
});

/** Korean that may be torn within a word, and clocks of twelve hours. */
function misset() {
  const torn = [...document.querySelectorAll('body *')]
    .filter((one) =>
      [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && /[가-힣]{2}/.test(data)),
    )
    .filter((one) => getComputedStyle(one).wordBreak !== 'keep-all')
    .map((one) => one.textContent.slice(0, 40));
  return [...torn, ...(document.body.innerText.match(/\b\d{1,2}:\d{2}\s*(AM|PM|오전|오후)/g) ?? [])];
}
