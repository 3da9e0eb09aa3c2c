import { Resource } from '../../api';
import { desk, session, type Kind } from '../../api/desk';
import { speech } from '../../words/desk';

/** What spaces, artisans, equipment and kinds of demonstration are called in staff's language, and which there are. */

const KINDS = ['space', 'artisan', 'demonstration', 'equipment', 'centre'] as const;

export interface Choice {
  value: string;
  label: string;
  lang: string;
  /** The centre that it is at. */
  home: string;
}

type Lists = Partial<Record<Kind, Choice[]>>;

class Names {
  readonly #lists = new Resource<Lists>();
  readonly #byCode = $derived(
    new Map(
      Object.values(this.#lists.value ?? {}).flatMap((list) => list.map((one) => [one.value, one] as const)),
    ),
  );

  /** Keeps them current; for an `$effect`. */
  follow(): () => void {
    const lang = speech.lang;
    return this.#lists.follow(async (signal) => {
      const lists = await Promise.all(KINDS.map((kind) => desk.choices(kind, lang, signal)));
      return Object.fromEntries(
        lists.map(({ items }, index) => [
          KINDS[index],
          items.map(({ code, name, home }) => ({ value: code, label: name.text, lang: name.lang, home })),
        ]),
      ) as Lists;
    });
  }

  /** All of a kind that are published. */
  list(kind: Kind): readonly Choice[] {
    return this.#lists.value?.[kind] ?? [];
  }

  /** Spaces of this centre, or with those of the others, which are asked for theirs. */
  spaces(everywhere = false): readonly Choice[] {
    const here = session.told?.centre;
    const all = this.list('space');
    const ours = all.filter(({ home }) => home === here);
    if (!everywhere) return ours;
    const theirs = all.filter(({ home }) => home !== here);
    return [...ours, ...theirs.map((one) => ({ ...one, label: `${one.label}, ${this.centre(one.home)}` }))];
  }

  /** What a centre is called. */
  centre(id: string): string {
    return this.list('centre').find(({ home }) => home === id)?.label ?? id;
  }

  /** The name of a code; the code itself where it is not known here. */
  of(code: string): string {
    return this.#byCode.get(code)?.label ?? code;
  }
}

export const names = new Names();
