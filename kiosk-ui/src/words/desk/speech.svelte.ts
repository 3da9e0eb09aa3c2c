import { en, type Words } from './en';
import { ky } from './ky';
import { ru } from './ru';

/** The languages that staff work in. */
export type DeskLang = 'ky' | 'ru' | 'en';

export const DESK_LANGS: readonly DeskLang[] = ['ky', 'ru', 'en'];

const TABLES: Record<DeskLang, Words> = { ky, ru, en };

/** The language of this desk, in staff's own words. */
class DeskSpeech {
  lang = $state<DeskLang>('ky');

  get words(): Words {
    return TABLES[this.lang];
  }

  of(lang: DeskLang): Words {
    return TABLES[lang];
  }
}

export const speech = new DeskSpeech();
