import type { Words } from '../en';
import { finding } from './finding';
import { frame } from './frame';
import { names } from './names';
import { screens } from './screens';

export const ky: Words = { ...frame, ...names, ...screens, ...finding };
