import { createReadStream, existsSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { Exhibition } from './exhibition.mjs';
import { letters, names, search } from './finding.mjs';
import { shownLive } from './live.mjs';

/**
 * The paper doll: every screen on the exhibition's own files, with one command and without a server.
 *
 *   npm run doll                         live, from ../content
 *   npm run doll -- --built [folder …]   the built files, from other folders of content
 *
 * PORT says where (4321). A changed file of content is told to the screens at once.
 */
const PORT = Number(process.env.PORT ?? 4321);
const words = process.argv.slice(2);
const built = words.includes('--built');
const root = join(import.meta.dirname, '..');
const given = words.filter((word) => !word.startsWith('--'));
const folders = given.length ? given : [join(root, '..', 'content')];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const CENTRES = ['bishkek', 'tokmok', 'issyk-kul'];

let exhibition = new Exhibition(folders);
const streams = new Set();

/** A drawing kit writes hundreds of files at once: they are read again when it has been quiet for a moment. */
const QUIET_MS = 800;
let quiet;
for (const folder of folders) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(quiet);
    quiet = setTimeout(readAgain, QUIET_MS);
  });
}

function readAgain() {
  try {
    exhibition = new Exhibition(folders);
    for (const stream of streams) stream.write('event: change\ndata: {"codes":[],"position":1}\n\n');
  } catch (error) {
    console.error(`not read: ${error.message}`);
  }
}

const stage = built ? dist : await live();

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://doll');
  if (url.pathname.startsWith('/api/v1/')) answer(url, response);
  else if (url.pathname.startsWith('/media/')) picture(url.pathname, response);
  else stage(request, response, url.pathname);
});
server.listen(PORT, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${PORT}/  (${exhibition.records.size} records)`),
);

function answer(url, response) {
  const path = url.pathname.slice('/api/v1'.length);
  const ask = url.searchParams;
  const lang = ['ky', 'ru', 'en', 'ko'].includes(ask.get('lang')) ? ask.get('lang') : 'ky';
  if (path === '/events') return stream(response);
  if (path === '/health')
    return json(response, { live: true, ready: true, records: exhibition.records.size });
  if (path === '/centres') return json(response, { items: centres(lang) });
  if (path === '/records') return json(response, page(exhibition.list(ask.get('kind'), lang), ask));
  if (path === '/search') {
    const found = search(exhibition, lang, Object.fromEntries(ask));
    return json(response, { ...found, items: page(found.items, ask).items });
  }
  if (path === '/names') return json(response, named(ask, lang));
  if (/^\/(today|demonstrations)/.test(path))
    return json(response, ...shownLive(exhibition, path, ask, lang));
  if (path === '/wishes') return response.writeHead(202).end();
  const record = exhibition.record(decodeURIComponent(path.replace('/records/', '')), lang);
  if (record) return json(response, record);
  return json(response, { type: 'about:blank', title: 'Not found', status: 404 }, 404);
}

function named(ask, lang) {
  const letter = ask.get('letter');
  return letter ? page(names(exhibition, lang, letter), ask) : { letters: letters(exhibition, lang) };
}

function page(items, ask) {
  const offset = Number(ask.get('offset') ?? 0);
  return { total: items.length, items: items.slice(offset, offset + Number(ask.get('limit') ?? 50)) };
}

/** One centre is this one, one was heard some hours ago, one never: the three cases that a screen must tell. */
function centres(lang) {
  const ages = { bishkek: 0, tokmok: 3 * 3600, 'issyk-kul': null };
  return CENTRES.flatMap((centre) => {
    const link = exhibition.link(`centre-${centre}`, lang);
    if (!link) return [];
    const { latitude, longitude, zone } = exhibition.records.get(link.code);
    const age = ages[centre];
    const asOf = age === null ? null : new Date(Date.now() - age * 1000).toISOString();
    return [
      { ...link, centre, here: centre === 'bishkek', latitude, longitude, zone, asOf, ageSeconds: age },
    ];
  });
}

function json(response, body, status = 200) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(JSON.stringify(body));
}

function stream(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const now = new Date().toISOString();
  response.write(
    `event: hello\ndata: {"centre":"bishkek","position":0,"time":"${now}","zone":"Asia/Bishkek"}\n\n`,
  );
  streams.add(response);
  response.on('close', () => streams.delete(response));
}

function picture(path, response) {
  const bytes = exhibition.files.get(path);
  if (!bytes) return json(response, { title: 'Not found', status: 404 }, 404);
  response.writeHead(200, {
    'content-type': 'image/svg+xml',
    'cache-control': 'max-age=31536000, immutable',
  });
  response.end(bytes);
}

function dist(_request, response, path) {
  const file = join(root, 'dist', path === '/' ? 'kiosk.html' : path.replaceAll('..', ''));
  if (!existsSync(file)) return json(response, { title: 'Not found', status: 404 }, 404);
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

async function live() {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({
    root,
    server: { middlewareMode: true, hmr: { port: PORT + 1 } },
    appType: 'mpa',
  });
  return (request, response, path) => {
    if (path === '/') request.url = '/kiosk.html';
    vite.middlewares(request, response);
  };
}
