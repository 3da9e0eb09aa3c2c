import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { openHouse } from './lib/house.mjs';
import { misfits, none } from './lib/measure.mjs';
import { artisan, nobody } from './lib/people.mjs';
import { enter, phone, tooBig, tooSmall } from './lib/phone.mjs';
import { LANGS } from './lib/visit.mjs';

/** kiosk-ux.md, A1 to A10. */
const TARGET_PX = 48;
const TAPS_TO_BOOK = 4;
const TAPS_TO_CANCEL = 3;
const FIRST_LOAD_BYTES = 120 * 1024;
const USABLE_MS = 3_000;
const SLOW = { offline: false, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 400 };

describe('the artisan’s phone', { skip: nobody }, () => {
  let house;
  let her;
  before(async () => {
    house = await openHouse();
    her = artisan('sample-artisan-felt');
  });
  after(() => house?.close());

  const rows = (one) => one.page.locator('.rows > li').count();

  /** Home → what → when → send; a craft with several demonstrations is the longest way. */
  async function book(one) {
    const before = one.taps();
    await one.at('/artisan');
    await one.tap('a.main');
    if (await one.page.locator('.choices').count()) await one.tap('.choices a');
    await one.tap('.slots a');
    await one.tap('form button.main');
    return one.taps() - before;
  }

  async function withdraw(one) {
    const before = one.taps();
    await one.tap('.waiting a.button[href*="/withdraw"]');
    await one.tap('form button.main');
    return one.taps() - before;
  }

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'A9: without JavaScript';
    it(`A3, A5: is booked in four taps and withdrawn in three, ${how}`, async () => {
      const one = await enter(house, her, { javaScriptEnabled });
      const planned = await rows(one);
      // Other tests may have asked in her name.
      const waited = await one.page.locator('.waiting').count();
      assert.ok((await book(one)) <= TAPS_TO_BOOK);
      assert.match(await one.page.locator('.said').textContent(), /Жөнөтүлдү/);
      assert.equal(await rows(one), planned + 1);
      assert.match(await one.page.locator('.waiting .state').first().textContent(), /күтүүдө/);
      assert.ok((await withdraw(one)) <= TAPS_TO_CANCEL);
      assert.equal(await one.page.locator('.waiting').count(), waited);
      await one.close();
    });
  }

  it('A4: a wrong PIN opens nothing, and without the link one is told what is missing', async () => {
    const stranger = await phone(house);
    await stranger.at(her.link);
    await stranger.page.locator('#pin').fill('000000');
    await stranger.tap('main button');
    assert.equal(await stranger.page.locator('[role="alert"]').count(), 1);
    await stranger.at('/artisan');
    assert.match(stranger.page.url(), /\/artisan\/enter/);
    assert.equal(await stranger.page.locator('#pin').count(), 0);
    await stranger.close();
  });

  it('A5: two sends are one booking', async () => {
    const one = await enter(house, her);
    const planned = await rows(one);
    await one.tap('a.main');
    if (await one.page.locator('.choices').count()) await one.tap('.choices a');
    await one.tap('.slots a');
    const sent = await one.page.evaluate(async () => {
      const form = document.querySelector('form');
      const body = new URLSearchParams(new FormData(form));
      const post = () => fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      return (await Promise.all([post(), post(), post()])).map(({ type }) => type);
    });
    assert.deepEqual(new Set(sent), new Set(['opaqueredirect']));
    await one.at('/artisan');
    assert.equal(await rows(one), planned + 1);
    await withdraw(one);
    await one.close();
  });

  it('A7: times are the centre’s whatever the phone says', async () => {
    const seen = [];
    for (const timezoneId of ['America/New_York', 'Asia/Seoul']) {
      const one = await enter(house, her, { timezoneId });
      await one.tap('a.main');
      if (await one.page.locator('.choices').count()) await one.tap('.choices a');
      seen.push(await one.page.locator('main').textContent());
      await one.close();
    }
    assert.match(seen[0], /\d\d:\d\d–\d\d:\d\d/);
    assert.equal(seen[0], seen[1]);
  });

  for (const lang of LANGS) {
    it(`A1, A10 in ${lang}: fits 320 pixels and a finger, and axe finds nothing`, async () => {
      const found = [];
      const one = await phone(house, { lang });
      const look = async (name) => {
        const all = [
          ...(await tooBig(one.page)),
          ...(await tooSmall(one.page, TARGET_PX)),
          // An address is no word: it may be torn, and is copied as a whole.
          ...(await misfits(one.page)).filter((found) => !/^torn .*class="address"/.test(found)),
          ...(await violations(one.page)),
        ];
        for (const each of all) found.push(`${name}: ${each}`);
      };
      await one.at(her.link);
      await look('enter');
      await one.page.locator('#pin').fill(her.pin);
      await one.tap('main button');
      await look('home');
      await one.tap('a.main');
      await look('what');
      if (await one.page.locator('.choices').count()) await one.tap('.choices a');
      await look('when');
      await one.tap('.slots a');
      await look('before sending');
      await one.tap('form button.main');
      await look('sent');
      await one.tap('.waiting a.button[href*="/withdraw"]');
      await look('before withdrawing');
      await one.tap('form button.main');
      await one.at('/artisan/seen');
      await look('seen by visitors');
      await one.at('/artisan/calendar');
      await look('calendar');
      await one.tap('form button.main');
      await look('calendar’s address');
      await one.at('/artisan/enter');
      await look('without a link');
      await one.close();
      none(found);
    });
  }

  it('A2: weighs little, and can be used on a slow line and a slow phone', async (test) => {
    const one = await enter(house, her);
    const session = await one.page.context().newCDPSession(one.page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const began = Date.now();
    await one.at('/artisan');
    await one.page.locator('a.main').waitFor();
    const took = Date.now() - began;
    test.diagnostic(`${bytes} bytes, usable after ${took} ms`);
    assert.ok(bytes > 0 && bytes <= FIRST_LOAD_BYTES, `${bytes} bytes`);
    assert.ok(took <= USABLE_MS, `${took} ms`);
    await one.close();
  });

  it('A8: what visitors see of her is hidden by one touch and shown again by another', async () => {
    const one = await enter(house, her);
    const seen = async () => (await fetch(`${house.url}/api/v1/records/sample-artisan-felt?lang=ky`)).status;
    await one.at('/artisan/seen');
    assert.equal(await one.page.locator('article h2').count(), 1);
    await one.tap('form button');
    assert.equal(await seen(), 404);
    assert.equal(await one.page.locator('article').count(), 0);
    await one.tap('form button');
    assert.equal(await seen(), 200);
    await one.close();
  });

  it('her calendar opens by the address that is shown once', async () => {
    const one = await enter(house, her);
    await one.at('/artisan/calendar');
    await one.tap('form button.main');
    const address = await one.page.locator('.address').textContent();
    assert.match(await (await fetch(address)).text(), /^BEGIN:VCALENDAR/);
    await one.tap('form[action*="revoke"] button');
    assert.equal((await fetch(address)).status, 404);
    await one.close();
  });
});
