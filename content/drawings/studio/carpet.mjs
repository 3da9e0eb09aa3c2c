// The field of a shyrdak: squares set on edge, each filled with the felt cut out of its neighbour.
import { turn, both, move, diamond, ribbon, rect, union } from './geometry.mjs';
import { cut, bare, inside, border, sheet, ochre } from './felt.mjs';
import { drop, hook } from './ornament.mjs';

/** Four pairs of horns about a square heart, made to fill a square of about 400. */
export const heart = (w = 1) => turn(both(ribbon({
  bends: [[112, 0], [56, 40], [128, 150], [84, 118]], w: [18, 16, 15, 19, 20, 15, 7].map(v => v * w),
})), 4) + move(diamond(0, 0, 66), 0, 0, 1, 45);
/** The small pair of horns that fills a corner, foot at 0, 0. */
export const corner = () => both(hook({ rise: 46 })) + move(drop(34, 15), 0, -96);
const eye = () => turn(move(drop(34, 11), 0, 2), 4) + diamond(0, 0, 15);

/** The centres of a diamond lattice that covers a field; `odd` gives the diamonds between. */
function lattice([x, y, w, h], cols, rows, cell, odd) {
  const rx = cell ? cell / 2 : w / cols / 2, ry = cell ? cell / 2 : h / rows / 2, out = [];
  const x0 = cell ? x + w / 2 : x + rx, y0 = cell ? y + h / 2 : y + ry, reach = cell ? 2 : Math.max(cols, rows);
  for (let i = -reach; i <= reach; i++) for (let j = -reach; j <= reach; j++) {
    const px = x0 + rx * (2 * i + odd), py = y0 + ry * (2 * j + odd);
    if (px > x - rx + 1 && px < x + w + rx - 1 && py > y - ry + 1 && py < y + h + ry - 1) out.push([px, py]);
  }
  return out;
}

/**
 * A field of cols × rows blocks, or of square blocks of size `cell` about its middle; the diamonds between them are the same
 * cut in the other felt. One block is drawn once and used many times, which keeps the file small and the cut exact.
 */
export function field(id, box, cols, rows, a, b, { cord = 6, weight = 1, fit = 1, corners: filled = true, cell } = {}) {
  const [x, y, w, h] = box, rx = cell ? cell / 2 : w / cols / 2, ry = cell ? cell / 2 : h / rows / 2, s = Math.min(rx, ry) / 318 * fit,
    width = cord * 2 / s;
  const corners = !filled ? '' : [0, 90, 180, 270].map((deg, i) => {
    const reach = (i % 2 ? rx : ry) / s - 98;
    return move(move(corner(), 0, 0, 0.43), ...[[0, -reach], [reach, 0], [0, reach], [-reach, 0]][i], 1, deg);
  });
  const shape = union(move(heart(weight), 0, 0, 0.96, 45), corners || turn(move(drop(44, 17), 0, -222), 4));
  const defs = `<defs><path id="${id}-h" d="${shape}"/><path id="${id}-e" d="${union(eye())}"/></defs>`;
  const style = fill => `stroke="${ochre}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke" fill="${fill}"`;
  const block = (figure, ground) => ([px, py]) => `<g transform="translate(${px} ${py}) scale(${s.toFixed(3)})">`
    + `<use href="#${id}-h" ${style(figure)}/><use href="#${id}-e" ${style(ground)}/></g>`;
  const even = lattice(box, cols, rows, cell, 0), odd = lattice(box, cols, rows, cell, 1);
  return defs + inside(`${id}-f`, rect(x, y, w, h), [bare(b, rect(x, y, w, h)), cut(a, even.map(([px, py]) => diamond(px, py, rx, ry)), { cord }),
    odd.map(block(a, b)), even.map(block(b, a))].flat(9).join(''));
}

/** A whole carpet to the edges of the sheet: a band of teeth, a cord, the field. */
export function carpet(id, [w, h], edge, cols, rows, { a, b, rim, tooth, nx, ny, cord = 6, ...rest }) {
  const t = edge * 0.86, frame = k => rect(k, k, w - 2 * k, h - 2 * k);
  return [sheet(rim, w, h), cut(tooth, [border(w, h, t, nx, ny), frame(t)], { cord: cord * 0.75 }),
    cut(b, frame(edge), { cord: cord * 1.2 }), field(id, [edge, edge, w - 2 * edge, h - 2 * edge], cols, rows, a, b, { cord, ...rest })];
}
