// The ornaments (oyu) as shapes about 200 units wide, each a true outline. A figure that stands has its foot at 0, 0 and grows
// towards -y; a figure that turns has its centre at 0, 0.
import { ribbon, both, flip, flipY, turn, move, union, less, poly, ellipse, diamond, smooth, quad, ringOf } from './geometry.mjs';

/** The horn every other horn is taken from: rises, leans out, and hooks round a teardrop. */
export const horn = ({ rise = 70, lean = 40, s = 1, w = 1, tip = 'round' } = {}) => ribbon({
  bends: [[rise, 0], [60 * s, lean], [130 * s, 150], [80 * s, 120], [50 * s, 110]],
  w: [13, 14, 16, 20, 18, 13, 7].map(v => v * w), tip,
});
/** A short hook: half a turn and a little more, for borders and small places. */
export const hook = ({ rise = 40, w = 1, tip = 'round' } = {}) => ribbon({
  bends: [[rise, 0], [40, 30], [90, 140], [50, 110]], w: [11, 12, 15, 16, 12, 6].map(v => v * w), tip,
});
/** A horn that sweeps wide before it hooks, as in long borders. */
export const wideHorn = ({ rise = 40, w = 1, reach = 70 } = {}) => ribbon({
  bends: [[rise, 0], [50, 65], [reach, 25], [80, 130], [60, 130], [30, 40]], w: [13, 14, 15, 20, 20, 14, 8].map(v => v * w),
});
/** A fat comma, the drop that fills what horns leave open. */
export const drop = (len = 60, r = 20) => smooth([[0, -len, 1], [r * 0.62, -len * 0.42], [r, 0], [0, r], [-r, 0], [-r * 0.62, -len * 0.42]]);

export const kochkorMuyuz = (o = {}) => union(both(horn(o)));
export const kosMuyuz = () => { const h = both(horn({ rise: 75 })); return union(h, flipY(h)); };
export const syngarMuyuz = () => ribbon({
  x: -40, a: -62, bends: [[80, -40], [70, 50], [140, 170], [90, 130], [60, 110], [30, 40]], w: [30, 25, 22, 25, 27, 23, 15, 7], tail: 'point',
});
export const arkarMuyuz = () => union(
  both(ribbon({ x: 12, y: -30, a: -78, bends: [[50, 20], [150, 130], [120, 130], [80, 120], [50, 110]], w: [20, 29, 34, 32, 26, 19, 11, 5] })),
  smooth([[0, 46, 1], [-26, 0], [-30, -50], [0, -84, 1], [30, -50], [26, 0]]));
export const buguMuyuz = () => {
  const beam = ribbon({ x: 4, a: -78, bends: [[90, 30], [120, -75], [50, -25]], w: [15, 15, 14, 12, 7], tip: 'round' });
  const tine = (x, y, a, k) => move(ribbon({ bends: [[40, 0], [50, 90], [46, 170]], w: [12, 12, 12, 9, 5] }), x, y, k, a);
  return union(both(beam + tine(26, -84, 52, 1) + tine(62, -140, 42, 0.86) + tine(78, -190, 22, 0.7)), both(tine(16, -128, -20, 0.62)));
};
export const itKuyruk = () => ribbon({
  x: -86, y: 40, a: 20, bends: [[80, -70], [110, -90], [110, -190], [60, -130], [30, -50]], w: [6, 18, 26, 24, 20, 17, 13, 8], tail: 'round',
});
export const umai = () => union(
  ellipse(0, -172, 26), both(ribbon({ x: 0, y: -112, a: 0, bends: [[50, -10], [60, -90], [50, -120], [40, -130]], w: [22, 21, 18, 15, 12, 7] })),
  smooth([[0, -136, 1], [26, -110], [24, -70], [70, 0, 1], [0, -16], [-70, 0, 1], [-24, -70], [-26, -110]]));
export const tumar = (r = 100) => poly([0, -r * 1.5], [r, 0], [-r, 0]);
export const kargaTyrmak = () => union(
  ribbon({ y: 20, bends: [[220, 0]], w: [9, 14, 16, 13, 1], tip: 'flat' }),
  both(ribbon({ x: 2, y: -40, a: -40, bends: [[40, 0], [70, -60], [70, -55]], w: [13, 17, 18, 13, 2], tip: 'flat' })),
  both(ribbon({ x: 0, y: 10, a: 10, bends: [[50, 0], [50, -80], [50, -90]], w: [13, 14, 14, 10, 2], tip: 'flat' })));
/** The crown of the yurt: a rim, three bent slats each way, and what the slats leave open. */
export function tunduk(r = 100, w = 20) {
  const inner = r - w, arc = (y, bow) => poly2(inner * 1.02, y, bow);
  const slats = [-1, 0, 1].map(k => arc(k * inner * 0.3, k * inner * 0.13)).join('');
  return union(ringOf(0, 0, r, w), slats, move(slats, 0, 0, 1, 90));
}
function poly2(half, y, bow) {
  const t = half * 0.055, x = Math.sqrt(Math.max(0, half * half - y * y));
  return `M${-x} ${y - t}Q0 ${y + bow * 2 - t} ${x} ${y - t}L${x} ${y + t}Q0 ${y + bow * 2 + t} ${-x} ${y + t}Z`;
}
export const jyldyz = (n = 8, r = 100, inner = 0.52) => poly(...Array.from({ length: n * 2 }, (_, i) => {
  const a = i * Math.PI / n, k = i % 2 ? r * inner : r;
  return [Math.sin(a) * k, -Math.cos(a) * k];
}));
export const ay = (r = 100) => smooth([[-r * 0.92, -r * 0.4, 1], [-r * 0.86, r * 0.36], [0, r * 0.92], [r * 0.86, r * 0.36], [r * 0.92, -r * 0.4, 1], [r * 0.5, r * 0.16], [0, r * 0.34], [-r * 0.5, r * 0.16]]);
export const kun = (n = 12) => union(ellipse(0, 0, 46), turn(ribbon({ y: -56, a: -90, bends: [[26, 20], [34, 110]], w: [15, 15, 10, 3], tip: 'round' }), n));
/** One wave of a running zigzag, 100 wide. */
export const iyrek = (h = 60, t = 34) => poly([0, 0], [50, -h], [100, 0], [100, t], [50, t - h], [0, t]);
export const badam = () => ribbon({ x: 0, y: 0, a: 180, bends: [[1, 0]], w: [1, 1] }) && smooth([
  [34, -104], [58, -92, 1], [34, -76], [52, -32], [70, 24], [44, 82], [-14, 98], [-64, 62], [-70, 0], [-40, -66]]);
export const jalbyrak = (len = 200, r = 56) => smooth([[0, 0, 1], [-r * 0.86, -len * 0.26], [-r * 0.9, -len * 0.52], [0, -len, 1], [r * 0.9, -len * 0.52], [r * 0.86, -len * 0.26]]);
export const petal = (len = 90, r = 38) => smooth([[0, 0, 1], [-r * 0.7, -len * 0.42], [-r, -len * 0.8], [-r * 0.42, -len * 1.02], [0, -len * 0.88, 1], [r * 0.42, -len * 1.02], [r, -len * 0.8], [r * 0.7, -len * 0.42]]);
export const gul = (n = 6, len = 96, r = 44) => union(turn(petal(len, r), n));
export const taiTuyak = () => ribbon({ x: -52, y: 10, a: -112, bends: [[70, 10], [230, 204], [70, 10]], w: [15, 24, 31, 34, 31, 24, 15], tip: 'flat' });
export const kushKanat = () => union([0, 1, 2, 3].map(i => ribbon({
  x: 0, y: -60 + i * 26, a: -52 + i * 18, bends: [[50, 0], [130 - i * 22, 56], [40, 40]], w: [13, 15, 17 - i, 14, 8, 2], tip: 'flat' })));
export const tortKulak = () => union(turn(both(ribbon({ y: 10, bends: [[92, 0], [40, 50], [60, 120], [44, 110]], w: [14, 14, 16, 18, 14, 8] })), 4));
export const kazTaman = () => union(smooth([[0, -20, 1], [-84, -112, 1], [-40, -92], [0, -138, 1], [40, -92], [84, -112, 1]]), poly([-9, 40], [9, 40], [10, -34], [-10, -34]),
  both(smooth([[0, 44, 1], [14, 20], [34, 26], [26, 46]])));
export const botaMoyun = () => ribbon({ x: -60, y: 60, a: 0, bends: [[70, -10], [90, -120], [90, 100], [70, 110], [40, 60]], w: [30, 28, 21, 17, 16, 17, 20, 12], tip: 'round' });
export const chymynKanat = () => union(turn(smooth([[0, 0, 1], [16, -60], [64, -112], [104, -104, 0], [112, -64], [60, -16]]), 4), diamond(0, 0, 26));
export const archa = () => union(poly([-9, 0], [9, 0], [7, -200], [-7, -200]), drop(40, 0.1),
  [0, 1, 2, 3].map(i => both(ribbon({ x: 0, y: -26 - i * 46, a: -8 - i * 6, bends: [[44 - i * 8, -10], [60 - i * 11, -90], [40 - i * 6, -130]], w: [10, 13, 14, 12, 6].map(v => v * (1 - i * 0.1)) }))),
  move(jalbyrak(70, 22), 0, -186));
/** Horns to the four sides, the heart of most shyrdaks. */
export const tortMuyuz = (o = {}) => union(turn(both(horn({ rise: 96, ...o })), 4));
export const flipped = flip;
export { quad, less };
