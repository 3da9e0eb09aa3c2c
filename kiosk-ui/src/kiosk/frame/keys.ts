import { isField } from './guard';

/** What the eight keys do that the browser does not do by itself. */
export interface Doing {
  back(): void;
  larger(): void;
  smaller(): void;
  help(): void;
}

const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';
/** A step with up and down: most of what is seen, with some lines kept to hold on to. */
const STEP = 0.6;

/** Handles a key that no dialog, field or screen has taken; says whether it was one of ours. */
export function press(event: KeyboardEvent, page: HTMLElement | undefined, doing: Doing): boolean {
  if (event.defaultPrevented || isField(event.target)) return false;
  const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const slide = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (way) step(way);
  else if (slide) scroll(page, slide);
  else if (document.querySelector('dialog[open]')) return false;
  else if (event.key === 'Escape') doing.back();
  else if (event.key === '+' || event.key === '=') doing.larger();
  else if (event.key === '-' || event.key === '−') doing.smaller();
  else if (event.key === '?') doing.help();
  else return false;
  event.preventDefault();
  return true;
}

/** To the next or the previous of all that can be reached, round and round; within a dialog while one is open. */
function step(by: number): void {
  const within = document.querySelector('dialog[open]') ?? document;
  const all = [...within.querySelectorAll<HTMLElement>(REACHED)].filter((one) => one.checkVisibility());
  const now = all.indexOf(document.activeElement as HTMLElement);
  all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length]?.focus();
}

/** Slides the page; where it does not slide, goes to the next thing instead. */
function scroll(page: HTMLElement | undefined, by: number): void {
  const inside = document.querySelector<HTMLElement>('dialog[open] [tabindex="0"]') ?? page;
  const before = inside?.scrollTop ?? 0;
  inside?.scrollBy({ top: by * STEP * inside.clientHeight, behavior: 'instant' });
  if ((inside?.scrollTop ?? 0) === before) step(by);
}
