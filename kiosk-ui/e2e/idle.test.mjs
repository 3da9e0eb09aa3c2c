import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse } from './lib/house.mjs';
import { begin, go, LANGS, settingsButton, settled, visit } from './lib/visit.mjs';

/** V14, V15: a silent kiosk asks, waits and begins anew; nothing of the visit stays. The clock is a false one. */
const SECOND = 1000;

let house;
before(async () => {
  house = await openHouse();
});
after(() => house?.close());

/** Time passes, and what waits for it happens. */
async function wait(page, seconds) {
  await page.clock.fastForward(seconds * SECOND);
  await page.clock.runFor(SECOND);
}

const visitor = (given = {}) => visit(house, { ...given, prepare: (page) => page.clock.install() });
const dialog = (page) => page.locator('dialog[open]');
const stay = (page) => dialog(page).locator('button').first();
const isAtStart = (page) => page.evaluate(() => ['', '#/'].includes(location.hash));

describe('V14: still there?', () => {
  it('asks after a minute, counts down and begins anew after twenty seconds more', async () => {
    const page = await visitor();
    await wait(page, 55);
    assert.equal(await dialog(page).count(), 0, 'asked too early');
    await wait(page, 5);
    assert.equal(await dialog(page).count(), 1, 'did not ask');
    const first = await dialog(page).innerText();
    await wait(page, 4);
    assert.notEqual(await dialog(page).innerText(), first, 'does not count down');
    await wait(page, 18);
    assert.ok(await isAtStart(page));
    await page.context().close();
  });

  it('is extended as often as the visitor likes', async () => {
    const page = await visitor();
    for (let time = 0; time < 5; time++) {
      await wait(page, 62);
      await stay(page).click();
      assert.equal(await dialog(page).count(), 0);
    }
    assert.equal(await isAtStart(page), false);
    await page.context().close();
  });

  it('does not ask while a finger rests on the screen', async () => {
    const page = await visitor();
    const session = await page.context().newCDPSession(page);
    const touch = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x: 540, y: 60 }]);
    await wait(page, 600);
    assert.equal(await dialog(page).count(), 0);
    await touch('touchEnd', []);
    await wait(page, 62);
    assert.equal(await dialog(page).count(), 1);
    await page.context().close();
  });

  it('waits three times as long in the mode with more time', async () => {
    const page = await visitor({ settings: { slow: true } });
    await wait(page, 170);
    assert.equal(await dialog(page).count(), 0);
    await wait(page, 12);
    assert.equal(await dialog(page).count(), 1);
    await wait(page, 50);
    assert.equal(await isAtStart(page), false);
    await wait(page, 12);
    assert.ok(await isAtStart(page));
    await page.context().close();
  });

  it('never interrupts the attract screen', async () => {
    const page = await visitor();
    await go(page, '#/ky');
    await wait(page, 100);
    await wait(page, 3600);
    assert.equal(await dialog(page).count(), 0);
    await page.context().close();
  });
});

describe('V15: the next visitor finds nothing of this one', () => {
  it('language, settings, way back, scroll, storage and search are wiped', async () => {
    const page = await visitor({ lang: 'ko' });
    const atFirst = await page.evaluate(traces);
    await settingsButton(page).click();
    for (const place of [0, 1, 2, 3]) await page.locator('.ways button').nth(place).click();
    await page.locator('.sizes button').last().click();
    await settingsButton(page).click();
    await go(page, '#/ko/search');
    await page.locator('input').fill('쿠');
    await go(page, '#/ko/list/craft');
    await page.evaluate(() => {
      document.querySelector('main').scrollTop = 500;
      localStorage.setItem('left', 'behind');
    });
    assert.notDeepEqual(await page.evaluate(traces), atFirst);

    await wait(page, 600);
    await wait(page, 90);
    assert.ok(await isAtStart(page));
    await begin(page, 'en');
    const after = await page.evaluate(traces);
    assert.equal(after.lang, 'en');
    assert.deepEqual({ ...after, lang: '' }, { ...atFirst, lang: '' });
    await go(page, '#/en/search');
    assert.equal(await page.locator('input').inputValue(), '');
    await page.context().close();
  });

  function traces() {
    const root = document.documentElement;
    return {
      lang: root.lang,
      set: { ...root.dataset },
      text: root.style.getPropertyValue('--text'),
      scroll: document.querySelector('main').scrollTop,
      stored: [Object.keys(localStorage).length, Object.keys(sessionStorage).length],
      cookies: document.cookie,
      steps: history.length,
    };
  }
});

describe('V16: four languages, one touch each', () => {
  for (const lang of LANGS) {
    it(`the attract screen begins in ${lang}`, async () => {
      const page = await house.browser.newPage();
      await page.goto(`${house.url}/`);
      await begin(page, lang);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.ok(await page.locator('main h1').count());
      await page.close();
    });
  }

  it('keeps the place', async () => {
    const page = await visit(house, { lang: 'ky', settings: { text: 2 } });
    const { items } = await (await fetch(`${house.url}/api/v1/records?kind=craft&lang=ky`)).json();
    await go(page, `#/ky/craft/${items[0].code}`);
    await page.evaluate(() => {
      document.querySelector('main').scrollTop = 300;
    });
    await page.locator('main ~ nav button[lang="ko"]').click();
    await settled(page);
    assert.equal(new URL(page.url()).hash, `#/ko/craft/${items[0].code}`);
    assert.ok((await page.evaluate(() => document.querySelector('main').scrollTop)) > 150);
    await page.context().close();
  });

  it('V17: a text without translation says which language it is in', async () => {
    const page = await visit(house, { lang: 'ko' });
    const { items } = await (await fetch(`${house.url}/api/v1/records?kind=craft&lang=ru`)).json();
    await page.route('**/api/v1/records/*', async (route) => {
      const response = await route.fetch();
      const record = await response.json();
      record.name = { text: 'Шырдак', lang: 'ky' };
      await route.fulfill({ response, json: record });
    });
    await go(page, `#/ko/craft/${items[0].code}`);
    const heading = page.locator('main h1').first();
    assert.equal(await heading.locator('[lang="ky"]').first().innerText(), 'Шырдак');
    assert.match(await heading.innerText(), /кыргыз/i);
    await page.context().close();
  });
});
