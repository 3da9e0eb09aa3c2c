import { board } from './board';
import { door } from './door';
import { frame } from './frame';
import { shown } from './shown';

/** English, and at the same time the shape of the others: a file a room, and all have exactly these words. */
export const en = { ...frame, ...board, ...door, ...shown };

export type Words = typeof en;
