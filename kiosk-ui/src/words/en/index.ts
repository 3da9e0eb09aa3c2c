import { finding } from './finding';
import { frame } from './frame';
import { names } from './names';
import { screens } from './screens';

/** English, and at the same time the shape of every table: the other three must have exactly these words. */
export const en = { ...frame, ...names, ...screens, ...finding };

export type Words = typeof en;
