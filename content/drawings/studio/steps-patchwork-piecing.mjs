// Patchwork: light, dark and red scraps become triangles, the triangles squares, the squares a whole.
import { move, poly, rect, ellipse, strap, smooth, union, less } from './geometry.mjs';
import { wide, cut, bare, cord, teeth, pierced, felt, madder, indigo } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, series } from './scene-wool.mjs';
import { put, dashes, shears, sewing, eye } from './scene-bench.mjs';

const arm = maker(felt, madder, indigo, felt);
const piece = (fill, ...pts) => cut(fill, poly(...pts), { cord: 7 });
/** A square of two triangles with its diagonal from lower left to upper right. */
const square = (x, y, a, upper, lower, turn = 0) => put(x, y, turn, a / 100, cut(upper, poly([-50, -50], [50, -50], [-50, 50]), { cord: 700 / a }), cut(lower, poly([50, -50], [50, 50], [-50, 50]), { cord: 700 / a }));
const pinwheel = (x, y, a, f, g, left = 4) => [[-1, -1, 90], [1, -1, 180], [1, 1, 270], [-1, 1, 0]].slice(0, left).map(([i, j, deg]) => square(x + i * a / 2, y + j * a / 2, a, f, g, deg));
const needleAt = (x, y, deg, way, hand, more = {}) => { const [ex, ey] = eye(x, y, deg, 220); return sewing(x, y, deg, more.thread ?? felt, `M${ex} ${ey}${way}`, { len: 220, w: 10 }) + hand(x + (ex - x) * 0.62, y + (ey - y) * 0.62); };

function sort() {
  const scrap = (fill, x, y, deg, w, h, k = 0) => cut(fill, move(poly([-w, -h], [w * 0.9, -h * 0.8], [w, h * (0.8 - k)], [-w * (0.8 - k), h]), x, y, 1, deg), { cord: 7 });
  const pile = (fill, x, y) => [[-80, 70, 12, 110, 60, 0], [70, 80, -14, 110, 64, 0.3], [-20, 30, -30, 100, 66, 0.2], [60, -10, 34, 96, 54, 0], [-50, -40, 8, 96, 56, 0.5], [10, -96, -12, 84, 50, 0.2]].map(([dx, dy, a, w, h, k]) => scrap(fill, x + dx, y + dy, a, w, h, k));
  return wide(indigo, put(200, 330, 0, 0.94, pile(felt, 0, 0)), put(596, 330, 0, 0.94, pile(indigo, 0, 0)), put(992, 330, 0, 0.94, pile(madder, 0, 0)), arm('flat', 420, 660, 14, { s: 1.25, left: true }), arm('pinch', 850, 520, 12, { s: 1.25, held: scrap(madder, 850, 490, -20, 96, 64, 0.4) }));
}
function iron() {
  const body = smooth([[330, 560, 1], [440, 470], [620, 410], [900, 400, 1], [930, 470], [930, 560, 1]]);
  return wide(indigo, cut(felt, smooth([[-40, 590, 1], [600, 570], [1240, 590, 1], [1240, 780, 1], [600, 760], [-40, 780, 1]]), { cord: 8 }), cut(madder, smooth([[130, 640, 1], [220, 600, 1], [960, 590, 1], [1060, 640, 1], [1010, 720, 1], [180, 724, 1]]), { cord: 7 }), bare(felt, [300, 460, 620, 780, 920].map((x, i) => poly([x - 26, 692 - (i % 2) * 30], [x, 660 - (i % 2) * 30], [x + 26, 692 - (i % 2) * 30]))),
    cut(indigo, [strap([[530, 440, 18], [540, 320, 16], [560, 270, 18]]), strap([[820, 420, 18], [820, 320, 16], [800, 270, 18]])], { cord: 7 }), cut(indigo, body, { cord: 9 }), cut(indigo, rect(310, 560, 640, 40), { cord: 8 }), cut(felt, [470, 560, 650, 740, 830].map(x => ellipse(x, 506, 20)), { cord: 5 }), cut(madder, [470, 560, 650, 740, 830].map(x => ellipse(x, 510, 10)), { cord: 0 }),
    arm('grip', 690, 262, -142, { s: 1.35, held: cut(madder, strap([[500, 264, 26], [680, 250, 30], [860, 264, 26]]), { cord: 7 }) }), cut(felt, [[170, 520, 150], [1070, 520, 140]].map(([x, y, h]) => strap([[x, y, 2], [x - 18, y - h * 0.3, 12], [x + 16, y - h * 0.6, 11], [x + 4, y - h, 1]], 'flat', 'flat')), { cord: 6 }));
}
function cutOut() {
  return wide(indigo, cut(madder, smooth([[60, 110, 1], [460, 90], [860, 110, 1], [850, 480], [860, 840, 1], [440, 850], [60, 836, 1], [70, 480]]), { cord: 8 }), piece(indigo, [150, 170], [150, 750], [730, 750]), cut(felt, less(poly([176, 232], [176, 724], [668, 724]), ellipse(270, 440, 34)), { cord: 7 }),
    piece(madder, [920, 160], [920, 420], [1160, 420]), piece(felt, [950, 480], [950, 700], [1160, 700]), arm('wide', 330, 640, 12, { s: 1.15, left: true }), put(560, 580, -45, 1.35, shears(felt, indigo, 13)), arm('grip', 712, 734, -50, { s: 1.3 }));
}
function sewTwo() {
  const st = Array.from({ length: 7 }, (_v, i) => cord(`M${196 + i * 48} ${668 - i * 48}l18 -18`, 11, felt)).join('');
  return wide(indigo, square(970, 250, 290, felt, madder), piece(felt, [120, 200], [690, 200], [120, 770]), piece(madder, [150, 226], [676, 226], [150, 752]), st, needleAt(520, 344, 62, 'C840 160 860 330 960 480C1040 600 1120 560 1200 590', (x, y) => arm('pinch', x, y, -40, { s: 1.35 })), arm('flat', 270, 480, 34, { s: 1.3, left: true }));
}
function pressSeam() {
  return wide(indigo, square(600, 450, 660, felt, madder), put(600, 450, -45, 1, cut(felt, rect(-420, -62, 840, 62), { cord: 6 }), cut(madder, rect(-420, 0, 840, 62), { cord: 6 }), cord('M-466 0H466', 9), dashes('M-420 -14H420', 7, madder, '24 18')),
    arm('point', 640, 410, 24 - 90, { s: 1.35, len: 700 }), arm('point', 520, 540, 62, { s: 1.35, left: true, len: 700 }));
}
function joinFour() {
  const st = Array.from({ length: 6 }, (_v, i) => cord(`M${490 - i * 2} ${486 + i * 44}l34 0`, 10, felt)).join('');
  return wide(indigo, pinwheel(510, 450, 330, felt, madder, 3), square(322, 636, 330, felt, madder, 3), st, needleAt(510, 560, 70, 'C800 420 880 520 960 400C1010 300 1100 330 1190 250', (x, y) => arm('pinch', x, y, -42, { s: 1.3, len: 600 })), arm('flat', 290, 690, 44, { s: 1.15, left: true }));
}
function joinBlocks() {
  const rowOf = (y, n) => Array.from({ length: n }, (_v, i) => [square(170 + i * 240, y, 120, indigo, i % 2 ? madder : felt, 0), square(290 + i * 240, y, 120, indigo, i % 2 ? madder : felt, 90), square(170 + i * 240, y + 120, 120, indigo, i % 2 ? madder : felt, 270), square(290 + i * 240, y + 120, 120, indigo, i % 2 ? madder : felt, 180)]);
  return wide(indigo, rowOf(130, 4), put(110, 366, 3, 1, put(-110, -430, 0, 1, rowOf(490, 4))), Array.from({ length: 8 }, (_v, i) => cord(`M${130 + i * 56} 306l0 ${70 + i * 3}`, 9, felt)).join(''), needleAt(590, 368, 66, 'C860 250 900 400 1000 330C1100 260 1120 360 1220 300', (x, y) => arm('pinch', x, y, -30, { s: 1.3, len: 600 })), arm('flat', 300, 590, 14, { s: 1.2, left: true }));
}
function edge() {
  const grid = [0, 1, 2, 3].flatMap(i => [0, 1, 2].map(j => square(330 + i * 180, 270 + j * 180, 180, (i + j) % 2 ? felt : indigo, madder, [0, 90, 270, 180][(i % 2) + 2 * (j % 2)])));
  return wide(indigo, piece(indigo, [120, 60], [1080, 60], [1080, 840], [120, 840]), cut(felt, rect(136, 76, 928, 748), { cord: 0 }), piece(madder, [230, 170], [970, 170], [970, 730], [230, 730]),
    bare(madder, teeth(150, 150, 900, 60, 12), teeth(150, 750, 900, -60, 12), ...Array.from({ length: 8 }, (_v, i) => poly([210, 174 + i * 70], [150, 209 + i * 70], [210, 244 + i * 70]) + poly([990, 174 + i * 70], [1050, 209 + i * 70], [990, 244 + i * 70]))), grid,
    cut(indigo, poly([820, 850], [1090, 580], [1100, 850]), { cord: 0 }), cut(madder, smooth([[820, 846, 1], [800, 700], [780, 560, 1], [940, 560], [1086, 580, 1]]), { cord: 9 }), needleAt(812, 690, -44, 'C600 560 560 640 470 600C380 560 330 640 250 620', (x, y) => arm('pinch', x + 20, y + 20, 36, { s: 1.3, left: true, len: 700 })), '');
}

export const drawings = series('patchwork-piecing', ['Курак куроо', 'Лоскутное шитьё', 'Piecing patchwork', '쿠락 조각 잇기'], 'bishkek', [sort, iron, cutOut, sewTwo, pressSeam, joinFour, joinBlocks, edge]);
