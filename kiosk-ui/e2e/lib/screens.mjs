/** Every screen of the kiosk by a name, with its address in one language. Records are taken as the server has them. */
import { KINDS, PLACES } from '../../src/kiosk/screens.js';

/** Where a kind has one that shows more than others do. */
const FULLEST = {
  craft: 'shyrdak',
  motif: 'kochkor-muyuz',
  object: 'sample-shyrdak',
  technique: 'felt-mosaic',
  region: 'ysyk-kol',
  centre: 'centre-bishkek',
};
/** A word of the exhibition with two letters wrong. */
const MISSPELT = { ky: 'шердок', ru: 'шердок', en: 'shirdok', ko: '시루담' };
const WORD = { ky: 'кийиз', ru: 'войлок', en: 'felt', ko: '펠트' };

/** The screens that a place in the exhibition shows, one or several. */
const AT = {
  attract: () => [['attract', () => '#/']],
  home: () => [['home', (lang) => `#/${lang}`]],
  // Pictures hang on what they show: nothing leads to a list of them.
  list: (kinds) =>
    kinds
      .filter((kind) => kind !== 'media')
      .map((kind) => [`list-${kind}`, (lang) => `#/${lang}/list/${kind}`]),
  search: () => [
    ['search', (lang) => `#/${lang}/search`],
    ['found', (lang) => `#/${lang}/search/${encodeURIComponent(WORD[lang])}`],
    ['nearly-found', (lang) => `#/${lang}/search/${encodeURIComponent(MISSPELT[lang])}`],
    ['nothing-found', (lang) => `#/${lang}/search/qqqqqq`],
  ],
  map: () => [['map', (lang) => `#/${lang}/map`]],
  today: () => [['today', (lang) => `#/${lang}/today`]],
  ticket: () => [['ticket', (lang) => `#/${lang}/ticket`]],
  showing: (kinds, showings) =>
    showings.map((one, at) => [`showing${at || ''}`, (lang) => `#/${lang}/showing/${one.id}`]),
};

export async function screensOf(url) {
  const codes = {};
  for (const kind of KINDS) {
    const { items } = await (await fetch(`${url}/api/v1/records?kind=${kind}&lang=ky&limit=200`)).json();
    const chosen = items.find(({ code }) => code === FULLEST[kind]) ?? items[0];
    if (chosen) codes[kind] = chosen.code;
  }
  const kinds = Object.keys(codes);
  const { items } = await (await fetch(`${url}/api/v1/demonstrations?lang=ky&limit=50`)).json();
  // One where seats are taken shows most.
  const showings = items
    .filter(({ seats, status }) => seats.policy === 'reserved' && seats.free > 0 && status === 'published')
    .slice(0, 1);
  const screens = [
    ...PLACES.flatMap((place) => AT[place](kinds, showings)),
    ...kinds.map((kind) => [kind, (lang) => `#/${lang}/${kind}/${codes[kind]}`]),
    ['missing', (lang) => `#/${lang}/craft/no-such-record`],
  ];
  return screens.map(([name, address]) => ({ name, address }));
}

/** What opens on a screen when a visitor touches it, for the pictures. */
export function statesOf(screens) {
  const at = (name) => screens.find((one) => one.name === name).address;
  const touch =
    (selector, place = 0) =>
    async (page) => {
      await page.locator(selector).nth(place).click();
    };
  return [
    {
      name: 'found-narrowed',
      address: at('found'),
      act: touch('.fields button:visible'),
    },
    { name: 'search-index', address: at('search'), act: touch('.modes button', 1) },
    { name: 'craft-meaning', address: at('craft'), act: touch('[role=tab]', 1) },
    { name: 'craft-makers', address: at('craft'), act: touch('[role=tab]', 2) },
    { name: 'craft-sources', address: at('craft'), act: touch('.who') },
    ...screens
      .filter(({ name }) => name === 'showing')
      .map(({ address }) => ({ name: 'showing-seats', address, act: touch('main .take') })),
    { name: 'home-settings', address: at('home'), act: touch('main ~ nav > *', 3) },
    { name: 'home-help', address: at('home'), act: (page) => page.keyboard.press('?') },
  ];
}
