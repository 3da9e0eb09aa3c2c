import { Problem, Unreachable, type Lang } from '../../api';
import { uploads, type Upload, type Uploaded } from '../../api/desk';

/** A file on its way: sent piece by piece, gone on with after a pause, a silence of the server or a reload. */

const PIECE_BYTES = 1 << 20;
const AGAIN_AFTER_MS = 2_000;
/** A piece that came although its answer was lost is no trouble. */
const OTHER_OFFSET = 'upload-offset';

export type Way = Pick<typeof uploads, 'begin' | 'find' | 'piece' | 'end'>;

export class Sending {
  readonly file: File;
  sent = $state(0);
  /** It goes on by itself; otherwise somebody has paused it. */
  going = $state(true);
  /** The server does not answer; it is asked again and again. */
  away = $state(false);
  trouble = $state.raw<Problem>();
  told = $state.raw<Uploaded>();
  #id: string | undefined;
  #way: Way;
  #lang: Lang;

  constructor(file: File, lang: Lang, before?: Upload, way: Way = uploads) {
    this.file = file;
    this.#lang = lang;
    this.#way = way;
    this.#id = before?.id;
    this.sent = before?.offset ?? 0;
  }

  get share(): number {
    return this.told ? 1 : this.sent / Math.max(1, this.file.size);
  }

  /** Sends what is left; ends when all is there, when it is refused or paused. */
  async run(): Promise<void> {
    this.going = true;
    while (this.going && !this.told && !this.trouble) {
      try {
        await this.#step();
        this.away = false;
      } catch (error) {
        if (error instanceof Unreachable) await this.#wait();
        else if (error instanceof Problem) this.#refused(error);
        else throw error;
      }
    }
  }

  async #step(): Promise<void> {
    if (this.#id === undefined) {
      this.#id = (await this.#way.begin(this.file.name, this.file.size, this.#lang)).id;
    }
    const piece = this.file.slice(this.sent, this.sent + PIECE_BYTES);
    const told = await this.#way.piece(this.#id, this.sent, piece, this.#lang);
    this.sent += piece.size;
    if (told) this.told = told;
  }

  #refused(problem: Problem): void {
    const offset = (problem.body as { offset?: unknown }).offset;
    if (problem.code === OTHER_OFFSET && typeof offset === 'number') this.sent = offset;
    else this.trouble = problem;
  }

  async #wait(): Promise<void> {
    this.away = true;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  }

  pause(): void {
    this.going = false;
  }

  /** Gives it up, here and at the server. */
  async end(): Promise<void> {
    this.going = false;
    if (this.#id !== undefined && !this.told && !this.trouble) await this.#way.end(this.#id, this.#lang);
  }
}

/** The upload that a file goes on with: one of the same name and length. */
export const begun = (file: File, before: readonly Upload[]): Upload | undefined =>
  before.find(({ name, bytes }) => name === file.name && bytes === file.size);
