// Ala-kiyiz: the pattern is wool before it is felt, so no edge is sharp. Brown, white and red.
import { union, flip, move, rect, ellipse, strap, smooth, ribbon } from './geometry.mjs';
import { wide, cut, cord, below, inside, felt, madder, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, soft, flock, curls, heap, slant, onSheet, mat, roll, wisp, drop, ladle, broom, leg, series } from './scene-wool.mjs';

const arm = maker(walnut, madder, felt, madder);
const quad = slant(200, 820, 800, 1100);
const part = (u0, v0, u1, v1) => [onSheet(quad, u0, v0), onSheet(quad, u1, v0), onSheet(quad, u1, v1), onSheet(quad, u0, v1)];
const base = mat(quad, felt, 16);
const brown = cut(walnut, soft(part(0.07, 0.09, 0.93, 0.9), 30), { cord: 7 });
/** A horn of wool laid by hand; `part` of its bends is laid, so a horn can be half done. */
const way = [[80, 0], [60, 40], [130, 150], [80, 120], [40, 100]];
const strip = (x, y, side = 1, w = [17, 19, 20, 23, 21, 17, 13], bends = way) => {
  const d = move(ribbon({ x: 10, bends, w, tail: 'round' }), 0, 0, 2.25);
  return move(side < 0 ? flip(d) : d, x, y);
};
const horns = (y, x = 600) => union(strip(x, y), strip(x, y, -1));
const side = [[0.1, 0.5], [0.9, 0.5]].map(([u, v]) => flock(...onSheet(quad, u + (u < 0.5 ? 0.05 : -0.05), v), 60));

function fluff() {
  return wide(madder, cut(felt, heap(220, 420, 320, 230), { cord: 8 }), cut(madder, heap(600, 360, 330, 240), { cord: 8 }), cut(walnut, heap(980, 420, 320, 230), { cord: 8 }), curls([[180, 340], [270, 370], [200, 400]], 18), curls([[560, 270], [650, 300], [590, 330]], 18), curls([[940, 340], [1030, 370], [960, 396]], 18),
    cut(felt, [strap([[470, 610, 40], [540, 590, 30], [600, 600, 14], [660, 610, 30], [740, 600, 40]]), flock(450, 600, 70), flock(750, 600, 70), flock(600, 520, 24), flock(560, 690, 22), flock(660, 700, 26)], { cord: 7 }), curls([[440, 590], [760, 590]], 18),
    arm('pinch', 420, 620, 42, { left: true }), arm('pinch', 780, 620, -42));
}
function ground() {
  const laid = soft([onSheet(quad, 0.07, 0.09), onSheet(quad, 0.93, 0.09), onSheet(quad, 0.94, 0.46), onSheet(quad, 0.62, 0.5), onSheet(quad, 0.58, 0.66), onSheet(quad, 0.06, 0.7)], 30);
  return wide(madder, base, cut(walnut, laid, { cord: 7 }), curls([[0.2, 0.25], [0.4, 0.35], [0.62, 0.2], [0.8, 0.34], [0.2, 0.56]].map(([u, v]) => onSheet(quad, u, v)), 19), cut(walnut, flock(730, 560, 84), { cord: 7 }), curls([[730, 530]], 19),
    arm('flat', 420, 600, 8, { left: true }), arm('flat', 780, 640, -18));
}
function pattern() {
  return wide(madder, base, brown, cut(felt, union(strip(600, 730, -1), strip(600, 730, 1, [17, 19, 20, 22, 20], way.slice(0, 2).concat([[64, 80]]))), { cord: 8 }), cut(felt, strap([[800, 400, 34], [866, 440, 40], [900, 520, 32]]), { cord: 8 }), curls([[850, 432]], 17),
    arm('pinch', 880, 500, -20, { len: 500 }), arm('flat', 300, 690, 26, { left: true }));
}
function fill() {
  const red = soft([onSheet(quad, 0.1, 0.12), onSheet(quad, 0.9, 0.12), onSheet(quad, 0.91, 0.4), onSheet(quad, 0.76, 0.46), onSheet(quad, 0.72, 0.88), onSheet(quad, 0.08, 0.88)], 26);
  return wide(madder, base, brown, cut(madder, red, { cord: 7 }), cut(felt, horns(730), { cord: 8 }), curls([[330, 300], [860, 310], [600, 270], [520, 760]], 17), cut(madder, flock(925, 570, 62), { cord: 7 }), curls([[915, 548]], 17),
    arm('flat', 960, 650, -26, { len: 440 }), arm('flat', 250, 640, 26, { left: true }));
}
const finished = [base, cut(madder, soft(part(0.07, 0.09, 0.93, 0.9), 40), { cord: 7 }), cut(felt, horns(740), { cord: 8 }), cut(walnut, side, { cord: 7 })];
function sprinkle() {
  return wide(madder, finished, cut(felt, [[430, 300], [340, 380], [470, 400], [300, 520], [400, 620], [540, 300], [520, 520]].map(([x, y]) => drop(x, y, 1.1, 12)), { cord: 5 }), cut(felt, [wisp(170, 190, 170, 15), wisp(290, 170, 150, 13)], { cord: 6 }),
    arm('grip', 790, 310, -62, { held: at(660, 350, -10, broom(felt, walnut)), len: 540 }), cut(felt, strap([[660, 180, 10], [640, 240, 12], [626, 310, 8]]), { cord: 5 }), arm('grip', 940, 70, -118, { held: at(700, 158, 0, ladle(walnut)), left: true, len: 500 }));
}
function rollUp(code) {
  const q = slant(430, 800, 880, 1100), wool = soft([[230, 470], [970, 470], [1060, 760], [140, 760]], 36);
  return wide(madder, mat(q, felt, 9, { ties: [] }), cut(madder, wool, { cord: 7 }), inside(`${code}-w`, wool, cut(felt, [horns(950), ellipse(150, 700, 50), ellipse(1050, 700, 50)], { cord: 8 })),
    roll(170, 420, 780, 150, felt, madder, { spiral: walnut }), [[290, 20], [860, -20]].map(([x, d], i) => arm('flat', x, 440, d, { left: !i })), cord('M500 282C440 340 440 520 500 572', 26) + cord('M500 282C440 340 440 520 500 572', 15, walnut), cord('M660 282C600 340 600 520 660 572', 26) + cord('M660 282C600 340 600 520 660 572', 15, walnut));
}
function kick() {
  const blades = Array.from({ length: 13 }, (_v, i) => strap([[20 + i * 96, 790, 13], [26 + i * 96, 730, 10], [(i % 2 ? 60 : 0) + i * 96, 670, 1]], 'flat'));
  return wide(madder, cut(walnut, [below(1200, 920, 740, 730, 740), blades], { cord: 7 }), ['M440 500C620 400 820 300 1040 240', 'M560 600C760 540 900 480 1080 440'].map(d => cord(d, 28) + cord(d, 16, felt)), roll(440, 592, 400, 150, felt, madder, { bands: [500, 610, 720, 820], spiral: walnut, stalks: 5 }),
    arm('grip', 1030, 244, -112, { left: true, len: 400 }), arm('grip', 1060, 450, -102, { left: true, len: 400 }), at(80, 770, -4, leg(walnut, felt, madder)), at(240, 610, 16, `<g transform="scale(1.05)">${leg(walnut, felt, madder)}</g>`));
}
function press(code) {
  const sheet = smooth([[150, 120, 1], [600, 108], [1050, 120, 1], [1080, 400], [1100, 700, 1], [600, 710], [100, 700, 1], [120, 400]]);
  return wide(madder, cut(walnut, sheet, { cord: 9 }), inside(`${code}-s`, sheet, cut(madder, [soft([[210, 180], [990, 180], [1030, 700], [170, 700]], 36)], { cord: 7 }) + cut(felt, [horns(690), flock(270, 300, 54), flock(930, 300, 54)], { cord: 9 }) + cut(walnut, flock(600, 250, 44), { cord: 7 })), roll(110, 690, 960, 104, madder, walnut, { stalks: 0, spiral: felt }), cut(felt, [flock(600, 720, 60), flock(180, 680, 44)], { cord: 6 }), curls([[600, 706]], 17),
    [[300, 24, true], [470, 14, true], [740, -14, false], [910, -24, false]].map(([x, deg, left]) => arm('flat', x, 680, deg, { left, bareTo: 130 })));
}

export const drawings = series('pattern-rolling', ['Ала кийиз басуу', 'Вкатывание узора в войлок', 'Rolling a pattern into felt', '무늬 굴려 넣기'], 'issyk-kul', [fluff, ground, pattern, fill, sprinkle, rollUp, kick, press]);
