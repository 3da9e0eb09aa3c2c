import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The exhibition's files, answered in the shape of the server's API: enough to see every screen without one. */

const CHAINS = {
  ky: ['ky', 'ru', 'en', 'ko'],
  ru: ['ru', 'ky', 'en', 'ko'],
  en: ['en', 'ru', 'ky', 'ko'],
  ko: ['ko', 'en', 'ru', 'ky'],
};
const RELATIONS = new Set(
  (
    'techniques materials tools motifs regions related crafts partOf region organisation centre craft maker ' +
    'host partners subjects body about broader depicts motif'
  ).split(' '),
);
const PICTURES = new Set(['image']);
const OWN_CODE = { centre: new Set(['centre']) };
const SAFE = new Set([
  'latin',
  'variants',
  'speaks',
  'sources',
  'sameAs',
  'countries',
  'days',
  'alternatives',
]);

export class Exhibition {
  records = new Map();
  files = new Map();

  constructor(folders) {
    for (const folder of folders) this.#read(folder);
    for (const folder of folders) this.#hangDrawings(join(folder, 'drawings'));
  }

  /** A drawing that nobody has described yet is shown as well: its artist wants to see it in its place. */
  #hangDrawings(folder) {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder, { recursive: true })) {
      const code = `drawing-${basename(name, '.svg')}`;
      if (!name.endsWith('.svg') || this.records.get(code)?.$file) continue;
      const record = { kind: 'media', code, name: { en: code }, file: name };
      this.records.set(code, record);
      this.#keepFile(record, folder);
    }
  }

  #read(folder) {
    for (const kind of readdirSync(folder, { withFileTypes: true })) {
      if (!kind.isDirectory()) continue;
      for (const name of readdirSync(join(folder, kind.name))) {
        if (!name.endsWith('.yaml')) continue;
        const path = join(folder, kind.name, name);
        const record = parse(readFileSync(path, 'utf8'));
        if (!record?.code) continue;
        this.records.set(record.code, record);
        if (record.kind === 'media') this.#keepFile(record, join(folder, kind.name), folder);
      }
    }
  }

  #keepFile(record, ...bases) {
    const path = bases.map((base) => join(base, record.file ?? '')).find((at) => existsSync(at));
    if (!path) return;
    const bytes = readFileSync(path);
    const url = `/media/${createHash('sha256').update(bytes).digest('hex')}.svg`;
    const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(bytes.toString('utf8'));
    this.files.set(url, bytes);
    record.$file = { url, width: Number(box?.[1] ?? 1200), height: Number(box?.[2] ?? 900) };
  }

  record(code, lang) {
    const record = this.records.get(code);
    if (!record) return undefined;
    const fields = { ...record };
    delete fields.$file;
    delete fields.languages;
    const whole = { id: code, ...this.#object(fields, lang, record.kind) };
    if (record.$file) whole.image = this.#picture(code, lang);
    whole.linkedFrom = this.#linkedFrom(code, lang);
    whole.recordings = [];
    return whole;
  }

  list(kind, lang) {
    const items = [...this.records.values()]
      .filter((record) => !kind || record.kind === kind)
      .map((record) => {
        const { home, latitude, longitude, domain, type } = record;
        return { ...this.link(record.code, lang), home, latitude, longitude, domain, type };
      });
    const order = new Intl.Collator(lang);
    return items.sort((a, b) => order.compare(a.name.text, b.name.text));
  }

  link(code, lang) {
    const record = this.records.get(code);
    if (!record) return undefined;
    return {
      code,
      kind: record.kind,
      name: this.#text(record.name, lang, record),
      summary: record.summary?.text ? this.#text(record.summary.text, lang, record) : undefined,
      image: this.#picture(record.kind === 'media' ? code : record.image, lang),
      sample: record.sample ?? false,
    };
  }

  #linkedFrom(code, lang) {
    const groups = new Map();
    for (const record of this.records.values()) {
      if (record.kind === 'media') continue;
      for (const relation of relationsTo(record, code)) {
        const key = `${record.kind}/${relation}`;
        if (!groups.has(key)) groups.set(key, { kind: record.kind, relation, items: [] });
        groups.get(key).items.push(this.link(record.code, lang));
      }
    }
    return [...groups.values()];
  }

  #object(fields, lang, kind) {
    return Object.fromEntries(
      Object.entries(fields)
        .map(([name, value]) => [name, this.#field(name, value, lang, kind, fields)])
        .filter(([, value]) => value !== undefined && value !== null),
    );
  }

  #field(name, value, lang, kind, record) {
    if (PICTURES.has(name)) return this.#picture(value, lang);
    if (RELATIONS.has(name) && !OWN_CODE[kind]?.has(name)) return this.#relation(value, lang, kind);
    if (SAFE.has(name) && Array.isArray(value)) return value;
    if (isText(value) && name !== 'alternatives') return this.#text(value, lang, record);
    return this.#inner(value, lang, kind);
  }

  #relation(value, lang, kind) {
    if (typeof value === 'string') return this.link(value, lang);
    const isCodes = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return isCodes
      ? value.map((code) => this.link(code, lang)).filter(Boolean)
      : this.#inner(value, lang, kind);
  }

  #inner(value, lang, kind) {
    if (Array.isArray(value)) return value.map((one) => this.#inner(one, lang, kind));
    return isObject(value) ? this.#object(value, lang, kind) : value;
  }

  #text(texts, lang, record) {
    if (typeof texts === 'string') return { text: texts, lang };
    const found = CHAINS[lang].find((one) => texts?.[one]);
    const text = found ? texts[found] : '';
    const state = {
      origin: record?.languages?.origin ?? 'machine',
      review: record?.languages?.review ?? 'unread',
    };
    return typeof text === 'string' ? { text, lang: found, ...state } : { lang: found, ...state, ...text };
  }

  #picture(code, lang) {
    const media = this.records.get(code);
    if (!media?.$file) return undefined;
    return { ...media.$file, alt: media.alt ? this.#text(media.alt, lang, media) : undefined };
  }
}

/** The relations of a record that lead to a code; one within a list (a motif on an object) bears the list's name. */
function* relationsTo(value, code, name = '') {
  for (const [field, inner] of Object.entries(value)) {
    const called = name || field;
    if (RELATIONS.has(field) && [inner].flat().includes(code)) yield called;
    else if (Array.isArray(inner))
      for (const one of inner.filter(isObject)) yield* relationsTo(one, code, called);
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => isObject(value) && ['ky', 'ru', 'en', 'ko'].some((lang) => lang in value);
