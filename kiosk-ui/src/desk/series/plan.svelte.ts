import type { SeriesWanted } from '../../api/desk';
import { plusDays, today } from '../frame/days';
import { firstOn, ruleOf, waysOf, weekday, type Repeat, type Way, type Weekday } from './rule';

/** Two months: long enough to be worth a rule, short enough to look through. */
const USUAL_DAYS = 56;
const USUAL_COUNT = 8;

/** A series as it is being put together. What is chosen stays sensible: the first date is always one of the rule's. */
export class Plan {
  type = $state('');
  space = $state('');
  artisans = $state<string[]>([]);
  languages = $state<string[]>([]);
  time = $state('11:00');
  publish = $state(true);

  repeat = $state<Repeat>('weekly');
  every = $state(1);
  way = $state<Way>('day');
  end = $state<'until' | 'count'>('until');
  count = $state(USUAL_COUNT);
  /** Dates of the rule that are left out. */
  left = $state<string[]>([]);
  /** Soft rules that are set aside, and why. */
  override = $state<string[]>([]);
  reason = $state('');

  #start = $state(plusDays(today(), 1));
  #until = $state(plusDays(today(), 1 + USUAL_DAYS));
  #days = $state<Weekday[]>([weekday(plusDays(today(), 1))]);

  get start(): string {
    return this.#start;
  }

  set start(date: string) {
    // The day of the week goes along when it is the only one.
    if (this.#days.length === 1 || !this.#days.length) this.#days = [weekday(date)];
    else if (!this.#days.includes(weekday(date))) this.#days = [...this.#days, weekday(date)];
    if (this.#until < date) this.#until = plusDays(date, USUAL_DAYS);
    this.#start = date;
    this.left = [];
    if (!waysOf(date).includes(this.way)) this.way = 'day';
  }

  get until(): string {
    return this.#until;
  }

  set until(date: string) {
    this.#until = date < this.#start ? this.#start : date;
  }

  get days(): Weekday[] {
    return this.#days;
  }

  set days(days: Weekday[]) {
    this.#days = days;
    if (days.length) this.#start = firstOn(days, this.#start);
    this.left = [];
  }

  /** What is sent; undefined while something that is needed has not been chosen. */
  get wanted(): SeriesWanted | undefined {
    if (!this.type || !this.space || (this.repeat === 'weekly' && !this.#days.length)) return undefined;
    return {
      type: this.type,
      space: this.space,
      start: `${this.#start}T${this.time}`,
      artisans: [...this.artisans],
      languages: [...this.languages],
      publish: this.publish,
      rule: ruleOf({ repeat: this.repeat, every: this.every, days: this.#days, way: this.way }, this.#start),
      ...(this.end === 'until' ? { until: this.#until } : { count: this.count }),
      ...(this.left.length ? { exdates: [...this.left] } : {}),
      ...(this.override.length && this.reason.trim()
        ? { override: [...this.override], reason: this.reason.trim() }
        : {}),
    };
  }

  /** Leaves a date out, or takes it in again. */
  toggle(date: string): void {
    this.left = this.left.includes(date) ? this.left.filter((one) => one !== date) : [...this.left, date];
  }
}
