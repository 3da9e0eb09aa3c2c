import { board } from './board';
import { frame } from './frame';

/** English, and at the same time the shape of the others: a file a room, and all have exactly these words. */
export const en = { ...frame, ...board };

export type Words = typeof en;
