import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, calm, goTo, lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { fresh, makeRecord, open, permitted, saved } from './lib/exhibits.mjs';
import { openHouse } from './lib/house.mjs';

/** Whom a record is entrusted to, what people agree to, and who changed what, at the desk. */
const SEEN_WITHIN_MS = 5_000;

describe('trust at the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let curator;

  before(async () => {
    house = await openHouse();
    staff = makeStaff('manager', fresh('Мээрим'));
    curator = await signInStaff(house, staff);
  });
  after(() => house?.close());

  const at = (path, who = staff) => atDesk(house, who, { lang: 'en', path });
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const record = async (id) => (await curator('GET', `/desk/records/${id}?lang=en`)).body.record;
  const status = async (code) => (await fetch(`${house.url}/api/v1/records/${code}?lang=ky`)).status;

  async function more(page, act) {
    await page.locator('.bar summary').click();
    await button(page, act).click();
    await page.locator('dialog').waitFor();
  }

  it('keepers are found by name, shown by name and taken away, with the keyboard alone', async () => {
    const label = fresh('Өмүр Сактоочу');
    makeStaff('curator', label);
    const { id, code } = await makeRecord(curator);
    const page = await at(`exhibits/${code}`);
    const field = page.locator('[data-field="custodians"]');
    await field.locator('[role="combobox"]').focus();
    await page.keyboard.type(label.replace('Өмүр', 'омур'));
    await field.locator('[role="option"]', { hasText: label }).waitFor();
    await page.keyboard.press('Enter');
    await field.locator('[data-person]', { hasText: label }).waitFor();
    await saved(page);
    const kept = (await record(id)).custodians;
    assert.equal(kept.length, 1);
    assert.match(kept[0], /^[0-9a-f-]{36}$/);

    await page.reload();
    await field.locator('[data-person]', { hasText: label }).waitFor();
    assert.ok(!(await page.locator('main').innerText()).includes(kept[0]), 'nobody reads an id');
    await field.locator('[data-person] button').focus();
    await page.keyboard.press('Enter');
    await field.locator('[data-person]').waitFor({ state: 'detached' });
    await saved(page);
    assert.equal((await record(id)).custodians, undefined);
    await page.context().close();
  });

  it('a permission is taken back at once, and only a new one shows the thing again', async () => {
    const { code } = await permitted(curator);
    assert.equal(await status(code), 200);
    const page = await at(`exhibits/${code}`);
    await more(page, 'Take the permission back…');
    await page.locator('dialog', { hasText: 'There is a page about this on the kiosks.' }).waitFor();
    await button(page, 'Cancel').click();
    assert.equal(await status(code), 200, 'nothing happens before it is confirmed');
    assert.equal(await page.locator('[data-agreement]').count(), 0);

    await more(page, 'Take the permission back…');
    const began = Date.now();
    await button(page, 'Take it back').click();
    await page.locator('[data-agreement="permission"][data-is="withdrawn"]').waitFor();
    assert.equal(await status(code), 404);
    assert.ok(Date.now() - began < SEEN_WITHIN_MS);
    await open(page, 'ru', code);
    await page.locator('[data-agreement]', { hasText: 'согласие отозвано' }).waitFor();
    await open(page, 'en', code);

    await page.locator('[data-agreement] button').click();
    await button(page, 'Note the permission').click();
    await page.getByText('Choose at least one use.').waitFor();
    await page.getByLabel('Who agreed').last().fill('The elder');
    await page.locator('dialog').getByLabel('Screens of the centres').check();
    await button(page, 'Note the permission').click();
    await page.locator('[data-agreement]').waitFor({ state: 'detached' });
    assert.equal(await status(code), 200);
    assert.deepEqual(Object.keys((await record(code)).permission).sort(), ['by', 'given', 'uses']);
    await page.context().close();
  });

  it('a person is hidden and shown again by the word that staff note', async () => {
    const made = await makeRecord(curator, 'artisan', { ky: fresh('Уста') });
    const text = { ky: { text: 'Сыноо үчүн уста.', origin: 'author', review: 'unread' } };
    const now = { ...made.record, crafts: ['shyrdak'], summary: { text } };
    await curator('PUT', `/desk/records/${made.id}?lang=en`, { was: made.record, now });
    const done = await curator('POST', '/desk/releases?lang=en', { ids: [made.id], what: 'publish' });
    assert.equal(done.status, 201, JSON.stringify(done.body));
    const page = await at(`exhibits/${made.code}`);
    await more(page, 'No longer agrees to be shown…');
    await button(page, 'Hide from visitors').click();
    await page.locator('[data-agreement="consent"]').waitFor();
    assert.equal(await status(made.code), 404);
    await page.locator('[data-agreement] button').click();
    await button(page, 'Yes, show again').click();
    await page.locator('[data-agreement]').waitFor({ state: 'detached' });
    assert.equal(await status(made.code), 200);
    await page.context().close();
  });

  it('managers see who changed what, of one person, and go on to the record', async () => {
    const other = makeStaff('curator', fresh('Нурлан'));
    const theirs = await signInStaff(house, other);
    const name = fresh('Башкасы');
    const { code } = await makeRecord(theirs, 'material', { ky: name });
    await permitted(curator);
    const page = await at('audit');
    const rows = page.locator('[data-position]');
    await rows.filter({ hasText: name }).first().waitFor();
    const all = await rows.count();
    await page.locator('search [role="combobox"]').fill('Нурлан');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await calm(page);
    await rows.first().waitFor();
    const own = await rows.count();
    assert.ok(own > 0 && own < all, `${own} of ${all}`);
    assert.equal(await rows.filter({ hasNotText: 'Нурлан' }).count(), 0);
    await rows.filter({ hasText: name }).getByRole('link').first().click();
    await page.waitForURL(`**/exhibits/${code}/history`);

    await goTo(page, 'en/audit');
    await rows.first().locator('button').click();
    await page.locator('search .chosen').waitFor();
    await page.getByRole('button', { name: 'Everybody again' }).click();
    await rows.first().waitFor();
    await page.context().close();
  });

  it('a curator has no such room', async () => {
    const page = await at('exhibits', makeStaff('curator'));
    await goTo(page, 'en/audit');
    assert.equal(await page.locator('[data-position]').count(), 0);
    assert.equal(await page.getByRole('link', { name: 'Who changed what' }).count(), 0);
    await page.context().close();
  });
});
