// Hands and the things they hold, for the pictures of steps. Every hand is a right hand seen from above: wrist at 0, 0,
// fingers towards -y, about 230 long; `flip` makes it a left hand, `move` turns it to its work.
import { strap, smooth, union, flip, move, rect, poly, row, ellipse, both, diamond, ringOf } from './geometry.mjs';
import { cut, bare, teeth } from './felt.mjs';

const wrist = w => poly([-w, 60], [w, 60], [w, -20], [-w, -20]);

/** A flat hand that presses, strokes or spreads. */
export const palm = ({ spread = 1 } = {}) => {
  const finger = (x, y, len, deg) => move(strap([[0, 20, 19], [0, -len * 0.5, 19], [0, -len, 14]]), x, y, 1, deg * spread);
  return union(wrist(34), smooth([[-34, 0], [-50, -50], [-52, -108], [0, -124], [52, -108], [50, -50], [34, 0]]),
    finger(-38, -108, 88, -13), finger(-13, -116, 112, -4), finger(14, -114, 102, 5), finger(40, -100, 76, 15),
    strap([[-34, -24, 22], [-66, -62, 22], [-86, -112, 14]]));
};
/** A hand closed about a rod, a rope or a handle that lies across it. */
export const fist = () => union(wrist(34), smooth([[-34, 0], [-56, -40], [-60, -92], [-30, -118], [30, -118], [60, -96], [56, -40], [34, 0]]),
  [-43, -14, 15, 43].map((x, i) => strap([[x, -70, 16], [x, -104 - (i % 3 ? 8 : 0), 16]])), strap([[-52, -34, 20], [-20, -62, 20], [16, -66, 15]]));
/** The marks between the fingers of a fist; drawn as thin felt of the ground on top of it. */
export const knuckles = () => [-29, 0, 29].map(x => strap([[x, -114, 3.5], [x, -64, 1.5]])).join('');
/** Thumb and forefinger that hold a needle or a thread; they meet at 0, -190. */
export const pinch = () => union(wrist(34), smooth([[-34, 0], [-48, -50], [-44, -92], [-6, -116], [40, -106], [56, -60], [34, 0]]),
  strap([[-14, -90, 22], [-22, -140, 20], [-4, -188, 12]]), strap([[-36, -34, 22], [-62, -92, 20], [-14, -180, 11]]),
  strap([[16, -92, 21], [40, -128, 19], [46, -92, 16]]), strap([[44, -70, 19], [66, -98, 17], [68, -66, 14]]));
/** A cupped hand seen from the side, to pour, sprinkle or hold; it opens upward, wrist at the right. */
export const cup = () => union(strap([[70, 10, 34], [10, 16, 36], [-50, 20, 30], [-96, -12, 18], [-112, -44, 12]]),
  strap([[20, -6, 22], [-14, -40, 18], [-44, -52, 12]]));

/** A forearm in a sleeve below the wrist, `len` long; returns drawn felt. `hand` is one of the shapes above. */
export function arm(hand, { skin, sleeve, trim, len = 320, x, y, s = 1, deg = 0, left = false, cord = 6, marks = '' }) {
  const at = d => move(left ? flip(d) : d, x, y, s, deg);
  const cuff = poly([-52, 46], [52, 46], [58, 92], [-58, 92]);
  return cut(sleeve, at(poly([-56, 60], [56, 60], [86, len], [-86, len])), { cord }) + cut(skin, at(hand), { cord })
    + (marks && bare(sleeve, at(marks))) + cut(trim, at(cuff), { cord: cord * 0.8 }) + bare(sleeve,
      at(row(poly([-54, 86], [-42, 56], [-30, 86]), 4, 28)));
}

/** The felt knife: a short blade, point at 0, 0, handle to the upper right. */
export const knife = { blade: smooth([[0, 0, 1], [60, -96], [128, -168, 1], [156, -142, 1], [96, -62]]),
  handle: strap([[138, -152, 17], [190, -206, 20], [240, -258, 16]]) };
export const needle = (len = 220) => poly([0, 0], [5, -len * 0.7], [6, -len], [-6, -len], [-5, -len * 0.7]);
export const scissors = { blades: both(strap([[34, -170, 2], [10, -60, 13], [-22, 30, 11]], 'round')),
  rings: ringOf(-36, 58, 36, 17) + ringOf(36, 58, 36, 17) };
/** A beating rod, thin end at 0, 0. */
export const rod = (len = 520) => strap([[0, 0, 5], [len * 0.5, -6, 7], [len, 0, 10]]);
/** A reed mat seen from above or in perspective: rods across, with `n` reeds. */
export const mat = (x, y, w, h, n, gap = 5) => row(rect(x, y, w, h / n - gap), n, 0, h / n);
/** A roll seen from the side, with its spiral end at the right; draw the end with `rollEnd`. */
export const roll = (x, y, len, r) => union(rect(x, y - r, len, 2 * r), ellipse(x, y, r * 0.42, r), ellipse(x + len, y, r * 0.42, r));
export const rollEnd = (x, y, r) => `M${x} ${y - r * 0.72}C${x + r * 0.36} ${y - r * 0.7} ${x + r * 0.36} ${y + r * 0.66} ${x} ${y + r * 0.66}`
  + `C${x - r * 0.26} ${y + r * 0.62} ${x - r * 0.24} ${y - r * 0.44} ${x} ${y - r * 0.44}C${x + r * 0.16} ${y - r * 0.4} ${x + r * 0.16} ${y + r * 0.3} ${x} ${y + r * 0.3}`;
/** A heap of wool: a cloud with a flat foot, 300 wide. */
export const fleece = () => smooth([[-150, 0, 1], [-146, -60], [-96, -76], [-84, -128], [-20, -126], [10, -164], [70, -132], [92, -86], [142, -70],
  [150, 0, 1]]);
/** A wide cauldron with its two ears, rim at y 0, 300 wide. */
export const cauldron = () => union(smooth([[-150, 0, 1], [-138, 70], [-80, 132], [0, 148], [80, 132], [138, 70], [150, 0, 1]]),
  rect(-166, -14, 332, 22), strap([[-158, 18, 9], [-190, 30, 9], [-150, 50, 9]]), strap([[158, 18, 9], [190, 30, 9], [150, 50, 9]]));
export const flame = () => smooth([[0, -120, 1], [26, -70], [20, -40], [44, -66, 1], [52, -20], [30, 0, 1], [-34, 0, 1], [-50, -30], [-30, -70, 0]]);
/** A ladle or jug of water that pours, and its water. */
export const jug = { body: smooth([[-20, -100, 1], [-30, -70], [-66, -20], [-60, 50], [-30, 72, 1], [40, 72, 1], [66, 50], [70, -10], [36, -70],
  [30, -100, 1]]), spout: smooth([[-24, -70, 1], [-70, -104, 1], [-84, -92, 1], [-50, -34, 1]]) };
export const water = len => strap([[0, 0, 9], [-14, len * 0.4, 8], [-16, len, 5]], 'point');
export const thread = pts => strap(pts.map(([x, y]) => [x, y, 3.5]));
export { teeth, diamond };
