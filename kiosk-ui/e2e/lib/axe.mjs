import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * axe in the page itself. Its own binding for Playwright opens another page for every answer, which costs three times
 * as much as the looking; there is only one frame here.
 */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against a page, by all rules or by some of them. */
export async function violations(page, rules) {
  const only = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(async (runOnly) => {
    const options = { runOnly, resultTypes: ['violations'], selectors: false };
    const { violations } = await window.axe.run(document, options);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }));
  }, only);
  return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}
