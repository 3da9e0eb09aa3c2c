import type { ClosureWanted } from '../../api/desk';
import { plusDays, today } from '../frame/days';

/** A closure as it is being put together: whole days, or some hours of them. */
export class Closing {
  /** A place, '' for the whole centre. */
  space = $state('');
  reason = $state('');
  whole = $state(true);
  begins = $state('10:00');
  ends = $state('18:00');
  cancel = $state(false);
  #from = $state(plusDays(today(), 1));
  #to = $state(plusDays(today(), 1));

  get from(): string {
    return this.#from;
  }

  set from(date: string) {
    this.#from = date;
    if (this.#to < date) this.#to = date;
  }

  get to(): string {
    return this.#to;
  }

  set to(date: string) {
    this.#to = date < this.#from ? this.#from : date;
  }

  get start(): string {
    return `${this.#from}T${this.whole ? '00:00' : this.begins}`;
  }

  /** Exclusive: whole days last until the next one begins. */
  get end(): string {
    return this.whole ? `${plusDays(this.#to, 1)}T00:00` : `${this.#to}T${this.ends}`;
  }

  get endsFirst(): boolean {
    return this.end <= this.start;
  }

  /** When and where; undefined while it would end before it begins. */
  get asked(): Pick<ClosureWanted, 'start' | 'end' | 'space'> | undefined {
    if (this.endsFirst) return undefined;
    return { start: this.start, end: this.end, ...(this.space ? { space: this.space } : {}) };
  }
}

/** Whether a closure is of whole days: then its hours say nothing. */
export function isWhole(start: string, end: string): boolean {
  return start.endsWith('T00:00') && end.endsWith('T00:00');
}
