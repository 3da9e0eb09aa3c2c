// The field of a shyrdak: squares set on edge, each filled with the felt cut out of its neighbour.
import { turn, both, move, diamond, ribbon, rect, union, row } from './geometry.mjs';
import { cut, bare, inside, border, sheet, ochre } from './felt.mjs';
import { drop, hook } from './ornament.mjs';

/** Four pairs of horns about a square heart, made to fill a square of about 400. */
export const heart = (w = 1) => turn(both(ribbon({
  bends: [[112, 0], [56, 40], [128, 150], [84, 118]], w: [18, 16, 15, 19, 20, 15, 7].map(v => v * w),
})), 4) + move(diamond(0, 0, 66), 0, 0, 1, 45);
/** The small pair of horns that fills a corner, foot at 0, 0. */
export const corner = () => both(hook({ rise: 46 })) + move(drop(34, 15), 0, -96);
const eye = () => turn(move(drop(34, 11), 0, 2), 4) + diamond(0, 0, 15);

/**
 * A field of cols × rows blocks; the diamonds between them are the same cut in the other felt. One block is drawn once
 * and used many times, which keeps the file small and the cut exact.
 */
export function field(id, [x, y, w, h], cols, rows, a, b, { cord = 6, weight = 1, fit = 1, corners: filled = true } = {}) {
  const rx = w / cols / 2, ry = h / rows / 2, s = Math.min(rx, ry) / 318 * fit, width = cord * 2 / s;
  const corners = !filled ? '' : [0, 90, 180, 270].map((deg, i) => {
    const reach = (i % 2 ? rx : ry) / s - 98;
    return move(move(corner(), 0, 0, 0.5), ...[[0, -reach], [reach, 0], [0, reach], [-reach, 0]][i], 1, deg);
  });
  const defs = `<defs><path id="${id}-h" d="${union(move(heart(weight), 0, 0, 0.96, 45), corners || turn(move(drop(44, 17), 0, -222), 4))}"/><path id="${id}-e" d="${union(eye())}"/></defs>`;
  const style = fill => `stroke="${ochre}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke" fill="${fill}"`;
  const block = (px, py, figure, ground) => `<g transform="translate(${px} ${py}) scale(${s.toFixed(3)})">`
    + `<use href="#${id}-h" ${style(figure)}/><use href="#${id}-e" ${style(ground)}/></g>`;
  let whole = '', out = '';
  for (let i = 0; i < cols; i++) for (let j = 0; j < rows; j++) {
    whole += diamond(x + rx * (2 * i + 1), y + ry * (2 * j + 1), rx, ry);
    out += block(x + rx * (2 * i + 1), y + ry * (2 * j + 1), b, a);
  }
  for (let i = 0; i <= cols; i++) for (let j = 0; j <= rows; j++) out += block(x + rx * 2 * i, y + ry * 2 * j, a, b);
  return defs + inside(`${id}-f`, rect(x, y, w, h), bare(b, rect(x, y, w, h)) + cut(a, whole, { cord }) + out);
}

/** A border of horn pairs standing on the rim and hanging from it by turns, along x from 0 to `len`, `deep` high. */
export function hornBand(len, deep, n) {
  const s = deep / 150, step = len / n, one = move(union(both(hook({ rise: 52, w: 1.05 })), move(drop(30, 13), 0, -104)), step / 2, 0, s);
  return row(one, n, step) ;
}

/** A whole carpet to the edges of the sheet: a band of teeth, a cord, the field. */
export function carpet(id, [w, h], edge, cols, rows, { a, b, rim, tooth, nx, ny, cord = 6, ...rest }) {
  const t = edge * 0.86, frame = k => rect(k, k, w - 2 * k, h - 2 * k);
  return [sheet(rim, w, h), cut(tooth, [border(w, h, t, nx, ny), frame(t)], { cord: cord * 0.75 }),
    cut(b, frame(edge), { cord: cord * 1.2 }), field(id, [edge, edge, w - 2 * edge, h - 2 * edge], cols, rows, a, b, { cord, ...rest })];
}
