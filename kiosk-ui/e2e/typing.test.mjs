import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse, PX_PER_MM } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { go, LANGS, visit } from './lib/visit.mjs';

/** V20: our own keyboard, on the glass. */
const KEY_MM = 18;
const ANSWER_MS = 150;
/** How much slower the slowest kiosk is than this machine. */
const SLOW = 4;
/** What a visitor reads, row by row from the left; told here once more, so that the page is not asked about itself. */
const DRAWN = {
  ky: 'йцуүкенңгшзхфывапроөлджэячсмитьбющъё',
  ru: 'йцукенгшщзхъфывапролджэёячсмитьбю',
  en: 'qwertyuiopasdfghjklzxcvbnm',
  ko: 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ',
};

let house;
before(async () => {
  house = await openHouse();
});
after(() => house?.close());

const key = (page, letter) => page.locator('[data-key]', { hasText: new RegExp(`^${letter}$`) });
const value = (page) => page.locator('input').inputValue();

async function type(page, letters) {
  for (const letter of letters) await key(page, letter).tap();
}

describe('V20: the keyboard', () => {
  for (const lang of LANGS) {
    it(`every key in ${lang} has 18 mm, in low reach as well`, async () => {
      for (const low of [false, true]) {
        const page = await visit(house, { lang, settings: { low } });
        await go(page, `#/${lang}/search`);
        const small = await page.locator('[data-key]').evaluateAll(
          (keys, least) =>
            keys
              .map((one) => [one.dataset.key, one.getBoundingClientRect()])
              .filter(([, { width, height }]) => Math.min(width, height) < least)
              .map(([name, { width, height }]) => `${name} ${width}×${height}`),
          KEY_MM * PX_PER_MM,
        );
        await page.context().close();
        none(small);
      }
    });
  }

  it('keys are drawn in the order in which they are known', async () => {
    const page = await visit(house, { lang: 'ky' });
    await go(page, '#/ky/search');
    const read = () =>
      page.locator('[data-key]').evaluateAll((keys) =>
        keys
          .filter((one) => one.dataset.key.includes(':'))
          .map((one) => ({ letter: one.textContent, box: one.getBoundingClientRect() }))
          .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
          .map(({ letter }) => letter)
          .join(''),
      );
    for (const [lang, letters] of Object.entries(DRAWN)) {
      await page.locator(`[data-key="${lang}"]`).tap();
      assert.equal(await read(), letters, lang);
    }
    await page.locator('[data-key="shift"]').tap();
    assert.equal(await read(), 'ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ');
    await page.locator('[data-key="digits"]').tap();
    assert.equal(await read(), '1234567890-./’');
    await page.context().close();
  });

  it('writes ң ө ү with a key each', async () => {
    const page = await visit(house, { lang: 'ky' });
    await go(page, '#/ky/search');
    await type(page, 'көөкөр');
    assert.equal(await value(page), 'көөкөр');
    await page.context().close();
  });

  it('composes Korean while it is typed and takes it back key by key', async () => {
    const page = await visit(house, { lang: 'ko' });
    await go(page, '#/ko/search');
    const seen = [];
    for (const letter of 'ㅅㅣㄹㅡㄷㅏㄱ') {
      await type(page, letter);
      seen.push(await value(page));
    }
    assert.deepEqual(seen, ['ㅅ', '시', '실', '시르', '시륻', '시르다', '시르닥']);
    for (const expected of ['시르다', '시르ㄷ', '시르', '시']) {
      await page.locator('[data-key="back"]').tap();
      assert.equal(await value(page), expected);
    }
    await page.locator('[data-key="shift"]').tap();
    await type(page, 'ㄲㅏ');
    assert.equal(await value(page), '시까');
    await page.context().close();
  });

  it('changes the keys without changing the language of the kiosk, and back to letters from digits', async () => {
    const page = await visit(house, { lang: 'en' });
    await go(page, '#/en/search');
    await page.locator('[data-key="ky"]').tap();
    await type(page, 'ү');
    await page.locator('[data-key="digits"]').tap();
    await type(page, '20');
    await page.locator('[data-key="digits"]').tap();
    await page.locator('[data-key="space"]').tap();
    await type(page, 'ө');
    assert.equal(await value(page), 'ү20 ө');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.context().close();
  });

  it('two fingers in turn lose no letter', async () => {
    const page = await visit(house, { lang: 'ru' });
    await go(page, '#/ru/search');
    const session = await page.context().newCDPSession(page);
    const at = async (letter, id) => {
      const box = await key(page, letter).boundingBox();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, id };
    };
    const [one, two] = [await at('ф', 0), await at('ж', 1)];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [one] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [one, two] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [two] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    assert.equal(await value(page), 'фж');
    await page.context().close();
  });

  it('answers stand within 150 ms of a key', async (test) => {
    const page = await visit(house, { lang: 'ky' });
    await go(page, '#/ky/search');
    await type(page, 'к');
    await page.waitForSelector('.results section');
    const median = await timeKeys(page, test, 'as it is');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
    // The slowest kiosk is told, not judged: this machine does other things as well.
    await timeKeys(page, test, `CPU × ${SLOW}`);
    await page.context().close();
    assert.ok(median <= ANSWER_MS, `median ${median} ms`);
  });
});

/** Milliseconds from a key to the frame in which its answers stand; says them and gives the median. */
async function timeKeys(page, test, how) {
  const times = [];
  for (let round = 0; round < 11; round++) {
    times.push(await page.evaluate(timeOfKey, round % 2 ? '[data-key="back"]' : '[data-key="2:4"]'));
  }
  times.sort((a, b) => a - b);
  test.diagnostic(`${how}: median ${times[5].toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms`);
  return times[5];
}

function timeOfKey(selector) {
  return new Promise((resolve) => {
    const results = document.querySelector('.results');
    const start = performance.now();
    const watch = new MutationObserver(() =>
      requestAnimationFrame(() => {
        watch.disconnect();
        resolve(performance.now() - start);
      }),
    );
    watch.observe(results, { subtree: true, childList: true, characterData: true });
    document
      .querySelector(selector)
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, button: 0 }));
  });
}
