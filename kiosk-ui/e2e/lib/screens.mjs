/** Every screen of the kiosk by a name, with its address in one language. Records are taken as the server has them. */

const KINDS = [
  'craft',
  'technique',
  'material',
  'tool',
  'motif',
  'region',
  'centre',
  'artisan',
  'object',
  'organisation',
  'programme',
  'designation',
  'story',
  'term',
];
/** Where a kind has one that shows more than others do. */
const FULLEST = {
  craft: 'shyrdak',
  motif: 'kochkor-muyuz',
  object: 'sample-shyrdak',
  technique: 'felt-mosaic',
  region: 'ysyk-kol',
  centre: 'centre-bishkek',
};
const WORD = { ky: 'кийиз', ru: 'войлок', en: 'felt', ko: '펠트' };

export async function screensOf(url) {
  const codes = {};
  for (const kind of KINDS) {
    const { items } = await (await fetch(`${url}/api/v1/records?kind=${kind}&lang=ky&limit=200`)).json();
    const chosen = items.find(({ code }) => code === FULLEST[kind]) ?? items[0];
    if (chosen) codes[kind] = chosen.code;
  }
  const kinds = Object.keys(codes);
  const screens = [
    ['attract', () => '#/'],
    ['home', (lang) => `#/${lang}`],
    ...kinds.map((kind) => [`list-${kind}`, (lang) => `#/${lang}/list/${kind}`]),
    ...kinds.map((kind) => [kind, (lang) => `#/${lang}/${kind}/${codes[kind]}`]),
    ['map', (lang) => `#/${lang}/map`],
    ['today', (lang) => `#/${lang}/today`],
    ['search', (lang) => `#/${lang}/search`],
    ['found', (lang) => `#/${lang}/search/${encodeURIComponent(WORD[lang])}`],
    ['nothing-found', (lang) => `#/${lang}/search/qqqqqq`],
    ['missing', (lang) => `#/${lang}/craft/no-such-record`],
  ];
  return screens.map(([name, address]) => ({ name, address }));
}
