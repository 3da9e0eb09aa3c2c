import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGS } from './visit.mjs';

/**
 * People of the centre that KIOSK_URL is the server of, made by its own command. KIOSK_CONFIG names its centre.yaml;
 * without it, as with a paper doll, there are none.
 */
const CONFIG = process.env.KIOSK_CONFIG;
const COMMAND = join(import.meta.dirname, '..', '..', '..', 'deploy-scripts', 'kiosk');
const PASSPHRASE = 'ак калпак кара чий';

/** Why tests that need people are passed over, or false. */
export const nobody = CONFIG ? false : 'needs KIOSK_CONFIG, the centre.yaml of the server';

function account(words, typed = '') {
  return execFileSync(COMMAND, ['account', ...words, '--config', CONFIG], {
    input: typed,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString();
}

/** A name that nobody had before. */
const fresh = (what) => `${what}-${Date.now().toString(36)}`;

/** An artisan with her link and PIN. */
export function artisan(record) {
  const name = fresh('artisan');
  account(['add', name, '--label', 'Үлгү уста', '--artisan', record]);
  const told = account(['link', name]);
  return { name, link: /Link +(\S+)/.exec(told)[1], pin: /PIN +(\S+)/.exec(told)[1] };
}

/**
 * A room that never closes, so that something can begin at any moment; closed to booking again by `close`. Made as staff
 * make one: by an import.
 */
export function openRoom() {
  const code = fresh('room');
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  const write = (status) => {
    mkdirSync(join(folder, 'spaces'), { recursive: true });
    const name = LANGS.map((lang) => `  ${lang}: ${code}`).join('\n');
    writeFileSync(
      join(folder, 'spaces', `${code}.yaml`),
      `kind: space
code: ${code}
home: bishkek
status: ${status}
access: centre
languages: {source: en, origin: machine, review: unread}
name:
${name}
sample: true
centre: centre-bishkek
type: workshop
seats: 8
hours:
  - {days: [mo, tu, we, th, fr, sa, su], opens: '00:00', closes: '24:00'}
`,
    );
    execFileSync(COMMAND, ['import', folder, '--config', CONFIG], { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  write('published');
  return {
    code,
    close() {
      write('withdrawn');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Staff at the front desk, signed in; what she gives is sent as her pages send it. */
export async function host(url) {
  const name = fresh('host');
  account(['add', name, '--role', 'host'], `${PASSPHRASE}\n`);
  const json = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ name, passphrase: PASSPHRASE }),
  });
  const { csrf } = await answer.json();
  const cookie = answer.headers.get('set-cookie').split(';')[0];
  return async (method, path, body) => {
    const sent = { method, headers: { ...json, cookie, 'x-csrf-token': csrf } };
    const got = await fetch(url + path, body ? { ...sent, body: JSON.stringify(body) } : sent);
    if (!got.ok) throw new Error(`${method} ${path}: ${got.status} ${await got.text()}`);
    return got.json();
  };
}
