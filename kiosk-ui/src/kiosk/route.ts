import type { Kind, Lang } from '../api';
import { LANGS } from '../words';

/** Where a visitor is: everything about it stands in the address, `#/ko/craft/shyrdak`. */
export interface Route {
  lang: Lang;
  screen: Screen;
  /** A record's code, the kind of a list, or what is being searched. */
  code: string;
}

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
  'media',
] as const satisfies readonly Kind[];

const PLACES = ['attract', 'home', 'list', 'search', 'map', 'today'] as const;

export type Screen = (typeof PLACES)[number] | Kind;

const SCREENS: readonly string[] = [...PLACES, ...KINDS];

export const ATTRACT: Route = { lang: 'ky', screen: 'attract', code: '' };

/** Reads an address; whatever is not one of ours leads to the attract screen, never to an error. */
export function parse(hash: string): Route {
  const [lang = '', screen = 'home', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (!isLang(lang)) return ATTRACT;
  if (!SCREENS.includes(screen)) return { lang, screen: 'home', code: '' };
  return { lang, screen: screen as Screen, code: decode(rest.join('/')) };
}

export function address({ lang, screen, code }: Route): string {
  if (screen === 'attract') return '#/';
  if (screen === 'home') return `#/${lang}`;
  return `#/${lang}/${screen}${code ? `/${encodeURIComponent(code)}` : ''}`;
}

function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
