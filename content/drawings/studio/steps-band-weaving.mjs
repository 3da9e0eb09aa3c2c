// Band weaving: a narrow warp on the grass, figures picked up by hand, a sword to beat them.
import { move, poly, rect, ellipse, strap, smooth, row, diamond } from './geometry.mjs';
import { wide, cut, bare, cord, below, felt, madder, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, ball, plied, slant, onSheet, series } from './scene-wool.mjs';
import { put, sewing, eye, mallet } from './scene-bench.mjs';

const arm = maker(walnut, madder, felt, walnut);
const earth = y => cut(walnut, below(1200, 920, y, y - 20, y), { cord: 8 });
const wood = (...pts) => cut(walnut, strap(pts), { cord: 8 });
/** Warp threads from above, x0 to x1; felt and madder by turns unless `fill` says another. */
const warp = (x0, x1, y0, y1, n, fill = i => (i % 2 ? madder : felt)) => Array.from({ length: n }, (_v, i) => cut(fill(i), rect(x0 + (x1 - x0) * (i + 0.14) / n, y0, (x1 - x0) / n * 0.72, y1 - y0), { cord: 4 })).join('');
/** The woven band: a felt ground, red edges, diamonds and teeth, as long as wanted. */
function band(x, y, w, h, { step = 150, figure = madder, start = 0 } = {}) {
  const n = Math.floor((h - start) / step), c = x + w / 2, r = w * 0.26, unit = y0 => diamond(c, y0 + step / 2, r, step * 0.44), tooth = y0 => poly([x + w * 0.14, y0 - step * 0.22], [x + w * 0.3, y0], [x + w * 0.14, y0 + step * 0.22]) + poly([x + w * 0.86, y0 - step * 0.22], [x + w * 0.7, y0], [x + w * 0.86, y0 + step * 0.22]);
  const at = f => Array.from({ length: n }, (_v, i) => f(y + start + i * step));
  return cut(felt, rect(x, y, w, h), { cord: 8 }) + bare(figure, rect(x + w * 0.03, y, w * 0.05, h), rect(x + w * 0.92, y, w * 0.05, h)) + bare(figure, at(unit)) + bare(walnut, at(tooth).slice(1)) + bare(felt, at(y0 => diamond(c, y0 + step / 2, r * 0.56, step * 0.24))) + bare(walnut, at(y0 => diamond(c, y0 + step / 2, r * 0.26, step * 0.11)));
}

function spin() {
  const thread = [[500, 210], [510, 300], [520, 400], [526, 470]];
  return wide(madder, earth(790), ball(880, 730, 96, felt), ball(1060, 740, 84, madder), ball(960, 590, 78, walnut), plied(thread, felt, madder, { w: 13, step: 26 }), cut(walnut, strap([[526, 430, 9], [530, 600, 14], [534, 780, 13], [535, 850, 4]]), { cord: 7 }),
    cut(felt, smooth([[462, 640, 1], [500, 540], [530, 500], [560, 540], [606, 640, 1]]), { cord: 7 }), cord('M490 580L574 560M480 606L588 584M470 632L596 608', 7), cut(walnut, smooth([[440, 660], [480, 630], [534, 626], [590, 630], [630, 660], [590, 704], [534, 712], [480, 704]]), { cord: 8 }), cut(felt, diamond(534, 668, 22, 15), { cord: 4 }),
    arm('pinch', 500, 216, 138, { s: 1.3, left: true, len: 700 }), arm('pinch', 546, 446, -104, { s: 1.3, len: 900 }));
}
const field = slant(320, 800, 150, 430, 560);
const green = cut(walnut, below(1200, 920, 250, 236, 250), { cord: 8 }), tufts = cord('M120 420l-8 -34M120 420l12 -30M980 360l-8 -30M980 360l12 -26M1060 720l-10 -40M1060 720l16 -36M150 760l-10 -40M150 760l16 -36M250 560l-8 -34M250 560l12 -30', 7);
function stakes() {
  const [a, b, c, d] = field;
  return wide(madder, green, tufts, cord(`M${a}L${b}L${c}L${d}Z`.replace(/,/g, ' '), 7, felt), [[a, 0.62], [b, 0.62], [d, 1.15], [c, 1.15]].map(([[x, y], s]) => put(x, y, 0, s, cut(felt, poly([-24, -130], [24, -130], [20, 30], [0, 60], [-20, 30]), { cord: 8 }), cut(felt, ellipse(0, -130, 24, 9), { cord: 6 }))),
    put(c[0], c[1] - 168, -16, 1.3, mallet(walnut, felt, 270)), arm('grip', c[0] + 258, c[1] - 334, -16, { s: 1.3, len: 700 }));
}
const threads = (n, skip = []) => Array.from({ length: n }, (_v, i) => skip.includes(i) ? '' : yarn(`M${onSheet(field, (i + 0.5) / n, 0).join(' ')}L${onSheet(field, (i + 0.5) / n, 1).join(' ')}`, i % 3 === 1 ? madder : felt, 13, 4)).join('');
const peg = ([x, y], s) => put(x, y, 0, s, cut(felt, poly([-22, -120], [22, -120], [20, 40], [-20, 40]), { cord: 8 }), cut(felt, ellipse(0, -120, 22, 9), { cord: 6 }));
const beams = [cut(felt, strap([[field[0][0] - 20, 320, 12], [field[1][0] + 20, 320, 12]]), { cord: 6 }), cut(felt, strap([[field[3][0] - 34, 800, 18], [field[2][0] + 34, 800, 18]]), { cord: 7 })];
function wind() {
  const [x, y] = onSheet(field, 0.78, 1);
  return wide(madder, green, tufts, threads(9, [7, 8]), beams, peg(field[0], 0.6), peg(field[1], 0.6), peg(field[3], 1.05), peg(field[2], 1.05), yarn(`M${onSheet(field, 0.78, 0).join(' ')}L${x} ${y}C${x + 20} ${y + 60} ${x + 90} ${y + 50} 860 640`, felt, 15, 5),
    arm('open', 930, 560, -38, { s: 1.35, held: ball(902, 548, 84, felt) }));
}
const loops = (xs, yRod, yThread, fill = madder) => xs.map(x => yarn(`M${x - 14} ${yRod}L${x - 10} ${yThread}C${x - 8} ${yThread + 26} ${x + 8} ${yThread + 26} ${x + 10} ${yThread}L${x + 14} ${yRod}`, fill, 8, 4)).join('');
function heddle() {
  const xs = Array.from({ length: 7 }, (_v, i) => 176 + 38 + i * 152 - 38);
  return wide(madder, warp(140, 1060, -20, 920, 12, i => (i % 2 ? walnut : felt)), loops(xs.slice(0, 5), 290, 560), yarn('M782 296C800 420 770 560 812 560C850 556 850 470 870 420', madder, 9, 4), wood([60, 280, 24], [600, 276, 26], [1150, 280, 24]), Array.from({ length: 5 }, (_v, i) => cord(`M${160 + i * 152} 252L${150 + i * 152} 312M${194 + i * 152} 250L${184 + i * 152} 310`, 9, madder)).join(''), arm('pinch', 872, 424, -26, { s: 1.35, len: 700 }), arm('fist', 180, 290, 44 + 90, { s: 1.1, left: true }));
}
function tripod() {
  const t = [600, 130];
  return wide(madder, cut(walnut, below(1200, 920, 560, 540, 560), { cord: 8 }), Array.from({ length: 11 }, (_v, i) => yarn(`M${520 + i * 16} 560L${380 + i * 44} 900`, i % 3 === 1 ? madder : felt, 20, 4)).join(''),
    cut(felt, strap([[610, 60, 15], [600, 300, 17], [594, 556, 19]]), { cord: 8 }), cut(felt, strap([[660, 60, 15], [560, 250, 18], [220, 790, 22]]), { cord: 8 }), cut(felt, strap([[540, 60, 15], [640, 250, 18], [990, 790, 22]]), { cord: 8 }),
    yarn('M600 140L520 664M600 140L690 664', felt, 10, 5), loops([476, 520, 564, 608, 652, 696, 740], 672, 730, felt), cut(felt, strap([[400, 672, 17], [810, 672, 17]]), { cord: 7 }), [0, 1, 2].map(i => cord(`M556 ${112 + i * 24}C580 ${126 + i * 24} 620 ${126 + i * 24} 646 ${112 + i * 24}`, 13)));
}
/** The broad woven part at the near end of the warp: teeth, then rows of stepped diamonds between red stripes. */
const cloth = y => cut(felt, rect(330, y, 540, 940 - y), { cord: 8 }) + bare(walnut, row(poly([338, y + 10], [382, y + 10], [360, y + 46]), 12, 43.8)) + bare(madder, rect(330, y + 60, 540, 18), rect(330, y + 260, 540, 18))
  + bare(madder, row(diamond(420, y + 169, 78, 80), 3, 180)) + bare(felt, row(diamond(420, y + 169, 48, 50), 3, 180)) + bare(walnut, row(diamond(420, y + 169, 22, 24), 3, 180)) + bare(walnut, row(poly([510, y + 130], [534, y + 88], [486, y + 88]) + poly([510, y + 208], [534, y + 250], [486, y + 250]), 2, 180)) + bare(walnut, row(diamond(360, y + 330, 30, 36), 9, 60));
const body = (y, n = 18) => warp(330, 870, -20, y, n);
function pick() {
  const lifted = [6, 8, 10].map(i => { const x = 330 + (i + 0.5) * 30; return yarn(`M${x} 40C${x} 200 ${x + 30} 260 ${x + 34} 330C${x + 30} 420 ${x} 460 ${x} 566`, felt, 20, 5); }).join('');
  return wide(madder, body(570), cloth(560), arm('point', 700, 330, -76, { s: 1.45, len: 700 }), lifted, arm('wide', 380, 700, 40, { s: 1.1, left: true }));
}
/** What lies in the shed: it shows between the raised threads. */
const raised = (y0, y1, n = 18) => Array.from({ length: n }, (_v, i) => (i % 2 ? '' : cut(felt, rect(330 + 30 * (i + 0.14), y0, 21.6, y1 - y0), { cord: 4 }))).join('');
function weft() {
  const stick = cut(walnut, strap([[240, 430, 14], [330, 430, 22], [960, 430, 22], [1010, 430, 16]]), { cord: 8 }), wound = [380, 440, 500, 560, 620, 680, 740, 800].map(x => cut(felt, strap([[x - 14, 396, 17], [x + 14, 464, 17]]), { cord: 5 }));
  return wide(madder, body(570), yarn('M870 556C960 560 1010 500 960 440', felt, 15, 5), stick, wound, raised(-30, 600), cloth(560), arm('grip', 250, 430, 74, { s: 1.25, left: true, held: '' }), arm('pinch', 1000, 430, -84, { s: 1.3 }));
}
function beat() {
  const sword = cut(walnut, smooth([[110, 500, 1], [150, 440], [260, 424], [940, 424], [1050, 440], [1090, 500, 1], [1040, 536], [600, 548], [160, 536]]), { cord: 9 });
  return wide(madder, body(570), sword, cord('M220 486H980', 7), raised(-30, 600), cloth(560), arm('grip', 190, 486, 40, { s: 1.3, left: true, len: 500, held: '' }), arm('grip', 1010, 486, -40, { s: 1.3, len: 500 }));
}
function sew() {
  const [ex, ey] = eye(560, 470, 58, 230);
  return wide(madder, band(90, -20, 220, 940, { step: 150 }), band(316, -20, 220, 940, { step: 150, figure: walnut }), put(556, -16, 3.5, 1, band(0, 0, 220, 960, { step: 150 })), Array.from({ length: 9 }, (_v, i) => cord(`M524 ${30 + i * 48}l${30 - i} 10`, 10)).join(''), Array.from({ length: 16 }, (_v, i) => cord(`M300 ${30 + i * 56}l28 8`, 10)).join(''),
    cut(felt, [rect(880, 130, 190, 180)], { cord: 8 }), cut(felt, [ellipse(1070, 220, 44, 90)], { cord: 8 }), cut(felt, ellipse(880, 220, 44, 90), { cord: 0 }), bare(madder, diamond(960, 220, 60, 62)), bare(felt, diamond(960, 220, 32, 34)), cut(madder, ellipse(1070, 220, 33, 70), { cord: 5 }), cut(felt, ellipse(1070, 220, 22, 48), { cord: 5 }), cut(madder, ellipse(1070, 220, 10, 24), { cord: 5 }),
    sewing(552, 470, 58, felt, `M${ex - 8} ${ey}C860 280 900 440 980 400C1060 370 1100 440 1180 400`, { len: 230, w: 11 }), arm('pinch', 676, 396, -36, { s: 1.35, len: 700 }));
}

export const drawings = series('band-weaving', ['Терме токуу', 'Узорное ткачество терме', 'Weaving a terme band', '테르메 띠 짜기'], 'bishkek', [spin, stakes, wind, heddle, tripod, pick, weft, beat, sew]);
