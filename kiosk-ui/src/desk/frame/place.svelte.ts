import { DESK_LANGS, speech, type DeskLang } from '../../words/desk';
import { format, parse, type Address } from './address';

const LANG_KEPT = 'desk.lang';

/** Where somebody is, and ways to go elsewhere. */
class Place {
  now = $state.raw<Address>({ room: '', rest: [] });

  /** Reads the address; for the start and whenever it changes. */
  read(): void {
    const { lang, ...address } = parse(location.hash);
    speech.lang = lang ?? kept() ?? 'ky';
    this.now = address;
  }

  /** The address of a room, for links. */
  to(room: string, ...rest: string[]): string {
    return format(speech.lang, { room, rest });
  }

  /** Goes somewhere; `instead` leaves no step to come back to. */
  go(address: Address, instead = false): void {
    const hash = format(speech.lang, address);
    if (instead) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    this.now = address;
  }

  /** Opens the panel of a demonstration over whatever is shown. */
  open(id: string): void {
    this.go({ ...this.now, open: id });
  }

  close(): void {
    this.go({ ...this.now, open: undefined });
  }

  /** Another language, the same place. */
  speak(lang: DeskLang): void {
    speech.lang = lang;
    localStorage.setItem(LANG_KEPT, lang);
    this.go(this.now, true);
  }
}

function kept(): DeskLang | undefined {
  const lang = localStorage.getItem(LANG_KEPT);
  return DESK_LANGS.find((one) => one === lang);
}

export const place = new Place();
