import type { Spot } from '../../api';

/** Closer than this a drawing shows nothing new. */
const SCALE_MAX = 4;
/** One pixel of a photograph becomes two of a screen that shows so many across. */
const SCREEN = 500;
const STEP = 1.5;
/** A looked-at spot fills this much of the frame, so that what is around it stays in sight. */
const FILL = 0.6;

/**
 * How an object's picture is looked at: how close, and which point of it (as fractions) stands in the middle.
 * The picture never leaves its frame.
 */
export class Look {
  scale = $state(1);
  x = $state(0.5);
  y = $state(0.5);
  stop = $state<number>();
  /** The closest. */
  most = $state(SCALE_MAX);

  /** Lets one come as close as a photograph of so many pixels across allows. */
  reach(pixels: number): void {
    this.most = Math.max(SCALE_MAX, pixels / SCREEN);
  }

  /** Fingers have moved what is seen. */
  see({ scale, x, y }: { scale: number; x: number; y: number }): void {
    this.stop = undefined;
    this.#to(scale, x, y);
  }

  closer(): void {
    this.#to(this.scale * STEP, this.x, this.y);
  }

  farther(): void {
    this.#to(this.scale / STEP, this.x, this.y);
  }

  whole(): void {
    this.stop = undefined;
    this.#to(1, 0.5, 0.5);
  }

  /** Goes to a stop of the guided look; the same stop again leads back to the whole. */
  goTo(stop: number, spot: Spot): void {
    if (this.stop === stop) return this.whole();
    this.stop = stop;
    this.at(spot);
  }

  at(spot: Spot): void {
    const fit = FILL / Math.max(spot.width, spot.height, FILL / this.most);
    this.#to(fit, spot.x + spot.width / 2, spot.y + spot.height / 2);
  }

  /** By fractions of the frame; a finger that pulls right brings in what lies left. */
  pull(dx: number, dy: number): void {
    this.#to(this.scale, this.x - dx / this.scale, this.y - dy / this.scale);
  }

  #to(scale: number, x: number, y: number): void {
    this.scale = Math.min(this.most, Math.max(1, scale));
    const margin = 0.5 / this.scale;
    const within = (at: number) => Math.min(1 - margin, Math.max(margin, at));
    this.x = within(x);
    this.y = within(y);
  }
}
