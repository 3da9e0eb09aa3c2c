// Pile carpet: white warp on a ground loom, red and dark knots, a comb, shears.
import { move, poly, rect, ellipse, strap, smooth, row, union } from './geometry.mjs';
import { wide, cut, bare, cord, below, felt, soot, madder } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, ball, flock, slant, onSheet, series } from './scene-wool.mjs';
import { put, shears, blade } from './scene-bench.mjs';

const arm = maker(felt, soot, madder, felt);
const earth = cut(soot, below(1200, 920, 200, 184, 200), { cord: 8 });
const loom = slant(270, 620, 520, 760, 560);
const post = ([x, y], s) => put(x, y, 0, s, cut(felt, poly([-24, -110], [24, -110], [20, 50], [-20, 50]), { cord: 8 }), cut(felt, ellipse(0, -110, 24, 9), { cord: 6 }));
const lashing = ([x, y], s) => put(x, y, 0, s, [-18, 0, 18].map(d => cord(`M${-44} ${-34 + d}L44 ${26 + d}`, 15) + cord(`M${-44} ${-34 + d}L44 ${26 + d}`, 7, felt)));
function frame(last = true) {
  const [a, b, c, d] = loom, ends = [[[a[0] - 40, a[1]], 0.7], [[b[0] + 40, b[1]], 0.7], [[d[0] - 50, d[1]], 1.1], [[c[0] + 50, c[1]], 1.1]];
  return ends.slice(0, 2).map(([p, s]) => post(p, s)).join('') + cut(madder, strap([[a[0] - 100, a[1], 18], [b[0] + 100, b[1], 18]]), { cord: 7 }) + ends.slice(0, 2).map(([p, s]) => lashing(p, s)).join('')
    + ends.slice(2).map(([p, s]) => post(p, s)).join('') + cut(madder, strap([[d[0] - 130, d[1], 30], [c[0] + 130, c[1], 30]]), { cord: 8 }) + ends.slice(2).map(([p, s], i) => (i && !last ? '' : lashing(p, s))).join('');
}
function setUp() {
  const [x, y] = [loom[2][0] + 50, loom[2][1]];
  return wide(madder, earth, frame(false), yarn(`M${x - 50} ${y + 24}L${x + 30} ${y - 34}M${x - 30} ${y - 30}C${x - 20} ${y + 40} ${x + 20} ${y + 60} ${x + 100} ${y + 90}M${x + 44} ${y - 24}C${x + 10} ${y + 30} ${x - 20} ${y + 60} ${x - 120} ${y + 90}`, felt, 11, 5),
    arm('pinch', x - 124, y + 90, 26, { s: 1.2, left: true }), arm('pinch', x + 104, y + 90, -34, { s: 1.2 }));
}
function stretch() {
  const n = 30, strings = Array.from({ length: n - 3 }, (_v, i) => `M${onSheet(loom, (i + 0.5) / n, 0).join(' ')}L${onSheet(loom, (i + 0.5) / n, 1).join(' ')}`).join(''), over = Array.from({ length: n - 3 }, (_v, i) => { const [x, y] = onSheet(loom, (i + 0.5) / n, 1); return `M${x} ${y - 32}L${x} ${y + 26}`; }).join('');
  const [x0, y0] = onSheet(loom, 27.5 / n, 0);
  return wide(madder, earth, frame(), yarn(strings, felt, 12, 4), yarn(over, felt, 13, 4), yarn(`M${x0} ${y0}C${x0 + 60} ${y0 + 160} ${x0 + 70} 520 880 590`, felt, 12, 4), arm('open', 940, 560, -40, { s: 1.3, held: ball(912, 548, 66, felt, madder), len: 600 }));
}

const warpX = Array.from({ length: 40 }, (_v, i) => 100 + i * 25.6);
const warp = (y1 = 900) => cut(felt, warpX.map(x => rect(x - 6, -20, 12, y1 + 20)), { cord: 3 });
const beam = cut(madder, strap([[-40, 852, 36], [1240, 852, 36]]), { cord: 8 });
const figure = ['000110000110000110000', '001111001111001111000', '011011011011011011000', '110000110000110000110', '011011011011011011000', '001111001111001111000'];
/** Rows of knots as they stand behind one another; '1' is red, '0' felt. `mark` sets tufts off by a gap. */
const knots = (x, y, rows, size = 51.2, n = 20) => {
  const at = c => rows.flatMap((line, j) => [...line.slice(0, n)].flatMap((k, i) => (k === c ? [rect(x + i * size + 3, y + j * size * 0.8 + 3, size - 6, size * 0.8 - 6)] : [])));
  return cut(soot, rect(x - 6, y, n * size + 12, rows.length * size * 0.8 + 4), { cord: 6 }) + bare(madder, at('1')) + bare(felt, at('0'));
};
const kilim = (y, h) => cut(felt, rect(82, y, 1034, h), { cord: 6 }) + bare(madder, Array.from({ length: 3 }, (_v, j) => row(rect(88 + (j % 2) * 25.6, y + 12 + j * (h - 16) / 3, 26, (h - 30) / 3), 20, 51.2)));
function strip() {
  return wide(soot, warp(), beam, kilim(690, 110), yarn('M84 680C300 672 420 660 560 640C700 610 760 560 830 540', madder, 16, 5), cut(felt, warpX.filter((_x, i) => i % 2).map(x => rect(x - 6, -20, 12, 692)), { cord: 3 }), arm('pinch', 836, 536, -36, { s: 1.4, len: 700 }), arm('flat', 250, 640, 30, { s: 1.2, left: true, len: 600 }));
}
function tie() {
  const w = x => cut(felt, strap([[x, -30, 25], [x, 450, 25], [x, 930, 25]], 'flat', 'flat'), { cord: 7 }), y = 330;
  const tuft = (x, row0) => cut(madder, smooth([[x - 118, row0, 1], [x - 60, row0 - 16], [x + 60, row0 - 16], [x + 118, row0, 1], [x + 112, row0 + 76], [x + 60, row0 + 96], [x, row0 + 80], [x - 60, row0 + 96], [x - 112, row0 + 76]]), { cord: 7 });
  return wide(soot, [120, 280, 440, 600, 760, 920, 1080].map(w), [[200, 640], [520, 640], [840, 640], [1160, 640], [200, 750], [520, 750], [840, 750], [1160, 750], [200, 860], [520, 860], [840, 860], [1160, 860]].map(([x, y0]) => tuft(x, y0)), tuft(200, 530),
    yarn(`M520 ${y + 10}C500 ${y + 70} 500 ${y + 120} 430 ${y + 190}M520 ${y + 10}C540 ${y + 70} 560 ${y + 120} 690 ${y + 190}`, madder, 34, 7), [440, 600].map(x => cut(felt, rect(x - 25, y - 60, 50, 110), { cord: 0 }) + cord(`M${x - 28} ${y - 60}V${y + 50}M${x + 28} ${y - 60}V${y + 50}`, 7)),
    yarn(`M404 ${y + 18}C390 ${y - 50} 460 ${y - 56} 520 ${y - 52}C580 ${y - 56} 650 ${y - 50} 636 ${y + 18}`, madder, 34, 7), arm('pinch', 434, y + 186, 38, { s: 1.4, left: true, len: 700 }), arm('pinch', 700, y + 196, -40, { s: 1.4, len: 700 }));
}
function cutYarn() {
  return wide(soot, warp(560), knots(88, 520, figure.concat(figure).slice(0, 10)), yarn('M470 540C500 470 470 400 410 330C380 300 350 290 330 270', madder, 24, 6), arm('pinch', 336, 272, 142, { s: 1.35, left: true, len: 600 }), Array.from({ length: 9 }, (_v, i) => cut(madder, strap([[112 + i * 40, 536, 15], [110 + i * 40, 490 - (i % 2) * 10, 13], [116 + i * 40, 466 - (i % 3) * 8, 15]]), { cord: 5 })),
    put(444, 420, 74, 1.25, '<g transform="scale(-1 1)">', blade(felt, soot), '</g>'), arm('grip', 800, 318, -18, { s: 1.35, len: 700 }));
}
function weft() {
  const y = 420, xs = warpX;
  return wide(soot, warp(620), knots(88, 520, figure.concat(figure).slice(0, 10)), yarn(`M60 ${y + 36}C300 ${y + 50} 700 ${y + 40} 960 ${y - 10}C1010 ${y - 20} 1040 ${y - 30} 1060 ${y - 40}`, madder, 22, 6), cut(felt, xs.filter((_x, i) => i % 2 && i < 36).map(x => rect(x - 6, -20, 12, 532)), { cord: 3 }), arm('pinch', 1010, y - 22, -68, { s: 1.4, len: 500 }), arm('flat', 210, 640, 30, { s: 1.25, left: true, len: 600 }));
}
function comb() {
  const head = union(rect(330, 250, 520, 130), row(poly([338, 370], [378, 370], [366, 520], [350, 520]), 13, 38.8));
  return wide(soot, warp(620), cut(felt, strap([[590, 250, 40], [590, 130, 34], [590, -20, 44]], 'round', 'flat'), { cord: 8 }), knots(88, 560, figure.concat(figure).slice(0, 9)), cut(madder, head, { cord: 8 }), cord('M340 290H840M340 336H840', 7), bare(felt, row(poly([390, 313], [410, 297], [430, 313], [410, 329]), 9, 45)), cut(madder, strap([[590, 260, 40], [590, 130, 32], [590, 10, 40]], 'round', 'flat'), { cord: 8 }),
    arm('grip', 600, 140, -78, { s: 1.4, len: 800 }), arm('flat', 200, 680, 28, { s: 1.2, left: true, len: 600 }));
}
const gul = (x, y, s) => { const oct = r => poly([-r, -r * 0.42], [-r * 0.42, -r], [r * 0.42, -r], [r, -r * 0.42], [r, r * 0.42], [r * 0.42, r], [-r * 0.42, r], [-r, r * 0.42]); return put(x, y, 0, s, cut(soot, oct(150), { cord: 7 }), cut(felt, oct(116), { cord: 6 }), cut(madder, union(rect(-84, -26, 168, 52), rect(-26, -84, 52, 168)), { cord: 5 }), cut(soot, poly([0, -34], [34, 0], [0, 34], [-34, 0]), { cord: 5 })); };
const carpet = (x, y, w, h) => cut(soot, rect(x, y, w, h), { cord: 8 }) + bare(felt, row(poly([x + 8, y + 8], [x + 58, y + 8], [x + 33, y + 48]), Math.floor((w - 16) / 50), 50)) + cut(madder, rect(x + 54, y + 56, w - 108, h), { cord: 7 });
function shear() {
  const fluffs = [[660, 800, 30], [760, 850, 24], [580, 860, 22], [860, 790, 24], [500, 810, 18]];
  return wide(soot, carpet(60, 150, 1080, 800), gul(330, 440, 1.1), Array.from({ length: 30 }, (_v, i) => cut(Math.hypot(i % 6 - 2.4, Math.floor(i / 6) - 2) < 1.4 ? felt : madder, flock(716 + (i % 6) * 62 + (Math.floor(i / 6) % 2) * 24, 256 + Math.floor(i / 6) * 84, 37), { cord: 4 })), put(630, 600, 38, 1.35, shears(felt, felt, 10)), arm('grip', 528, 752, 32, { s: 1.35, len: 600, left: true }), cut(felt, fluffs.map(([x, y, r]) => flock(x, y, r)), { cord: 5 }));
}
function takeOff() {
  const fringe = Array.from({ length: 22 }, (_v, i) => 140 + i * 42), knotted = fringe.filter((_x, i) => i < 12);
  return wide(soot, `<g transform="translate(0 560) scale(1 -1)">${carpet(110, 100, 960, 800)}</g>`, gul(330, 150, 1), gul(850, 150, 1), yarn(fringe.filter((_x, i) => i > 13).map((x, i) => `M${x} 464C${x + 10} 540 ${x - 12} 600 ${x + 6} ${690 + (i % 3) * 14}`).join(''), felt, 13, 4), knotted.map((x, i) => yarn(`M${x - 10} 464L${x} 530L${x - 14} ${660 + (i % 3) * 12}M${x + 10} 464L${x} 530L${x + 14} ${664 + (i % 2) * 12}`, felt, 11, 4) + cut(felt, ellipse(x, 530, 14), { cord: 5 })),
    yarn('M634 464C640 560 600 600 560 650M676 464C660 560 690 610 740 640M644 560C620 530 680 520 668 556C660 590 630 580 644 560', felt, 13, 4), arm('pinch', 566, 650, 30, { s: 1.2, left: true }), arm('pinch', 736, 640, -34, { s: 1.2 }));
}

export const drawings = series('pile-knotting', ['Түктүү килем токуу', 'Ткачество ворсового ковра', 'Knotting a pile carpet', '매듭 카펫 짜기'], 'tokmok', [setUp, stretch, strip, tie, cutYarn, weft, comb, shear, takeOff]);
