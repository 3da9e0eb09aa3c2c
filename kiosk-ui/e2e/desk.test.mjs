import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, farWednesday, lacking, makeStaff, signInArtisan, signInStaff } from './lib/desk.mjs';
import { openHouse } from './lib/house.mjs';

/** The desk as staff use it, against a real server: issue "Demonstrations", point 4, and S4, S5, S7, S10. */
const TYPE = 'felt-rolling';
const STAGE = 'bishkek-stage';

describe('the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let host;
  before(async () => {
    house = await openHouse();
    staff = makeStaff();
    host = await signInStaff(house, staff);
  });
  after(() => house?.close());

  const at = (options) => atDesk(house, staff, { lang: 'en', ...options });
  /** Each test books on a day on which nothing is booked yet, whatever an earlier run has left. */
  let weeks = 4 + Math.floor(Math.random() * 100);
  const day = async () => {
    for (;;) {
      const date = farWednesday((weeks += 1));
      const { body } = await host('GET', `/board?from=${date}&to=${date}`);
      if (body.items.length === 0) return date;
    }
  };
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const book = async (start, more = {}) => {
    const sent = {
      type: TYPE,
      space: STAGE,
      start,
      artisans: ['sample-artisan-felt'],
      languages: ['ky'],
      ...more,
    };
    const { status, body } = await host('POST', '/demonstrations', sent);
    assert.equal(status, 201, JSON.stringify(body));
    return body;
  };
  const found = async (id) => (await host('GET', `/board/${id}?lang=en`)).body;

  it('books from a free place, shows a clash with who, what and when, and books beside it', async () => {
    const date = await day();
    const page = await at({ path: `board/day/${date}` });
    const stage = page.getByRole('region', { name: 'Stage' });
    await stage.getByRole('button', { name: /^Free 10:00/ }).press('Enter');
    await page.getByLabel('What is shown').selectOption(TYPE);
    await page.getByLabel('Artisans', { exact: true }).selectOption('sample-artisan-felt');
    await page.getByLabel('Starts at').fill('11');
    await button(page, 'Book').click();
    await page.getByText(/^Booked: /).waitFor();
    await stage.getByRole('button', { name: /11:00–12:00/ }).waitFor();

    await button(page, 'New demonstration').click();
    await page.getByLabel('What is shown').selectOption(TYPE);
    await page.getByLabel('Space').selectOption(STAGE);
    await page.getByLabel('Starts at').fill('11.30');
    await button(page, 'Book').click();
    const against = page.getByRole('alert');
    await against.getByText('is taken').waitFor();
    await against.getByText('11:00–12:00').waitFor();
    const instead = against.getByRole('button');
    assert.ok((await instead.count()) >= 1 && (await instead.count()) <= 5);
    await instead.first().click();
    await page
      .getByText(/^Booked: /)
      .nth(1)
      .waitFor();
    await page.context().close();
  });

  it('approves what an artisan asks for and publishes it', async () => {
    const artisan = await signInArtisan(house, 'sample-artisan-felt');
    const asked = await artisan('POST', '/demonstrations', {
      type: TYPE,
      space: STAGE,
      start: `${await day()}T11:00`,
    });
    assert.equal(asked.body.status, 'requested', JSON.stringify(asked.body));
    const page = await at({ path: `board?open=${asked.body.id}` });
    await button(page, 'Approve').click();
    await button(page, 'Publish').click();
    await page.getByText(/^Published: /).waitFor();
    assert.equal((await found(asked.body.id)).status, 'published');
    await page.getByText('Айгүл published it').waitFor();
    await page.context().close();
  });

  it('asks for a reason where only soft rules stand against it', async () => {
    const date = await day();
    const artisan = await signInArtisan(house, 'sample-artisan-felt');
    const cannot = await artisan('POST', '/artisan-days', { date, cannot: true });
    assert.equal(cannot.status, 200, JSON.stringify(cannot.body));
    const one = await book(`${date}T13:00`, { artisans: [] });
    const page = await at({ path: `board?open=${one.id}` });
    await button(page, 'Change artisans').click();
    await page.getByLabel('Artisans', { exact: true }).selectOption('sample-artisan-felt');
    await button(page, 'Save').click();
    await button(page, 'Allow with a reason').click();
    await button(page, 'Allow').click();
    await page.getByText('Write a reason.').waitFor();
    await page.getByLabel('Reason').fill('She has called and comes.');
    await button(page, 'Allow').click();
    await page.getByText(/^Artisans changed: /).waitFor();
    assert.deepEqual((await found(one.id)).overridden, ['unavailable']);
    await page.context().close();
  });

  it('moves by keys alone, and takes it back', async () => {
    const date = await day();
    const one = await book(`${date}T11:00`);
    const page = await at({ path: `board/day/${date}` });
    await page.getByRole('button', { name: /11:00–12:00/ }).focus();
    await page.keyboard.press('Enter');
    await pressed(page, 'Move');
    const place = page.getByRole('list', { name: 'Free places' }).getByRole('button').first();
    await place.waitFor();
    await focused(page, place);
    await page.keyboard.press('Enter');
    await page.getByText(/^Moved: /).waitFor();
    assert.notEqual((await found(one.id)).start.local, `${date}T11:00`);
    await pressed(page, 'Undo');
    await page.getByText('Undone').waitFor();
    assert.equal((await found(one.id)).start.local, `${date}T11:00`);
    await page.context().close();
  });

  it('moves by dragging', async () => {
    const date = await day();
    const one = await book(`${date}T11:00`);
    const page = await at({ path: `board/day/${date}` });
    const block = page.getByRole('button', { name: /11:00–12:00/ });
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.mouse.down();
    // An hour is twice as high as a target.
    await page.mouse.move(box.x + 40, box.y + 10 + 2 * 88, { steps: 6 });
    await page.mouse.up();
    await page.getByText(/^Moved: /).waitFor();
    assert.equal((await found(one.id)).start.local, `${date}T13:00`);
    await page.context().close();
  });

  it('tells what somebody else has changed meanwhile instead of doing it anyway', async () => {
    const one = await book(`${await day()}T11:00`);
    const page = await at({
      path: `board?open=${one.id}`,
      prepare: (page) => page.route('**/api/v1/events', (route) => route.abort()),
    });
    await button(page, 'Publish').waitFor();
    const moved = await host(
      'POST',
      `/demonstrations/${one.id}/move`,
      { start: one.start.local.replace('11:00', '14:00') },
      { 'if-match': '"v1"' },
    );
    assert.equal(moved.status, 200);
    await button(page, 'Publish').click();
    await page.getByText('Changed meanwhile: time.').waitFor();
    await page
      .getByText(/14:00–15:00/)
      .first()
      .waitFor();
    assert.equal((await found(one.id)).status, 'approved');
    await page.context().close();
  });

  it('keeps what was typed when the session ends, and does it after signing in again', async () => {
    const one = await book(`${await day()}T11:00`);
    const page = await at({ path: `board?open=${one.id}` });
    await button(page, 'Cancel demonstration').click();
    await page.getByLabel('Reason').fill('The roof leaks.');
    await page.context().clearCookies();
    await button(page, 'Cancel demonstration').last().click();
    await page.getByText('Sign in again to go on').waitFor();
    assert.equal(await page.getByLabel('Reason').inputValue(), 'The roof leaks.');
    await page.locator('input[name="password"]').fill(staff.passphrase);
    await page.keyboard.press('Enter');
    await page.getByText(/^Cancelled: /).waitFor();
    assert.equal((await found(one.id)).reason, 'The roof leaks.');
    await page.context().close();
  });

  /** Tabs to a button by its name and presses it. */
  async function pressed(page, name) {
    const one = button(page, name);
    await one.waitFor();
    await focused(page, one);
    await page.keyboard.press('Enter');
  }

  /** Tabs until something has the focus; a person would not go on for ever either. */
  async function focused(page, locator) {
    for (let i = 0; i < 80; i++) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail('it can’t be reached by Tab');
  }
});
