import { api, Problem, type Lang, type Showing, type Ticket } from '../../api';

/** Signs of a ticket's code: those that nobody takes for another, and the letters of the centres. */
export const SIGNS = [...'23456789ABCFHIJKMNPRSTWXY'];
export const LENGTH = 8;

/** A ticket that somebody brought back: its code as far as it is touched, then how it stands. Gone with the screen. */
export class Held {
  code = $state('');
  busy = $state(false);
  ticket = $state.raw<Ticket>();
  showing = $state.raw<Showing>();
  /** Why not, in the visitor's language; empty when nobody answered. */
  refused = $state.raw<string>();
  /** No ticket has this code. */
  unknown = $state(false);

  async write(sign: string, lang: Lang): Promise<void> {
    if (this.busy || this.code.length >= LENGTH) return;
    this.#forgive();
    this.code += sign;
    if (this.code.length === LENGTH) await this.look(lang);
  }

  erase(): void {
    this.#forgive();
    this.code = this.code.slice(0, -1);
  }

  /** Another code. */
  anew(): void {
    this.#forgive();
    this.code = '';
    this.ticket = undefined;
    this.showing = undefined;
  }

  look(lang: Lang): Promise<void> {
    return this.#do(async () => {
      const ticket = await api.ticket(this.code, lang);
      this.showing = ticket.occurrence
        ? await api.showing(ticket.occurrence, lang).catch(() => undefined)
        : undefined;
      this.ticket = ticket;
    });
  }

  accept(lang: Lang): Promise<void> {
    return this.#do(async () => {
      this.ticket = await api.acceptSeats(this.code, lang);
    });
  }

  giveBack(lang: Lang): Promise<void> {
    return this.#do(async () => {
      this.ticket = await api.giveSeatsBack(this.code, lang);
    });
  }

  #forgive(): void {
    this.refused = undefined;
    this.unknown = false;
  }

  async #do(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#forgive();
    try {
      await act();
    } catch (error) {
      this.unknown = error instanceof Problem && error.status === 404;
      this.refused = (error instanceof Problem && error.detail) || '';
    } finally {
      this.busy = false;
    }
  }
}
