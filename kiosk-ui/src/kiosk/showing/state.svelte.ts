import { api, Problem, type Lang, type Ticket } from '../../api';

/** Taking seats: asked how many, then the ticket, or why not. Nothing of it outlives the screen. */
export class Seats {
  asking = $state(false);
  busy = $state(false);
  ticket = $state.raw<Ticket>();
  /** Why not, in the visitor's language; empty when nobody answered. */
  refused = $state.raw<string>();

  ask(): void {
    this.asking = true;
    this.refused = undefined;
  }

  async take(id: string, party: number, lang: Lang): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      this.ticket = await api.takeSeats(id, party, lang);
      this.asking = false;
    } catch (error) {
      this.refused = (error instanceof Problem && error.detail) || '';
    } finally {
      this.busy = false;
    }
  }
}
