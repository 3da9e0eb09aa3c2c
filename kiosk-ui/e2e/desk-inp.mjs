import { atDesk, calm, lacking, makeStaff } from './lib/desk.mjs';
import { box, saved } from './lib/exhibits.mjs';
import { openHouse } from './lib/house.mjs';

/**
 * Prints how long the desk takes to show what somebody does: searching a list letter by letter, turning its pages,
 * opening records, typing in them, scrolling. `deploy-scripts/bench desk` runs it on a centre with 5,000 records. What
 * is measured is what browsers call INP: of all interactions the one that 2 % are slower than, until the next frame.
 */
const TYPING_MS = 80;
const LEAST_MS = 16;
/** So long after an import or a start the list may still be in the making. */
const FILLING_MS = 60_000;
const WORDS = ['felt rug', 'saddle cloth naryn', 'bench-77', 'bowl'];
const SENTENCE = 'Made of the wool of two summers, felted by four neighbours. ';

/** In the page: remembers the longest event of each interaction. */
function watch(durationThreshold) {
  window.interactions = new Map();
  const note = ({ interactionId: id, duration }) =>
    id && window.interactions.set(id, Math.max(duration, window.interactions.get(id) ?? 0));
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type: 'event',
    durationThreshold,
  });
}

async function search(page, words) {
  await page.getByRole('searchbox').click();
  await page.keyboard.press('Control+a');
  if (words) await page.keyboard.type(words, { delay: TYPING_MS });
  else await page.keyboard.press('Delete');
  await calm(page);
}

async function turnPages(page) {
  for (const name of ['After', 'After', 'Before']) {
    const button = page.getByRole('button', { name, exact: true });
    if (await button.isEnabled()) await button.click();
    await calm(page);
    await scroll(page);
  }
}

async function scroll(page) {
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, 400);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
}

async function edit(page) {
  await page.locator('tbody a').first().click();
  await box(page, 'name/en').waitFor();
  for (const field of ['name/en', 'summary.text/en']) {
    await box(page, field).click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${SENTENCE}`, { delay: TYPING_MS });
  }
  for (let turn = 0; turn < 10; turn++) await page.keyboard.press('Tab');
  await scroll(page);
  await saved(page);
  await page.goBack();
  await page.locator('tbody a').first().waitFor();
}

if (lacking) throw new Error(lacking);
const house = await openHouse();
try {
  const page = await atDesk(house, makeStaff('curator'), { lang: 'en', path: 'exhibits' });
  await page.locator('tbody a').first().waitFor({ timeout: FILLING_MS });
  await page.evaluate(watch, LEAST_MS);
  for (const words of WORDS) {
    await search(page, words);
    await edit(page);
  }
  await search(page, '');
  await turnPages(page);
  const { all, durations } = await page.evaluate(() => ({
    all: performance.interactionCount ?? window.interactions.size,
    durations: [...window.interactions.values()],
  }));
  // What is over within a frame is not told one by one.
  const slowest = durations.sort((a, b) => b - a);
  const inp = slowest[Math.floor(all / 50)] ?? LEAST_MS;
  const worst = slowest[0] ?? LEAST_MS;
  console.log(`${inp} ms of ${all} interactions, the slowest ${worst} ms`);
} finally {
  await house.close();
}
