import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse } from './lib/house.mjs';
import { fontsOf, none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go, LANGS, visit } from './lib/visit.mjs';

/** V18: each text is drawn by its own fonts only; Kyrgyz never by a Korean one. */
const EUROPEAN = /^Noto (Sans|Serif)( Medium| SemiBold)?$/;
const KOREAN = /^Noto (Sans|Serif) KR( .*)?$/;
const HANGUL = /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uff00-\uffef]/;

let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

function strangers(drawn) {
  return drawn.flatMap(({ text, fonts }) =>
    fonts
      .filter(({ familyName, isCustomFont }) => {
        const known = EUROPEAN.test(familyName) || (KOREAN.test(familyName) && HANGUL.test(text));
        return !known || !isCustomFont;
      })
      .map(({ familyName }) => `${familyName}: ${text.slice(0, 40)}`),
  );
}

describe('V18: fonts', { concurrency: 2 }, () => {
  for (const lang of LANGS) {
    it(lang, async () => {
      const page = await visit(house, { lang });
      const found = [];
      for (const { name, address } of screens) {
        await go(page, address(lang));
        for (const one of strangers(await fontsOf(page))) found.push(`${name}: ${one}`);
      }
      await page.context().close();
      none(found);
    });
  }

  it('draws Ң Ө Ү by the European fonts inside a Korean page as well', async () => {
    const page = await visit(house, { lang: 'ko' });
    await page.evaluate(() =>
      document.querySelector('main').insertAdjacentHTML('beforeend', '<p>ҢӨҮ ңөү</p><h2>Көөкөр, 시르닥</h2>'),
    );
    const drawn = await fontsOf(page);
    await page.context().close();
    const word = drawn.find(({ text }) => text.startsWith('ҢӨҮ'));
    assert.deepEqual(
      word.fonts.map(({ familyName }) => EUROPEAN.test(familyName)),
      [true],
    );
  });

  it('would notice a font of the system', async () => {
    const page = await visit(house);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'stranger';
      // Not as an attribute: the server's content security policy takes no inline style.
      paragraph.style.fontFamily = 'monospace';
      document.querySelector('main').append(paragraph);
    });
    const found = strangers(await fontsOf(page));
    await page.context().close();
    assert.ok(found.some((one) => one.endsWith('stranger')));
  });
});
