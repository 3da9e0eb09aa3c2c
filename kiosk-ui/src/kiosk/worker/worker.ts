export {};
declare const self: ServiceWorkerGlobalScope;
declare const __SHELL__: string[];

/**
 * Lets a kiosk outlive its server: the app shell, the answers and the pictures seen last stay at hand.
 * Everything comes from the server while it answers; nothing from here is ever preferred to news.
 */

/** Answers kept: about every record in the four languages of a starter exhibition. */
const ANSWERS_MAX = 1200;
/** Pictures kept: small drawings, and copies of photographs of up to a screen's size. Tiles are not. */
const PICTURES_MAX = 600;
/** A server that does not answer in this time is taken as stopped. */
const PATIENCE_MS = 6_000;

/** The build puts the list of its files here, once. */
const FILES = __SHELL__;

const SHELL = `shell-${hash(FILES.join())}`;
const ANSWERS = 'answers';
const PICTURES = 'pictures';

function hash(text: string): string {
  let value = 0;
  for (const sign of text) value = (value * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const shell = await caches.open(SHELL);
      await shell.addAll(FILES);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('shell-') && name !== SHELL);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  // Sound and film are asked for piece by piece and are too large to be kept.
  if (['audio', 'video'].includes(event.request.destination)) return;
  if (event.request.mode === 'navigate') {
    if (url.pathname === '/') event.respondWith(page(event.request));
  } else if (url.pathname.startsWith('/assets/')) event.respondWith(keptFirst(SHELL, event.request));
  else if (url.pathname.startsWith('/media/') || /^\/iiif\/3\/[0-9a-f]+\/full\//.test(url.pathname))
    event.respondWith(keptFirst(PICTURES, event.request, PICTURES_MAX));
  else if (isAnswer(url)) event.respondWith(newestFirst(event.request));
});

/** Searches are as many as visitors; the stream and the health of a stopped server mean nothing. */
function isAnswer({ pathname }: URL): boolean {
  return (
    ['/api/v1/records', '/api/v1/demonstrations'].some((start) => pathname.startsWith(start)) ||
    ['/api/v1/centres', '/api/v1/names', '/api/v1/today'].includes(pathname)
  );
}

async function page(request: Request): Promise<Response> {
  const shell = await caches.open(SHELL);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) return fresh;
  } catch {
    // The server is stopped: the last app shell says so in its own words.
  }
  return (await shell.match('/')) ?? Response.error();
}

/** For files whose address changes with their content. */
async function keptFirst(name: string, request: Request, max = Infinity): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await keep(cache, request, fresh.clone(), max);
  return fresh;
}

async function newestFirst(request: Request): Promise<Response> {
  const cache = await caches.open(ANSWERS);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) await keep(cache, request, fresh.clone(), ANSWERS_MAX);
    else if (fresh.status === 404 || fresh.status === 410) await cache.delete(request);
    if (fresh.status < 500) return fresh;
  } catch {
    // Fall through to what was seen last.
  }
  const kept = await cache.match(request);
  if (!kept) return Response.error();
  const headers = new Headers(kept.headers);
  headers.set('x-kept', '1');
  return new Response(kept.body, { status: kept.status, headers });
}

/** Puts a response last and lets the oldest go: a cache's keys stand in the order of insertion. */
async function keep(cache: Cache, request: Request, response: Response, max: number): Promise<void> {
  await cache.delete(request);
  await cache.put(request, response);
  if (max === Infinity) return;
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - max)).map((key) => cache.delete(key)));
}
