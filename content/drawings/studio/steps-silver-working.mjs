// Silver: pale metal, black iron, red fire and coral.
import { move, poly, rect, ellipse, strap, smooth, union, both } from './geometry.mjs';
import { wide, cut, bare, cord, below, felt, soot, madder } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { fire, series } from './scene-wool.mjs';
import { put, hammer } from './scene-bench.mjs';
import * as o from './ornament.mjs';

const arm = maker(felt, madder, soot, felt);
const bench = (y = 640) => cut(soot, below(1200, 920, y, y - 14, y), { cord: 8 });
/** Tongs: jaws at 0, 0 open to the left, handles to the right. */
const tongs = (c = soot, gap = 44) => [-1, 1].map(k => cut(c, strap([[-10, k * gap, 9], [60, k * (gap + 4), 13], [150, k * -6, 15], [380, k * -40, 13], [560, k * -44, 13]]), { cord: 6 })).join('') + cut(felt, ellipse(140, 0, 10), { cord: 4 });
const crucible = inner => cut(soot, smooth([[-84, -70, 1], [-70, 50], [-40, 90], [40, 90], [70, 50], [84, -70, 1]]), { cord: 8 }) + cut(soot, smooth([[-84, -70, 1], [-124, -84, 1], [-60, -96], [60, -96], [84, -70], [40, -46], [-50, -46]]), { cord: 7 }) + cut(inner, ellipse(4, -72, 58, 14), { cord: 5 });
const coals = (x, y, n) => Array.from({ length: n }, (_v, i) => cut(i % 3 === 1 ? felt : soot, move(smooth([[-50, 26, 1], [-46, -20], [0, -40], [46, -18], [52, 28, 1]]), x + i * 86, y + (i % 2) * 22), { cord: 6 })).join('');
/** A cuff seen from the front, about 560 wide. */
const cuff = smooth([[-280, -100, 1], [-200, -50], [0, -20], [200, -50], [280, -100, 1], [268, 70, 1], [190, 130], [0, 160], [-190, 130], [-268, 70, 1]]);
const wire = y => strap([[-272, y - 78, 8], [-190, y - 28, 8], [0, y, 8], [190, y - 28, 8], [272, y - 78, 8]]);
const horns = (x, y, s, deg = 0) => move(both(o.horn({ rise: 44 })), x, y, s, deg);

function melt() {
  const bellows = cut(soot, smooth([[-20, 760, 1], [-20, 560, 1], [120, 590], [250, 668, 1], [340, 680, 1], [340, 706, 1], [250, 716, 1], [120, 780]]), { cord: 8 }) + cord('M20 590V756M80 606V760M140 628V750', 7, felt);
  return wide(madder, bench(790), cut(felt, [[440, 770, 1.9], [560, 770, 2.5], [700, 770, 2.4], [820, 770, 1.8]].map(([x, y, s]) => fire(x, y, s)), { cord: 8 }), cut(madder, [[470, 770, 1], [590, 770, 1.3], [690, 770, 1.2], [800, 770, 0.9]].map(([x, y, s]) => fire(x, y, s)), { cord: 6 }), put(630, 560, 0, 1.35, crucible(felt)), coals(420, 780, 6), bellows,
    put(760, 480, -24, 1, tongs()), arm('grip', 1110, 325, -70, { s: 1.3, len: 400 }));
}
function pour() {
  const mould = cut(soot, poly([200, 640], [800, 640], [900, 760], [100, 760]), { cord: 9 }) + cut(soot, poly([100, 760], [900, 760], [900, 830], [100, 830]), { cord: 9 }) + cut(felt, poly([290, 674], [720, 674], [776, 726], [236, 726]), { cord: 7 });
  return wide(madder, bench(800), mould, cut(felt, strap([[470, 330, 13], [432, 420, 15], [430, 560, 13], [432, 700, 16]]), { cord: 6 }), cut(felt, [[360, 610, -30], [500, 600, 24], [330, 560, -50], [540, 540, 40]].map(([x, y, a]) => move(o.drop(30, 8), x, y, 1, a)), { cord: 4 }),
    put(600, 300, -52, 1.4, crucible(felt)), put(700, 270, -10, 1, tongs()), arm('grip', 1080, 204, -80, { s: 1.3, len: 400 }));
}
const anvil = cut(soot, smooth([[250, 540, 1], [360, 516, 1], [800, 516, 1], [810, 600, 1], [700, 620], [660, 690, 1], [470, 690, 1], [440, 630], [350, 590]]), { cord: 9 });
function hammerSheet() {
  const block = cut(felt, smooth([[340, 690, 1], [790, 690, 1], [800, 920, 1], [330, 920, 1]]), { cord: 9 }) + [400, 470, 560, 650, 720].map((x, i) => cord(`M${x} ${712 + (i % 2) * 24}V${900}`, 6)).join('');
  return wide(madder, block, anvil, cut(felt, smooth([[150, 488, 1], [380, 474], [560, 468], [720, 476], [790, 514, 1], [600, 516], [380, 516], [150, 512, 1]]), { cord: 7 }), put(560, 466, -20, 1.25, hammer(soot, felt, 360)), arm('grip', 880, 254, -24, { s: 1.3, len: 800 }), cut(felt, [[410, 430, -62], [374, 366, -46], [436, 330, -26]].map(([x, y, a]) => move(o.drop(50, 11), x, y, 1, a)), { cord: 4 }), arm('pinch', 190, 500, 76, { s: 1.3, left: true, len: 400 }));
}
function drawWire() {
  const holes = [34, 29, 24, 19, 14, 10, 7];
  return wide(madder, bench(720), cut(soot, union(rect(250, 250, 90, 500), rect(700, 250, 90, 500)), { cord: 9 }), cut(felt, rect(200, 300, 640, 170), { cord: 9 }), cut(soot, holes.map((r, i) => ellipse(262 + i * 86, 386, r)), { cord: 5 }),
    cord('M606 386C680 420 760 480 900 560', 24) + cord('M606 386C680 420 760 480 900 560', 13, felt), put(880, 548, 30, 0.9, tongs(soot, 15)), arm('grip', 1110, 682, -30, { s: 1.3, len: 500 }));
}
function solder() {
  const grains = [-150, -90, -30, 30, 90, 150];
  return wide(madder, bench(700), cut(soot, [rect(230, 620, 560, 110)], { cord: 8 }), put(500, 500, 0, 1, cut(felt, cuff, { cord: 8 }), bare(madder, wire(18), wire(122)), cord('M-170 40C-170 -20 -90 -10 -96 50C-100 90 -150 80 -140 50M170 40C170 -20 90 -10 96 50C100 90 150 80 140 50', 13, soot), cord('M-170 40C-170 -20 -90 -10 -96 50C-100 90 -150 80 -140 50M170 40C170 -20 90 -10 96 50C100 90 150 80 140 50', 5), cut(soot, [[-30, 66], [0, 66], [30, 66], [-15, 42], [15, 42], [0, 20]].map(([x, y]) => ellipse(x, y, 11)), { cord: 4 })),
    cut(soot, [strap([[508, 506, 5], [440, 380, 10], [330, 180, 15]]), strap([[500, 514, 5], [410, 390, 10], [290, 210, 15]])], { cord: 6 }), arm('pinch', 356, 250, 128, { s: 1.25, left: true, len: 600 }),
    cut(felt, strap([[590, 490, 3], [670, 430, 30], [760, 370, 24], [800, 344, 12]], 'flat', 'flat'), { cord: 7 }), cut(madder, strap([[680, 424, 4], [740, 384, 13], [790, 350, 8]], 'flat', 'flat'), { cord: 5 }), arm('grip', 920, 262, -36, { s: 1.3, len: 700, held: cut(soot, strap([[800, 344, 15], [860, 304, 19], [1010, 196, 22]], 'round', 'flat'), { cord: 7 }) + cord('M1010 196C1080 150 1140 120 1240 110', 22) + cord('M1010 196C1080 150 1140 120 1240 110', 11, soot) }));
}
const glove = maker(soot, madder, felt, soot);
function pickle() {
  const jar = cut(soot, smooth([[330, 340, 1], [330, 400], [280, 470], [280, 800, 1], [760, 800, 1], [760, 470], [710, 400], [710, 340, 1]]), { cord: 10 }), liquid = cut(madder, smooth([[292, 540, 1], [520, 524], [748, 540, 1], [748, 788, 1], [292, 788, 1]]), { cord: 6 });
  const goggles = cut(soot, strap([[840, 700, 14], [800, 650, 12], [1000, 610, 12], [1200, 660, 14]]), { cord: 6 }) + cut(soot, [ellipse(900, 750, 76, 60), ellipse(1070, 750, 76, 60), rect(950, 734, 70, 26)], { cord: 7 }) + cut(felt, [ellipse(900, 750, 54, 40), ellipse(1070, 750, 54, 40)], { cord: 6 });
  return wide(felt, cut(madder, below(1200, 920, 780, 766, 780), { cord: 8 }), jar, liquid, cut(soot, ellipse(520, 340, 196, 34), { cord: 8 }), put(520, 650, 0, 0.44, cut(felt, cuff, { cord: 10 }), bare(madder, wire(18), wire(122))), cut(felt, [strap([[470, 640, 8], [500, 430, 12], [620, 200, 15]]), strap([[560, 640, 8], [560, 440, 12], [670, 220, 15]])], { cord: 6 }), cut(felt, [[360, 600, 10], [640, 580, 12], [680, 640, 8], [400, 570, 7], [340, 690, 8]].map(([x, y, r]) => ellipse(x, y, r)), { cord: 5 }), goggles, glove('grip', 664, 190, -118, { s: 1.4, len: 600 }));
}
function engrave() {
  return wide(madder, cut(soot, smooth([[80, 700], [120, 560], [420, 490], [760, 520], [900, 640], [860, 800], [560, 880], [200, 850]]), { cord: 9 }), put(470, 620, -8, 1.12, cut(felt, cuff, { cord: 8 }), bare(soot, wire(14), wire(124)), cord('M0 110C0 40 -20 0 -80 10C-150 26 -150 110 -90 104C-56 100 -60 60 -88 66', 13, soot), cord('M0 110C0 60 10 30 40 14', 13, soot), cord('M60 10C130 10 160 100 96 104C60 100 62 64 88 66', 5)),
    cord('M516 604C560 540 640 560 620 610C600 640 574 616 590 596', 15) + cord('M516 604C560 540 640 560 620 610C600 640 574 616 590 596', 6, felt), cut(felt, poly([512, 636], [690, 462], [712, 484]), { cord: 6 }), arm('grip', 790, 390, -50, { s: 1.35, len: 700, held: cut(soot, smooth([[690, 450, 1], [740, 390], [820, 330], [870, 290], [920, 300], [920, 350], [870, 390], [790, 440], [724, 486, 1]]), { cord: 7 }) }), arm('flat', 150, 470, 118, { s: 1.2, left: true, len: 300 }));
}
function blacken() {
  return wide(madder, put(560, 430, -4, 1.7, cut(felt, cuff, { cord: 6 }), bare(soot, wire(14), wire(124), horns(-150, 92, 0.58, 8), horns(0, 112, 0.62), horns(150, 92, 0.58, -8)), bare(soot, [-76, 76].map(x => move(o.drop(34, 11), x, 66)))),
    cut(soot, smooth([[640, 640], [720, 540], [860, 520], [980, 560], [1010, 660], [960, 760], [1040, 860, 1], [900, 830], [760, 850, 1], [700, 760]]), { cord: 8 }), cord('M740 620C790 590 850 600 880 640M900 580C940 600 950 640 930 680', 7), arm('flat', 830, 690, -30, { s: 1.4, len: 500 }), arm('flat', 120, 520, 86, { s: 1.3, left: true, len: 300 }), cut(felt, [[330, 170], [1080, 200], [600, 150]].map(([x, y], i) => move(o.jyldyz(4, [44, 52, 34][i], 0.26), x, y)), { cord: 5 }));
}
function setCoral() {
  return wide(soot, put(520, 530, 0, 1.7, cut(felt, ellipse(0, -100, 270, 86), { cord: 6 }), cut(soot, ellipse(0, -96, 236, 62), { cord: 5 }), cut(felt, cuff, { cord: 6 }), bare(soot, wire(14), wire(124), horns(-140, 98, 0.6, 6), horns(140, 98, 0.6, -6)), cut(felt, ellipse(0, 66, 74, 62), { cord: 6 }), cut(madder, ellipse(0, 62, 54, 46), { cord: 6 }), bare(felt, smooth([[-30, 52, 1], [-20, 32], [4, 26, 1], [-12, 40]])), [-220, 220].map(x => cut(madder, ellipse(x, 30, 20, 26), { cord: 5 }))),
    cut(soot, strap([[610, 566, 8], [680, 490, 12], [740, 430, 14]]), { cord: 6 }), arm('grip', 820, 352, -40, { s: 1.35, len: 700, held: cut(madder, strap([[730, 440, 18], [800, 370, 26], [890, 288, 24]]), { cord: 7 }) }));
}

export const drawings = series('silver-working', ['Күмүш иштетүү', 'Обработка серебра', 'Working silver', '은 다루기'], 'bishkek', [melt, pour, hammerSheet, drawWire, solder, pickle, engrave, blacken, setCoral]);
