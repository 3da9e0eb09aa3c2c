/** An artisan's phone: the smallest that is still used, somewhere else in the world. */
const PHONE = { width: 320, height: 640 };
const PATIENCE_MS = 10_000;

/** A phone that has not been let in. */
export async function phone(house, { lang = 'ky', javaScriptEnabled = true, ...options } = {}) {
  const context = await house.browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    javaScriptEnabled,
    timezoneId: 'America/New_York',
    locale: 'en-US',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  let taps = 0;
  return {
    page,
    at: (path) => page.goto(`${house.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`),
    /** Touches something and waits for where it leads. */
    async tap(what) {
      taps += 1;
      await Promise.all([page.waitForNavigation(), page.locator(what).first().tap()]);
    },
    taps: () => taps,
    close: () => context.close(),
  };
}

/** The same, let in by her link and PIN. */
export async function enter(house, { link, pin }, options) {
  const opened = await phone(house, options);
  await opened.at(link);
  await opened.page.locator('#pin').fill(pin);
  await Promise.all([opened.page.waitForNavigation(), opened.page.locator('main button').tap()]);
  return opened;
}

/** What is wider than the phone, and what is smaller than a finger: CSS pixels. */
export function tooBig(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`slides sideways: ${scrollWidth} of ${clientWidth}`] : [];
  });
}

export function tooSmall(page, least) {
  return page.evaluate(
    (px) =>
      [...document.querySelectorAll('a[href], button, input:not([type="hidden"])')]
        .map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent.trim() || one.id }))
        .filter(({ box }) => box.width < px || box.height < px)
        .map(({ box, text }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    least,
  );
}
