import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse } from './lib/house.mjs';
import { backButton, begin, go, LANGS, settled, visit } from './lib/visit.mjs';

/** Issue 3: results while typing, filters, names in order, wishes. Answers are given here, so any server will do. */
const WORD = { ky: 'шырдак', ru: 'шырдак', en: 'shyrdak', ko: '시르닥' };

let house;
before(async () => {
  house = await openHouse();
});
after(() => house?.close());

const hit = (code, more = {}) => ({
  ...{ id: code, code, kind: 'craft', name: code, lang: 'ky', text: '', image: null, sample: false },
  ...more,
});
const answer = (items, more = {}) => ({ total: items.length, items, facets: { kind: {} }, ...more });

/** Answers the search with what a test says, and keeps what was asked. */
async function answering(page, reply) {
  const asked = [];
  await page.route('**/api/v1/search?*', async (route) => {
    const ask = Object.fromEntries(new URL(route.request().url()).searchParams);
    asked.push(ask);
    await route.fulfill({ json: await reply(ask) });
  });
  return asked;
}

/** Keeps what is told of wishes. */
async function listening(page) {
  const told = [];
  await page.route('**/api/v1/wishes', async (route) => {
    told.push({ method: route.request().method(), body: route.request().postDataJSON() });
    await route.fulfill({ status: 202 });
  });
  return told;
}

const search = (lang, q = '') => `#/${lang}/search${q ? `/${encodeURIComponent(q)}` : ''}`;
const boxes = (page, selector) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width } = one.getBoundingClientRect();
      return [x, y, width].map(Math.round).join();
    }),
  );

describe('answers', () => {
  for (const lang of LANGS) {
    it(`come while one types in ${lang}, with kinds and marked words`, async () => {
      const page = await visit(house, { lang });
      await go(page, search(lang));
      await page.locator('input').pressSequentially(WORD[lang].slice(0, -1));
      await settled(page);
      assert.ok((await page.locator('.results section li').count()) > 0);
      assert.ok((await page.locator('.results mark').count()) > 0);
      await page.context().close();
    });
  }

  it('follow a Korean syllable that is still open', async () => {
    const page = await visit(house, { lang: 'ko' });
    await go(page, search('ko'));
    for (const letter of 'ㅅㅣㄹㅡㄷ') {
      await page.locator('[data-key]', { hasText: new RegExp(`^${letter}$`) }).tap();
    }
    await settled(page);
    assert.equal(await page.locator('input').inputValue(), '시륻');
    assert.match(await page.locator('.results').innerText(), /시르닥/);
    await page.context().close();
  });

  it('stay until newer ones come: nothing blinks', async () => {
    const page = await visit(house);
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await answering(page, async ({ q }) => {
      if (q === 'шы') await held;
      return answer([hit(q)]);
    });
    await go(page, search('ky'));
    await page.locator('input').fill('ш');
    await settled(page);
    await page.locator('input').fill('шы');
    await page.waitForSelector('[aria-busy="true"]');
    assert.deepEqual(await page.locator('.results section li').allInnerTexts(), ['ш']);
    release();
    await settled(page);
    assert.deepEqual(await page.locator('.results section li').allInnerTexts(), ['шы']);
    await page.context().close();
  });

  it('say quietly under which other name they were found, and mark what the server marks', async () => {
    const page = await visit(house, { lang: 'ko' });
    await answering(page, () =>
      answer([
        hit('a', { name: '시르닥', lang: 'ko', matched: { text: 'шырдак', lang: 'ky' } }),
        hit('b', { name: 'Можжевельник', lang: 'ru', marks: [[4, 12]] }),
      ]),
    );
    await go(page, search('ko', 'шырдак'));
    assert.equal(await page.locator('.matched[lang="ky"]').innerText(), 'шырдак');
    const marked = await page.locator('mark').allTextContents();
    assert.deepEqual(
      marked.map((text) => text.replaceAll('\u00AD', '')),
      ['евельник'],
    );
    await page.context().close();
  });

  it('when there are none, near words lead on', async () => {
    const page = await visit(house, { lang: 'en' });
    await answering(page, ({ q }) =>
      q === 'shyrdak'
        ? answer([hit('found', { lang: 'en' })])
        : answer([], { near: [{ text: 'shyrdak', lang: 'en' }] }),
    );
    await go(page, search('en', 'shurduk'));
    await page.locator('.near button').tap();
    await settled(page);
    assert.equal(await page.locator('input').inputValue(), 'shyrdak');
    assert.deepEqual(await page.locator('.results section li').allInnerTexts(), ['found']);
    await page.context().close();
  });
});

describe('filters', () => {
  const reply = ({ kind }) =>
    answer(
      [hit('one'), hit('two', { kind: 'motif' })].filter((one) => !kind || one.kind === kind),
      {
        facets: {
          kind: kind ? { [kind]: 1 } : { craft: 1, motif: 1 },
          region: [
            { code: 'naryn', name: 'Нарын', lang: 'ky', count: 2 },
            { code: 'osh', name: 'Ош', lang: 'ky', count: 1 },
          ],
          centre: [{ code: 'centre-bishkek', name: 'Бишкек', lang: 'ky', count: 2 }],
        },
      },
    );

  it('narrow the answers and do not jump under the finger', async () => {
    const page = await visit(house);
    const asked = await answering(page, reply);
    await go(page, search('ky', 'ш'));
    const before = await boxes(page, '.filters button:visible');
    // All, two kinds, and one field: a choice of one centre is none.
    assert.equal(before.length, 4);
    await page.locator('.kinds button').nth(2).tap();
    await settled(page);
    assert.equal(asked.at(-1).kind, 'motif');
    assert.deepEqual(await page.locator('.results section li').allInnerTexts(), ['two']);
    assert.deepEqual(await boxes(page, '.filters button:visible'), before);
    await page.locator('.fields button:visible').tap();
    await page.locator('.chips:not(.kinds) button').first().tap();
    await settled(page);
    assert.deepEqual([asked.at(-1).kind, asked.at(-1).region], ['motif', 'naryn']);
    await page.locator('.kinds button').nth(2).tap();
    await settled(page);
    assert.equal(asked.at(-1).kind, undefined);
    // Would notice a jump.
    await page.evaluate(() => (document.querySelector('.kinds').style.marginTop = '3px'));
    assert.notDeepEqual((await boxes(page, '.filters button:visible')).slice(0, 4), before);
    await page.context().close();
  });

  it('can be reached and chosen with keys alone', async () => {
    const page = await visit(house);
    const asked = await answering(page, reply);
    await go(page, search('ky', 'ш'));
    const isOn = (selector) =>
      page.evaluate((where) => document.activeElement?.matches(where) ?? false, selector);
    for (let press = 0; press < 30 && !(await isOn('.kinds button:nth-child(3)')); press++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(asked.at(-1).kind, 'motif');
    await page.context().close();
  });
});

describe('wishes that could not be met', () => {
  const nothing = () => answer([]);

  it('are told once, after three seconds, with the words and the language only', async () => {
    const page = await visit(house, { lang: 'ru', prepare: (fresh) => fresh.clock.install() });
    const told = await listening(page);
    await answering(page, nothing);
    await go(page, search('ru', 'калач'));
    await page.clock.runFor(2_500);
    assert.deepEqual(told, []);
    await page.clock.runFor(1_000);
    await page.clock.runFor(20_000);
    assert.deepEqual(told, [{ method: 'POST', body: { q: 'калач', lang: 'ru' } }]);
    await page.context().close();
  });

  it('are told when the visitor goes away, and not when something was found', async () => {
    const page = await visit(house);
    const told = await listening(page);
    await answering(page, ({ q }) => (q === 'шырдак' ? answer([hit('one')]) : nothing()));
    await go(page, search('ky', 'калач'));
    await go(page, '#/ky/search/' + encodeURIComponent('шырдак'));
    await go(page, '#/ky');
    assert.deepEqual(
      told.map(({ body }) => body.q),
      ['калач'],
    );
    await page.context().close();
  });

  it('are lost when the server is away: neither kept nor tried again', async () => {
    const page = await visit(house);
    let tries = 0;
    await page.route('**/api/v1/wishes', (route) => {
      tries++;
      return route.abort();
    });
    await answering(page, nothing);
    await go(page, search('ky', 'калач'));
    await go(page, '#/ky');
    await page.waitForTimeout(1_000);
    assert.equal(tries, 1);
    assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage }).includes('калач')), false);
    await page.context().close();
  });
});

describe('the index of names', () => {
  for (const lang of LANGS) {
    it(`shows all letters of ${lang}, and the names under one`, async () => {
      const page = await visit(house, { lang });
      await go(page, search(lang));
      await page.locator('.modes button').nth(1).tap();
      await page.waitForSelector('.letters button:not(:disabled)');
      const { letters } = await (await fetch(`${house.url}/api/v1/names?lang=${lang}`)).json();
      assert.deepEqual(
        await page.locator('.letters button').allInnerTexts(),
        letters.map(({ letter }) => letter),
      );
      const { letter } = letters.filter(({ count }) => count > 0).at(-1);
      await page.locator('.letters button', { hasText: new RegExp(`^${letter}$`) }).tap();
      await page.waitForFunction((one) => document.querySelector('.results h2')?.textContent === one, letter);
      const { items } = await (
        await fetch(`${house.url}/api/v1/names?lang=${lang}&letter=${encodeURIComponent(letter)}`)
      ).json();
      const shown = await page.locator('.results .name').allTextContents();
      assert.deepEqual(
        shown.map((name) => name.replace(/[\u00AD\u2060]/g, '').replaceAll('\u00A0', ' ')),
        items.map(({ name }) => name).slice(0, shown.length),
      );
      await page.context().close();
    });
  }
});

describe('V15: nobody sees what another one searched', () => {
  it('also not after going back to the very start', async () => {
    const page = await visit(house, { lang: 'ky', settings: { text: 2 } });
    await go(page, search('ky'));
    await page.locator('input').fill('шырдак');
    await settled(page);
    assert.match(await page.evaluate(() => JSON.stringify({ ...sessionStorage })), /шырдак/);
    for (let step = 0; step < 5 && (await backButton(page).count()); step++) await backButton(page).click();
    assert.equal(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage })), '{}');
    await begin(page, 'ru');
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute('data-large')), false);
    await go(page, search('ru'));
    assert.equal(await page.locator('input').inputValue(), '');
    await page.context().close();
  });
});
