// A komuz comes out of one piece of apricot wood, and its voice from a thin board and three strings.
import { move, poly, rect, ellipse, strap, smooth, union, both, ribbon, turn } from './geometry.mjs';
import { wide, cut, bare, cord, below, felt, indigo, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, series } from './scene-wool.mjs';
import { put, blade, bowl } from './scene-bench.mjs';
import * as o from './ornament.mjs';

const arm = maker(felt, indigo, walnut, felt);
const wood = d => cut(walnut, d, { cord: 8 });
const ground = (y = 720) => cut(walnut, below(1200, 920, y, y - 16, y), { cord: 8 });
/** The instrument from the front, foot of the bowl at 0, 400 and head at 0, -566; `head` false leaves it uncut. */
const komuz = both(smooth([[0, 400, 1], [104, 386], [166, 300], [160, 200], [106, 80], [48, -10], [26, -80], [20, -150], [20, -440, 1], [34, -470], [30, -540], [0, -566, 1]]));
const pear = k => both(smooth([[0, 400 - k, 1], [104 - k * 0.6, 386 - k], [166 - k, 300], [160 - k, 200], [108 - k, 90], [46 - k * 0.7, 10 + k * 0.6], [0, -20 + k, 1]]));
const rings = (x, y, r, k = 1) => cut(felt, ellipse(x, y, r * k, r), { cord: 8 }) + [0.78, 0.56, 0.36, 0.16].map(f => cord(ellipse(x + r * 0.05, y, r * k * f, r * f * 0.94), 6)).join('');
const shaving = (x, y, deg, s = 1) => cut(felt, move(ribbon({ bends: [[60, 0], [100, 150], [90, 170], [40, 120]], w: [8, 15, 17, 14, 6] }), x, y, s, deg), { cord: 5 });
const chip = (x, y, deg, s = 1) => cut(felt, move(smooth([[-34, 8, 1], [-4, -14], [36, -8, 1], [10, 12]]), x, y, s, deg), { cord: 5 });
const peg = (y, k, out = 76) => strap([[0, y, 8], [k * out * 0.74, y, 9], [k * out, y, 16]]);
const pegs = cut(felt, [peg(-512, 1), peg(-470, -1), peg(-430, 1)], { cord: 6 });
const grain = cord('M-90 330C-120 220 -60 100 0 0M90 330C120 220 60 100 0 0M-40 350C-60 240 -20 140 0 60M40 350C60 240 20 140 0 60', 5);

function choose() {
  const flower = (x, y, s) => cut(felt, move(turn(o.petal(44, 20), 5), x, y, s), { cord: 5 }) + cut(walnut, ellipse(x, y, 9 * s), { cord: 3 });
  return wide(indigo, ground(780), wood(union(smooth([[130, 800, 1], [190, 700], [210, 500], [196, 260], [240, -20, 1], [370, -20, 1], [340, 260], [352, 500], [370, 700], [440, 800, 1]]), strap([[320, 330, 40], [450, 210, 32], [640, 130, 20], [760, 120, 10]]), strap([[230, 300, 34], [110, 180, 26], [20, 150, 16]]))), cord('M250 660C230 500 260 420 244 330M310 620C320 520 296 460 306 400', 6),
    [[540, 150, 1.1], [640, 96, 1], [740, 150, 0.9], [460, 260, 0.9], [70, 120, 1], [130, 240, 0.9]].map(([x, y, s]) => flower(x, y, s)), wood(union(rect(640, 500, 420, 270), ellipse(1060, 635, 78, 135), ellipse(640, 635, 78, 135))), cord('M740 556H1000M700 640H900M760 710H980', 6), rings(640, 635, 135, 0.58), arm('fist', 880, 466, 118 + 90, { s: 1.3, len: 600 }));
}
function split() {
  const half = (x, y) => cut(walnut, union(rect(x, y - 40, 240, 62)), { cord: 6 }) + cut(felt, smooth([[x - 44, y + 20, 1], [x - 36, y - 40], [x + 4, y - 66], [x + 44, y - 40], [x + 50, y + 20, 1]]), { cord: 6 }) + cord(`M${x - 18} ${y + 16}C${x - 16} ${y - 30} ${x + 20} ${y - 30} ${x + 24} ${y + 16}`, 5);
  const log = [wood([poly([210, 470], [368, 490], [356, 800], [190, 800]), poly([560, 470], [402, 490], [414, 800], [580, 800])]), cut(felt, [poly([368, 490], [356, 800], [384, 800], [384, 640]), poly([402, 490], [414, 800], [386, 800], [386, 640])], { cord: 0 }),
    cut(felt, [smooth([[210, 470, 1], [284, 440], [372, 466, 1], [368, 492], [284, 504]]), smooth([[560, 470, 1], [486, 440], [398, 466, 1], [402, 492], [486, 504]])], { cord: 6 }), put(386, 560, 0, 1, cut(walnut, strap([[60, -150, 16], [230, -210, 17], [450, -290, 19]]), { cord: 6 }), cut(felt, smooth([[0, 20, 1], [-30, -90], [-46, -220, 1], [60, -236, 1], [74, -100], [40, -60]]), { cord: 7 }))];
  return wide(indigo, cut(walnut, poly([-20, 330], [240, 220], [500, 330], [500, 372], [240, 264], [-20, 372]), { cord: 7 }), ground(790), [[70, 770], [280, 770], [70, 660], [280, 660], [170, 550]].map(([x, y]) => half(x, y)), put(330, 0, 0, 1, log), arm('grip', 900, 374, -22, { s: 1.2, len: 700 }), arm('grip', 1060, 314, -22, { s: 1.2, len: 700 }));
}
function rough() {
  return wide(indigo, ground(760), cut(felt, poly([60, 470], [180, 420], [1150, 440], [1150, 690], [180, 760], [60, 720]), { cord: 8 }), bare(indigo, smooth([[476, 410, 1], [560, 500], [700, 540], [1170, 536, 1], [1170, 420, 1]])), cord('M470 432C560 500 640 540 720 542L1154 538', 8), put(486, 590, 90, 1.02, cut(walnut, both(smooth([[0, 380, 1], [90, 380], [150, 320], [160, 200], [120, 90], [70, -10], [44, -80], [40, -150], [40, -640, 1], [0, -640, 1]])), { cord: 8 })), cord('M180 520L260 480M200 690L300 710M330 500L420 540M360 680L450 640', 7),
    [[700, 430, -20], [600, 330, -50], [520, 280, -80], [760, 340, 20], [470, 390, -40]].map(([x, y, a]) => chip(x, y, a, 1.2)), put(640, 536, 0, 1.25, cut(walnut, strap([[110, -210, 15], [200, -160, 16], [330, -90, 18]]), { cord: 6 }), cut(felt, smooth([[-16, -20, 1], [10, -110], [70, -200], [136, -244, 1], [158, -190, 1], [110, -110], [54, 6, 1]]), { cord: 7 })), arm('grip', 1010, 400, -52, { s: 1.3, len: 600 }));
}
function hollow() {
  return wide(indigo, put(500, 540, 74, 1.1, wood(komuz), cut(felt, pear(16), { cord: 6 }), cut(indigo, pear(40), { cord: 6 })), shaving(250, 380, -70, 1), shaving(150, 300, -100, 0.9), shaving(350, 290, -40, 0.9),
    cut(felt, strap([[360, 540, 22], [440, 450, 18], [530, 350, 15]], 'round', 'flat'), { cord: 7 }), arm('grip', 614, 262, -42, { s: 1.3, len: 800, held: cut(indigo, strap([[520, 362, 20], [590, 286, 28], [680, 190, 26]]), { cord: 7 }) }), arm('flat', 700, 640, -34, { s: 1.15, len: 600 }));
}
function neck() {
  return wide(indigo, put(500, 560, 82, 1.04, wood(union(komuz, rect(-26, -480, 52, 60)))), cord('M620 540L1000 486', 6), shaving(660, 470, -60, 1.2), shaving(560, 410, -90, 1), shaving(480, 340, -110, 0.9), put(730, 506, 58, 1.25, '<g transform="scale(-1 1)">', blade(felt, indigo), '</g>'), arm('grip', 1024, 324, -30, { s: 1.3, len: 700 }), arm('flat', 330, 690, 20, { s: 1.25, left: true, len: 500 }));
}
function glue() {
  const rope = y => yarn(`M-186 ${y}C-120 ${y + 24} 120 ${y + 24} 186 ${y}`, walnut, 15, 5);
  return wide(indigo, put(500, 540, 68, 1.08, wood(komuz), cut(felt, move(pear(4), 14, -8), { cord: 8 }), rope(130), rope(300)), put(980, 740, 0, 1, bowl(walnut, felt, 150, 120)),
    cut(felt, smooth([[500, 570, 1], [550, 510], [610, 480, 1], [640, 520, 1], [590, 570]]), { cord: 6 }), arm('pinch', 760, 390, -40, { s: 1.35, len: 700, held: cut(walnut, strap([[626, 494, 22], [700, 440, 15], [840, 330, 12]]), { cord: 6 }) }), arm('flat', 250, 330, 150, { s: 1.2, left: true, len: 400 }));
}
function fitPegs() {
  const head = smooth([[-70, 300, 1], [250, 330], [380, 250], [640, 230], [900, 250], [1000, 300, 1], [1040, 430], [1000, 570, 1], [900, 610], [640, 630], [380, 610], [250, 530], [-70, 560, 1]]);
  const big = (x, up) => cut(felt, strap(up ? [[x, 520, 24], [x, 230, 32], [x, 110, 30], [x, 60, 62]] : [[x, 340, 24], [x, 640, 32], [x, 750, 30], [x, 800, 62]]), { cord: 7 });
  return wide(indigo, put(40, 66, 0, 0.86, big(430, true), big(870, true), big(650, false), wood(head), cord('M60 380C300 420 700 400 980 420M60 480C300 450 700 480 960 460', 6), cut(felt, [430, 650, 870].map(x => ellipse(x, 430, 26)), { cord: 6 }), cut(indigo, [430, 650, 870].map(x => ellipse(x, 430, 9)), { cord: 4 })), arm('pinch', 640, 756, -16, { s: 1.3 }), arm('pinch', 840, 130, -78, { s: 1.4, len: 500 }));
}
function oil() {
  return wide(indigo, put(510, 520, 74, 1.12, pegs, wood(komuz), grain), cut(felt, smooth([[330, 500], [400, 420], [520, 400], [620, 440], [640, 540], [580, 620], [660, 700, 1], [520, 680], [400, 690, 1], [360, 600]]), { cord: 8 }), cord('M400 500C440 450 520 440 560 480M420 620C470 650 520 640 560 600', 6), arm('flat', 500, 570, -18, { s: 1.35, len: 600 }), put(1020, 740, 0, 1, bowl(walnut, felt, 140, 90)), cut(felt, [[180, 320], [270, 240], [800, 230]].map(([x, y], i) => move(o.jyldyz(4, [46, 34, 36][i], 0.26), x, y)), { cord: 5 }));
}
function tune() {
  return wide(indigo, put(510, 560, 70, 1.14, pegs, wood(komuz), cut(felt, both(move(o.horn({ rise: 20 }), 0, 300, 0.62)), { cord: 5 }), cut(felt, ellipse(0, 116, 13), { cord: 5 }), cut(felt, rect(-50, 340, 100, 20), { cord: 5 }), [-13, 0, 13].map(x => cord(`M${x} 350L${x * 0.7} -430`, 9) + cord(`M${x} 350L${x * 0.7} -430`, 4, felt)), cut(felt, rect(-22, -448, 44, 14), { cord: 4 })), arm('wide', 500, 600, -22, { s: 1.2, len: 600 }), arm('pinch', 1044, 474, -36, { s: 1.2, len: 500 }));
}

export const drawings = series('komuz-carving', ['Комуз чабуу', 'Изготовление комуза', 'Carving a komuz', '코무즈 깎기'], 'bishkek', [choose, split, rough, hollow, neck, glue, fitPegs, oil, tune]);
