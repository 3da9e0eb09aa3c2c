import type { Words } from '../en';
import { accounts } from './accounts';
import { board } from './board';
import { closures } from './closures';
import { door } from './door';
import { frame } from './frame';
import { pick } from './pick';
import { queue } from './queue';
import { series } from './series';
import { shown } from './shown';

export const ru: Words = {
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
