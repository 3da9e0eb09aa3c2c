// The ornaments (oyu) as shapes about 200 units wide, each a true outline. A figure that stands has its foot at 0, 0 and grows
// towards -y; a figure that turns has its centre at 0, 0.
import { ribbon, both, flipY, turn, move, union, poly, ellipse, diamond, smooth, ringOf } from './geometry.mjs';

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
export const kosMuyuz = () => { const h = both(horn({ rise: 52 })); return union(h, flipY(h)); };
export const syngarMuyuz = () => ribbon({
  x: -70, y: 60, a: -20, bends: [[90, -45], [110, -20], [150, 130], [140, 140], [90, 100]], w: [5, 24, 34, 32, 28, 26, 24, 19, 14, 7], tail: 'round',
});
export const arkarMuyuz = () => union(
  both(ribbon({ x: 12, y: -30, a: -78, bends: [[50, 20], [150, 130], [120, 130], [80, 120], [50, 110]], w: [20, 29, 34, 32, 26, 19, 11, 5] })),
  smooth([[0, 46, 1], [-26, 0], [-30, -50], [0, -84, 1], [30, -50], [26, 0]]));
export const buguMuyuz = () => {
  const beam = ribbon({ x: 8, y: 6, a: -58, bends: [[80, 10], [110, -60], [80, -20]], w: [20, 19, 17, 16, 13, 4], tip: 'round' });
  const tine = (x, y, a, k) => move(ribbon({ bends: [[34, 0], [56, 80], [56, 170]], w: [14, 13, 13, 11, 6] }), x, y, k, a);
  return union(both(beam + tine(46, -46, 66, 1) + tine(92, -92, 56, 0.92) + tine(106, -150, 36, 0.84)), both(tine(86, -106, -34, 0.7)),
    smooth([[0, 66, 1], [-30, 10], [-26, -30, 1], [0, -16], [26, -30, 1], [30, 10]]));
};
export const itKuyruk = () => ribbon({
  x: -86, y: 40, a: 20, bends: [[80, -70], [110, -90], [110, -190], [60, -130], [30, -50]], w: [6, 18, 26, 24, 20, 17, 13, 8], tail: 'round',
});
export const umai = () => union(
  ellipse(0, -186, 26), smooth([[0, -150, 1], [24, -116], [17, -60], [20, -20], [0, 0], [-20, -20], [-17, -60], [-24, -116]]),
  both(ribbon({ x: 0, y: -104, a: 14, bends: [[70, -14], [110, -110], [60, -90], [36, -60]], w: [15, 16, 18, 19, 17, 12, 6] })),
  both(ribbon({ x: 0, y: -14, a: 36, bends: [[70, -16], [110, -120], [56, -150]], w: [20, 20, 21, 18, 13, 6] })));
export const tumar = (r = 100) => poly([0, -r * 1.5], [r, 0], [-r, 0]);
export const kargaTyrmak = () => union(
  ribbon({ y: 20, bends: [[220, 0]], w: [9, 14, 16, 13, 1], tip: 'flat' }),
  both(ribbon({ x: 2, y: -40, a: -40, bends: [[40, 0], [70, -60], [70, -55]], w: [13, 17, 18, 13, 2], tip: 'flat' })),
  both(ribbon({ x: 0, y: 10, a: 10, bends: [[50, 0], [50, -80], [50, -90]], w: [13, 14, 14, 10, 2], tip: 'flat' })));
/** The crown of the yurt: a rim, three bent slats each way, and what the slats leave open. */
export function tunduk(r = 100, w = 20) {
  const slats = [-1, 0, 1].map(k => slat(r - w * 0.6, k * r * 0.24, k * r * 0.1, r * 0.05)).join('');
  return union(ringOf(0, 0, r, w), slats, move(slats, 0, 0, 1, 90));
}
function slat(reach, y, bow, t) {
  const x = Math.sqrt(reach * reach - y * y);
  return `M${-x} ${y - t}Q0 ${y + bow * 2 - t} ${x} ${y - t}L${x} ${y + t}Q0 ${y + bow * 2 + t} ${-x} ${y + t}Z`;
}
export const jyldyz = (n = 8, r = 100, inner = 0.52) => poly(...Array.from({ length: n * 2 }, (_, i) => {
  const a = i * Math.PI / n, k = i % 2 ? r * inner : r;
  return [Math.sin(a) * k, -Math.cos(a) * k];
}));
export const ay = (r = 100) => smooth([[-r * 0.92, -r * 0.4, 1], [-r * 0.86, r * 0.36], [0, r * 0.92], [r * 0.86, r * 0.36], [r * 0.92, -r * 0.4, 1],
  [r * 0.5, r * 0.16], [0, r * 0.34], [-r * 0.5, r * 0.16]]);
export const kun = (n = 12) => union(ellipse(0, 0, 46),
  turn(ribbon({ y: -56, a: -90, bends: [[26, 20], [34, 110]], w: [15, 15, 10, 3], tip: 'round' }), n));
/** One wave of a running zigzag, 100 wide. */
export const iyrek = (h = 60, t = 34) => poly([0, 0], [50, -h], [100, 0], [100, t], [50, t - h], [0, t]);
export const badam = () => smooth([[78, -96, 1], [40, -84], [26, -56], [48, -20], [62, 30], [40, 84], [-12, 104], [-62, 74], [-74, 10], [-46, -60],
  [8, -108]]);
export const jalbyrak = (len = 200, r = 56) => smooth([[0, 0, 1], [-r * 0.86, -len * 0.26], [-r * 0.9, -len * 0.52], [0, -len, 1],
  [r * 0.9, -len * 0.52], [r * 0.86, -len * 0.26]]);
export const petal = (len = 90, r = 38) => smooth([[0, 0, 1], [-r * 0.7, -len * 0.42], [-r, -len * 0.8], [-r * 0.42, -len * 1.02],
  [0, -len * 0.88, 1], [r * 0.42, -len * 1.02], [r, -len * 0.8], [r * 0.7, -len * 0.42]]);
export const gul = (n = 8, len = 96, r = 34) => union(ellipse(0, 0, len * 0.4), turn(petal(len, r), n));
export const taiTuyak = () => union(
  both(ribbon({ x: 0, y: -92, a: 0, bends: [[30, 10], [90, 90], [70, 14], [60, -70], [44, -130]], w: [30, 31, 32, 28, 20, 16, 12, 6] })),
    move(drop(64, 18), 0, 10));
export const kushKanat = () => smooth([[4, 60, 1], [26, 0], [60, -74], [130, -128], [222, -150, 1], [184, -104], [206, -84], [200, -62, 1],
  [164, -50], [176, -28], [164, -8, 1], [130, -2], [136, 20], [118, 38, 1], [88, 40], [86, 62], [60, 76, 1], [40, 64]]);
export const tortKulak = () => union(turn(both(ribbon({ y: 10, bends: [[92, 0], [40, 50], [60, 120], [44, 110]], w: [14, 14, 16, 18, 14, 8] })), 4));
export const kazTaman = () => union(smooth([[0, 0, 1], [-24, -50], [-96, -112, 1], [-46, -108], [0, -150, 1], [46, -108], [96, -112, 1], [24, -50]]),
  poly([-16, 20], [16, 20], [12, -40], [-12, -40]));
export const botaMoyun = () => ribbon({ x: -60, y: 60, a: 0, bends: [[70, -10], [90, -120], [90, 100], [70, 110], [40, 60]],
  w: [30, 28, 21, 17, 16, 17, 20, 12], tip: 'round' });
export const chymynKanat = () => union(turn(smooth([[0, 0, 1], [10, -54], [50, -116], [100, -112], [116, -50], [54, -10]]), 4), diamond(0, 0, 30));
export const archa = () => union(poly([-9, 6], [9, 6], [6, -200], [-6, -200]),
  [0, 1, 2, 3].map(i => both(ribbon({ x: 0, y: -30 - i * 46, a: 2, bends: [[56 - i * 11, -10], [46 - i * 5, -84], [26 - i * 3, -70]],
    w: [9, 13, 14, 12, 6].map(v => v * (1 - i * 0.09)) }))),
  move(drop(60, 20), 0, -216), poly([-44, 6], [44, 6], [0, -18]));
/** Horns to the four sides, the heart of most shyrdaks. */
export const tortMuyuz = (o = {}) => union(turn(both(horn({ rise: 96, ...o })), 4));
