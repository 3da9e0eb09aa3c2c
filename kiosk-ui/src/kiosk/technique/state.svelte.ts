import type { Span, Technique } from '../../api';
import type { Words } from '../../words';

/** Which step is shown: none is the overview. Steps are counted from 0 here and from 1 for people. */
export class StepState {
  step = $state<number>();

  start(): void {
    this.step = 0;
  }

  overview(): void {
    this.step = undefined;
  }

  next(count: number): void {
    if (this.step === undefined) this.start();
    else if (this.step + 1 < count) this.step += 1;
    else this.overview();
  }

  previous(): void {
    if (this.step) this.step -= 1;
    else this.overview();
  }
}

/** From here on a duration is told in hours. */
const HOURS_FROM_MINUTES = 120;

export function duration(span: Span | undefined, words: Words['technique']): string {
  if (!span) return '';
  if (span.least < HOURS_FROM_MINUTES) return words.minutes(span.least, span.most);
  const hours = (minutes: number) => Math.round(minutes / 30) / 2;
  return words.hours(hours(span.least), hours(span.most));
}

export function days(technique: Technique, words: Words['technique']): string {
  return technique.days ? words.days(technique.days.least, technique.days.most) : '';
}
