// A shyrdak: two felts, one cut, sewn with the figures swapped. Red and white on walnut.
import { move, poly, rect, strap, smooth, both, flip } from './geometry.mjs';
import { wide, cut, bare, cord, inside, teeth, felt, madder, walnut, ochre } from './felt.mjs';
import { field } from './carpet.mjs';
import { maker } from './scene-hand.mjs';
import { at, threaded, stitches, plied, bezier, yarn, series } from './scene-wool.mjs';
import * as o from './ornament.mjs';

const arm = maker(walnut, walnut, felt);
const horns = (x, y, s, w = 1) => move(both(o.horn({ w })), x, y, s);
const dashed = (d, color, w = 9) => `<path fill="none" stroke="${color}" stroke-width="${w}" stroke-dasharray="30 22" stroke-linecap="round" d="${d}"/>`;
const basting = (x, y, w, h, color) => bare(color, [...stitches([x, y], [x + w, y], 11, 44, 6), ...stitches([x, y + h], [x + w, y + h], 11, 44, 6), ...stitches([x, y], [x, y + h], 7, 44, 6), ...stitches([x + w, y], [x + w, y + h], 7, 44, 6)]);
const sewing = (x, y, deg, lean, path, color, opts = {}) => yarn(path, color, 7, 4) + arm('pinch', x, y, deg, { held: at(x, y, 0, threaded(walnut, lean)), ...opts });

function layTogether() {
  return wide(walnut, cut(felt, rect(180, 134, 880, 630)), cut(madder, [poly([160, 110], [1040, 110], [1040, 540], [850, 740], [160, 740])]), cut(madder, smooth([[1040, 540, 1], [900, 520], [810, 500, 1], [820, 620], [850, 740, 1]]), { cord: 8 }),
    bare(felt, [...stitches([220, 150], [990, 150], 11, 40, 6), ...stitches([200, 190], [200, 690], 8, 40, 6), ...stitches([240, 702], [790, 702], 8, 40, 6), ...stitches([1000, 200], [1000, 470], 4, 40, 6)]),
    arm('flat', 440, 480, 16, { left: true, len: 500 }), arm('pinch', 836, 560, -38, { len: 500 }));
}
const upper = cut(felt, rect(150, 104, 920, 690)) + cut(madder, rect(130, 80, 920, 690));
function draw(code) {
  const line = d => cord(d, 13, felt), one = d => move(d, 590, 730, 2.7);
  const kept = inside(`${code}-k`, poly([590, 70], [790, 70], [790, 330], [700, 420], [700, 640], [590, 640]), line(one(o.horn())));
  return wide(walnut, upper, basting(150, 100, 880, 650, felt), `<path fill="none" stroke="${ochre}" stroke-width="6" stroke-dasharray="26 18" d="M590 90V760"/>`, line(one(flip(o.horn()))), kept,
    arm('pinch', 822, 330, -34, { held: at(800, 302, -34, cut(felt, rect(-17, -40, 34, 76), { cord: 5 })), len: 520 }), arm('wide', 250, 640, 30, { left: true, s: 0.96 }));
}
function cutBoth() {
  const full = move(both(o.horn()), 590, 730, 2.7), free = move(flip(o.horn({ w: 1.05 })), 590, 730, 2.7);
  return wide(walnut, upper, basting(150, 100, 880, 650, felt), cord(full, 12, felt), cut(walnut, free, { cord: 16, color: felt }), cord(free, 5),
    cut(felt, move(free, -34, 14), { cord: 7 }), cut(madder, move(free, -58, -6), { cord: 7 }),
    cut(felt, smooth([[790, 330, 1], [800, 240], [836, 160, 1], [880, 176, 1], [862, 260]]), { cord: 7 }), arm('grip', 874, 140, -128, { held: cut(felt, strap([[838, 220, 26], [874, 136, 27], [910, 50, 24]]), { cord: 7 }), left: true, len: 460 }), arm('wide', 990, 640, -30));
}
function swap() {
  const fig = both(o.horn({ w: 1.1 })), place = (x, y, s, deg = 0) => move(fig, x, y, s, deg);
  return wide(walnut, cut(felt, rect(70, 190, 510, 520), { cord: 9 }), cut(madder, rect(630, 190, 510, 520), { cord: 9 }), cut(felt, place(885, 660, 1.75), { cord: 8 }), cut(walnut, place(325, 660, 1.75), { cord: 7 }), cut(madder, place(345, 610, 1.72, 6), { cord: 9 }),
    arm('flat', 300, 640, 20, { left: true, len: 460 }), arm('pinch', 490, 430, -32, { len: 600 }));
}
const seam = bezier([330, 960], [760, 700], [300, 330], [760, -60], 40);
const seamD = `M${seam.map(p => p.join(' ')).join('L')}`;
const joined = (a, b) => bare(a, `${seamD}L0 -60L0 960Z`) + bare(b, `${seamD}L1260 -60L1260 960Z`) + cord(seamD, 6);
const across = (from, to) => seam.slice(from, to).map((p, i, all) => {
  const [x, y] = p, q = all[i + 1] ?? seam[from + i + 1], a = Math.atan2(q[1] - y, q[0] - x) + 1.1, dx = Math.cos(a) * 44, dy = Math.sin(a) * 44;
  return strap([[x - dx, y - dy, 6], [x + dx, y + dy, 6]]);
});
function sewEdges() {
  const [x, y] = seam[21];
  return wide(walnut, joined(madder, felt), cut(walnut, across(1, 21), { cord: 4 }), arm('wide', 250, 470, 44, { left: true, len: 560 }),
    sewing(x + 110, y - 40, -58, -72, `M${x - 36} ${y + 20}C${x + 60} ${y - 160} ${x + 300} ${y - 200} ${x + 240} ${y - 40}`, walnut, { len: 560 }));
}
function layCord() {
  const [x, y] = seam[20], rest = bezier(seam[20], [seam[20][0] + 30, y - 70], [x - 60, 250], [380, 190], 12);
  return wide(walnut, joined(madder, felt), plied([...seam.slice(0, 21), ...rest.slice(1)], felt, walnut, { w: 25, step: 44 }), cut(walnut, seam.slice(2, 20).filter((_p, i) => i % 2).map(([px, py]) => strap([[px - 40, py - 6, 4], [px + 40, py + 6, 4]])), { cord: 3 }),
    arm('pinch', 372, 196, 118, { left: true, len: 420 }), sewing(x + 110, y + 10, -64, -70, `M${x - 20} ${y + 30}C${x + 90} ${y - 130} ${x + 300} ${y - 130} ${x + 250} ${y + 10}`, walnut, { len: 560 }));
}
function backing(code) {
  const top = poly([150, 120], [1050, 120], [1050, 470], [790, 720], [150, 720]);
  return wide(walnut, cut(walnut, poly([110, 90], [1090, 90], [1090, 800], [110, 800]), { cord: 16 }), cord('M110 772H1090', 6), cut(felt, top), inside(`${code}-t`, top, cut(madder, [move(both(o.horn()), 600, 660, 2), move(o.drop(60, 20), 600, 240, 1.6)], { cord: 8 }) + cord('M190 160H1010V680H190Z', 8)),
    cut(felt, smooth([[1050, 470, 1], [930, 430], [800, 400, 1], [772, 560], [790, 720, 1]]), { cord: 9 }),
    arm('pinch', 818, 440, -52, { len: 540 }), arm('flat', 300, 600, 20, { left: true, len: 460 }));
}
function quilt() {
  const h = w => move(both(o.horn({ w })), 520, 850, 2.9);
  return wide(walnut, bare(felt, rect(0, 0, 1200, 900)), cut(madder, h(1.1), { cord: 11 }), dashed(h(1.75), walnut), dashed(h(0.35), felt), dashed('M100 -20V920', walnut), dashed('M40 -20V920', walnut), 
    cord('M822 420C800 250 1020 150 1080 330C1086 360 1060 380 1030 390', 11, walnut), arm('pinch', 930, 420, -46, { held: at(930, 420, 0, threaded(walnut, -80, 280, 150)), len: 560, s: 1.1 }),
    arm('wide', 200, 640, 38, { left: true, s: 1.05, len: 500 }));
}
function border(code) {
  const strip = poly([0, 0], [980, 0], [980, 130], [0, 130]);
  const band = cut(felt, strip, { cord: 8 }) + cut(madder, teeth(0, 126, 980, 100, 10), { cord: 5 }), bent = cut(felt, smooth([[850, 560, 1], [980, 560], [1080, 600], [1150, 700], [1180, 920, 1], [1040, 920, 1], [1020, 770], [960, 700], [850, 690, 1]]), { cord: 8 });
  return wide(walnut, cut(felt, rect(60, -20, 1010, 570), { cord: 9 }), field(`${code}-f`, [60, -30, 1010, 560], 2, 1, madder, felt, { cord: 5 }), bent, inside(`${code}-s`, rect(40, 540, 820, 170), at(60, 560, 0, band)),
    cut(madder, [poly([864, 684], [970, 704], [946, 600]), poly([990, 722], [1034, 820], [1090, 690]), poly([1038, 840], [1050, 930], [1150, 820])], { cord: 5 }), plied([[60, 552], [760, 552]], felt, walnut, { w: 13, step: 26 }),
    sewing(815, 610, -34, -30, 'M742 556C690 400 880 360 880 520L862 640', felt, { len: 560 }), arm('wide', 360, 690, 20, { left: true }));
}

export const drawings = series('felt-mosaic', ['Шырдак оюу', 'Мозаика из войлока', 'Cutting and quilting a shyrdak', '펠트 모자이크'], 'bishkek', [layTogether, draw, cutBoth, swap, sewEdges, layCord, backing, quilt, border]);
