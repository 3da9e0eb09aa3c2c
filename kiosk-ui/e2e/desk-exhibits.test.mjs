import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { atDesk, lacking, makeStaff, signInStaff } from './lib/desk.mjs';
import { box, complete, fresh, makeRecord, open, saved } from './lib/exhibits.mjs';
import { openHouse } from './lib/house.mjs';

/** From the desk to visitors and back: S1, S2, S3, S5. */
const CLICKS_MAX = 5;
const SEEN_WITHIN_MS = 5_000;
const LONGER_THAN_A_PAUSE_MS = 500;

describe('publishing from the desk', { skip: lacking }, () => {
  let house;
  let staff;
  let curator;

  before(async () => {
    house = await openHouse();
    staff = makeStaff('curator');
    curator = await signInStaff(house, staff);
  });
  after(() => house?.close());

  const at = (path, lang = 'en') => atDesk(house, staff, { lang, path });
  const button = (page, name) => page.getByRole('button', { name, exact: true });
  const visitors = async (code, lang = 'ky') => {
    const answer = await fetch(`${house.url}/api/v1/records/${code}?lang=${lang}`);
    return answer.ok ? answer.json() : undefined;
  };

  /** A material that visitors see. */
  async function published(more = {}) {
    const made = await complete(curator, await makeRecord(curator, 'material', more.name));
    const answer = await curator('POST', '/desk/releases?lang=en', { ids: [made.id], what: 'publish' });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return made;
  }

  async function release(page, words) {
    if (page.url().match(/exhibits\/[^-]/)) await saved(page);
    await button(page, words.ask).click();
    await page.locator('dialog').getByRole('button', { name: words.act, exact: true }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  const PUBLISH = { ask: 'Publish…', act: 'Publish' };

  it('a typo is mended on the kiosk with five clicks, and taken back with one', async () => {
    const wrong = fresh('Кийзз');
    const right = wrong.replace('Кийзз', 'Кийиз');
    const { code } = await published({ name: { ky: wrong } });
    const kiosk = await (await house.browser.newContext()).newPage();
    await kiosk.goto(`${house.url}/#/ky/material/${code}`);
    await kiosk.getByRole('heading', { name: wrong }).waitFor();

    const page = await at('exhibits');
    let clicks = 0;
    await page.exposeFunction('clicked', () => clicks++);
    await page.evaluate(() => addEventListener('pointerdown', () => window.clicked(), true));
    await page.getByRole('searchbox').click();
    await page.keyboard.type(wrong);
    await page.getByRole('link', { name: wrong }).click();
    await box(page, 'name/ky').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(right);
    await release(page, PUBLISH);
    const began = Date.now();
    await kiosk.getByRole('heading', { name: right }).waitFor();
    assert.ok(Date.now() - began < SEEN_WITHIN_MS, `${Date.now() - began} ms`);
    assert.ok(clicks <= CLICKS_MAX, `${clicks} clicks`);

    await button(page, 'Undo').last().click();
    await kiosk.getByRole('heading', { name: wrong }).waitFor();
    await kiosk.context().close();
    await page.context().close();
  });

  it('a record opened in the pause after the last letter stays open', async () => {
    await published();
    const page = await at('exhibits');
    await page.locator('tbody a').first().waitFor();
    await page.evaluate(() => {
      const search = document.querySelector('search input');
      search.value = 'сыноо';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector('tbody a').click();
    });
    await box(page, 'name/ky').waitFor();
    await page.waitForTimeout(LONGER_THAN_A_PAUSE_MS);
    assert.equal(await box(page, 'name/ky').count(), 1);
    await page.context().close();
  });

  it('a new craft in two languages: what is missing is told and led to, then visitors read it', async () => {
    const [ky, ru] = [fresh('Сыноо өнөрү'), fresh('Пробное ремесло')];
    const page = await at('exhibits');
    await button(page, 'New…').click();
    await page.getByLabel('What is it?').selectOption('craft');
    await page.getByLabel('Kyrgyz').fill(ky);
    await page.getByLabel('Russian').fill(ru);
    await button(page, 'Begin').click();
    await box(page, 'summary.text/ky').waitFor();

    await button(page, 'Publish…').click();
    await page.getByRole('heading', { name: 'Not yet: something is missing' }).waitFor();
    await page
      .locator('dialog')
      .getByRole('button', { name: /^In short/ })
      .click();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-field') === 'summary.text/ky',
    );
    await page.keyboard.type('Кыскача: бул сыноо үчүн өнөр.');
    await box(page, 'summary.text/ru').fill('Коротко: это ремесло для пробы.');
    await box(page, 'description.text/ky').fill('Кененирээк: бул өнөр сыноо үчүн гана жазылды.');
    await box(page, 'description.text/ru').fill('Подробнее: это ремесло записано только для пробы.');
    await page.getByLabel(/^Field of craft/).selectOption('felt');
    await release(page, PUBLISH);

    const code = decodeURIComponent(page.url().split('/').at(-1));
    for (const [lang, name] of [
      ['ky', ky],
      ['ru', ru],
    ])
      assert.equal((await visitors(code, lang)).name.text, name);
    await page.context().close();
  });

  it('withdraws and deletes, and both can be undone', async () => {
    const { code } = await published();
    const page = await at(`exhibits/${code}`);
    for (const [ask, act] of [
      ['Withdraw…', 'Withdraw'],
      ['Delete…', 'Delete'],
    ]) {
      await page.getByText('More', { exact: true }).click();
      await release(page, { ask, act });
      assert.equal(await visitors(code), undefined);
      await button(page, 'Undo').last().click();
      await page.getByText('Undone').last().waitFor();
      const until = Date.now() + SEEN_WITHIN_MS;
      while (!(await visitors(code))) assert.ok(Date.now() < until, 'undone, and not seen again');
    }
    await page.context().close();
  });

  it('tells history in words and brings back any version', async () => {
    const { code, record } = await published();
    const page = await at(`exhibits/${code}`);
    const before = record.name.ky.text;
    await box(page, 'name/ky').fill(fresh('Башка ат'));
    await release(page, PUBLISH);
    await page.getByRole('link', { name: 'History' }).click();
    await page.locator('ins').getByText('Башка').first().waitFor();
    await page.locator('del').getByText(before.split(' ')[0]).first().waitFor();
    await button(page, 'Restore this version').last().click();
    await page.getByText('Restored. Visitors see it once you publish it.').waitFor();
    await open(page, 'en', code);
    assert.equal(await box(page, 'name/ky').inputValue(), before);
    await page.context().close();
  });

  it('gives up changes, which stay in the history', async () => {
    const { code, record } = await published();
    const page = await at(`exhibits/${code}`);
    await box(page, 'name/ky').fill('Кереги жок ат');
    await saved(page);
    await page.getByText('More', { exact: true }).click();
    await release(page, { ask: 'Give up the changes…', act: 'Give up the changes' });
    assert.equal(await box(page, 'name/ky').inputValue(), record.name.ky.text);
    await open(page, 'en', code, 'history');
    await page.getByText('Кереги жок ат').first().waitFor();
    await page.context().close();
  });

  it('publishes several at once, and a release is taken back row by row', async () => {
    const mark = fresh('Көп');
    const ones = [];
    for (const which of ['бир', 'эки'])
      ones.push(await complete(curator, await makeRecord(curator, 'material', { ky: `${mark} ${which}` })));
    const page = await at('exhibits');
    await page.getByRole('searchbox').fill(mark);
    for (const which of ['бир', 'эки']) await page.getByLabel(`Choose ${mark} ${which}`).check();
    await release(page, PUBLISH_CHOSEN);
    for (const { code } of ones) assert.ok(await visitors(code));

    // One of them is changed since: that one stays.
    const { body } = await curator('GET', `/desk/records/${ones[0].id}?lang=en`);
    const now = { ...body.record, name: { ky: { ...body.record.name.ky, text: `${mark} жаңы` } } };
    await curator('PUT', `/desk/records/${ones[0].id}?lang=en`, { was: body.record, now });
    await curator('POST', '/desk/releases?lang=en', { ids: [ones[0].id], what: 'publish' });

    await page.getByRole('link', { name: 'Releases' }).click();
    const row = page.locator('[data-release]', { hasText: '2 records' }).first();
    await row.getByRole('button', { name: 'Take back…' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Take back', exact: true }).click();
    await page.getByText(/stays: changed since/).waitFor();
    await page.getByText('taken back', { exact: false }).first().waitFor();
    assert.ok(await visitors(ones[0].code));
    assert.equal(await visitors(ones[1].code), undefined);
    await page.context().close();
  });
  const PUBLISH_CHOSEN = { ask: 'Publish', act: 'Publish' };

  it('finds as it is typed, narrows down, and comes back to the same list', async () => {
    const page = await at('exhibits');
    await page.getByRole('searchbox').fill('shyrdak');
    await page
      .getByRole('link', { name: /Shyrdak/ })
      .first()
      .waitFor();
    await page.getByLabel('Kind').selectOption('craft');
    await page.getByText('1 record', { exact: true }).waitFor();
    await page.getByRole('link', { name: /Shyrdak/ }).click();
    await box(page, 'name/ky').waitFor();
    await page.goBack();
    await page.getByText('1 record', { exact: true }).waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'shyrdak');
    await page.context().close();
  });

  it('shows the kiosk’s own page before it is published, and frames what does not fit', async () => {
    const { code, id } = await published();
    const { body } = await curator('GET', `/desk/records/${id}?lang=en`);
    const ky = { ...body.record.name.ky, text: 'Алдын ала көрүлгөн ат' };
    await curator('PUT', `/desk/records/${id}?lang=en`, {
      was: body.record,
      now: { ...body.record, name: { ky } },
    });
    const wide = 'Сыйбаган сөз';
    const page = await atDesk(house, staff, { lang: 'ky', path: `exhibits/${code}`, prepare: widen });
    const shown = page.frameLocator('iframe').getByRole('heading', { name: ky.text });
    await page.getByRole('link', { name: 'Алдын ала көрүү' }).click();
    await shown.waitFor();
    await page.getByText('Баары батат.').waitFor();
    assert.notEqual((await visitors(code)).name.text, ky.text);

    await page.getByRole('button', { name: 'Кыргызча, 200 %' }).click();
    await page.getByText('1 жер батпай калды: алкакка алынган.').waitFor();
    const framed = page.frameLocator('iframe').getByText(wide);
    assert.match(await framed.evaluate(({ style }) => style.outline), /dashed/);
    await page.context().close();

    /** On pages with the largest text, something that does not fit. */
    function widen(desk) {
      return desk.addInitScript((words) => {
        if (!location.search.includes('text=2')) return;
        const looking = setInterval(() => {
          if (!document.querySelector('main h1')) return;
          clearInterval(looking);
          const held = document.createElement('p');
          held.textContent = words;
          Object.assign(held.style, { whiteSpace: 'nowrap', overflow: 'hidden', width: '50px' });
          document.querySelector('main').append(held);
        }, 20);
      }, wide);
    }
  });
});
