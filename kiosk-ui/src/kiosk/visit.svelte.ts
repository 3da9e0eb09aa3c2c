import { speech, type Lang } from '../words';
import { address, ATTRACT, type Route } from './route';

/** What a visitor may set. Wiped with the visit. */
export interface Settings {
  text: 1 | 1.25 | 1.5 | 2;
  theme: 'light' | 'dark';
  strong: boolean;
  low: boolean;
  slow: boolean;
}

export const PLAIN: Settings = { text: 1, theme: 'light', strong: false, low: false, slow: false };
export const SIZES: readonly Settings['text'][] = [1, 1.25, 1.5, 2];

/** From this size on, letters need another order of things on a screen. */
export const LARGE = 1.5;

interface Visited {
  route: Route;
  scroll: number;
}

/** More steps back than anybody takes; the oldest fall away. */
const STEPS_MAX = 50;

/**
 * One visit: where the visitor is, how she came there and what she set. The way back lives here and not in the
 * browser's history, so that nothing of it is left for the next visitor.
 */
export class Visit {
  route = $state.raw<Route>(ATTRACT);
  settings = $state<Settings>({ ...PLAIN });
  /** Where the page should stand once it is drawn: 0 after a step forward, the old place after a step back. */
  scroll = $state.raw(0);
  #steps: Visited[] = [];

  constructor(route: Route) {
    this.#show(route, 0);
  }

  get canGoBack(): boolean {
    return this.route.screen !== 'attract';
  }

  /** Goes on to another screen; `scroll` is where the page stood that is left. */
  go(route: Route, scroll = 0): void {
    if (address(route) === address(this.route)) return;
    if (this.route.screen !== 'attract') {
      this.#steps.push({ route: this.route, scroll });
      if (this.#steps.length > STEPS_MAX) this.#steps.shift();
    }
    this.#show(route, 0);
  }

  /** One step back; from where a visit began, to the home screen, and from there to the very start. */
  back(): void {
    const step = this.#steps.pop();
    const { lang, screen } = this.route;
    if (step) this.#show({ ...step.route, lang }, step.scroll);
    else if (screen === 'home') this.#show(ATTRACT, 0);
    else this.#show({ lang, screen: 'home', code: '' }, 0);
  }

  home(scroll = 0): void {
    this.go({ lang: this.route.lang, screen: 'home', code: '' }, scroll);
  }

  /** The same place in another language; from the attract screen, the visit begins in it. */
  speak(lang: Lang): void {
    if (this.route.screen === 'attract') this.#show({ lang, screen: 'home', code: '' }, 0);
    else {
      speech.lang = lang;
      this.route = { ...this.route, lang };
    }
  }

  larger(): void {
    this.#size(1);
  }

  smaller(): void {
    this.#size(-1);
  }

  /** Nothing of this visitor stays: language, settings, way and place. */
  reset(): void {
    this.#steps = [];
    this.settings = { ...PLAIN };
    this.#show(ATTRACT, 0);
  }

  #size(by: 1 | -1): void {
    this.settings.text = SIZES[SIZES.indexOf(this.settings.text) + by] ?? this.settings.text;
  }

  #show(route: Route, scroll: number): void {
    speech.lang = route.lang;
    this.scroll = scroll;
    this.route = route;
  }
}
