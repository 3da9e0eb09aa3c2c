import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { complete, makeRecord } from './lib/exhibits.mjs';
import { openHouse, PX_PER_MM } from './lib/house.mjs';
import { misfits, none } from './lib/measure.mjs';
import { film, hum, makeMedia, words } from './lib/recordings.mjs';
import { go, languageButton, LANGS, visit } from './lib/visit.mjs';

const SAID = { ky: 'Жүндү жууйбуз,\nанан тытабыз', ru: 'Моем шерсть,\nпотом теребим' };
const LEAST_MM = 20;

/** Sound and film with words to read along (V24), played by a touch and ended with the visit. */
describe('a recording at the kiosk', { skip: lacking }, () => {
  let house;
  let heard;
  let seen;
  let plain;

  before(async () => {
    house = await openHouse();
    const curator = await signInStaff(house, makeStaff('curator'));
    const [one, other, third] = [
      await complete(curator, await makeRecord(curator)),
      await complete(curator, await makeRecord(curator)),
      await complete(curator, await makeRecord(curator)),
    ];
    const said = {
      ky: await makeMedia(curator, 'Сөздөр.vtt', words(SAID.ky)),
      ru: await makeMedia(curator, 'Слова.vtt', words(SAID.ru)),
    };
    const captions = ['ru', 'ky'].map((lang) => ({ lang, file: said[lang].code }));
    const sound = await makeMedia(curator, 'Жүн жуу.wav', hum(), { depicts: [one.code], captions });
    const page = await house.browser.newPage();
    const moving = await makeMedia(curator, 'Жүн тытуу.webm', await film(page), {
      depicts: [other.code],
      captions,
    });
    await page.close();
    const ids = [one, other, third, said.ky, said.ru, sound, moving].map(({ id }) => id);
    const { status, body } = await curator('POST', '/desk/releases?lang=en', { ids, what: 'publish' });
    assert.equal(status, 201, JSON.stringify(body));
    [heard, seen, plain] = [one.code, other.code, third.code];
  });
  after(() => house?.close());

  async function look(lang, code = heard, more = {}) {
    const page = await visit(house, { lang, ...more });
    const fetched = [];
    page.on('request', (request) => fetched.push(request.url()));
    await go(page, `#/${lang}/material/${code}`);
    await page.locator('figure video').waitFor({ state: 'attached' });
    return { page, fetched };
  }
  const [turn, again] = [0, 1].map((at) => (page) => page.locator('figure .tools button').nth(at));
  const video = (page) => page.locator('figure video');
  const past = (page, seconds) =>
    page.waitForFunction((at) => document.querySelector('figure video').currentTime > at, seconds);
  const said = (page, lang) => page.locator('.said', { hasText: SAID[lang].split('\n')[1] });

  it('is silent and not even fetched until it is touched', async () => {
    const { page, fetched } = await look('ky');
    assert.equal(await video(page).evaluate((one) => one.paused && one.currentTime === 0), true);
    assert.deepEqual(
      fetched.filter((url) => url.endsWith('.wav')),
      [],
    );
    for (const button of [turn(page), again(page)]) {
      const { width, height } = await button.boundingBox();
      assert.ok(Math.min(width, height) >= LEAST_MM * PX_PER_MM, `${width} × ${height}`);
    }
    await page.context().close();
  });

  it('is read along while it sounds, holds still at a touch, and ends with the screen', async () => {
    const { page } = await look('ky');
    await page.evaluate(() => {
      window.attended = 0;
      document.addEventListener('attended', () => window.attended++);
    });
    const before = await turn(page).boundingBox();
    await turn(page).click();
    await said(page, 'ky').waitFor();
    await past(page, 0.5);
    assert.deepEqual(await turn(page).boundingBox(), before, 'nothing moves under the finger');
    assert.ok((await page.evaluate(() => window.attended)) > 0, 'whoever listens is there');
    none(await misfits(page));
    none(await violations(page));
    await turn(page).click();
    assert.equal(await video(page).evaluate((one) => one.paused), true);
    await again(page).click();
    await page.waitForFunction(() => !document.querySelector('figure video').paused);
    assert.ok((await video(page).evaluate((one) => one.currentTime)) < 0.5);
    const handle = await video(page).elementHandle();
    await go(page, '#/ky');
    assert.equal(await handle.evaluate((one) => one.paused), true, 'who left hears nothing more');
    await page.context().close();
  });

  it('is heard from another place by a touch of its line, and by arrows', async () => {
    const { page } = await look('ky');
    await turn(page).click();
    await past(page, 0.2);
    const line = page.locator('figure input[type="range"]');
    const { x, y, width, height } = await line.boundingBox();
    assert.ok(height >= LEAST_MM * PX_PER_MM, `${height}`);
    await page.touchscreen.tap(x + width * 0.6, y + height / 2);
    const length = await video(page).evaluate((one) => one.duration);
    await past(page, length * 0.55);
    await turn(page).click();
    const at = await video(page).evaluate((one) => one.currentTime);
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    assert.ok((await video(page).evaluate((one) => one.currentTime)) < at);
    await page.context().close();
  });

  it('goes on in another language where it was', async () => {
    const { page } = await look('ky');
    await turn(page).click();
    await past(page, 1);
    await languageButton(page, 'ru').click();
    await said(page, 'ru').waitFor();
    assert.ok(await video(page).evaluate((one) => !one.paused && one.currentTime >= 1));
    assert.equal(await page.locator('.said').getAttribute('lang'), 'ru');
    await page.context().close();
  });

  it('plays in a kiosk that keeps pages for when the server is away, and says kindly when it can’t', async () => {
    const { page } = await look('ky', heard, { options: { serviceWorkers: 'allow' } });
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.reload();
    await video(page).waitFor({ state: 'attached' });
    await turn(page).click();
    await past(page, 0.3);
    await go(page, `#/ky/material/${seen}`);
    await page.locator('figure video:not(.unseen)').waitFor();
    await house.plug.out();
    await turn(page).click();
    await page.locator('figure [role="alert"]').waitFor();
    await house.plug.in();
    await turn(page).click();
    await page.locator('figure [role="alert"]').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('a record without one looks as before', async () => {
    const page = await visit(house, { lang: 'ky' });
    await go(page, `#/ky/material/${plain}`);
    assert.equal(await page.locator('main :is(figure, video)').count(), 0);
    await page.context().close();
  });

  it('of two only one is heard', async () => {
    const { page } = await look('ky');
    await page.evaluate(() => {
      const other = document.querySelector('figure video').cloneNode(true);
      document.querySelector('main').append(other);
      other.muted = true;
      return other.play();
    });
    await turn(page).click();
    await past(page, 0.2);
    assert.equal(
      await page
        .locator('video')
        .last()
        .evaluate((one) => one.paused),
      true,
    );
    await page.context().close();
  });

  for (const lang of LANGS) {
    for (const [what, code] of [
      ['sound', () => heard],
      ['film', () => seen],
    ]) {
      it(`the words of a ${what} are there in ${lang}, with their language told`, async () => {
        const { page } = await look(lang, code());
        await (what === 'film' ? video(page) : turn(page)).click();
        await said(page, lang === 'ky' ? 'ky' : 'ru').waitFor();
        assert.equal(await page.locator('.said small').count(), ['ky', 'ru'].includes(lang) ? 0 : 1);
        none(await misfits(page));
        if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${what}-${lang}.png` });
        await page.context().close();
      });
    }
    it(`all of it fits in ${lang} in the largest letters`, async () => {
      const { page } = await look(lang, heard, { settings: { text: 2 } });
      await turn(page).click();
      await said(page, lang === 'ky' ? 'ky' : 'ru').waitFor();
      none(await misfits(page));
      await page.context().close();
    });
  }
});
