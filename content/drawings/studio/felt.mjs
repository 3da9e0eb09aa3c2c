// Felt, cord and knife: how any shape becomes cut felt.
import { union, less, rect, poly, ellipse, round, row, move } from './geometry.mjs';

export const felt = '#F4EEE2', soot = '#1D1B1A', madder = '#8E1F2F', indigo = '#1E3A5F', walnut = '#5A3A22', ochre = '#C98A2B';

/** A piece of felt with a cord sewn along its edge; the cord lies outside the cut. `cord: 0` leaves the edge bare. */
export function cut(fill, shapes, { cord = 7, color = ochre } = {}) {
  const d = union(shapes);
  return cord ? `<path fill="${fill}" stroke="${color}" stroke-width="${cord * 2}" stroke-linejoin="round" paint-order="stroke" d="${d}"/>`
    : `<path fill="${fill}" d="${d}"/>`;
}
/** Felt with openings through which the ground is seen; the cord runs along every edge. */
export function pierced(fill, shape, holes, { cord = 7, color = ochre } = {}) {
  return `<path fill="${fill}" stroke="${color}" stroke-width="${cord * 2}" stroke-linejoin="round" paint-order="stroke" d="${less(shape, holes)}"/>`;
}
/** Felt laid on without a cord. */
export const bare = (fill, ...shapes) => cut(fill, shapes, { cord: 0 });
/** A cord alone, laid along an open or closed path. */
export const cord = (d,
  w = 7, color = ochre) => `<path fill="none" stroke="${color}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
/** The ground: a full sheet of felt. */
export const sheet = (fill, w, h) => `<path fill="${fill}" d="${rect(0, 0, w, h)}"/>`;

/** What lies inside `d` only. `id` must be unique in its picture and start with the picture's code. */
export const inside = (id, d, content) => `<clipPath id="${id}"><path d="${union(d)}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;

/** Something drawn once and laid down many times: `def` goes into the picture once, `at` wherever it is seen. */
export const stamp = (id, content) => ({
  def: `<defs><g id="${id}">${content}</g></defs>`,
  at: (x, y, s = 1, deg = 0) => `<use href="#${id}" transform="translate(${x} ${y}) rotate(${deg}) scale(${s.toFixed(3)})"/>`,
});

/** The shyrdak's own idea: `draw(figure, ground)` twice, the two felts swapped within `d`, a cord along the join. */
export const swap = (id, d, draw, a, b, joint = '') => draw(a, b) + inside(id, d, draw(b, a)) + (joint && cord(joint));

/** A row of teeth along x, base on the line y, points up (or down when h is negative). */
export const teeth = (x, y, w, h, n) => row(poly([x, y], [x + w / n / 2, y - h], [x + w / n, y]), n, w / n);
/** A band of teeth round a sheet: the oldest border of a felt carpet. */
export function border(w, h, size, nx, ny) {
  const a = (w - 2 * size) / nx, b = (h - 2 * size) / ny, s = size;
  const tooth = (x, y, dx, dy, ix, iy) => poly([x, y], [x + dx, y + dy], [x + dx / 2 + ix, y + dy / 2 + iy]);
  let d = '';
  for (let i = 0; i < nx; i++) d += tooth(s + i * a, s, a, 0, 0, -s * 0.8) + tooth(s + i * a, h - s, a, 0, 0, s * 0.8);
  for (let i = 0; i < ny; i++) d += tooth(s, s + i * b, 0, b, -s * 0.8, 0) + tooth(w - s, s + i * b, 0, b, s * 0.8, 0);
  return d;
}
/** A hill, a floor, a mat's edge: everything below a curved line from left to right. */
export const below = (w, h, y0, y1, y2) => `M0 ${y0}Q${w / 2} ${2 * y1 - (y0 + y2) / 2} ${w} ${y2}L${w} ${h}L0 ${h}Z`;
export const dots = (pts, r) => pts.map(([x, y]) => ellipse(x, y, r)).join('');

export const sizes = { wide: [1200, 900], square: [900, 900], attract: [1080, 1920] };

/** A picture: its size and what is on it, as one self-contained file. */
export const picture = ([w, h], ...content) =>
  round(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${content.flat(9).join('')}</svg>\n`);
export const wide = (ground, ...content) => picture(sizes.wide, sheet(ground, 1200, 900), content);
export const square = (ground, ...content) => picture(sizes.square, sheet(ground, 900, 900), content);
export { move };
