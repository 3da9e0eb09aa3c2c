import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { Plug } from './plug.mjs';

/** The default kiosk: 32 inches, portrait. */
export const SCREEN = { width: 1080, height: 1920 };
export const PX_PER_MM = 2.71;

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const camera = (film) => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
const READY_MS = 20_000;

/** The browser of the house: CHROMIUM, or the one on the path. Never downloads one. */
function findChromium() {
  return process.env.CHROMIUM || execFileSync('which', ['chromium']).toString().trim();
}

/**
 * A server to visit and a browser to visit it with. The server is KIOSK_URL, or a paper doll of the built
 * files started for the occasion (DOLL_CONTENT names other folders of content, separated by spaces).
 *
 * @param film what the browser's camera sees: a file of YUV4MPEG2
 */
export async function openHouse({ film } = {}) {
  const doll = process.env.KIOSK_URL ? undefined : await startDoll();
  const plug = await new Plug(process.env.KIOSK_URL ?? doll.url).in();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...QUIET, ...(film ? camera(film) : [])],
  });
  return {
    url: plug.url,
    plug,
    browser,
    async close() {
      await browser.close();
      await plug.out();
      doll?.stop();
    },
  };
}

async function startDoll() {
  const port = await freePort();
  const folders = (process.env.DOLL_CONTENT ?? '').split(' ').filter(Boolean);
  const script = join(import.meta.dirname, '..', '..', 'paper-doll', 'doll.mjs');
  const child = spawn(process.execPath, [script, '--built', ...folders], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => child.kill();
  const until = Date.now() + READY_MS;
  while (!(await answers(url))) {
    if (Date.now() > until || child.exitCode !== null) {
      stop();
      throw new Error('the paper doll did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop };
}

const answers = (url) =>
  fetch(`${url}/api/v1/health`).then(
    (response) => response.ok,
    () => false,
  );

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
