import type { Words } from '../en';
import { board } from './board';
import { door } from './door';
import { frame } from './frame';
import { shown } from './shown';

export const ky: Words = { ...frame, ...board, ...door, ...shown };
