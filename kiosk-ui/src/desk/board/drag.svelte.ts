import type { Shown } from '../../api/desk';
import { snapped, type Range } from './layout';

/** A demonstration that is being dragged over the columns of a day, by a mouse or a pen; a finger scrolls instead. */

/** Less than this is a press with an unsteady hand. */
const BEGIN_PX = 6;

export interface Target {
  space: string;
  from: number;
}

interface Held {
  shown: Shown;
  minutes: number;
  x: number;
  y: number;
  /** Where it was taken hold of, in pixels below its upper edge. */
  grip: number;
}

export class Drag {
  /** Where it would come to lie; undefined while nothing is dragged or it is beside the board. */
  target = $state.raw<Target & { to: number; shown: Shown }>();
  #held: Held | undefined;
  #moving = false;
  /** The press that ended a drag is no wish to open what was dragged. */
  #justDropped = false;

  take(event: PointerEvent, shown: Shown, { from, to }: Range): void {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.#held = {
      shown,
      minutes: to - from,
      x: event.clientX,
      y: event.clientY,
      grip: event.clientY - box.top,
    };
    this.#moving = false;
  }

  /** `columns` are the boxes of the spaces, `hours` what they span. */
  move(event: PointerEvent, columns: ReadonlyMap<string, HTMLElement>, hours: Range): void {
    const held = this.#held;
    if (!held) return;
    if (!this.#moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < BEGIN_PX) return;
    this.#moving = true;
    this.target = undefined;
    for (const [space, element] of columns) {
      const box = element.getBoundingClientRect();
      if (event.clientX < box.left || event.clientX >= box.right) continue;
      const minute =
        hours.from + ((event.clientY - held.grip - box.top) / box.height) * (hours.to - hours.from);
      const from = Math.max(hours.from, Math.min(snapped(minute), hours.to - held.minutes));
      this.target = { space, from, to: from + held.minutes, shown: held.shown };
    }
  }

  /** Lets go; tells where, when that is elsewhere than before. */
  drop(): (Target & { shown: Shown }) | undefined {
    const target = this.#moving ? this.target : undefined;
    this.#justDropped = this.#moving;
    // The click, if there is one, comes before the next task.
    setTimeout(() => (this.#justDropped = false));
    this.cancel();
    return target;
  }

  cancel(): void {
    this.#held = undefined;
    this.#moving = false;
    this.target = undefined;
  }

  get justDropped(): boolean {
    return this.#justDropped;
  }

  get moving(): boolean {
    return this.#moving;
  }
}
