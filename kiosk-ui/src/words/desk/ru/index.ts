import type { Words } from '../en';
import { accounts } from './accounts';
import { board } from './board';
import { closures } from './closures';
import { door } from './door';
import { editor } from './editor';
import { exhibits } from './exhibits';
import { fields } from './fields';
import { fleet } from './fleet';
import { frame } from './frame';
import { many } from './many';
import { overview } from './overview';
import { pick } from './pick';
import { pictures } from './pictures';
import { queue } from './queue';
import { releases } from './releases';
import { series } from './series';
import { shown } from './shown';
import { tables } from './tables';
import { trust } from './trust';

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
  ...fields,
  ...exhibits,
  ...editor,
  ...releases,
  ...overview,
  ...pictures,
  ...tables,
  ...many,
  ...fleet,
  ...trust,
};
