import type { Words } from '../en';
import { board } from './board';
import { frame } from './frame';

export const ky: Words = { ...frame, ...board };
