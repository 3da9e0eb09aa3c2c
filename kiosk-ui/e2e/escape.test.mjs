import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHouse, SCREEN } from './lib/house.mjs';
import { none } from './lib/measure.mjs';
import { screensOf } from './lib/screens.mjs';
import { go, LANGS, visit } from './lib/visit.mjs';

/** V28, V31: there is no way out, whatever fingers and keys do, and nothing comes in from outside. */
const TOUCHES = 500;
const SEED = 20261121;

let house;
let screens;
before(async () => {
  house = await openHouse();
  screens = await screensOf(house.url);
});
after(() => house?.close());

/** A small random generator (mulberry32), so that a failure can be repeated. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Notes whatever leads out of the kiosk. */
async function watch(page) {
  const escapes = [];
  const origin = new URL(page.url()).origin;
  page.context().on('page', (other) => escapes.push(`window ${other.url()}`));
  for (const event of ['download', 'filechooser', 'dialog']) page.on(event, () => escapes.push(event));
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(`${origin}/`)) escapes.push(`address ${frame.url()}`);
  });
  // A key may load the page anew, which is no way out: the watch begins again with it and what was noted stays.
  await page.exposeFunction('leak', (name) => escapes.push(name));
  const listen = () => {
    for (const name of ['contextmenu', 'dragstart']) {
      window.addEventListener(name, (event) => event.defaultPrevented || window.leak(name));
    }
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return async () => {
    const leaks = await page.evaluate(() => {
      const { scale } = window.visualViewport;
      const selected = document.getSelection().toString();
      return [...(scale === 1 ? [] : [`zoomed ${scale}`]), ...(selected ? [`selected ${selected}`] : [])];
    });
    return [...escapes, ...leaks];
  };
}

const KEYS = [
  ...[
    'F1',
    'F3',
    'F5',
    'F6',
    'F10',
    'F11',
    'F12',
    'Control+p',
    'Control+s',
    'Control+f',
    'Control+u',
    'Control+t',
  ],
  ...[
    'Control+n',
    'Control+w',
    'Control+a',
    'Control+Shift+i',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Control++',
  ],
  ...['Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'Space', 'Backspace', '+', '-', '?', 'ContextMenu'],
];

async function disturb(page, session, pick) {
  const x = pick(SCREEN.width);
  const y = pick(SCREEN.height);
  const touch = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  switch (pick(8)) {
    case 0:
    case 1:
      return page.touchscreen.tap(x, y);
    case 2:
      return page.mouse.click(x, y, { button: pick(2) ? 'right' : 'middle' });
    case 3:
      return page.keyboard.press(KEYS[pick(KEYS.length)]);
    case 4:
      return page.mouse.dblclick(x, y);
    case 5: {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(pick(SCREEN.width), pick(SCREEN.height), { steps: 3 });
      return page.mouse.up();
    }
    case 6: {
      await touch('touchStart', [{ x, y, id: 0 }]);
      await touch('touchMove', [{ x: pick(SCREEN.width), y: pick(SCREEN.height), id: 0 }]);
      return touch('touchEnd', []);
    }
    default: {
      const pair = (apart) => [
        { x: 540 - apart, y: 800, id: 0 },
        { x: 540 + apart, y: 800, id: 1 },
      ];
      await touch('touchStart', pair(60));
      for (const apart of [120, 200, 300]) await touch('touchMove', pair(apart));
      return touch('touchEnd', []);
    }
  }
}

describe('V28: no way out', () => {
  it(`${TOUCHES} random touches and keys`, async () => {
    const page = await visit(house);
    const session = await page.context().newCDPSession(page);
    // A kiosk's browser begins with the kiosk. Here an empty page lies before it, to which a key pressed while the
    // page loads anew would lead.
    await session.send('Page.resetNavigationHistory');
    const steps = await page.evaluate(() => history.length);
    const escapes = await watch(page);
    const pick = random(SEED);
    for (let i = 0; i < TOUCHES; i++) await disturb(page, session, pick);
    assert.deepEqual(await escapes(), []);
    assert.equal(page.context().pages().length, 1);
    assert.equal(new URL(page.url()).origin, house.url);
    assert.equal(await page.evaluate(() => history.length), steps);
    assert.ok(await page.locator('main').count(), 'the kiosk is still there');
    await page.context().close();
  });

  it('would notice a new window', async () => {
    const page = await visit(house);
    const escapes = await watch(page);
    await page.evaluate(() => {
      window.open('about:blank');
    });
    await page.waitForTimeout(200);
    const found = await escapes();
    assert.ok(
      found.some((one) => one.startsWith('window')),
      found.join(),
    );
    await page.context().close();
  });

  it('no screen holds an outbound link, a frame, or a field that asks for a person', async () => {
    const page = await visit(house, { lang: 'en' });
    for (const { name, address } of screens) {
      await go(page, address('en'));
      const bad = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'a[href], iframe, embed, object, form, input, textarea, [target], [download]',
          ),
        ]
          .filter((one) => {
            if (one.matches('a'))
              return !one.getAttribute('href').startsWith('#/') || one.hasAttribute('target');
            return !one.matches('input[role="searchbox"], input[type="search"]');
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      none(bad.map((one) => `${name}: ${one}`));
    }
    await page.context().close();
  });
});

describe('V31: nothing from another host', () => {
  it('every request on every screen goes to our server', async () => {
    const outside = [];
    const listen = (page) =>
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== house.url && protocol !== 'data:' && protocol !== 'blob:') outside.push(request.url());
      });
    const page = await visit(house, { prepare: listen });
    for (const lang of LANGS) for (const { address } of screens) await go(page, address(lang));
    none(outside);
    // The server's policy stops one before it is made; without that policy it is seen as a request.
    const stopped = await page.evaluate(
      () =>
        new Promise((answer) => {
          document.addEventListener('securitypolicyviolation', () => answer(true));
          fetch('http://127.0.0.1:9/').catch(() => setTimeout(() => answer(false), 500));
        }),
    );
    assert.ok(stopped || outside.length === 1, 'would notice one');
    await page.context().close();
  });
});
