import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/**
 * Staff at the desk. Their accounts are made with `deploy-scripts/kiosk account`, so these tests need a real server and,
 * in KIOSK_CONFIG, its centre.yaml.
 */
const CONFIG = process.env.KIOSK_CONFIG;
const KIOSK = join(import.meta.dirname, '..', '..', '..', 'deploy-scripts', 'kiosk');

/** Why the desk can't be tested here, or undefined. */
export const lacking =
  process.env.KIOSK_URL && CONFIG
    ? undefined
    : 'needs KIOSK_URL of a server and KIOSK_CONFIG, its centre.yaml';

export const DESK_LANGS = ['ky', 'ru', 'en'];
/** The screen that the desk is drawn for. */
export const DESK_SCREEN = { width: 1366, height: 768 };
/** The same at 200 %. */
export const ZOOMED = { width: 683, height: 384 };

const PATIENCE_MS = 10_000;

function account(args, input) {
  return execFileSync(KIOSK, ['account', ...args, '--config', CONFIG], {
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
  }).toString();
}

const unique = (what) => `${what}-${randomBytes(4).toString('hex')}`;

/** Makes an account of staff and returns what one signs in with. */
export function makeStaff(role = 'host', label = 'Айгүл') {
  const name = unique('desk');
  const passphrase = `four words of ${randomBytes(6).toString('hex')}`;
  account(['add', name, '--label', label, '--role', role], `${passphrase}\n`);
  return { name, passphrase };
}

/** Makes an account for a sample artisan and signs in with its link, as her phone does. */
export async function signInArtisan(house, artisan) {
  const name = unique('artisan');
  account(['add', name, '--label', 'Sample', '--artisan', artisan], '');
  const told = account(['link', name], '');
  const token = /\/artisan\/[^\s]*?([A-Za-z0-9_-]{20,})/.exec(told)?.[1];
  const pin = /PIN\s+(\d+)/.exec(told)?.[1];
  return signedIn(house, '/session/link', { token, pin });
}

export const signInStaff = (house, { name, passphrase }) => signedIn(house, '/session', { name, passphrase });

/** What asks the server as somebody, without a browser. */
async function signedIn(house, path, body) {
  const origin = house.url;
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`not signed in: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  const { csrf } = await answer.json();
  return async (method, address, sent, headers = {}) => {
    const response = await fetch(`${origin}/api/v1${address}`, {
      method,
      headers: { cookie, origin, 'x-csrf-token': csrf, 'content-type': 'application/json', ...headers },
      ...(sent ? { body: sent instanceof Uint8Array ? sent : JSON.stringify(sent) } : {}),
    });
    return { status: response.status, body: await response.json() };
  };
}

/** A page at the desk, signed in unless nobody is named. */
export async function atDesk(
  house,
  staff,
  { lang = 'ky', path = '', theme = 'light', screen, prepare } = {},
) {
  const context = await house.browser.newContext({
    viewport: screen ?? DESK_SCREEN,
    reducedMotion: 'reduce',
    colorScheme: theme,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(`${house.url}/desk#/${lang}/${path}`);
  if (staff) await signIn(page, staff);
  return page;
}

export async function signIn(page, { name, passphrase }) {
  await page.locator('input[name="username"]').fill(name);
  await page.locator('input[name="password"]').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.desk main h1');
}

/** Goes where an address leads, as if it had been followed. */
export async function goTo(page, path) {
  await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
  await calm(page);
}

/** When what was asked of the server is there. */
export async function calm(page) {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForFunction(() => !document.querySelector('.waiting, [aria-disabled="true"]'));
}

/** A date so far ahead that no sample is booked on it, on which the sample centre is open: a Wednesday. */
export function farWednesday(weeks = 4) {
  const date = new Date(Date.now() + weeks * 7 * 24 * 3_600_000);
  date.setUTCDate(date.getUTCDate() + ((3 - date.getUTCDay() + 7) % 7));
  return date.toISOString().slice(0, 10);
}
