import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, calm, farWednesday, lacking, makeStaff, signInArtisan, signInStaff } from './lib/desk.mjs';
import { openHouse } from './lib/house.mjs';

/** What is decided at the desk, against a real server: requests, series, closures, accounts (booking.md, cases 6–14 and 23). */
const TYPE = 'felt-rolling';
const STAGE = 'bishkek-stage';
const ARTISAN = 'sample-artisan-felt';
const DAY_MS = 24 * 3_600_000;

describe('deciding at the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let host;
  let artisan;
  /** Each test has days of its own, so that none meets another or what an earlier run has left. */
  let weeks = 60 + Math.floor(Math.random() * 200);
  const day = (apart = 1) => farWednesday((weeks += apart));
  const plus = (date, days) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

  before(async () => {
    house = await openHouse();
    staff = makeStaff('manager');
    host = await signInStaff(house, staff);
    artisan = await signInArtisan(house, ARTISAN);
  });
  after(() => house?.close());

  const at = (path) => atDesk(house, staff, { lang: 'en', path });
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const card = (page, id) => page.locator(`[data-one="${id}"]`);
  const found = async (id) => (await host('GET', `/board/${id}?lang=en`)).body;

  async function sent(who, path, body, wanted = 201) {
    const answer = await who('POST', path, body);
    assert.equal(answer.status, wanted, JSON.stringify(answer.body));
    return answer.body;
  }
  const book = (start, more = {}) =>
    sent(host, '/demonstrations', { type: TYPE, space: STAGE, start, languages: ['ky'], ...more });

  /** What she may ask for lies within two months; the places that are offered and free tell where. */
  async function ask(which = 0) {
    const from = plus(new Date().toISOString().slice(0, 10), 20);
    const { body } = await artisan('GET', `/slots?type=${TYPE}&from=${from}&to=${plus(from, 27)}`);
    const slot = body.items.filter(({ space }) => space === STAGE).at(which);
    assert.ok(slot, 'no slot is free');
    return sent(artisan, '/demonstrations', { type: TYPE, space: STAGE, start: slot.start.local });
  }

  /** Touches a date in the open leaf of the calendar. */
  async function chooseDay(page, label, date) {
    await page.getByRole('button', { name: new RegExp(`^${label}: `) }).click();
    const leaf = page.getByRole('group', { name: 'Choose a day' });
    const wanted = new Date(date).toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let months = 0; months < 120 && !(await leaf.getByText(wanted).count()); months++)
      await leaf.getByRole('button', { name: 'Month after' }).click();
    await leaf.getByText(String(Number(date.slice(8))), { exact: true }).click();
  }

  it('approves a request, visitors see it, and the card leaves with a notice', async () => {
    const { id } = await ask();
    const page = await at('queue');
    await card(page, id).getByText('Asked by').waitFor();
    await button(card(page, id), 'Approve').click();
    await page.getByText(/^Approved, and visitors see it: /).waitFor();
    await card(page, id).waitFor({ state: 'detached' });
    assert.equal((await found(id)).status, 'published');
    await page.context().close();
  });

  it('shows a new request by itself, and declines it with a reason only', async () => {
    const page = await at('queue');
    const { id } = await ask(1);
    await card(page, id).waitFor();
    await button(card(page, id), 'Decline…').click();
    await button(page, 'Decline').click();
    await page.getByText('Write a reason.').waitFor();
    await page.getByLabel('Reason').fill('A delegation comes');
    await button(page, 'Decline').click();
    await page.getByText(/^Declined: /).waitFor();
    assert.equal((await found(id)).status, 'declined');
    await page.context().close();
  });

  it('case23 shows clash and rivals before anything is pressed; a free time is one press', async () => {
    const { id, start } = await ask(2);
    const other = await sent(artisan, '/demonstrations', { type: TYPE, space: STAGE, start: start.local });
    const page = await at('queue');
    await card(page, id).getByText('Others ask for the same time').waitFor();
    await book(start.local, { type: 'band-weaving-live', artisans: ['sample-artisan-embroidery'] });
    await card(page, id).getByText('Stage is taken').waitFor();
    assert.equal(await button(card(page, id), 'Approve').count(), 0);
    const instead = card(page, id).getByRole('button', { name: /^Move to / });
    assert.ok((await instead.count()) >= 1 && (await instead.count()) <= 5);
    await instead.first().click();
    await page.getByText(/^Moved: /).waitFor();
    assert.notEqual((await found(id)).start.local, start.local);
    // The old time is taken: there is no way back, but it can be approved now.
    await button(card(page, id), 'Approve').click();
    await page.getByText(/^Approved, and visitors see it: /).waitFor();
    await host('POST', `/demonstrations/${other.id}/decline`, { reason: 'test', version: other.version });
    await page.context().close();
  });

  it('case23 what somebody else has changed meanwhile is shown', async () => {
    const { id, version } = await ask(3);
    const page = await at('queue');
    await card(page, id).waitFor();
    const start =
      (await found(id)).alternatives?.[0]?.start.local ??
      `${(await found(id)).start.local.slice(0, 10)}T14:00`;
    await sent(host, `/demonstrations/${id}/move`, { start, version }, 200);
    await card(page, id).getByText('It has changed meanwhile').waitFor();
    await card(page, id)
      .getByText(/time: .* → /)
      .waitFor();
    await button(card(page, id), 'Understood').click();
    await card(page, id).getByText('It has changed meanwhile').waitFor({ state: 'detached' });
    await host('POST', `/demonstrations/${id}/decline`, {
      reason: 'test',
      version: (await found(id)).version,
    });
    await page.context().close();
  });

  it('finds another artisan for one that has lost hers', async () => {
    const { id, version } = await book(`${day()}T11:00`, { artisans: [ARTISAN] });
    await sent(host, `/demonstrations/${id}/withdraw`, { version }, 200);
    const page = await at('queue');
    await button(card(page, id), 'Choose an artisan…').click();
    await page.getByText('Sample artisan: felt maker', { exact: true }).click();
    await button(page, 'Choose').click();
    await page.getByText(/^An artisan is found: /).waitFor();
    assert.equal((await found(id)).artisans[0].code, ARTISAN);
    await page.context().close();
  });

  it('case12 lists all dates of a series with the one that is taken, and books the others', async () => {
    const first = day(6);
    await book(`${plus(first, 14)}T11:00`);
    const page = await at('series');
    await page.getByLabel('Demonstration').selectOption(TYPE);
    await page.getByLabel('Place').selectOption(STAGE);
    await chooseDay(page, 'First date', first);
    await page.getByText('After a number').click();
    await button(page, 'One less').last().click();
    await button(page, 'One less').last().click();
    await page.getByText('5 dates free').waitFor();
    await page.getByText('1 date taken').waitFor();
    await page.getByText('Stage is taken, 10:50–12:10').waitFor();
    await button(page, 'Book the 5 dates that are free').click();
    await page.getByText('5 dates booked', { exact: true }).waitFor();
    await page.getByText('1 date left out').waitFor();
    const { body } = await host('GET', `/board?from=${first}&to=${first}`);
    assert.ok(body.items.some(({ series, start }) => series && start.local === `${first}T11:00`));
    await page.context().close();
  });

  it('case14 lists what a closure hits before it is saved, cancels it, and opens again', async () => {
    const date = day(6);
    const { id } = await book(`${date}T11:00`);
    const page = await at('closures/new');
    await chooseDay(page, 'First day', date);
    await page.getByText('It hits 1 demonstration').waitFor();
    await page.getByText('Cancel them').click();
    await button(page, 'Close and cancel 1 demonstration').click();
    await page.getByText('Write a reason.').waitFor();
    await page.getByLabel('Reason').fill('The roof is mended');
    await button(page, 'Close and cancel 1 demonstration').click();
    await page.getByText(/^Closed: .*1 demonstration cancelled$/).waitFor();
    const told = await found(id);
    assert.deepEqual([told.status, told.reason], ['cancelled', 'The roof is mended']);
    const closure = page.locator('article', { hasText: 'The roof is mended' }).last();
    await closure.getByRole('button').click();
    await page.getByText(/^Open again: /).waitFor();
    await closure.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('makes an artisan’s link, shown once, which opens her page', async () => {
    const page = await at('accounts');
    await button(page, 'Invite an artisan').click();
    await page.getByRole('radio', { name: 'Sample artisan: silversmith' }).check();
    await button(page, 'Make the link').click();
    const slip = page.getByRole('dialog');
    await slip.getByRole('img', { name: 'The link as a QR code' }).waitFor();
    const link = await slip.getByText(/\/artisan\/enter\//).textContent();
    const pin = (await slip.locator('.pin').textContent()).replace(/\D/g, '');
    assert.match(pin, /^\d{6,12}$/);
    const answer = await fetch(`${house.url}/api/v1/session/link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: house.url },
      body: JSON.stringify({ token: link.trim().split('/').at(-1), pin }),
    });
    assert.equal(answer.status, 200, await answer.text());
    await button(slip, 'She has it').click();
    await calm(page);
    assert.ok(!(await page.content()).includes(pin));
    await page.context().close();
  });
});
