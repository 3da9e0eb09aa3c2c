import { Resource } from '../../api';
import { desk, session, type Bookable, type Named } from '../../api/desk';
import { speech } from '../../words/desk';

/** What there is to book, and what it is called in staff's language. */

export interface Choice {
  value: string;
  label: string;
  lang: string;
}

const choice = ({ code, name }: Named): Choice => ({ value: code, label: name.text, lang: name.lang });

class Names {
  readonly #all = new Resource<Bookable>();
  readonly #byCode = $derived(
    new Map(
      Object.values(this.#all.value ?? {}).flatMap((list) => list.map((one) => [one.code, one.name.text])),
    ),
  );

  /** Keeps them current; for an `$effect`. */
  follow(): () => void {
    const lang = speech.lang;
    return this.#all.follow((signal) => desk.bookable(lang, signal));
  }

  /** All artisans, this centre's own first. */
  artisans(): Choice[] {
    const here = session.told?.centre;
    const all = this.#all.value?.artisans ?? [];
    const ours = all.filter(({ centre }) => centre === here);
    return [...ours, ...all.filter(({ centre }) => centre !== here)].map(choice);
  }

  types(): Choice[] {
    return (this.#all.value?.types ?? []).map(choice);
  }

  /** How long something takes unless it is said otherwise, in minutes; 0 of what is not known. */
  minutes(type: string): number {
    return this.#all.value?.types.find(({ code }) => code === type)?.minutes ?? 0;
  }

  /**
   * Spaces in which something can be shown: of this centre, or of all, the others by the centre that is asked for them.
   *
   * @param type none yet for any
   */
  spaces(type?: string, everywhere = false): Choice[] {
    const here = session.told?.centre;
    const forms = this.#all.value?.types.find(({ code }) => code === type)?.spaces ?? [];
    const fit = (this.#all.value?.spaces ?? []).filter(
      ({ form }) => forms.length === 0 || forms.includes(form ?? ''),
    );
    const ours = fit.filter(({ centre }) => centre === here).map(choice);
    if (!everywhere) return ours;
    const theirs = fit.filter(({ centre }) => centre !== here);
    return [
      ...ours,
      ...theirs.map((one) => ({ ...choice(one), label: `${one.name.text}, ${this.of(one.centre)}` })),
    ];
  }

  /** The name of a code; the code itself where it is not known here. */
  of(code: string): string {
    return this.#byCode.get(code) ?? code;
  }
}

export const names = new Names();
