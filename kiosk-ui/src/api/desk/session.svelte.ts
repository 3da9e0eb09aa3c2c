import { get, Problem, send } from '../http';
import type { Lang } from '../types';
import type { Role, Session } from './types';

/**
 * Who is signed in at this desk. When a session ends in the middle of work nothing on the page is given up: what was
 * to be sent waits until somebody has signed in again.
 */
class StaffSession {
  /** What the server told last; undefined until it has told anything. */
  told = $state.raw<Session>();
  /** Somebody was signed in, and the server does not know her any more. */
  lapsed = $state(false);
  #waiting: (() => void)[] = [];

  get account() {
    return this.told?.signedIn ? this.told.account : undefined;
  }

  has(role: Role): boolean {
    return this.told?.roles?.includes(role) ?? false;
  }

  /** Asks who is signed in. This does not count as use, so it may be asked as often as one likes. */
  async look(): Promise<void> {
    const told = await get<Session>('/session', {});
    if (this.account && !told.signedIn) this.lapsed = true;
    else this.#take(told);
  }

  async signIn(name: string, passphrase: string, lang: Lang): Promise<void> {
    const before = this.account?.id;
    const told = await send<Session>('/session', { query: { lang }, body: { name, passphrase } });
    // What lies on the desk is of whoever was here before.
    if (before && told.account?.id !== before) location.reload();
    this.#take(told);
  }

  async stay(): Promise<void> {
    this.#take(await send<Session>('/session/stay', { headers: this.proof() }));
  }

  async signOut(everywhere = false): Promise<void> {
    await send(everywhere ? '/session/everywhere' : '/session', { method: 'DELETE', headers: this.proof() });
    location.reload();
  }

  /** What shows that a change comes from this page. */
  proof(): Record<string, string> {
    return this.told?.csrf ? { 'x-csrf-token': this.told.csrf } : {};
  }

  /** Does what only staff may; when nobody is signed in any more, once somebody is again. */
  async through<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) await this.#again();
      // Signed in anew in another window: that session has another token.
      else if (error.code === 'other-site') await this.look();
      else throw error;
      return call();
    }
  }

  #again(): Promise<void> {
    this.lapsed = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #take(told: Session): void {
    this.told = told;
    if (!told.signedIn) return;
    this.lapsed = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

export const session = new StaffSession();
