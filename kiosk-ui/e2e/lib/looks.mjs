import { it } from 'node:test';
import { violations } from './axe.mjs';
import { calm, DESK_LANGS, DESK_SCREEN, goTo, ZOOMED } from './desk.mjs';
import { none, tooWideOrSmall } from './measure.mjs';

/** What axe looks at is the same in every language but for the words, which have a test of their own. */
const WHOLLY = 'ky';

/**
 * S7 of some screens of the desk: WCAG 2.2 AA in one language and both colours (`EVERY_LANGUAGE=true` for all), nothing
 * slides sideways and every target is large enough in every language, at 1366 × 768 and at 200 %.
 *
 * @param screens by name, how to come to each: `(page, lang, mine)`
 * @param open a page that is signed in: `({ lang, screen, theme })`
 * @param prepare what screens are given that nobody else works on
 */
export function looksRight(screens, open, prepare = () => undefined) {
  async function each(asked, look) {
    const page = await open(asked);
    const found = [];
    const mine = await prepare();
    for (const [name, show] of Object.entries(screens)) {
      await show(page, asked.lang, mine);
      await calm(page);
      for (const what of await look(page)) found.push(`${name}: ${what}`);
      while (await page.locator('dialog').count()) await page.keyboard.press('Escape');
      // What was left open between two texts is not the next one's.
      await goTo(page, `${asked.lang}/needs`);
    }
    await page.context().close();
    none(found);
  }
  const wholly = async (page) => [...(await violations(page)), ...(await tooWideOrSmall(page))];

  for (const lang of DESK_LANGS) {
    if (lang === WHOLLY || process.env.EVERY_LANGUAGE) {
      it(`axe finds nothing, nothing slides sideways, every target is large enough: ${lang}`, () =>
        each({ lang, screen: DESK_SCREEN }, wholly));
    } else {
      it(`nothing slides sideways, every target is large enough: ${lang}`, () =>
        each({ lang, screen: DESK_SCREEN }, tooWideOrSmall));
    }
    it(`nothing slides sideways, every target is large enough: ${lang}, 200 %`, () =>
      each({ lang, screen: ZOOMED }, tooWideOrSmall));
  }
  it('axe finds nothing in the dark, whose colours are those of every language', () =>
    each({ lang: 'ru', theme: 'dark' }, violations));
}
