import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, calm, goTo, lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { complete, makeRecord, open, saved } from './lib/exhibits.mjs';
import { openHouse } from './lib/house.mjs';

/** Records as spreadsheets, many at once, wishes, windows, originals: content.md section 4. */
describe('many records at the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let curator;
  /** Codes of this run's own. */
  const mark = Date.now().toString(36);

  before(async () => {
    house = await openHouse();
    staff = makeStaff('curator');
    curator = await signInStaff(house, staff);
  });
  after(() => house?.close());

  const at = (path, lang = 'en') => atDesk(house, staff, { lang, path });
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const detail = async (code) => (await curator('GET', `/desk/records/${code}?lang=en`)).body;

  /** Chooses words of the craft as what the table holds, and gives it. */
  async function give(page, rows, name = 'words.csv') {
    await page.getByLabel('Which records').selectOption('term');
    await page.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(['code,name@ky,name@ru,scheme,summary@ky,status', ...rows, ''].join('\n')),
    });
  }
  const good = [
    `row-one-${mark},Биринчи ${mark},Первое ${mark},craft-words,Биринчи сөз.,published`,
    `row-two-${mark},Экинчи ${mark},Второе ${mark},craft-words,Экинчи сөз.,published`,
    `row-three-${mark},Үчүнчү ${mark},Третье ${mark},craft-words,Үчүнчү сөз.,draft`,
  ];
  const bad = [
    `Row One,Биринчи ${mark},Первое ${mark},craft-words,Биринчи сөз.,published`,
    `row-two-${mark},Экинчи ${mark},Второе ${mark},,Экинчи сөз.,published`,
    good[2],
    `row-four-${mark},Төртүнчү ${mark},Четвёртое,craft-words,Төртүнчү сөз.,finished`,
  ];

  it('tells what is wrong with each of three bad rows; mended, all come in, and go again', async () => {
    const page = await at('tables');
    await give(page, bad);
    await page.getByText('3 things are wrong in this table. Nothing was changed.').waitFor();
    const told = await page.locator('ol > li').allInnerTexts();
    assert.equal(told.length, 3, told.join('\n'));
    assert.match(told[0], /^Row 2\s+Column code \(.+\) – "Row One" must be lower-case/s);
    assert.match(told[1], /^Row 3\s+Column scheme \(.+\) – is missing/s);
    assert.match(told[2], /^Row 5\s+Column status \(.+\) – "finished" must be one of/s);
    assert.equal(await page.getByRole('button', { name: /^Import/ }).count(), 0);
    assert.equal((await curator('GET', `/desk/records/row-three-${mark}`)).status, 404);

    await give(page, good, 'mended.csv');
    await page.getByText('Nothing is wrong with this table.').waitFor();
    await button(page, 'Import 3 records').click();
    await page.getByText('Imported: 3 records').waitFor();
    await page.getByRole('link', { name: 'See them in the list' }).click();
    for (const name of ['Первое', 'Второе', 'Третье'])
      await page.getByRole('link', { name: new RegExp(`${name} ${mark}`) }).waitFor();

    await page.goBack();
    const release = (await curator('GET', '/desk/releases?lang=en')).body.items[0];
    assert.deepEqual([release.what, release.count], ['import', 3]);
    await goTo(page, `en/releases/${release.id}`);
    await page.locator(`[data-release="${release.id}"]`).getByText(`Второе ${mark}`).waitFor();
    const row = page.locator(`[data-release="${release.id}"]`);
    await button(row, 'Take back…').click();
    await button(page.getByRole('dialog'), 'Take back').click();
    await row.getByText('taken back').nth(2).waitFor();
    assert.equal((await fetch(`${house.url}/api/v1/records/row-one-${mark}`)).status, 404);
    await page.context().close();
  });

  it('an import is taken back where it was made, row by row', async () => {
    const page = await at('tables');
    await give(page, [
      `back-a-${mark},А ${mark},,craft-words,А сөз.,published`,
      `back-b-${mark},Б ${mark},,craft-words,Б сөз.,published`,
    ]);
    await button(page, 'Import 2 records').click();
    await page.getByText('Imported: 2 records').waitFor();
    assert.equal((await fetch(`${house.url}/api/v1/records/back-a-${mark}`)).status, 200);
    const edited = await detail(`back-b-${mark}`);
    const ky = { ...edited.record.name.ky, text: `Б2 ${mark}` };
    await curator('PUT', `/desk/records/${edited.id}`, {
      was: edited.record,
      now: { ...edited.record, name: { ...edited.record.name, ky } },
    });
    await curator('POST', '/desk/releases', { ids: [edited.id], what: 'publish' });
    await button(page, 'Undo').click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    await page.getByText(/stays: changed since: .*name/).waitFor();
    assert.equal((await fetch(`${house.url}/api/v1/records/back-a-${mark}`)).status, 404);
    assert.equal((await fetch(`${house.url}/api/v1/records/back-b-${mark}`)).status, 200);
    await page.context().close();
  });

  it('an exported table is read back as it is, and an empty one has only columns', async () => {
    const page = await at('tables');
    await page.getByLabel('Which records').selectOption('term');
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: 'All records, XLSX' }).click();
    await page.locator('input[type="file"]').setInputFiles(await (await arrives).path());
    await page.getByText('There is nothing to import.').waitFor();
    const empty = await page
      .getByRole('link', { name: 'An empty table to fill in, CSV' })
      .getAttribute('href');
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), empty);
    assert.match(text, /^\uFEFF?code,/);
    assert.equal(text.trim().split('\n').length, 1);
    await page.getByText('What stands in which column').click();
    await page.getByRole('rowheader', { name: 'summary@ky' }).waitFor();
    await page.context().close();
  });

  it('gives a field of several records one value, and takes it back', async () => {
    const codes = [];
    for (const n of [1, 2])
      codes.push((await makeRecord(curator, 'material', { ky: `Чогуу ${n} ${mark}` })).code);
    const page = await at(`exhibits/-/q=${encodeURIComponent(`Чогуу ${mark}`)}`);
    for (const n of [1, 2]) await page.getByLabel(`Choose Чогуу ${n} ${mark}`).check();
    await button(page, 'Change together…').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('What is to be changed').selectOption('notes');
    await sheet.locator('textarea').fill('Together');
    await button(sheet, 'Change 2 records').click();
    await sheet.getByText('This is what became of them').waitFor();
    for (const code of codes) assert.equal((await detail(code)).record.notes, 'Together');
    await button(sheet, 'Undo').click();
    await sheet.getByText('Taken back', { exact: true }).waitFor();
    for (const code of codes) assert.equal((await detail(code)).record.notes, undefined);
    await page.context().close();
  });

  it('a wish becomes a record’s name, is seen to, and comes back when it is undone', async () => {
    const wish = `тынар ${mark.replace(/\d/g, 'ж')}`;
    const counted = await fetch(`${house.url}/api/v1/wishes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: house.url },
      body: JSON.stringify({ lang: 'ky', q: wish }),
    });
    assert.ok(counted.ok, await counted.text());
    const page = await at('wishes');
    const row = page.locator(`[data-wish="${wish}"]`);
    await button(row, 'Make a record of it').click();
    assert.equal(await page.getByRole('dialog').getByLabel('Kyrgyz').inputValue(), wish);
    await page.keyboard.press('Escape');
    await button(row, 'Done').click();
    await row.waitFor({ state: 'detached' });
    await button(page, 'Undo').click();
    await row.waitFor();
    await page.context().close();
  });

  it('publishes for some time only, and says so', async () => {
    const made = await complete(curator, await makeRecord(curator, 'material', { ky: `Убактылуу ${mark}` }));
    const page = await at('needs');
    await open(page, 'en', made.code);
    await saved(page);
    await button(page, 'Publish…').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Visitors see it from now on until it is withdrawn.').waitFor();
    await sheet.getByText('Only for some time').click();
    await sheet.getByLabel('From a day on').check();
    await sheet.getByLabel('Until a day').check();
    await sheet
      .getByText(/^Visitors see it from .*09:00 until .*18:00, by the clock of Bishkek\.$/)
      .waitFor();
    await button(sheet, 'Publish').click();
    await sheet.waitFor({ state: 'detached' });
    const { record } = await detail(made.code);
    assert.match(record.window.from, /T03:00:00Z$/);
    assert.match(record.window.until, /T12:00:00Z$/);
    assert.equal((await fetch(`${house.url}/api/v1/records/${made.code}`)).status, 404);
    await goTo(page, `en/exhibits/-/q=${encodeURIComponent(`Убактылуу ${mark}`)}`);
    await page.getByText(/^from .* until /).waitFor();
    await goTo(page, 'en/needs');
    await page.getByText(`Убактылуу ${mark}`).first().waitFor();
    await page.context().close();
  });

  it('another language is chosen as the original, and translations stay what they were', async () => {
    const made = await makeRecord(curator, 'material', { ky: `Түп ${mark}`, ru: `Основа ${mark}` });
    assert.equal(made.record.name.ru.source, 'ky');
    const page = await at('needs');
    await open(page, 'en', made.code);
    await page.locator('[data-source="name"]').selectOption('ru');
    await saved(page);
    await calm(page);
    const { record, texts } = await detail(made.code);
    assert.equal(record.name.ru.source, undefined);
    assert.equal(record.name.ky.source, 'ru');
    assert.equal(texts.name.ky, 'unread');
    await page.context().close();
  });
});
