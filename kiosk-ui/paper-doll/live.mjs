/** What a doll shows live: the sample programme of the exhibition, laid around this very minute. */

const HOUR_MS = 60 * 60_000;
const OFFSET_MS = 6 * HOUR_MS;
const ARTISANS = ['sample-artisan-felt', 'sample-artisan-embroidery', 'sample-artisan-komuz'];

const moment = (at) => ({
  local: new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 19),
  zone: 'Asia/Bishkek',
  instant: at.toISOString(),
});

/** One showing of each demonstration, an hour apart, the first of them running for a quarter of an hour. */
function showings(exhibition, lang) {
  const start = Math.floor(Date.now() / (HOUR_MS / 4)) * (HOUR_MS / 4) - HOUR_MS / 4;
  return exhibition.list('demonstration', lang).map(({ code }, at) => {
    const record = exhibition.records.get(code);
    const from = new Date(start + Math.floor(at / 2) * HOUR_MS);
    const space = exhibition.link(`bishkek-${at % 2 ? 'workshop' : 'stage'}`, lang);
    const reserved = record.seats === 'reserved';
    return {
      id: `doll-${at}`,
      centre: 'bishkek',
      status: at === 5 ? 'cancelled' : at === 3 ? 'needs-artisan' : 'published',
      type: { ...exhibition.link(code, lang), form: record.type },
      craft: exhibition.link(record.craft, lang),
      techniques: record.techniques ?? [],
      space,
      artisans: [exhibition.link(ARTISANS[at % ARTISANS.length], lang)],
      languages: record.spoken ?? [],
      start: moment(from),
      end: moment(new Date(from.getTime() + record.minutes * 60_000)),
      seats: {
        policy: record.seats,
        capacity: record.visitors ?? 60,
        free: reserved ? 4 : 60,
        state: reserved ? 'free' : 'open',
      },
      changed: at === 4,
      sample: true,
    };
  });
}

/** The answer to an address, and its status. */
export function shownLive(exhibition, path, ask, lang) {
  const all = showings(exhibition, lang);
  if (path.endsWith('/tickets')) {
    return [{ code: 'B-7K4M-2XQ', status: 'confirmed', party: 2, qr: '/media/none.svg' }, 201];
  }
  if (path === '/today') {
    const now = new Date();
    return [
      {
        centre: 'bishkek',
        zone: 'Asia/Bishkek',
        time: now.toISOString(),
        now: all.filter(({ start }) => new Date(start.instant) <= now),
        next: all.filter(({ start }) => new Date(start.instant) > now).slice(0, 2),
        later: all.filter(({ start }) => new Date(start.instant) > now).slice(2),
        tomorrow: [],
        elsewhere: [
          {
            centre: 'tokmok',
            name: exhibition.link('centre-tokmok', lang).name,
            asOf: now.toISOString(),
            now: [],
            next: [{ ...all[6], id: 'doll-tokmok' }],
          },
        ],
      },
    ];
  }
  const id = path.replace('/demonstrations', '').slice(1);
  if (id) {
    const one = all.find((showing) => showing.id === id);
    return one ? [one] : [{ type: 'about:blank', title: 'Not found', status: 404 }, 404];
  }
  const items = all.filter(
    (one) =>
      one.craft.code === ask.get('craft') ||
      one.type.code === ask.get('type') ||
      one.techniques.includes(ask.get('technique')) ||
      one.artisans.some(({ code }) => code === ask.get('artisan')),
  );
  return [{ items: items.slice(0, Number(ask.get('limit') ?? 50)) }];
}
