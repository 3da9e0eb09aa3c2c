import { disassemble } from 'es-hangul';

/** Search and the index of names over the exhibition's files: the server's answers in shape, not in wisdom. */

const ALPHABETS = {
  ky: 'АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЫЭЮЯ',
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ko: '가나다라마바사아자차카타파하',
};
const RELATIONS = {
  craft: ['craft', 'crafts', 'partOf', 'about', 'subjects'],
  region: ['region', 'regions'],
  centre: ['centre'],
  material: ['materials'],
};
const NEAR_MAX = 4;

export function search(exhibition, lang, { q = '', ...filters }) {
  const wish = fold(q.trim());
  const all = [...exhibition.records.values()].filter(
    (record) => record.kind !== 'media' && (!wish || namesOf(record).some(({ text }) => bears(text, wish))),
  );
  const kept = all.filter((record) => isWithin(record, filters));
  const facets = { kind: count(kept.map(({ kind }) => kind)) };
  if (filters.facets === 'all') {
    for (const field of Object.keys(RELATIONS)) facets[field] = facet(exhibition, lang, kept, field);
  }
  const items = kept.map((record) => hit(exhibition, record, lang, wish));
  const near = items.length === 0 ? { near: nearTo(exhibition, lang, wish) } : {};
  return { total: items.length, items, facets, ...near };
}

export function letters(exhibition, lang) {
  const first = listed(exhibition, lang).map(({ name }) => letterOf(name, lang));
  return [...ALPHABETS[lang]].map((letter) => ({
    letter,
    count: first.filter((one) => one === letter).length,
  }));
}

export function names(exhibition, lang, letter) {
  const order = new Intl.Collator(lang);
  return listed(exhibition, lang)
    .filter(({ name }) => letterOf(name, lang) === letter)
    .sort((a, b) => order.compare(a.name, b.name));
}

function listed(exhibition, lang) {
  return [...exhibition.records.values()]
    .filter((record) => record.kind !== 'media' && record.name?.[lang])
    .map((record) => hit(exhibition, record, lang, ''));
}

function letterOf(name, lang) {
  const first = name[0]?.toUpperCase() ?? '';
  if (lang !== 'ko') return first;
  const initial = disassemble(first)[0];
  return [...ALPHABETS.ko].find((syllable) => disassemble(syllable)[0] === initial);
}

function hit(exhibition, record, lang, wish) {
  const { name, summary, image } = exhibition.link(record.code, lang);
  const at = wish ? placeOf(name.text, wish) : undefined;
  const other = wish && !at ? namesOf(record).find(({ text }) => bears(text, wish)) : undefined;
  return {
    id: record.code,
    code: record.code,
    kind: record.kind,
    name: name.text,
    lang: name.lang,
    text: summary?.text ?? '',
    image: image?.url ?? null,
    sample: record.sample ?? false,
    marks: at ? [at] : [],
    ...(other ? { matched: other } : {}),
  };
}

function namesOf({ name, term, code }) {
  const names = Object.entries(name ?? {}).map(([lang, text]) => ({ text: text?.text ?? text, lang }));
  const local = [term?.text, ...(term?.latin ?? []), ...(term?.variants ?? []), code.replaceAll('-', ' ')];
  return [...names, ...local.filter(Boolean).map((text) => ({ text, lang: 'ky' }))];
}

function isWithin(record, filters) {
  if (filters.kind && record.kind !== filters.kind) return false;
  return Object.keys(RELATIONS).every(
    (field) => !filters[field] || related(record, field).includes(filters[field]),
  );
}

function related(record, field) {
  const own = record.kind === field ? [record.code] : [];
  const named = RELATIONS[field].flatMap((relation) => record[relation] ?? []);
  return [...own, ...named.filter((code) => typeof code === 'string')];
}

function facet(exhibition, lang, records, field) {
  const counts = count(records.flatMap((record) => [...new Set(related(record, field))]));
  return Object.entries(counts)
    .flatMap(([code, many]) => {
      const link = exhibition.link(code, lang);
      return link?.kind === field ? [{ code, name: link.name.text, lang: link.name.lang, count: many }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function count(values) {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const PLAIN = { ң: 'н', ө: 'о', ү: 'у', ё: 'е' };
const plain = (text) => text.toLowerCase().replace(/[ңөүё]/g, (sign) => PLAIN[sign]);
const isKorean = (text) => /[ㄱ-ㆎ가-힣]/.test(text);

/** Korean letter by letter, so that a syllable still open finds what it may become. */
function fold(text) {
  const folded = plain(text.normalize('NFC'));
  return isKorean(folded) ? disassemble(folded) : folded;
}

const bears = (text, wish) => fold(String(text)).includes(wish);

/** Where the wish stands in a name: between which of its letters. */
function placeOf(name, wish) {
  for (let from = 0; from < name.length; from++) {
    if (!fold(name.slice(from)).startsWith(wish)) continue;
    let to = from + 1;
    while (to < name.length && !fold(name.slice(from, to)).startsWith(wish)) to++;
    return [from, to];
  }
  return undefined;
}

/** Words of names that are no more than two letters away. */
function nearTo(exhibition, lang, wish) {
  const words = listed(exhibition, lang).flatMap(({ name }) => name.split(/[\s,()«»-]+/));
  return [...new Set(words.map((word) => word.toLowerCase()))]
    .map((text) => ({ text, away: distance(fold(text), wish) }))
    .filter(({ text, away }) => fold(text).length > 3 && away <= 2)
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAR_MAX)
    .map(({ text }) => ({ text, lang }));
}

/** How many letters must change to make one word of the other. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
