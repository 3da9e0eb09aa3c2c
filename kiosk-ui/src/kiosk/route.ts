import type { Kind, Lang } from '../api';
import { LANGS } from '../words';
import { KINDS, PLACES } from './screens.js';

/** Where a visitor is: everything about it stands in the address, `#/ko/craft/shyrdak`. */
export interface Route {
  lang: Lang;
  screen: Screen;
  /** A record's code, the kind of a list, or what is being searched. */
  code: string;
}

export type Screen = (typeof PLACES)[number] | Kind;

const SCREENS: readonly Screen[] = [...PLACES, ...KINDS];

export const ATTRACT: Route = { lang: 'ky', screen: 'attract', code: '' };

/** Reads an address; whatever is not one of ours leads to the attract screen, never to an error. */
export function parse(hash: string): Route {
  const [lang = '', screen = 'home', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (!isLang(lang)) return ATTRACT;
  const known = SCREENS.find((one) => one === screen);
  if (!known) return { lang, screen: 'home', code: '' };
  return { lang, screen: known, code: decode(rest.join('/')) };
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
