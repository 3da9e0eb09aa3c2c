// Wool becomes felt: white wool on the blue of a summer evening.
import { move, ellipse, strap, smooth } from './geometry.mjs';
import { wide, cut, bare, cord, below, felt, indigo, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, soft, flock, curls, heap, slant, onSheet, mat, roll, wisp, drop, ladle, broom, leg, woman, series } from './scene-wool.mjs';

const arm = maker(walnut, indigo, felt);
const wool = d => cut(felt, d, { cord: 7 });
const floor = (y = 640) => cut(walnut, below(1200, 920, y, y - 24, y), { cord: 7 });
const quad = slant(250, 800, 760, 1060);
const part = (u0, v0, u1, v1) => [onSheet(quad, u0, v0), onSheet(quad, u1, v0), onSheet(quad, u1, v1), onSheet(quad, u0, v1)];
const rod = (x0, y0, x1, y1) => cut(walnut, strap([[x0, y0, 12], [(x0 + x1) / 2, (y0 + y1) / 2 - 8, 10], [x1, y1, 6]]), { cord: 6 });

function beat() {
  const hide = smooth([[90, 700], [170, 640], [330, 650], [420, 610], [780, 610], [880, 650], [1050, 636], [1110, 690], [1040, 740], [1080, 810], [960, 830], [860, 790], [340, 790], [240, 836], [110, 810], [160, 750]]);
  return wide(indigo, cut(walnut, hide, { cord: 8 }), wool(heap(600, 730, 660, 330)), curls([[470, 600], [600, 530], [720, 610], [560, 680], [810, 690], [390, 690]], 20),
    wool([flock(470, 250, 44), flock(640, 170, 36), flock(380, 130, 30), flock(760, 290, 34), flock(280, 280, 28)]),
    arm('grip', 250, 560, 42, { held: rod(170, 590, 660, 430), left: true }), arm('grip', 1010, 330, -38, { held: rod(1090, 366, 560, 60) }));
}
function lay() {
  const tuft = (u, v, r) => flock(...onSheet(quad, u, v), r), rows = [[0.12, 84, 6], [0.31, 88, 6], [0.52, 94, 3]].map(([v, r, n], j) => [0.09, 0.25, 0.41, 0.57, 0.73, 0.89].slice(0, n).map(u => wool(tuft(u - (j % 2) * 0.03, v, r)) + curls([onSheet(quad, u - (j % 2) * 0.03, v + 0.05)], 19)));
  return wide(indigo, mat(quad, felt, 15), rows,
    arm('flat', 470, 640, 6, { left: true }), wool(flock(720, 540, 90)), curls([[700, 520]], 19), arm('flat', 760, 640, -14));
}
function sprinkle() {
  return wide(indigo, mat(quad, felt, 15), wool(soft(part(0.08, 0.12, 0.92, 0.86), 32)), curls([[0.2, 0.7], [0.36, 0.5], [0.5, 0.76], [0.66, 0.56], [0.8, 0.76], [0.6, 0.3], [0.3, 0.3]].map(([u, v]) => onSheet(quad, u, v)), 18),
    bare(indigo, [[420, 470], [330, 560], [480, 580], [560, 480], [390, 660], [620, 620], [280, 450], [540, 690]].map(([x, y]) => drop(x, y, 1.1, 12))),
    wool([wisp(250, 240, 210, 17), wisp(390, 190, 170, 14)]), arm('grip', 770, 330, -62, { held: at(640, 370, -10, broom(felt, indigo)), len: 500 }),
    cut(felt, strap([[640, 200, 10], [620, 260, 12], [606, 330, 8]]), { cord: 5 }), arm('grip', 920, 80, -118, { held: at(680, 168, 0, ladle(walnut)), left: true, len: 500 }));
}
function rollUp() {
  const q = slant(420, 760, 860, 1060);
  return wide(indigo, mat(q, felt, 9, { ties: [0.2, 0.8] }), wool(soft([[240, 470], [960, 470], [1030, 720], [170, 720]], 26)), curls([[400, 660], [620, 680], [820, 660]], 18), roll(180, 430, 760, 150, felt, walnut, { spiral: felt }),
    [[260, 22], [430, 10]].map(([x, d], i) => arm('flat', x, 450, d, { left: !i })), [[640, -6], [800, -18]].map(([x, d], i) => arm('flat', x, 450, d, { left: !i })));
}
const ropeTurns = [250, 370, 490, 610, 730, 850, 970];
function tie() {
  return wide(indigo, floor(), roll(130, 520, 900, 190, felt, walnut, { bands: ropeTurns.filter((_v, i) => i !== 3) }),
    cord('M610 330C560 420 556 600 610 712', 26) + cord('M610 330C560 420 556 600 610 712', 15, walnut), cut(walnut, [ellipse(574, 470, 34, 28)], { cord: 6 }),
    cord('M560 470C500 420 430 400 330 290M590 470C650 410 720 370 830 250', 26), cord('M560 470C500 420 430 400 330 290M590 470C650 410 720 370 830 250', 15, walnut),
    arm('fist', 330, 300, 128, { left: true, len: 460 }), arm('fist', 830, 260, -128, { len: 460 }));
}
function kick() {
  return wide(indigo, cut(walnut, below(1200, 920, 720, 712, 720), { cord: 7 }), cord('M430 500C640 440 840 380 1080 350M520 600C700 540 900 440 1080 372', 28), cord('M430 500C640 440 840 380 1080 350M520 600C700 540 900 440 1080 372', 16, felt),
    roll(440, 584, 380, 146, felt, walnut, { bands: [500, 600, 700, 800], stalks: 5 }), arm('grip', 1030, 366, -96, { len: 400, left: true }), at(80, 760, -4, leg(walnut, felt, indigo)), at(240, 600, 16, `<g transform="scale(1.05)">${leg(walnut, felt, indigo)}</g>`));
}
function mend() {
  const q = slant(230, 800, 800, 1080), p = (u, v) => onSheet(q, u, v);
  const sheet = smooth([[...p(0.06, 0.1)], p(0.3, 0.07), p(0.6, 0.12), [...p(0.9, 0.08), 1], p(0.92, 0.5), [...p(0.93, 0.86), 1], p(0.7, 0.9), p(0.44, 0.87), [...p(0.2, 0.9), 1], p(0.07, 0.72), p(0.1, 0.5), p(0.07, 0.3)]);
  const fold = smooth([[...p(0.94, 0.3), 1], p(0.95, 0.58), [...p(0.94, 0.88), 1], p(0.8, 0.8), p(0.78, 0.58), p(0.81, 0.4)]);
  return wide(indigo, mat(q, felt, 15, { ties: [0.03, 0.97] }), cut(felt, sheet, { cord: 9 }), cut(indigo, smooth([p(0.36, 0.42), p(0.47, 0.36), p(0.56, 0.44), p(0.54, 0.58), p(0.43, 0.62), p(0.35, 0.54)]), { cord: 6 }), cut(felt, fold, { cord: 9 }), curls([p(0.2, 0.3), p(0.24, 0.7), p(0.62, 0.24), p(0.66, 0.72)], 18),
    wool(flock(540, 470, 60)), curls([[530, 462]], 18), arm('pinch', 520, 520, 24, { left: true }), arm('flat', 880, 560, -34, { len: 500 }));
}
function press() {
  const kneel = [190, 570, 950];
  return wide(indigo, cut(walnut, below(1200, 920, 560, 548, 560), { cord: 7 }), kneel.map(x => at(x, 560, 0, woman(indigo, walnut, felt, 1.14))), roll(60, 700, 1060, 110, felt, walnut, { stalks: 0 }),
    curls([[400, 740], [770, 750]], 18), kneel.map(x => [-1, 1].map(k => cut(indigo, strap([[x + k * 120, 370, 56], [x + k * 150, 470, 56], [x + k * 130, 560, 52]]), { cord: 7 }) + cut(walnut, strap([[x + k * 132, 560, 40], [x + k * 110, 640, 38], [x + k * 50, 700, 32], [x + k * 26, 704, 28]]), { cord: 7 }) + cut(felt, strap([[x + k * 180, 552, 16], [x + k * 132, 566, 18], [x + k * 84, 552, 16]]), { cord: 5 }))));
}
function dry() {
  const edge = smooth([[230, 250, 1], [970, 250, 1], [962, 430], [974, 690, 1], [840, 706], [700, 694], [560, 708], [400, 694], [232, 704, 1], [240, 480]]);
  return wide(indigo, cut(walnut, below(1200, 920, 820, 800, 820), { cord: 7 }), cut(felt, ellipse(880, 110, 48), { cord: 6 }), cut(felt, Array.from({ length: 12 }, (_v, i) => move(drop(0, -68, 0.6), 880, 110, 1, i * 30)), { cord: 4 }),
    cut(walnut, [strap([[150, 850, 20], [156, 560, 18], [146, 180, 15]]), strap([[150, 300, 12], [110, 240, 11], [96, 180, 9]]), strap([[1050, 850, 20], [1046, 560, 18], [1056, 240, 15]])], { cord: 7 }), cut(felt, edge, { cord: 9 }), cut(walnut, strap([[70, 240, 15], [600, 254, 17], [1140, 240, 14]]), { cord: 7 }),
    cut(felt, smooth([[230, 262, 1], [226, 226], [300, 216, 1], [900, 216, 1], [974, 226], [970, 262, 1], [960, 330], [940, 350, 1], [600, 344], [262, 350, 1], [244, 330]]), { cord: 7 }), cut(felt, [[300, 746], [460, 764], [640, 744], [800, 766], [920, 744]].map(([x, y]) => drop(x, y, 1)), { cord: 5 }));
}

export const drawings = series('wool-felting', ['Кийиз басуу', 'Валяние войлока', 'Felt making', '펠트 다지기'], 'bishkek', [beat, lay, sprinkle, rollUp, tie, kick, mend, press, dry]);
