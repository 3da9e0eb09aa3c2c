import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { fresh, permitted } from './lib/exhibits.mjs';
import { openHouse, SCREEN } from './lib/house.mjs';

/** S8: staff see from the desk whether each kiosk lives, what it shows and what went wrong there. */
describe('watching over the kiosks', { skip: lacking }, () => {
  let house;
  let staff;
  let manager;

  before(async () => {
    house = await openHouse();
    staff = makeStaff('manager');
    manager = await signInStaff(house, staff);
  });
  after(() => house?.close());

  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const card = (page, name) => page.locator('[data-kiosk]', { hasText: name });

  /** A kiosk's own browser, at an address that the desk gave. */
  async function kioskAt(address) {
    const context = await house.browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' });
    const page = await context.newPage();
    const heard = page.waitForResponse((answer) => answer.url().endsWith('/heartbeat'));
    await page.goto(address);
    assert.equal((await heard).status(), 202);
    return page;
  }

  it('one is added, opened at its address, and seen alive with what it shows', async () => {
    const name = fresh('Зал');
    const desk = await atDesk(house, staff, { lang: 'en', path: 'kiosks' });
    await button(desk, 'Add a kiosk').click();
    await desk.locator('dialog input').fill(name);
    await desk.keyboard.press('Enter');
    const address = await desk.locator('[data-address]').innerText();
    await desk.keyboard.press('Escape');
    await card(desk, name).getByText('not heard yet').waitFor();
    const kiosk = await kioskAt(`${address}#/ru/craft/shyrdak`);
    await card(desk, name).getByText('On its screen: Craft: shyrdak, Russian').waitFor();
    await card(desk, name).getByText('1080 × 1920 pixels').waitFor();
    assert.equal(await card(desk, name).getAttribute('data-state'), 'heard');
    assert.match(kiosk.url(), /\?kiosk=\w+#\/ru\/craft\/shyrdak$/);
    await card(desk, name).getByRole('button', { name: 'See its screen' }).click();
    const inside = desk.frameLocator('dialog iframe');
    await inside.locator('main h1').waitFor();
    assert.equal(await inside.locator('html').getAttribute('lang'), 'ru');
    await kiosk.context().close();
    await desk.context().close();
  });

  it('one that has not heard of a release is told apart, and one that met a fault says which', async () => {
    const name = fresh('Кире бериш');
    const { body: added } = await manager('POST', '/desk/kiosks?lang=en', { name });
    const said = (position) => ({
      began: Date.now(),
      lang: 'ky',
      screen: 'today',
      code: '',
      width: 1080,
      height: 1920,
      position,
      faults: [{ at: Date.now(), said: 'TypeError: no pictures' }],
    });
    const beat = (position) =>
      fetch(`${house.url}/api/v1/kiosks/${added.id}/heartbeat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(said(position)),
      });
    await permitted(manager);
    await beat(1);
    const desk = await atDesk(house, staff, { lang: 'en', path: 'kiosks' });
    await card(desk, name).getByText('Has not heard of the newest release yet.').waitFor();
    await card(desk, name).getByText('1 fault of its page').click();
    await card(desk, name).getByText('TypeError: no pictures').waitFor();
    await beat(Number.MAX_SAFE_INTEGER);
    await card(desk, name).getByText('Shows everything that is published.').waitFor();
    await desk.context().close();
  });

  it('a silent one stands first, in the colour of what needs somebody, and is counted in the rail', async () => {
    const desk = await atDesk(house, staff, {
      lang: 'en',
      path: 'kiosks',
      // Nobody waits a minute for it: the server's own test turns the clock.
      prepare: (page) =>
        page.route('**/api/v1/desk/kiosks*', async (route) => {
          if (route.request().method() !== 'GET') return route.fallback();
          const answer = await route.fetch();
          const { items } = await answer.json();
          const last = {
            ...items.find((one) => one.last).last,
            at: new Date(Date.now() - 180_000).toISOString(),
          };
          const silent = {
            ...items[0],
            id: 'dead',
            name: 'Я dead',
            state: 'silent',
            age: 180,
            current: true,
            last,
          };
          await route.fulfill({
            response: answer,
            json: { items: [...items.filter(({ state }) => state !== 'silent'), silent] },
          });
        }),
    });
    const first = desk.locator('[data-kiosk]').first();
    await first.getByText(/^silent, last heard [23] minutes ago$/).waitFor();
    assert.equal(await first.getAttribute('data-kiosk'), 'dead');
    await desk.locator('nav a[aria-current="page"]', { hasText: /\d/ }).waitFor();
    await desk.context().close();
  });

  it('it is given another name and taken off the list; from then on it is not heard', async () => {
    const name = fresh('Боз үй');
    const { body: added } = await manager('POST', '/desk/kiosks?lang=en', { name });
    const desk = await atDesk(house, staff, { lang: 'en', path: 'kiosks' });
    await card(desk, name).getByRole('button', { name: 'Change…' }).click();
    await desk.locator('dialog input').fill(`${name}, left`);
    await desk.keyboard.press('Enter');
    await card(desk, `${name}, left`).getByRole('button', { name: 'Change…' }).click();
    await button(desk, 'Take off the list').click();
    await card(desk, name).waitFor({ state: 'detached' });
    const gone = await fetch(`${house.url}/api/v1/kiosks/${added.id}/heartbeat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        began: 1,
        lang: 'ky',
        screen: 'home',
        code: '',
        width: 1,
        height: 1,
        position: 1,
        faults: [],
      }),
    });
    assert.equal(gone.status, 404);
    await desk.context().close();
  });

  it('a curator sees them and changes nothing', async () => {
    const desk = await atDesk(house, makeStaff('curator'), { lang: 'en', path: 'kiosks' });
    await desk.locator('main h1', { hasText: 'Kiosks' }).waitFor();
    assert.equal(await button(desk, 'Add a kiosk').count(), 0);
    assert.equal(await desk.getByRole('button', { name: 'Change…' }).count(), 0);
    await desk.context().close();
  });
});
