/**
 * What was searched in this visit: Back from an answer leads to the same answers. Kept where the shell wipes
 * everything when a visit ends, and nowhere else.
 */
const KEY = 'search';

export function recall(): string {
  return sessionStorage.getItem(KEY) ?? '';
}

export function remember(wish: string): void {
  sessionStorage.setItem(KEY, wish);
}
