// A komuz comes out of one piece of apricot wood, and its voice from a thin board and three strings.
import { move, poly, rect, ellipse, strap, smooth, union, both, ribbon, turn } from './geometry.mjs';
import { wide, cut, bare, cord, below, inside, felt, indigo, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, series } from './scene-wool.mjs';
import { put, mallet, blade, bowl } from './scene-bench.mjs';
import * as o from './ornament.mjs';

const arm = maker(felt, indigo, walnut, felt);
const wood = d => cut(walnut, d, { cord: 8 });
const ground = (y = 720) => cut(walnut, below(1200, 920, y, y - 16, y), { cord: 8 });
/** The instrument from the front, foot of the bowl at 0, 400 and head at 0, -566; `head` false leaves it uncut. */
const komuz = both(smooth([[0, 400, 1], [104, 386], [166, 300], [160, 200], [106, 80], [48, -10], [26, -80], [20, -150], [20, -440, 1], [34, -470], [30, -540], [0, -566, 1]]));
const pear = k => both(smooth([[0, 400 - k, 1], [104 - k * 0.6, 386 - k], [166 - k, 300], [160 - k, 200], [106 - k, 90], [44 - k * 0.5, 10 + k], [0, -10 + k * 1.6, 1]]));
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
  return wide(indigo, cut(walnut, poly([700, 330], [960, 220], [1220, 330], [1220, 372], [960, 264], [700, 372]), { cord: 7 }), ground(790), [[800, 770], [1010, 770], [800, 660], [1010, 660], [900, 550]].map(([x, y]) => half(x, y)), wood([poly([210, 470], [368, 490], [356, 800], [190, 800]), poly([560, 470], [402, 490], [414, 800], [580, 800])]), cut(felt, [poly([368, 490], [356, 800], [384, 800], [384, 640]), poly([402, 490], [414, 800], [386, 800], [386, 640])], { cord: 0 }),
    cut(felt, [smooth([[210, 470, 1], [284, 440], [372, 466, 1], [368, 492], [284, 504]]), smooth([[560, 470, 1], [486, 440], [398, 466, 1], [402, 492], [486, 504]])], { cord: 6 }), put(386, 560, 0, 1, cut(felt, strap([[70, -150, 15], [230, -210, 16], [400, -270, 17]]), { cord: 6 }), cut(indigo, smooth([[0, 20, 1], [-30, -90], [-46, -220, 1], [60, -236, 1], [74, -100], [40, -60]]), { cord: 7 })), arm('grip', 700, 320, -24, { s: 1.25, len: 700 }), arm('grip', 560, 370, 170, { s: 1.25, left: true, len: 700 }));
}
function rough() {
  return wide(indigo, ground(760), cut(felt, poly([60, 470], [180, 420], [1150, 440], [1150, 690], [180, 760], [60, 720]), { cord: 8 }), bare(indigo, smooth([[476, 410, 1], [560, 500], [700, 540], [1170, 536, 1], [1170, 420, 1]])), cord('M470 432C560 500 640 540 720 542L1154 538', 8), put(486, 590, 90, 1.02, cut(walnut, both(smooth([[0, 380, 1], [90, 380], [150, 320], [160, 200], [120, 90], [70, -10], [44, -80], [40, -150], [40, -640, 1], [0, -640, 1]])), { cord: 8 })), cord('M180 520L260 480M200 690L300 710M330 500L420 540M360 680L450 640', 7),
    [[700, 430, -20], [600, 330, -50], [520, 280, -80], [760, 340, 20], [470, 390, -40]].map(([x, y, a]) => chip(x, y, a, 1.2)), put(640, 540, 0, 1, cut(felt, strap([[110, -200, 15], [240, -130, 16], [390, -70, 19]]), { cord: 6 }), cut(indigo, smooth([[0, 0, 1], [20, -90], [70, -180], [130, -236, 1], [150, -190, 1], [110, -120], [60, -20, 1]]), { cord: 7 })), arm('grip', 950, 440, -50, { s: 1.3, len: 600 }));
}
function hollow() {
  return wide(indigo, put(420, 520, 74, 1.3, wood(komuz), cut(indigo, pear(34), { cord: 7 }), cut(walnut, pear(60), { cord: 5 }), cord('M-60 320C-80 240 -40 160 0 110M60 320C80 240 40 160 0 110', 6)), shaving(240, 390, -70, 1), shaving(150, 300, -100, 0.9), shaving(340, 300, -40, 0.9),
    cut(felt, strap([[300, 520, 20], [400, 430, 16], [500, 340, 14]], 'round', 'flat'), { cord: 7 }), arm('grip', 590, 260, -42, { s: 1.3, len: 800, held: cut(indigo, strap([[490, 350, 18], [560, 286, 28], [660, 196, 26]]), { cord: 7 }) }), arm('flat', 620, 620, -24, { s: 1.2, len: 600 }));
}
function neck() {
  return wide(indigo, put(420, 560, 82, 1.15, wood(union(komuz, rect(-26, -480, 52, 60)))), cord('M560 536L1000 476', 6), put(0, 0, 0, 1, shaving(620, 470, -60, 1.2), shaving(520, 420, -90, 1), shaving(440, 350, -110, 0.9)), put(690, 506, 58, 1.25, '<g transform="scale(-1 1)">', blade(felt, indigo), '</g>'), arm('grip', 990, 318, -30, { s: 1.3, len: 700 }), arm('flat', 330, 690, 20, { s: 1.25, left: true, len: 500 }));
}
function glue() {
  const rope = y => yarn(`M-190 ${y}C-120 ${y + 24} 120 ${y + 24} 190 ${y}`, walnut, 15, 5);
  return wide(indigo, put(420, 510, 68, 1.2, wood(komuz), cut(felt, move(pear(4), 14, -8), { cord: 8 }), rope(130), rope(300)), put(1000, 730, 0, 1.05, bowl(walnut, felt, 150, 120)), put(760, 620, 24, 1, ''),
    cut(felt, smooth([[520, 560, 1], [560, 500], [620, 470, 1], [650, 510, 1], [600, 560]]), { cord: 6 }), arm('pinch', 760, 390, -40, { s: 1.35, len: 700, held: cut(walnut, strap([[626, 494, 22], [700, 440, 15], [840, 330, 12]]), { cord: 6 }) }), arm('flat', 200, 300, 150, { s: 1.2, left: true, len: 400 }));
}
function fitPegs() {
  const head = smooth([[-20, 300, 1], [250, 330], [380, 250], [640, 230], [900, 250], [1000, 300, 1], [1040, 430], [1000, 570, 1], [900, 610], [640, 630], [380, 610], [250, 530], [-20, 560, 1]]);
  const big = (x, up) => cut(felt, strap(up ? [[x, 520, 24], [x, 230, 32], [x, 110, 30], [x, 60, 62]] : [[x, 340, 24], [x, 640, 32], [x, 750, 30], [x, 800, 62]]), { cord: 7 });
  return wide(indigo, big(430, true), big(870, true), big(650, false), wood(head), cord('M60 380C300 420 700 400 980 420M60 480C300 450 700 480 960 460', 6), cut(felt, [430, 650, 870].map(x => ellipse(x, 430, 26)), { cord: 6 }), cut(indigo, [430, 650, 870].map(x => ellipse(x, 430, 9)), { cord: 4 }), arm('pinch', 690, 830, 0, { s: 1.4 }), arm('pinch', 910, 74, -80, { s: 1.4, len: 500 }));
}
function oil() {
  return wide(indigo, put(460, 520, 74, 1.3, pegs, wood(komuz), grain), cut(felt, smooth([[330, 500], [400, 420], [520, 400], [620, 440], [640, 540], [580, 620], [660, 700, 1], [520, 680], [400, 690, 1], [360, 600]]), { cord: 8 }), cord('M400 500C440 450 520 440 560 480M420 620C470 650 520 640 560 600', 6), arm('flat', 490, 560, -18, { s: 1.4, len: 600 }), put(1020, 740, 0, 1, bowl(walnut, felt, 140, 90)), cut(felt, [[150, 300], [240, 220], [860, 260]].map(([x, y], i) => move(o.jyldyz(4, [46, 34, 36][i], 0.26), x, y)), { cord: 5 }));
}
function tune() {
  return wide(indigo, put(470, 560, 70, 1.3, pegs, wood(komuz), cut(felt, both(move(o.horn({ rise: 20 }), 0, 300, 0.62)), { cord: 5 }), cut(felt, ellipse(0, 116, 13), { cord: 5 }), cut(felt, rect(-50, 340, 100, 20), { cord: 5 }), [-13, 0, 13].map(x => cord(`M${x} 350L${x * 0.7} -430`, 9) + cord(`M${x} 350L${x * 0.7} -430`, 4, felt)), cut(felt, rect(-22, -448, 44, 14), { cord: 4 })), arm('wide', 430, 610, -22, { s: 1.3, len: 600 }), arm('pinch', 1060, 454, -40, { s: 1.2, len: 500 }));
}

export const drawings = series('komuz-carving', ['Комуз чабуу', 'Изготовление комуза', 'Carving a komuz', '코무즈 깎기'], 'bishkek', [choose, split, rough, hollow, neck, glue, fitPegs, oil, tune]);
