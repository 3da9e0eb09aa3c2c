import { createContext, tick } from 'svelte';
import type { Lang } from '../../api';
import type { Colleague, Detail, Json, Known, TextState } from '../../api/desk';
import { speech } from '../../words/desk';
import { entryOf, LANGS, sourceOf } from '../record/texts';
import { named, slashed, type Path } from '../record/flat';
import { none, nothing, putIn, together, toggled } from '../record/sets';
import type { Draft } from './draft.svelte';

const KEPT = 'desk.editor.langs';

/** Languages whose texts stand side by side; chosen once at each desk. */
class Shown {
  langs = $state.raw<readonly Lang[]>(read());

  toggle(lang: Lang): void {
    const next = LANGS.filter((one) => this.langs.includes(one) !== (one === lang));
    if (!next.length) return;
    this.langs = next;
    localStorage.setItem(KEPT, next.join());
  }
}

function read(): readonly Lang[] {
  const kept = (localStorage.getItem(KEPT) ?? '').split(',');
  const langs = LANGS.filter((lang) => kept.includes(lang));
  return langs.length ? langs : LANGS;
}

export const shown = new Shown();

/** All that the fields of a form need of the record they are part of. */
export class Work {
  /** Items of lists that lie open, by their paths. */
  open = $state.raw<ReadonlySet<string>>(none);
  /** What was picked here and the server has not named yet. */
  #picked = $state.raw<ReadonlyMap<string, Known>>(nothing);
  /** Names of accounts that were chosen here. */
  #met = $state.raw<ReadonlyMap<string, string>>(nothing);

  constructor(
    readonly draft: Draft,
    /** Sends something that is done to the record and takes what became of it. */
    readonly act: (call: () => Promise<Detail>) => Promise<void>,
  ) {}

  get detail(): Detail {
    return this.draft.detail;
  }

  get kind() {
    return this.draft.detail.kind;
  }

  /** The record's name in the staff's language, or the nearest that it has. */
  get called(): { text: string; lang: string } | undefined {
    const name = this.draft.at(['name']);
    const lang = [speech.lang, ...LANGS].find((one) => entryOf(name, one));
    return lang && { text: entryOf(name, lang)?.text ?? '', lang };
  }

  known(code: string): Known | undefined {
    return this.#picked.get(code) ?? this.detail.names[code];
  }

  pick(known: Known): void {
    this.#picked = putIn(this.#picked, [[known.code, known]]);
  }

  /** What people call the one whose account it is. */
  person(id: string): string | undefined {
    return this.#met.get(id) ?? this.detail.people[id];
  }

  meet(person: Colleague): void {
    this.#met = putIn(this.#met, [[person.id, person.name]]);
  }

  state(path: Path, lang: Lang): TextState | undefined {
    return this.detail.texts[named(path)]?.[lang];
  }

  /** The language that a text is translated from: its own, or that of the record's name. */
  source(text: Json): Lang | undefined {
    return sourceOf(text) ?? sourceOf(this.draft.at(['name']));
  }

  toggle(name: string): void {
    this.open = toggled(this.open, name);
  }

  /** Goes to a field that the server or a step back names, however deep it lies. */
  async show(told: string): Promise<void> {
    const name = slashed(told);
    const ends = [...name.matchAll(/\]/g)].map((end) => name.slice(0, end.index + 1));
    this.open = together(this.open, ends);
    await tick();
    for (let rest = name; rest; rest = rest.replace(/(^|[/:.[])[^/:.[]*$/, '')) {
      const place = document.querySelector(`[data-field="${CSS.escape(rest)}"]`);
      if (!place) continue;
      const inside = place.querySelector<HTMLElement>('textarea, input, select, button');
      (place.matches('textarea, input, select') ? (place as HTMLElement) : inside)?.focus();
      place.scrollIntoView({ block: 'center' });
      return;
    }
  }
}

export const [work, setWork] = createContext<Work>();
