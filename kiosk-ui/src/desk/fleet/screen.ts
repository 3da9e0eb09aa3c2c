import type { Kind } from '../../api';
import type { WatchedKiosk } from '../../api/desk';
import { speech } from '../../words/desk';
import { kindLabel } from '../record/labels';

type Last = NonNullable<WatchedKiosk['last']>;

/** What is open at a kiosk, in words: "Craft: shyrdak, Kyrgyz". */
export function screenOf({ screen, code, lang }: Pick<Last, 'screen' | 'code' | 'lang'>): string {
  const places: Readonly<Record<string, string | undefined>> = speech.words.fleet.screens;
  const kinds: Readonly<Record<string, string | undefined>> = speech.words.fields.kind;
  const what = places[screen] ?? (kinds[screen] ? kindLabel(screen as Kind) : screen);
  return [code ? `${what}: ${code}` : what, speech.words.texts.langs[lang]].join(', ');
}

/**
 * The address of the same screen, for looking at: a preview of nothing, so that it neither wipes the desk's memory nor
 * speaks for a kiosk.
 */
export function addressOf({ screen, code, lang }: Pick<Last, 'screen' | 'code' | 'lang'>): string {
  const place = screen === 'attract' ? '' : `${lang}/${screen}${code ? `/${encodeURIComponent(code)}` : ''}`;
  return `/?preview=-#/${place}`;
}
