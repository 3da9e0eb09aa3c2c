import { Problem, Unreachable, type Lang } from '../../api';
import { exhibits, tables, type Row, type TableOutcome, type TableWanted } from '../../api/desk';

/** A table on its way in: looked at first, taken in as a whole when nothing is wrong with it, and taken back. */

const ASKED_EVERY_MS = 400;

export interface Way {
  take: typeof tables.take;
  progress: typeof tables.progress;
  undo: typeof exhibits.undo;
}

export class Taking {
  /** What is being done with it. */
  doing = $state<'looking' | 'writing' | 'undoing'>();
  /** How many rows it is through with. */
  rows = $state(0);
  outcome = $state.raw<TableOutcome>();
  /** What became of each record when it was taken back. */
  back = $state.raw<readonly Row[]>();
  trouble = $state.raw<Problem | Unreachable>();

  constructor(
    readonly file: File,
    readonly wanted: Omit<TableWanted, 'dry'>,
    private readonly way: Way = { take: tables.take, progress: tables.progress, undo: exhibits.undo },
  ) {}

  /** Whether it could be taken in and would change something. */
  get ready(): boolean {
    const { outcome } = this;
    return !!outcome && !outcome.applied && !outcome.problems.length && outcome.new + outcome.changed > 0;
  }

  look(lang: Lang): Promise<void> {
    return this.#do('looking', async () => {
      this.outcome = await this.way.take(this.file, { ...this.wanted, dry: true }, lang);
    });
  }

  take(lang: Lang): Promise<void> {
    return this.#do('writing', async () => {
      this.outcome = await this.way.take(this.file, { ...this.wanted, dry: false }, lang);
    });
  }

  undo(lang: Lang): Promise<void> {
    return this.#do('undoing', async () => {
      this.back = (await this.way.undo(this.outcome?.release ?? '', lang)).rows;
    });
  }

  async #do(what: 'looking' | 'writing' | 'undoing', act: () => Promise<void>): Promise<void> {
    if (this.doing) return;
    this.doing = what;
    this.rows = 0;
    this.trouble = undefined;
    const asking = setInterval(() => void this.#ask(), ASKED_EVERY_MS);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      this.trouble = error;
    } finally {
      clearInterval(asking);
      this.doing = undefined;
    }
  }

  async #ask(): Promise<void> {
    if (this.doing === 'undoing') return;
    try {
      const { running, step, rows } = await this.way.progress();
      const mine = step === (this.doing === 'looking' ? 'look' : 'write');
      if (running && mine) this.rows = rows;
    } catch (error) {
      // How far it is can wait; what comes of it is told in any case.
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    }
  }
}
