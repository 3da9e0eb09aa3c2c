import type { Words } from '../en';
import { board } from './board';
import { door } from './door';
import { frame } from './frame';
import { shown } from './shown';

export const ru: Words = { ...frame, ...board, ...door, ...shown };
