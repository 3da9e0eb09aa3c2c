import { pointing, type Kind, type Link, type Passage, type Plain } from '../../api';
import { spoken, type Words } from '../../words';

/** What stands where on the one page for many kinds; kept apart from the page so that it can be tested. */

export interface Fact {
  name: string;
  value: string | undefined;
  lang?: string;
  to?: Link | undefined;
}

const named = (names: Record<string, string>, key: string | undefined) => (key ? names[key] : undefined);

/** What a record is, in a word: its own type where it has one. */
export function kindOf(it: Plain, words: Words): string {
  const { genres, organisations, programmes, demonstrations } = words.record;
  const own = {
    story: named(genres, it.genre),
    organisation: named(organisations, it.type),
    programme: named(programmes, it.type),
    demonstration: named(demonstrations, it.type),
  }[it.kind as string];
  return own ?? words.kind[it.kind];
}

export function facts(it: Plain, words: Words): Fact[] {
  const { record } = words;
  const period = [it.from, it.until].filter(Boolean).join(' – ');
  return [
    { name: words.kinds.designation, value: named(record.lists, it.list) },
    { name: record.teller, value: it.teller?.text, lang: it.teller?.lang ?? '' },
    { name: record.body, value: undefined, to: it.body },
    { name: record.year, value: it.year?.toString() },
    { name: record.reference, value: it.reference },
    { name: words.sources.title, value: named(words.sources.evidence, it.evidence) },
    { name: words.kind.craft, value: undefined, to: it.kind === 'demonstration' ? it.craft : undefined },
    { name: record.lasts, value: it.minutes ? words.technique.minutes(it.minutes, it.minutes) : undefined },
    { name: record.spoken, value: spoken(it.spoken) },
    { name: record.host, value: undefined, to: it.host },
    { name: record.period, value: period || undefined },
    { name: record.place, value: undefined, to: it.region },
    { name: record.address, value: it.address },
    { name: record.broader, value: undefined, to: it.broader },
  ];
}

export function passages(it: Plain, words: Words): { title: string; passage: Passage }[] {
  const { record } = words;
  const all = [
    { title: record.preparation, passage: it.preparation },
    { title: record.use, passage: it.use },
    { title: record.care, passage: it.care },
  ];
  return all.flatMap(({ title, passage }) => (passage ? [{ title, passage }] : []));
}

const POINTING: readonly Kind[] = [
  'craft',
  'technique',
  'demonstration',
  'object',
  'artisan',
  'designation',
  'programme',
  'organisation',
  'centre',
  'story',
  'term',
  'motif',
];

/** Where the record leads on to: first what it names itself, then whoever names it, by kind. */
export function ways(it: Plain, words: Words): { title: string; links: Link[] }[] {
  const { record } = words;
  const own = [
    { title: record.materials, links: it.materials },
    // A material is found somewhere; anything else merely belongs there.
    { title: it.kind === 'material' ? record.regions : words.kinds.region, links: it.regions },
    { title: record.subjects, links: it.subjects },
    { title: record.about, links: it.about },
    { title: record.partners, links: it.partners },
  ].flatMap(({ title, links }) => (links?.length ? [{ title, links }] : []));
  const seen = new Set(own.flatMap(({ links }) => links.map(({ code }) => code)));
  const others = POINTING.map((kind) => ({
    title: words.kinds[kind],
    links: pointing(it, kind).filter(({ code }) => !seen.has(code)),
  }));
  return [...own, ...others.filter(({ links }) => links.length)];
}
