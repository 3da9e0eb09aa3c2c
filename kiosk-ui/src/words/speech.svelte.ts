import { en, type Words } from './en';
import { ko } from './ko';
import { ky } from './ky';
import { ru } from './ru';

export type Lang = 'ky' | 'ru' | 'en' | 'ko';

/** In the order of the language bar; Kyrgyz first, for this is its house. */
export const LANGS: readonly Lang[] = ['ky', 'ru', 'en', 'ko'];

const TABLES: Record<Lang, Words> = { ky, ru, en, ko };

/** The language of this visit. One kiosk has one visitor at a time, so there is one. */
class Speech {
  lang = $state<Lang>('ky');

  get words(): Words {
    return TABLES[this.lang];
  }

  /** The words of a language that is not the visitor's: its own name on the bar, the tag on a fallback. */
  of(lang: Lang): Words {
    return TABLES[lang];
  }
}

export const speech = new Speech();

/** Languages by their own names, in the order of the bar. */
export function spoken(codes: readonly string[] | undefined): string {
  return LANGS.filter((one) => codes?.includes(one))
    .map((one) => speech.of(one).name)
    .join(', ');
}
