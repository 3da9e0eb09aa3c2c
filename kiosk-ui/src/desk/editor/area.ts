import type { FormField, Json } from '../../api/desk';
import { isObject } from '../record/flat';

/** A rectangle of a picture, as fractions of its width and height. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIDES = ['x', 'y', 'width', 'height'] as const;

/** So small a rectangle can't be pressed or seen; also so small a pull was a slip of the finger. */
const LEAST = 0.01;
/** Thousandths: finer than anybody draws. */
const GRAIN = 1_000;

const isSide = ({ name, type, least, most }: FormField) =>
  SIDES.some((side) => side === name) && type === 'number' && least === 0 && most === 1;

export const sidesOf = (fields: readonly FormField[]) => fields.filter(isSide);

/** Whether a group holds a rectangle of a picture, read off its fields. */
export const holdsArea = (fields: readonly FormField[]) => sidesOf(fields).length === SIDES.length;

/** The fields beside the rectangle. */
export const besides = (fields: readonly FormField[]) => fields.filter((field) => !isSide(field));

/** The rectangle of a value; nothing while a side is not a number. */
export function areaOf(value: Json): Area | undefined {
  if (!isObject(value)) return undefined;
  const [x, y, width, height] = SIDES.map((side) => value[side]);
  return typeof x === 'number' &&
    typeof y === 'number' &&
    typeof width === 'number' &&
    typeof height === 'number'
    ? { x, y, width, height }
    : undefined;
}

const grain = (value: number) => Math.round(value * GRAIN) / GRAIN;
const within = (value: number, least: number, most: number) => grain(Math.min(most, Math.max(least, value)));

/** Between two corners, wherever the one lies from the other; nothing where they are hardly apart. */
export function between(from: { x: number; y: number }, to: { x: number; y: number }): Area | undefined {
  const x = within(Math.min(from.x, to.x), 0, 1);
  const y = within(Math.min(from.y, to.y), 0, 1);
  const width = grain(within(Math.max(from.x, to.x), 0, 1) - x);
  const height = grain(within(Math.max(from.y, to.y), 0, 1) - y);
  return width < LEAST || height < LEAST ? undefined : { x, y, width, height };
}

/** Moved, but never out of the picture. */
export const moved = (area: Area, by: { x: number; y: number }): Area => ({
  ...area,
  x: within(area.x + by.x, 0, 1 - area.width),
  y: within(area.y + by.y, 0, 1 - area.height),
});

/** Its lower right corner moved, but never out of the picture nor over the upper left one. */
export const sized = (area: Area, by: { x: number; y: number }): Area => ({
  ...area,
  width: within(area.width + by.x, LEAST, 1 - area.x),
  height: within(area.height + by.y, LEAST, 1 - area.y),
});
