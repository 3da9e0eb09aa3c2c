import { SCREEN } from './house.mjs';

/** Longer than anything here takes, shorter than one is willing to wait for a failure. */
const PATIENCE_MS = 10_000;

export const LANGS = ['ky', 'ru', 'en', 'ko'];
/** The places of the settings' switches, the same in every language. */
const SWITCHES = ['theme', 'strong', 'low', 'slow'];
const SIZES = { 1: 0, 1.25: 1, 1.5: 2, 2: 3 };

/**
 * A visitor at the kiosk. `settings` are made by touching what a visitor touches; they last for the visit,
 * so that many screens can be seen with them.
 */
export async function visit(house, { lang = 'ky', settings = {}, options = {}, prepare } = {}) {
  const context = await house.browser.newContext({
    viewport: SCREEN,
    hasTouch: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(`${house.url}/#/${lang}`);
  await settled(page);
  if (Object.keys(settings).length > 0) await set(page, settings);
  return page;
}

async function set(page, { text = 1, ...switches }) {
  await settingsButton(page).click();
  for (const name of SWITCHES) {
    if (switches[name]) await page.locator('.ways button').nth(SWITCHES.indexOf(name)).click();
  }
  await page.locator('.sizes button').nth(SIZES[text]).click();
  await settingsButton(page).click();
}

export const settingsButton = (page) => page.locator('main ~ nav').first().locator('> *').nth(3);
export const backButton = (page) => page.locator('main ~ nav').first().locator('> *').nth(0);
export const languageButton = (page, lang) => page.locator(`main ~ nav button[lang="${lang}"]`);

/** The touch with which a visit begins. */
export async function begin(page, lang) {
  await page.locator(`main [lang="${lang}"] a`).click();
  await settled(page);
}

/** Goes where an address leads without leaving the visit. */
export async function go(page, path) {
  await page.evaluate((hash) => location.replace(hash), path);
  await settled(page);
}

/** When nothing more is on its way: content, pictures and fonts are there, and it is drawn. */
export async function settled(page) {
  // No element is given back: a handle on it would hold its screen in memory.
  await page.waitForFunction(() => document.querySelector('main h1, main nav, main button') !== null);
  await page.waitForFunction(() => !document.querySelector('main :is(.instead.late, [aria-busy="true"])'));
  await page.waitForFunction(() =>
    [...document.images].every((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      // What is scrolled out of its own part of the screen is not fetched before it comes into view.
      const part = (image.closest('.results, main') ?? document.documentElement).getBoundingClientRect();
      return image.complete || bottom <= Math.max(0, part.top) || top >= Math.min(innerHeight, part.bottom);
    }),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Everything that a visitor can touch now, with its box. */
export function targets(page) {
  return page.evaluate(() => {
    const all = document.querySelectorAll('a[href], button:not(:disabled), input, [role="button"]');
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const name = one.getAttribute('aria-label') ?? one.textContent.trim();
        return {
          name: name.slice(0, 40),
          x,
          y,
          width,
          height,
          stop: one.tabIndex >= 0,
          card: Boolean(one.closest('.results, section, .shift')),
        };
      })
      .filter(({ width, height }) => width > 0 && height > 0);
  });
}
