import { calm } from './desk.mjs';

/** What tests of records do at the desk. */

/** A text that nobody wrote before. */
export const fresh = (text) => `${text} ${Date.now().toString(36)}`;

export const box = (page, name) =>
  page.locator(`textarea[data-field="${name}"], input[data-field="${name}"]`);

/** When all that was typed is on the server. */
export const saved = (page) => page.locator('[data-state="saved"]').waitFor();

export const state = (page, name) => page.locator(`[data-state="${name}"]`).waitFor();

/** A record of a test's own, so that no test meets another's. */
export async function makeRecord(curator, kind = 'material', name = { ky: fresh('Сыноо') }) {
  const { status, body } = await curator('POST', '/desk/records?lang=en', { kind, name });
  if (status !== 201) throw new Error(`not made: ${JSON.stringify(body)}`);
  return body;
}

/** Fills in what publishing needs of a material. */
export async function complete(curator, { id, record }) {
  const text = (words) => ({ text: words, origin: 'author', review: 'unread' });
  const now = { ...record, summary: { text: { ky: text('Кыскача айтканда сыноо үчүн материал.') } } };
  const { status, body } = await curator('PUT', `/desk/records/${id}?lang=en`, { was: record, now });
  if (status !== 200 || body.refused.length) throw new Error(`not filled in: ${JSON.stringify(body)}`);
  return body;
}

export async function open(page, lang, code, view = '') {
  await page.evaluate((hash) => (location.hash = hash), `#/${lang}/exhibits/${code}${view && `/${view}`}`);
  await page.locator('main h1').waitFor();
  await calm(page);
}

/** Publishes it with somebody's permission to be shown on the screens. */
export async function permitted(curator, by = 'Сыноо үй-бүлөсү') {
  const made = await complete(curator, await makeRecord(curator));
  const now = { ...made.record, permission: { by, uses: ['kiosk'], given: '2026-01-31' } };
  const saved = await curator('PUT', `/desk/records/${made.id}?lang=en`, { was: made.record, now });
  if (saved.body.refused?.length !== 0) throw new Error(`not permitted: ${JSON.stringify(saved.body)}`);
  const { status, body } = await curator('POST', '/desk/releases?lang=en', {
    ids: [made.id],
    what: 'publish',
  });
  if (status !== 201) throw new Error(`not published: ${JSON.stringify(body)}`);
  return made;
}
