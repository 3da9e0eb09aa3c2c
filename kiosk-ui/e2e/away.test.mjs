import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse } from './lib/house.mjs';
import { begin, go, visit } from './lib/visit.mjs';

/** V29, V30: the server stops; visitors lose nothing that they were reading, and never see a browser's error. */
let house;
let craft;
before(async () => {
  house = await openHouse();
  const { items } = await (await fetch(`${house.url}/api/v1/records?kind=craft&lang=en`)).json();
  craft = items[0];
});
after(() => house?.close());

const notice = (page) => page.locator('main ~ .notice');

describe('V29: the server stops mid-session', () => {
  it('what is shown stays, a notice says so, and all is well when it returns', async () => {
    const page = await visit(house, { lang: 'en' });
    await go(page, `#/en/craft/${craft.code}`);
    const read = await page.locator('main').innerText();
    await house.plug.out();
    await notice(page).waitFor();
    assert.equal(await page.locator('main').innerText(), read);
    assert.ok(await page.locator('main h1').isVisible());
    await house.plug.in();
    await notice(page).waitFor({ state: 'detached', timeout: 15_000 });
    assert.equal(await page.locator('main').innerText(), read);
    await page.context().close();
  });

  it('search keeps what was found and says kindly that it rests', async () => {
    const page = await visit(house, { lang: 'en' });
    await go(page, '#/en/search');
    await page.locator('[data-key="2:2"]').tap();
    await page.locator('.results section').first().waitFor();
    await house.plug.out();
    await page.locator('[data-key="0:7"]').tap();
    await page.locator('.results [role="alert"]').waitFor();
    assert.ok((await page.locator('.results section').count()) > 0, 'what was found stays');
    await house.plug.in();
    await page.locator('.results [role="alert"]').waitFor({ state: 'detached', timeout: 15_000 });
    await page.context().close();
  });

  it('a change is shown without a touch', async (test) => {
    if (process.env.KIOSK_URL) return test.skip('changes need a server of our own');
    const page = await visit(house, { lang: 'en' });
    let asked = 0;
    page.on('request', (request) => request.url().includes(`/records/${craft.code}`) && asked++);
    await go(page, `#/en/craft/${craft.code}`);
    const before = asked;
    await page.evaluate(() => undefined);
    await house.plug.out();
    await notice(page).waitFor();
    await house.plug.in();
    await notice(page).waitFor({ state: 'detached', timeout: 15_000 });
    await page.waitForFunction(() => !document.querySelector('.notice'));
    await page.waitForTimeout(1000);
    assert.ok(asked > before, 'asked anew when the server was back');
    await page.context().close();
  });
});

describe('V30: the server is down when the kiosk starts', () => {
  it('shows the exhibition as it was seen last', async () => {
    const context = await house.browser.newContext({
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
    });
    const first = await context.newPage();
    await first.goto(`${house.url}/`);
    await first.evaluate(() => navigator.serviceWorker.ready);
    await first.waitForFunction(() => navigator.serviceWorker.controller);
    for (const path of ['#/en', '#/en/list/craft', `#/en/craft/${craft.code}`]) await go(first, path);
    await first.waitForTimeout(500);
    await first.close();

    await house.plug.out();
    const page = await context.newPage();
    const answer = await page.goto(`${house.url}/`);
    assert.ok(answer.fromServiceWorker());
    await begin(page, 'en');
    await go(page, `#/en/craft/${craft.code}`);
    assert.match(await page.locator('main h1').first().innerText(), new RegExp(craft.name.text));
    assert.ok(await notice(page).isVisible());
    await house.plug.in();
    await notice(page).waitFor({ state: 'detached', timeout: 20_000 });
    await context.close();
  });

  it('would show the browser’s own error without the service worker', async () => {
    const context = await house.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await house.plug.out();
    await assert.rejects(page.goto(`${house.url}/`), /ERR_CONNECTION_REFUSED/);
    await house.plug.in();
    await context.close();
  });
});
