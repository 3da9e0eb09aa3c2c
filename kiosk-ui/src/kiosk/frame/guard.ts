/**
 * No way out: whatever a finger or a stray key could do to a browser other than use the kiosk. The browser's own
 * kiosk mode and policies do the same from outside; this holds on any screen that shows the kiosk.
 */
const NEVER = ['contextmenu', 'dragstart', 'selectstart', 'auxclick', 'gesturestart', 'drop', 'dragover'];
/** The keys of a visitor's keypad; a text field gets every plain key. */
const KEYS = new Set([
  'Tab',
  'Enter',
  'Escape',
  ' ',
  '+',
  '=',
  '-',
  '−',
  '?',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
]);
/** What a text field needs besides letters. */
const EDITING = new Set(['Backspace', 'Delete', 'Home', 'End', 'Process', 'Shift', 'HangulMode']);
const VOLUME = /^AudioVolume/;

export function guard(target: Document): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: false, capture: true };
  for (const name of NEVER) target.addEventListener(name, refuse, options);
  target.addEventListener('touchmove', (event) => void (event.touches.length > 1 && refuse(event)), options);
  target.addEventListener('wheel', (event) => void (event.ctrlKey && refuse(event)), options);
  target.addEventListener('keydown', (event) => void (isStray(event) && refuse(event)), options);
  return () => stop.abort();
}

function refuse(event: Event): void {
  if (event.cancelable) event.preventDefault();
}

function isStray(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (KEYS.has(event.key) || VOLUME.test(event.key)) return false;
  return isField(event.target) ? event.key.length > 1 && !EDITING.has(event.key) : true;
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.tagName === 'INPUT' || target.tagName === 'TEXTAREA');
}
