import { api, changes } from '../api';
import type { Heartbeat } from '../api';
import type { Route } from './route';
import { KINDS } from './screens.js';

/** What this kiosk says of itself, so that staff see whether it lives. Nothing of a visitor is in it. */

/** Silent for three of them, it is taken for dead. */
const EVERY_MS = 20_000;
const FAULTS = 5;
const SAID = 200;
const CODE = /^[a-z0-9-]{1,100}$/;

/** A kiosk's address, `/?kiosk=ID`, was given it by staff; a page without one says nothing. */
export const kiosk = new URLSearchParams(globalThis.location?.search ?? '').get('kiosk') ?? undefined;

type Fault = Heartbeat['faults'][number];

/** Which screen is open; what somebody searches is nobody's business. */
export function shown({ lang, screen, code }: Route): Pick<Heartbeat, 'lang' | 'screen' | 'code'> {
  const ofRecord = (KINDS as readonly string[]).includes(screen) && CODE.test(code);
  return { lang, screen, code: ofRecord ? code : '' };
}

/** What went wrong, without what stands behind a question mark: that may have been typed. */
export function faulty(reason: unknown, at: number): Fault {
  const text = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  const said = text.replace(/\?\S*/g, '?').replace(/\s+/g, ' ').trim().slice(0, SAID);
  return { at, said: said || 'unknown' };
}

/** Speaks from now on; returns what makes it silent. */
export function beat(id: string, route: () => Route): () => void {
  const began = Date.now();
  let faults: Fault[] = [];
  const met = (reason: unknown) => (faults = [...faults, faulty(reason, Date.now())].slice(-FAULTS));
  const onerror = ({ error, message }: ErrorEvent) => met(error ?? message);
  const onrejection = ({ reason }: PromiseRejectionEvent) => met(reason);
  const say = () =>
    void api.beat(id, {
      began,
      ...shown(route()),
      width: innerWidth,
      height: innerHeight,
      position: changes.position,
      faults,
    });
  addEventListener('error', onerror);
  addEventListener('unhandledrejection', onrejection);
  const saying = setInterval(say, EVERY_MS);
  // The stream's greeting, which tells how far the exhibition is, comes right after the page.
  const first = setTimeout(say, 1_000);
  return () => {
    clearTimeout(first);
    clearInterval(saying);
    removeEventListener('error', onerror);
    removeEventListener('unhandledrejection', onrejection);
  };
}
