import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './lib/axe.mjs';
import { atDesk, calm, DESK_LANGS, lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { box, fresh, open, saved } from './lib/exhibits.mjs';
import { openHouse } from './lib/house.mjs';
import { none, tooWideOrSmall } from './lib/measure.mjs';
import { hum, makeMedia, words } from './lib/recordings.mjs';

/** Sound and what is said in it, from somebody's files to the visitors. */
describe('recordings at the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let curator;

  before(async () => {
    house = await openHouse();
    staff = makeStaff('curator');
    curator = await signInStaff(house, staff);
  });
  after(() => house?.close());

  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const sent = (page, name) => page.locator('article', { hasText: name });
  const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });
  const send = (page, ...files) => page.locator('main input[type="file"]').setInputFiles(files);
  const codeOf = async (name) => {
    const { body } = await curator('GET', `/desk/records?lang=en&kind=media&q=${encodeURIComponent(name)}`);
    return body.items[0].code;
  };

  /** Says of a file what must be known, and keeps it. */
  async function tell(page, name) {
    await sent(page, name).getByRole('button', { name: 'Say what it shows' }).click();
    const sheet = page.locator('dialog');
    await sheet.getByLabel('Licence').fill('CC0-1.0');
    await sheet.getByRole('button', { name: 'Keep as a draft' }).click();
    await sheet.waitFor({ state: 'detached' });
  }

  async function publish(page) {
    await saved(page);
    await button(page, 'Publish…').click();
    await page.locator('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  }

  it('words that are no captions are refused, each with what to do', async () => {
    const page = await atDesk(house, staff, { lang: 'en', path: 'pictures' });
    const head = 'WEBVTT\n\n00:01.000 --> 00:02.000\n';
    await send(
      page,
      file('code.vtt', 'text/vtt', Buffer.from(`${head}<script>alert(1)</script>\n`)),
      file('old.srt', 'text/plain', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nЖүн\n')),
      file('wide.vtt', 'text/vtt', Buffer.from(`\uFEFF${head}Жүн\n`, 'utf16le')),
      file('long.vtt', 'text/vtt', Buffer.from(head + 'ж'.repeat(1 << 20))),
    );
    await sent(page, 'code.vtt').getByText('In line 4 the captions hold markup').waitFor();
    await sent(page, 'old.srt').getByText('not WebVTT (line: 1)').waitFor();
    await sent(page, 'wide.vtt').getByText('save as UTF-8').waitFor();
    await sent(page, 'long.vtt').getByText('may have at most 1024 KiB').waitFor();
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/desk-refused.png` });
    await page.context().close();
  });

  it('a sound and its words are sent, bound together, and published; each step that lacks is named', async () => {
    const [voice, text] = [fresh('voice'), fresh('words')];
    const page = await atDesk(house, staff, { lang: 'en', path: 'pictures' });
    await send(
      page,
      file(`${voice}.wav`, 'audio/wav', hum(200 + Math.random() * 400)),
      file(`${text}.vtt`, 'text/vtt', words(text)),
    );
    await tell(page, `${voice}.wav`);
    await tell(page, `${text}.vtt`);
    const [sound, captions] = [await codeOf(voice), await codeOf(text)];

    await open(page, 'en', sound);
    await button(page, 'Publish…').click();
    await page
      .locator('dialog')
      .getByRole('button', { name: /^To read along \(captions\): .*no captions to read along/ })
      .click();
    await button(page, 'Add: Captions').click();
    const item = page.locator('[data-field="captions[0]"]');
    await item.getByText('Kyrgyz', { exact: true }).click();
    await item.getByRole('combobox').fill(text);
    await item.getByRole('option', { name: text }).click();
    await saved(page);
    await button(page, 'Publish…').click();
    await page.locator('dialog').getByText('publish them first, or together with it').waitFor();
    await page.keyboard.press('Escape');

    await open(page, 'en', captions);
    assert.equal(await page.getByText('To read along (captions)', { exact: true }).count(), 0);
    await publish(page);
    await open(page, 'en', sound);
    await publish(page);
    const answer = await fetch(`${house.url}/api/v1/records/${sound}?lang=ko`);
    const [recording] = (await answer.json()).recordings;
    assert.equal(recording.captions[0].lang, 'ky');
    assert.equal(await (await fetch(house.url + recording.captions[0].url)).text(), words(text).toString());
    await page.context().close();
  });

  it('where nobody speaks, that is said instead', async () => {
    const made = await makeMedia(curator, 'Шамал.wav', hum(200 + Math.random() * 400));
    const page = await atDesk(house, staff, { lang: 'en', path: `exhibits/${made.code}` });
    await page.getByLabel('Nobody speaks in it').check();
    await publish(page);
    assert.equal((await fetch(`${house.url}/api/v1/records/${made.code}?lang=ky`)).status, 200);
    await page.context().close();
  });

  for (const lang of DESK_LANGS) {
    it(`the form of a recording can be read and pressed in ${lang}`, async () => {
      const said = await makeMedia(curator, 'Сөздөр.vtt', words(fresh('Сөз')));
      const captions = [{ lang: 'ky', file: said.code }];
      const made = await makeMedia(curator, 'Үн.wav', hum(200 + Math.random() * 400), { captions });
      const page = await atDesk(house, staff, { lang, path: `exhibits/${made.code}` });
      await box(page, 'name/ky').waitFor();
      await calm(page);
      await page.locator('[data-field="captions[0]"] [data-act="open"]').click();
      none(await tooWideOrSmall(page));
      none(await violations(page));
      await page.locator('[data-field="captions[0]"]').scrollIntoViewIfNeeded();
      if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/desk-form-${lang}.png` });
      await page.context().close();
    });

    it(`what is asked of a sound can be read and pressed in ${lang}`, async () => {
      const name = fresh('sound');
      const page = await atDesk(house, staff, { lang, path: 'pictures' });
      await send(page, file(`${name}.wav`, 'audio/wav', hum(200 + Math.random() * 400)));
      await sent(page, name).locator('progress').waitFor({ state: 'detached' });
      await sent(page, name).locator('button').first().click();
      const sheet = page.locator('dialog');
      await sheet.waitFor();
      await sheet.locator('input[type="radio"]').last().check();
      none(await tooWideOrSmall(page));
      none(await violations(page));
      if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/desk-about-${lang}.png` });
      await page.context().close();
    });
  }
});
