import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, goTo, lacking, makeStaff, signIn, signInStaff } from './lib/desk.mjs';
import { box, fresh, makeRecord, permitted, saved, state } from './lib/exhibits.mjs';
import { openHouse } from './lib/house.mjs';

/** Writing at the desk: nothing that somebody typed is ever lost (S4, S5), and all of it goes by keys (S7). */
const SAVED_WITHIN_MS = 5_000;
const READING_MS = 7_000;

/** A promise that is kept from outside of it. */
function deferred() {
  const made = {};
  made.promise = new Promise((resolve) => (made.resolve = resolve));
  return made;
}

describe('writing at the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let curator;
  let record;

  before(async () => {
    house = await openHouse();
    staff = makeStaff('curator');
    curator = await signInStaff(house, staff);
  });
  after(() => house?.close());

  async function opened(lang = 'en') {
    record = await makeRecord(curator);
    const page = await atDesk(house, staff, { lang, path: `exhibits/${record.code}` });
    await box(page, 'name/ky').waitFor();
    return page;
  }
  const found = async () => (await curator('GET', `/desk/records/${record.id}?lang=en`)).body;
  const nameIn = async (lang) => (await found()).record.name[lang]?.text;

  it('saves by itself while somebody goes on typing, and after she has stopped', async () => {
    const page = await opened();
    const typed = fresh('Кийиздин аты');
    await box(page, 'name/ky').fill('');
    const began = Date.now();
    await box(page, 'name/ky').pressSequentially(typed, { delay: 150 });
    await saved(page);
    assert.ok(Date.now() - began < typed.length * 200 + SAVED_WITHIN_MS);
    assert.equal(await nameIn('ky'), typed);
    assert.equal(await box(page, 'name/ky').inputValue(), typed);
    await page.context().close();
  });

  it('opens a record although others change something while it is read', async () => {
    const page = await atDesk(house, staff, { lang: 'en', path: 'exhibits' });
    record = await makeRecord(curator);
    const asked = [deferred(), deferred()];
    let times = 0;
    // The first reading lasts until news have begun another, or nearly until it is given up.
    await page.route(`**/api/v1/desk/records/${record.code}?*`, async (route) => {
      asked[times++]?.resolve();
      if (times === 1) await Promise.race([asked[1].promise, page.waitForTimeout(READING_MS)]);
      await route.fallback().catch(() => undefined);
    });
    const opening = goTo(page, `en/exhibits/${record.code}`);
    await asked[0].promise;
    await permitted(curator);
    await opening;
    await box(page, 'name/ky').waitFor();
    assert.ok(times > 1, 'the news began the reading anew');
    await page.context().close();
  });

  it('counts words, marks what is missing, and tells a translation whose original has changed', async () => {
    const page = await opened();
    await box(page, 'name/en').fill('Felt of a test');
    await page.getByText('4 words').waitFor();
    await box(page, 'name/ru').fill('Войлок');
    await saved(page);
    await box(page, 'name/ky').fill(fresh('Башкача'));
    await saved(page);
    const russian = page.locator('.box', { has: box(page, 'name/ru') });
    await russian.getByText('outdated', { exact: true }).waitFor();
    await russian.getByRole('button', { name: 'It is still right' }).click();
    await saved(page);
    await russian.getByText('outdated', { exact: true }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('keeps what was typed while the server is away, says so, and saves it when it is back', async () => {
    const page = await opened();
    await house.plug.out();
    await box(page, 'name/ky').fill('Сервер жокто жазылган');
    await state(page, 'waiting');
    await page.getByText('Kept on this device; the server can’t be reached').waitFor();
    await house.plug.in();
    await saved(page);
    assert.equal(await nameIn('ky'), 'Сервер жокто жазылган');
    await page.context().close();
  });

  it('offers after a reload what had not come to the server', async () => {
    const page = await opened();
    await page.route('**/api/v1/desk/records/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    await box(page, 'name/ky').fill('Жарык өчкөндө жазылган');
    await state(page, 'waiting');
    await page.unroute('**/api/v1/desk/records/*');
    // As when the power goes: nothing is asked of the page any more.
    await page.route('**/api/v1/desk/records/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    await page.reload();
    await page.locator('[data-offer]').waitFor();
    await page.unroute('**/api/v1/desk/records/*');
    assert.notEqual(await nameIn('ky'), 'Жарык өчкөндө жазылган');
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await saved(page);
    assert.equal(await nameIn('ky'), 'Жарык өчкөндө жазылган');
    await page.reload();
    await box(page, 'name/ky').waitFor();
    assert.equal(await page.locator('[data-offer]').count(), 0);
    await page.context().close();
  });

  it('keeps what was typed when the session has ended, and sends it after signing in there and then', async () => {
    const page = await opened();
    await page.context().clearCookies();
    await box(page, 'name/ky').fill('Сеанс бүткөндө жазылган');
    await page.getByText('Sign in again to go on').waitFor();
    await page.locator('dialog input[name="password"]').fill(staff.passphrase);
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await saved(page);
    assert.equal(await nameIn('ky'), 'Сеанс бүткөндө жазылган');
    await page.context().close();
  });

  it('shows both texts when two have changed the same, and neither vanishes', async () => {
    const page = await opened();
    const { record: was } = await found();
    const theirs = { ...was.name.ky, text: 'Кесиптештин сөзү' };
    const now = { ...was, name: { ...was.name, ky: theirs } };
    assert.equal((await curator('PUT', `/desk/records/${record.id}?lang=en`, { was, now })).status, 200);
    await box(page, 'name/ky').fill('Менин сөзүм');
    const clash = page.locator('[data-decide]');
    await clash.getByText('Кесиптештин сөзү', { exact: true }).first().waitFor();
    await clash.locator('ins').getByText('Менин').waitFor();
    assert.equal(await nameIn('ky'), 'Кесиптештин сөзү');
    await clash.getByLabel('Or write what is to stand').fill('Экөөбүздүн сөзүбүз');
    await clash.getByRole('button', { name: 'Take this' }).click();
    await saved(page);
    assert.equal(await nameIn('ky'), 'Экөөбүздүн сөзүбүз');
    assert.equal(await clash.count(), 0);
    await page.context().close();
  });

  it('goes back step by step, over several fields, by keys and by a button', async () => {
    const page = await opened();
    const before = await box(page, 'name/ky').inputValue();
    await box(page, 'name/ky').pressSequentially(' а');
    await box(page, 'name/en').pressSequentially('Felt');
    await page.keyboard.press('Control+z');
    assert.equal(await box(page, 'name/en').inputValue(), '');
    await page.keyboard.press('Control+z');
    assert.equal(await box(page, 'name/ky').inputValue(), before);
    await page.getByRole('button', { name: 'Redo' }).click();
    assert.equal(await box(page, 'name/ky').inputValue(), `${before} а`);
    await saved(page);
    assert.equal(await nameIn('ky'), `${before} а`);
    await page.context().close();
  });

  it('takes a refused value back to nobody: it stays in its field with the reason', async () => {
    record = await makeRecord(curator, 'object');
    const page = await atDesk(house, staff, { lang: 'en', path: `exhibits/${record.code}` });
    const date = page.locator('[data-field="date"] input');
    await date.fill('the day before yesterday');
    await page.locator('[data-field="date"] [role="alert"]').waitFor();
    assert.equal(await date.inputValue(), 'the day before yesterday');
    await date.fill('1960~');
    await page.locator('[data-field="date"] [role="alert"]').waitFor({ state: 'detached' });
    await saved(page);
    assert.equal((await found()).record.date, '1960~');
    await page.context().close();
  });

  it('writes steps and relations by keys alone', async () => {
    record = await makeRecord(curator, 'technique');
    const page = await atDesk(house, staff, { lang: 'en', path: `exhibits/${record.code}` });
    const press = (...keys) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    for (const words of ['Ою', 'Тигүү']) {
      await page.getByRole('button', { name: 'Add: Step' }).focus();
      await press('Enter');
      await page.keyboard.type(words);
    }
    await press('Alt+ArrowUp');
    await page.getByRole('combobox', { name: /^Crafts/ }).focus();
    await page.keyboard.type('shyrdak');
    await page.getByRole('option').first().waitFor();
    await press('Enter');
    await saved(page);
    const { record: kept } = await found();
    assert.deepEqual(
      kept.steps.map(({ action }) => Object.values(action)[0].text),
      ['Тигүү', 'Ою'],
    );
    assert.equal(kept.crafts.length, 1);
    await page.context().close();
  });

  it('lets another sign in at the same computer without offering what is not hers', async () => {
    const page = await opened();
    await page.route('**/api/v1/desk/records/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    await box(page, 'name/ky').fill('Айгүлдүн гана сөзү');
    await state(page, 'waiting');
    await page.context().clearCookies();
    await page.reload();
    await signIn(page, makeStaff('curator'));
    await box(page, 'name/ky').waitFor();
    assert.equal(await page.locator('[data-offer]').count(), 0);
    await page.context().close();
  });

  it('a part of the picture is drawn with the mouse and moved by keys, and undone', async () => {
    record = await makeRecord(curator, 'object');
    const { body: sample } = await curator('GET', '/desk/records/sample-ak-kalpak?lang=en');
    const now = { ...record.record, image: sample.record.image };
    await curator('PUT', `/desk/records/${record.id}?lang=en`, { was: record.record, now });
    const page = await atDesk(house, staff, { lang: 'en', path: `exhibits/${record.code}` });
    const stops = page.locator('.field[data-field="stops"]');
    await stops.getByRole('button', { name: 'Add: stop' }).click();
    const surface = stops.getByRole('button', { name: /^Where on the picture/ });
    await surface.locator('img').evaluate((image) => image.decode());
    await surface.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await surface.boundingBox();
    await page.mouse.move(x + 0.2 * width, y + 0.3 * height);
    await page.mouse.down();
    await page.mouse.move(x + 0.4 * width, y + 0.5 * height, { steps: 4 });
    await page.mouse.move(x + 0.6 * width, y + 0.7 * height, { steps: 4 });
    await page.mouse.up();
    await saved(page);
    const sides = ({ x, y, width, height }) => [x, y, width, height].map((side) => side.toFixed(2));
    const stop = async () => (await found()).record.stops[0];
    assert.deepEqual(sides(await stop()), ['0.20', '0.30', '0.40', '0.40']);
    await surface.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await page.getByText('21 % from the left, 30 % from the top, 40 % wide, 39 % high').waitFor();
    await saved(page);
    assert.deepEqual(sides(await stop()), ['0.21', '0.30', '0.40', '0.39']);
    // The pull is one step back, however long it took; the keys are one or two, by how soon they followed one another.
    const moved = page.getByText('21 % from the left, 30 % from the top, 40 % wide, 40 % high');
    const pulled = page.getByText('20 % from the left, 30 % from the top, 40 % wide, 40 % high');
    await page.keyboard.press('Control+z');
    await pulled.or(moved).first().waitFor();
    if (await moved.count()) await page.keyboard.press('Control+z');
    await pulled.waitFor();
    await page.keyboard.press('Control+z');
    await stops.getByText('No frame yet.').waitFor();
    await saved(page);
    assert.equal((await found()).record.stops?.[0]?.x, undefined);
    await page.context().close();
  });
});
