import { Resource } from '../../api';
import { desk, type Board, type Space } from '../../api/desk';
import { speech } from '../../words/desk';
import { today } from '../frame/days';
import { names } from '../frame/names.svelte';

/** This centre's places as its server has them, whether visitors are told of them or not. */
class Places {
  readonly #board = new Resource<Board>();

  /** Keeps them current; for an `$effect`. */
  follow(): () => void {
    const [lang, day] = [speech.lang, today()];
    return this.#board.follow((signal) => desk.board(day, day, lang, signal));
  }

  get list(): readonly Space[] {
    return this.#board.value?.spaces ?? [];
  }

  /** Place → the larger place that it is a part of. */
  get parents(): ReadonlyMap<string, string> {
    return new Map(this.list.flatMap(({ code, parent }) => (parent ? [[code, parent] as const] : [])));
  }

  /** What a code is called, of a place here or of anything else. */
  of(code: string): string {
    return this.list.find((one) => one.code === code)?.name.text ?? names.of(code);
  }
}

export const places = new Places();
