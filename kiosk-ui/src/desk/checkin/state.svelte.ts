import { clock, Problem, Unreachable } from '../../api';
import { desk } from '../../api/desk';
import { speech } from '../../words/desk';

/** Tickets that were read at this door, and what the server said to each. Kept while the room is open, nowhere else. */

/** How many of the last scans are shown below. */
const SHOWN = 8;

/** What a QR code of ours holds: digits only, far more than a code has signs. */
const PAYLOAD = /^\d{40,}$/;

export type Result = 'asking' | 'in' | 'used' | 'early' | 'wrong' | 'elsewhere' | 'refused' | 'away';

export interface Scan {
  readonly id: number;
  readonly at: Date;
  readonly code: string;
  readonly result: Result;
  readonly party?: number;
  readonly usedAt?: Date;
  /** The demonstration that it is for. */
  readonly what?: string;
  /** The server's sentence, where ours says less. */
  readonly detail?: string;
}

const RESULTS: Record<string, Result> = {
  'already-used': 'used',
  'too-early': 'early',
  'not-found': 'wrong',
  'not-a-ticket': 'wrong',
  'other-centres-ticket': 'elsewhere',
};

export class CheckIns {
  list = $state.raw<readonly Scan[]>([]);
  #last = 0;

  get latest(): Scan | undefined {
    return this.list[0];
  }

  get earlier(): readonly Scan[] {
    return this.list.slice(1);
  }

  /** Redeems what was typed or scanned. */
  async read(text: string): Promise<void> {
    const typed = text.trim();
    if (!typed) return;
    const scanned = PAYLOAD.test(typed);
    const scan: Scan = {
      id: ++this.#last,
      at: clock.now(),
      code: scanned ? speech.words.checkin.qr : typed.toUpperCase(),
      result: 'asking',
    };
    this.list = [scan, ...this.list].slice(0, SHOWN + 1);
    this.#become(scan.id, await this.#ask(typed, scanned));
  }

  async #ask(typed: string, scanned: boolean): Promise<Partial<Scan>> {
    try {
      const ticket = await desk.checkIn(typed, scanned, speech.lang);
      const what = await this.#what(ticket.code);
      return { result: 'in', party: ticket.party, code: ticket.code, ...(what ? { what } : {}) };
    } catch (error) {
      if (error instanceof Unreachable) return { result: 'away' };
      if (!(error instanceof Problem)) throw error;
      return refused(error);
    }
  }

  /** What it is for. That is nice to know: without it the party is let in all the same. */
  async #what(code: string): Promise<string | undefined> {
    try {
      const { occurrence } = await desk.ticket(code, speech.lang);
      if (!occurrence) return undefined;
      const { type, space, start } = await desk.one(occurrence, speech.lang);
      return `${type.name.text}, ${space.name.text}, ${start.local.slice(11, 16)}`;
    } catch (error) {
      if (error instanceof Problem || error instanceof Unreachable) return undefined;
      throw error;
    }
  }

  #become(id: number, known: Partial<Scan>): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, ...known } : one));
  }
}

function refused(problem: Problem): Partial<Scan> {
  const result = RESULTS[problem.code] ?? 'refused';
  const { at } = problem.body as { at?: string };
  const says = result === 'refused' || result === 'elsewhere';
  return {
    result,
    ...(at && result === 'used' ? { usedAt: new Date(at) } : {}),
    ...(says && problem.detail ? { detail: problem.detail } : {}),
  };
}
