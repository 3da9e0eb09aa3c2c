// What the workbench of cloth, silver, wood and leather has in common: blades, needles at work, chains of stitches, bowls.
import { move, poly, rect, ellipse, strap, smooth, union, ringOf } from './geometry.mjs';
import { cut, bare, cord, stamp, ochre } from './felt.mjs';
import { needle, yarn } from './scene-wool.mjs';

/** Drawn content set down at x, y, turned and scaled. */
export const put = (x, y, deg, s, ...content) => `<g transform="translate(${x} ${y}) rotate(${deg}) scale(${s})">${content.flat(9).join('')}</g>`;
/** A broken line: stitches seen along a way, or a way that is only marked. */
export const dashes = (d, w = 8, color = ochre, dash = '26 18') => cord(d, w, color).replace('<path', `<path stroke-dasharray="${dash}"`);
/** Shears half open, points towards -y, pivot at 0, 0; `gap` is how far each blade leans. */
export const shears = (blade, handle, gap = 12) => [-1, 1].map(k => put(0, 0, k * gap, 1,
  cut(blade, smooth([[k * -12, 26, 1], [k * -14, -60], [k * -2, -230, 1], [k * 12, -60], [k * 16, 26, 1]]), { cord: 6 }),
  cut(handle, union(ringOf(k * -34, 142, 46, 20), strap([[k * 4, 10, 13], [k * -6, 60, 12], [k * -22, 104, 11]])), { cord: 6 }))).join('') + cut(handle, ellipse(0, 0, 11), { cord: 5 });
/** A needle with its thread: point at x, y, leaning by deg; the thread follows `way` from the eye. */
export const sewing = (x, y, deg, fill, way, { len = 200, w = 9 } = {}) => yarn(way, fill, w, 4) + put(x, y, deg, 1, needle(fill, len));
/** The place of the eye of such a needle. */
export const eye = (x, y, deg, len = 200) => [x + Math.sin(deg * Math.PI / 180) * len * 0.9, y - Math.cos(deg * Math.PI / 180) * len * 0.9];

/** One link of chain stitch: it comes out at 0, 0 and its head lies towards -y. */
const link = (len, r) => `M0 0C${-r * 1.5} ${-len * 0.5} ${-r} ${-len} 0 ${-len}C${r} ${-len} ${r * 1.5} ${-len * 0.5} 0 0Z`;
/** Loops linked along places [x, y, heading], each coming out of the head of the one before it; `id` must be unique in the picture. */
export const chain = (id, places, fill, { len = 60, r = 16, w = 9, edge = 4 } = {}) => {
  const one = stamp(id, yarn(link(len, r), fill, w, edge));
  return one.def + places.map(([x, y, h]) => one.at(x, y, 1, h + 90)).join('');
};

/** A bowl seen from a little above, its rim centred at 0, 0. */
export const bowl = (fill, inner, w = 130, h = 90) => cut(fill, smooth([[-w, 0, 1], [-w * 0.84, h * 0.62], [-w * 0.4, h], [w * 0.4, h], [w * 0.84, h * 0.62], [w, 0, 1]]), { cord: 7 })
  + cut(fill, ellipse(0, 0, w, w * 0.26), { cord: 7 }) + cut(inner, ellipse(0, 2, w * 0.82, w * 0.18), { cord: 5 });
/** A hammer: its face at 0, 0, looking down; the handle goes to the right. */
export const hammer = (head, handle, len = 420) => cut(handle, strap([[0, -84, 15], [len * 0.6, -84, 17], [len, -84, 20]], 'flat'), { cord: 6 })
  + cut(head, smooth([[-40, 0, 1], [-40, -34, 1], [-28, -60], [-30, -130], [-16, -190, 1], [16, -190, 1], [30, -130], [28, -60], [40, -34, 1], [40, 0, 1]]), { cord: 7 });
/** A wooden mallet: the middle of its lower face at 0, 0, the handle to the right. */
export const mallet = (head, handle, len = 420) => cut(handle, strap([[0, -80, 15], [len * 0.6, -80, 17], [len, -80, 19]], 'flat'), { cord: 6 })
  + cut(head, smooth([[-74, 0, 1], [-80, -80], [-70, -160, 1], [70, -160, 1], [80, -80], [74, 0, 1]]), { cord: 7 }) + cord('M-78 -40H78M-76 -124H76', 6);
/** A knife, point at 0, 0, edge to the left, handle towards -y. */
export const blade = (steel, handle) => cut(steel, smooth([[0, 0, 1], [-30, -70], [-34, -190, 1], [20, -190, 1], [20, -80]]), { cord: 6 }) + cut(handle, strap([[-4, -180, 24], [-2, -260, 22], [4, -370, 26]]), { cord: 6 });
export { move, poly, rect, bare };
