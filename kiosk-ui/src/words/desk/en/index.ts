import { accounts } from './accounts';
import { board } from './board';
import { closures } from './closures';
import { door } from './door';
import { frame } from './frame';
import { pick } from './pick';
import { queue } from './queue';
import { series } from './series';
import { shown } from './shown';

/** English, and at the same time the shape of the others: a file a room, and all have exactly these words. */
export const en = {
  ...frame,
  ...board,
  ...door,
  ...shown,
  ...pick,
  ...queue,
  ...series,
  ...closures,
  ...accounts,
};

export type Words = typeof en;
