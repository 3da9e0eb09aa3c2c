// A köökör: two pieces of hide, a carved mould, sinew, sand and juniper smoke.
import { move, poly, rect, ellipse, strap, smooth, union, both, ringOf, fit } from './geometry.mjs';
import { wide, cut, bare, cord, below, inside, felt, madder, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, wisp, needle, basin, stone, series } from './scene-wool.mjs';
import { put, dashes, shears, bowl } from './scene-bench.mjs';
import * as o from './ornament.mjs';

const arm = maker(felt, madder, walnut, felt);
const ground = (y = 740) => cut(walnut, below(1200, 920, y, y - 16, y), { cord: 8 });
/** The flask: belly, narrow neck and the two horns at its foot; about 620 wide, its middle at 0, 0. */
const side = [[-46, -330, 1], [-34, -230], [-60, -120], [-130, -40], [-176, 60], [-180, 150], [-236, 168], [-294, 206], [-304, 268], [-262, 316], [-190, 322], [-110, 306]];
const flask = smooth([...side, [0, 330, 1], ...side.map(([x, y, k]) => [-x, y, k]).reverse()]);
const curl = [-1, 1].map(k => `M${k * 150} 262C${k * 190} 286 ${k * 252} 290 ${k * 264} 246C${k * 266} 208 ${k * 216} 208 ${k * 222} 242`).join('');
const horns = fit(o.kochkorMuyuz({ rise: 60 }), 0, 90, 250, 260);
const drops = union(move(o.drop(50, 17), 0, -90), both(move(o.drop(54, 16), -60, 276, 1, 180)));
const figure = (c = felt) => cut(c, [horns, drops], { cord: 7 }) + cord(curl, 9);
const neck = cut(felt, rect(-44, -300, 88, 16), { cord: 5 });
const hide = smooth([[70, 190], [130, 110], [300, 140], [450, 96], [760, 96], [900, 140], [1070, 110], [1130, 190], [1060, 270], [1096, 440], [1070, 640], [1140, 720], [1080, 810], [920, 780], [760, 830], [440, 830], [280, 780], [120, 810], [60, 720], [130, 640], [104, 440], [140, 270]]);

function draw(id) {
  const outline = cord(flask, 11, felt);
  return wide(madder, cut(walnut, hide, { cord: 9 }), put(350, 450, 0, 0.74, outline), put(830, 450, 0, 0.74, inside(`${id}-half`, rect(-400, -400, 400, 800) + rect(0, -400, 200, 470), outline)),
    arm('pinch', 1010, 590, -34, { s: 1.3, held: cut(felt, move(smooth([[0, 0, 1], [-18, -40], [-10, -110], [18, -112], [20, -40]]), 963, 502, 1, 152), { cord: 5 }) }));
}
function cutOut() {
  return wide(madder, cut(walnut, hide, { cord: 9 }), put(350, 470, 0, 0.74, cut(madder, flask, { cord: 9 })), put(310, 430, -8, 0.74, cut(walnut, flask, { cord: 9 })), put(810, 470, 0, 0.74, dashes(flask, 12, felt, '30 16')), put(980, 560, -24, 1.2, shears(felt, madder, 13)), arm('grip', 1044, 718, -28, { s: 1.3, len: 600 }));
}
function soak() {
  const half = (x, y, deg, s) => inside(`leather-embossing-3-${x}`, rect(0, 0, 1200, 560) + ellipse(600, 540, 420, 96), put(x, y, deg, s, cut(walnut, flask, { cord: 9 }), neck));
  return wide(madder, ground(700), put(600, 540, 0, 1.1, basin(walnut, felt, 430, 180, 0.25)), half(420, 400, -24, 0.62), half(700, 420, 14, 0.62), cord('M240 580C300 560 340 600 400 580M500 620C560 600 600 640 660 620M800 590C860 570 900 600 960 580', 7), cut(felt, [wisp(210, 330, 200, 15), wisp(980, 300, 220, 16)], { cord: 6 }), arm('flat', 860, 470, -40 - 60, { s: 1.25, len: 500 }));
}
function press() {
  const mould = cut(felt, poly([240, 110], [960, 110], [1000, 150], [1000, 800], [960, 840], [240, 840], [200, 800], [200, 150]), { cord: 9 }) + bare(walnut, [[290, 200], [910, 200]].map(([x, y]) => move(o.jyldyz(4, 46, 0.3), x, y)));
  return wide(madder, mould, put(600, 470, 0, 1.02, cut(walnut, flask, { cord: 9 }), figure(walnut), cord(horns, 8, felt)), arm('flat', 400, 640, 28, { s: 1.2, left: true, len: 500 }), arm('flat', 800, 640, -28, { s: 1.2, len: 500 }));
}
function deepen(id) {
  return wide(madder, put(470, 450, 0, 1.2, cut(walnut, flask, { cord: 8 }), cord(curl, 9), cut(felt, [move(o.drop(50, 17), 0, -90), move(o.drop(54, 16), -60, 276, 1, 180)], { cord: 7 }), cut(walnut, [horns, move(o.drop(54, 16), 60, 276, 1, 180)], { cord: 7 }), inside(`${id}-done`, rect(-300, -200, 308, 600), cut(felt, horns, { cord: 7 }))),
    cut(felt, strap([[590, 506, 5], [660, 440, 20], [760, 350, 22], [850, 280, 15]]), { cord: 6 }), arm('grip', 800, 322, -42, { s: 1.4, len: 700, held: cut(felt, strap([[700, 404, 22], [780, 336, 23], [880, 250, 16]]), { cord: 6 }) }));
}
function sew() {
  const edge = [[40, -150], [76, -106], [112, -62], [144, -14], [166, 36], [178, 84], [181, 132]].map(([x, y]) => [400 + x * 1.15, 460 + y * 1.15]), [x, y] = edge[6];
  return wide(madder, put(418, 456, 0, 1.15, cut(felt, flask, { cord: 8 })), put(400, 460, 0, 1.15, cut(walnut, flask, { cord: 8 }), figure()), edge.map(([ex, ey]) => yarn(`M${ex - 30} ${ey + 14}L${ex + 30} ${ey - 8}`, felt, 11, 4)),
    yarn(`M${x + 30} ${y - 8}C700 540 760 440 846 380M${x + 30} ${y + 2}C700 680 760 690 840 720`, felt, 11, 5), put(846, 380, 48, 1, put(0, -150, 180, 1, needle(felt, 190))), arm('pinch', 880, 350, -70, { s: 1.3 }), put(838, 718, 108, 1, put(0, -150, 180, 1, needle(felt, 190))), arm('pinch', 880, 726, -62, { s: 1.3 }), cut(felt, poly([640, 210], [790, 140], [800, 160]), { cord: 5 }), cut(walnut, strap([[780, 158, 20], [850, 122, 30], [930, 84, 22]]), { cord: 7 }));
}
function sand() {
  const full = smooth([[-46, -330, 1], [-34, -230], [-76, -120], [-170, -40], [-214, 70], [-206, 150], [-250, 176], [-298, 210], [-304, 268], [-262, 316], [-190, 322], [-110, 312], [0, 330], [110, 312], [190, 322], [262, 316], [304, 268], [298, 210], [250, 176], [206, 150], [214, 70], [170, -40], [76, -120], [34, -230], [46, -330, 1]]);
  return wide(madder, ground(790), put(520, 600, 0, 0.82, cut(walnut, full, { cord: 9 }), figure()), cut(felt, [poly([400, 230], [640, 230], [546, 330], [494, 330]), rect(498, 320, 44, 54)], { cord: 8 }), cut(walnut, ellipse(520, 230, 120, 22), { cord: 7 }),
    cut(felt, strap([[690, 150, 12], [590, 170, 17], [550, 234, 20]], 'round', 'flat'), { cord: 5 }), put(780, 90, -58, 0.95, bowl(walnut, felt, 140, 110)), arm('grip', 870, 148, -62, { s: 1.3, len: 700 }), cut(felt, [[620, 260], [650, 300], [440, 190], [470, 150], [630, 340]].map(([x, y]) => ellipse(x, y, 8)), { cord: 4 }));
}
function smoke() {
  const sprig = (x, y, deg) => cut(walnut, move(union(strap([[0, 0, 7], [0, -150, 5]]), [0, 1, 2, 3].map(i => both(move(o.jalbyrak(64, 15), 0, -20 - i * 34, 1, 56))), move(o.jalbyrak(60, 15), 0, -140)), x, y, 1, deg), { cord: 5 });
  return wide(madder, ground(780), cut(walnut, [strap([[250, 830, 20], [420, 440, 17], [590, 40, 15]]), strap([[950, 830, 20], [780, 440, 17], [610, 40, 15]])], { cord: 8 }), yarn('M600 60V130', felt, 12, 5), cut(felt, [wisp(430, 700, 300, 24), wisp(770, 690, 320, 24), wisp(520, 730, 130, 18), wisp(690, 730, 130, 18)], { cord: 6 }),
    put(600, 370, 0, 0.74, cut(walnut, flask, { cord: 10 }), figure(), neck), cut(walnut, [stone(400, 830, 80, 60), stone(810, 830, 80, 60)], { cord: 7 }), sprig(560, 830, -58), sprig(640, 830, 58), sprig(600, 840, -14), sprig(620, 840, 24), cord('M570 60C590 84 612 84 632 60M566 84C590 108 612 108 636 84', 11));
}
function finish() {
  const strapLine = 'M392 480C170 430 70 620 160 760C230 880 850 880 920 760C1010 620 910 430 688 480';
  return wide(madder, cord(strapLine, 44), cord(strapLine, 30, walnut), dashes(strapLine, 5, felt, '16 16'), put(540, 536, 0, 0.98, cut(walnut, flask, { cord: 8 }), figure(), neck, cut(walnut, both(ringOf(-150, -42, 34, 20)), { cord: 6 })), cut(felt, union(poly([500, 200], [580, 200], [566, 104], [514, 104]), ellipse(540, 84, 34)), { cord: 7 }), arm('pinch', 602, 100, -66, { s: 1.3, len: 700 }));
}

export const drawings = series('leather-embossing', ['Булгаарыга оюм басуу', 'Тиснение по коже', 'Embossing leather', '가죽 돋을무늬 찍기'], 'tokmok', [draw, cutOut, soak, press, deepen, sew, sand, smoke, finish]);
