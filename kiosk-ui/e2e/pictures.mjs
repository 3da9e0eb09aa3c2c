import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHouse, SCREEN } from './lib/house.mjs';
import { screensOf, statesOf } from './lib/screens.mjs';
import { go, LANGS, settled, visit } from './lib/visit.mjs';

/**
 * Takes every screen in every language, as a visitor sees it, and lays them on one sheet a language.
 *
 *   node e2e/pictures.mjs FOLDER [--text=2] [--theme] [--strong] [--low] [--only=home,craft] [--langs=ky,ko] [--whole]
 *
 * --whole takes each page down to its end instead of what the screen shows at first.
 */
const [folder, ...words] = process.argv.slice(2);
if (!folder) {
  console.error('where to? node e2e/pictures.mjs FOLDER');
  process.exit(2);
}
const option = (name) => words.find((word) => word.startsWith(`--${name}`))?.split('=')[1];
const flag = (name) => words.includes(`--${name}`);
const settings = {
  text: Number(option('text') ?? 1),
  theme: flag('theme'),
  strong: flag('strong'),
  low: flag('low'),
};
const only = option('only')?.split(',');
const langs = option('langs')?.split(',') ?? LANGS;
/** A thumbnail on the sheet, and how many stand side by side. */
const THUMB = { width: 270, height: 480 };
const ACROSS = 8;

mkdirSync(folder, { recursive: true });
const house = await openHouse();
try {
  const all = await screensOf(house.url);
  const screens = [...all, ...statesOf(all)].filter(({ name }) => !only || only.includes(name));
  for (const lang of langs) {
    const page = await visit(house, { lang, settings });
    const taken = [];
    for (const { name, address, act } of screens) {
      await page.setViewportSize(SCREEN);
      // A sign of life, or the kiosk would ask whether anybody is there.
      await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })));
      await go(page, address(lang));
      if (act) await act(page).then(() => settled(page));
      if (flag('whole')) await unroll(page);
      const file = join(folder, `${lang}-${name}.png`);
      await page.screenshot({ path: file });
      taken.push({ name, file });
    }
    await page.context().close();
    await sheet(taken, join(folder, `sheet-${lang}.png`));
    console.log(`${lang}: ${taken.length} screens`);
  }
} finally {
  await house.close();
}

/** Makes the screen as high as its page; the measures hang on the width and stay. */
async function unroll(page) {
  const beyond = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.querySelector('main');
    return scrollHeight - clientHeight;
  });
  await page.setViewportSize({ ...SCREEN, height: SCREEN.height + beyond });
  await settled(page);
}

async function sheet(taken, file) {
  const rows = Math.ceil(taken.length / ACROSS);
  const page = await house.browser.newPage({
    viewport: { width: ACROSS * (THUMB.width + 8), height: rows * (THUMB.height + 32) },
  });
  const cells = taken.map(
    ({ name, file: picture }) =>
      `<figure><img width="${THUMB.width}" height="${(THUMB.width * SCREEN.height) / SCREEN.width}"
        src="data:image/png;base64,${readFileSync(picture).toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${ACROSS},1fr);font:16px sans-serif}
      figure{margin:4px}img{display:block;outline:1px solid #999}</style>${cells.join('')}`,
  );
  writeFileSync(file, await page.screenshot());
  await page.close();
}
