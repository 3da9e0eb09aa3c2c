import { DESK_LANGS, type DeskLang } from '../../words/desk';

/**
 * Where somebody is at the desk, mirrored in the address: `#/ky/board/week/2026-08-03?open=ID` is a room, what it
 * shows, and the demonstration whose panel lies open. So back, reload and a copied address all work.
 */
export interface Address {
  room: string;
  /** What the room shows; it knows by itself what that means. */
  rest: readonly string[];
  /** The demonstration whose panel is open. */
  open?: string | undefined;
}

export function parse(hash: string): Address & { lang: DeskLang | undefined } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [lang, room = '', ...rest] = path.split('/').map(decode);
  return {
    lang: DESK_LANGS.find((one) => one === lang),
    room,
    rest: rest.filter(Boolean),
    open: new URLSearchParams(query).get('open') ?? undefined,
  };
}

export function format(lang: DeskLang, { room, rest, open }: Address): string {
  const path = [lang, room, ...rest].filter(Boolean).map(encodeURIComponent).join('/');
  return `#/${path}${open ? `?open=${encodeURIComponent(open)}` : ''}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
