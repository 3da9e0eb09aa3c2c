import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { openHouse, PX_PER_MM } from './lib/house.mjs';
import { misfits, none } from './lib/measure.mjs';
import { host, nobody } from './lib/people.mjs';
import { go, LANGS, settled, visit } from './lib/visit.mjs';

/** V32: a QR code of at least 50 mm with modules of at least 1 mm, and a short code beside it. */
const QR_MM = 50;
const MODULE_MM = 1;
/** Centre letter, six characters without look-alikes, a check character. */
const CODE = /^[A-Z0-9]{8}$|^[A-Z0-9]+(-[A-Z0-9]+)+$/;
/** As wide as a code can be. */
const WIDEST = 'WMWMWMWM';

/** A lesson with as many seats as there are languages, at a time that is still free. */
async function lesson(ask) {
  const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const type = 'ala-kiyiz-lesson';
  const { items } = await ask('GET', `/api/v1/slots?type=${type}&from=${day(2)}&to=${day(40)}`);
  const { space, start } = items.at(-1);
  const booking = { type, space, start: start.local, publish: true, capacity: LANGS.length };
  return (await ask('POST', '/api/v1/demonstrations', booking)).id;
}

describe('a visitor takes a seat at the kiosk', { skip: nobody }, () => {
  let house;
  let ask;
  let id;
  const codes = new Set();
  before(async () => {
    house = await openHouse();
    ask = await host(house.url);
    id = await lesson(ask);
  });
  after(() => house?.close());

  /** Three touches after the screen is there: take seats, one person, and there is the ticket. */
  async function ticketOf(lang) {
    const page = await visit(house, { lang });
    await go(page, `#/${lang}/showing/${id}`);
    await page.locator('button.take').click();
    await page.locator('.parties button').first().click();
    const ticket = page.locator('main div[role="status"]');
    await ticket.locator('.code').waitFor();
    await page.waitForFunction(() => document.querySelector('main div[role="status"] img')?.naturalWidth > 0);
    await settled(page); // The code is in letters that nothing before it was.
    return { page, ticket };
  }

  async function judge({ page, ticket }) {
    const code = (await ticket.locator('.code').textContent()).trim();
    codes.add(code);
    assert.match(code, CODE);
    const image = ticket.locator('img');
    const { width, height } = await image.boundingBox();
    const picture = await (await fetch(house.url + (await image.getAttribute('src')))).text();
    const modules = Number(/viewBox="0 0 (\d+)/.exec(picture)[1]);
    const side = Math.min(width, height);
    assert.ok(side >= QR_MM * PX_PER_MM, `the code is ${side / PX_PER_MM} mm wide`);
    assert.ok(side / modules >= MODULE_MM * PX_PER_MM, `a module is ${side / modules / PX_PER_MM} mm wide`);
    await ticket.locator('.code').evaluate((shown, widest) => (shown.textContent = widest), WIDEST);
    none(await misfits(page));
    none(await violations(page));
  }

  for (const lang of LANGS) {
    it(`in ${lang}: a seat, a code and a QR code to photograph`, async () => {
      const { page, ticket } = await ticketOf(lang);
      assert.equal(await ticket.locator('.waiting').count(), 0);
      await judge({ page, ticket });
      await page.context().close();
    });
  }
  for (const [before, lang] of LANGS.entries()) {
    it(`in ${lang}: a place on the waiting list when the seats are taken`, async () => {
      const { page, ticket } = await ticketOf(lang);
      assert.equal(await ticket.locator('.waiting').count(), 1);
      const text = await ticket.textContent();
      if (before > 0) assert.match(text, new RegExp(`\\b${before}\\b`), 'how many are before');
      await judge({ page, ticket });
      await page.context().close();
    });
  }

  it('everybody has a code of their own, and staff see how many there are', async () => {
    assert.equal(codes.size, 2 * LANGS.length);
    const { seats } = await (await fetch(`${house.url}/api/v1/demonstrations/${id}`)).json();
    assert.deepEqual([seats.free, seats.state], [0, 'waiting']);
  });

  /** At any kiosk, later: the ticket's code is touched sign by sign. */
  async function bringBack(lang, code) {
    const page = await visit(house, { lang });
    await go(page, `#/${lang}/today`);
    await page.locator('header a').click();
    for (const sign of code) await page.locator('.pad button', { hasText: sign }).click();
    await page.locator('main div[role="status"] .code').waitFor();
    return page;
  }

  it('who gives a seat back makes room for the first in the line, who takes it at the kiosk', async () => {
    const [first] = codes;
    const waiting = [...codes][LANGS.length];
    const hers = await bringBack('ky', waiting);
    await hers.locator('.waiting').waitFor();
    const his = await bringBack('ru', first);
    const [giveBack] = await his.locator('.acts button').all();
    await giveBack.click();
    await his.locator('.acts p + button').click();
    await his.locator('.over').waitFor();
    // Told to whoever stands before her ticket, without a touch.
    await hers.locator('.offered').waitFor();
    none(await misfits(hers));
    none(await violations(hers));
    await hers.locator('.acts .main').click();
    await hers.locator('.offered').waitFor({ state: 'detached' });
    const { status } = await (await fetch(`${house.url}/api/v1/tickets/${waiting}`)).json();
    assert.equal(status, 'confirmed');
    for (const page of [hers, his]) await page.context().close();
  });

  it('a code that belongs to no ticket is told as that, and can be mended', async () => {
    const page = await visit(house, { lang: 'en' });
    await go(page, '#/en/ticket');
    for (const sign of 'B2222222') await page.locator('.pad button', { hasText: sign }).click();
    await page.locator('[role="alert"]').waitFor();
    await page.locator('.erase').click();
    assert.equal(await page.locator('[role="alert"]').count(), 0);
    assert.equal(await page.locator('.places .filled').count(), 7);
    await page.context().close();
  });
});
