// The tools: each stands alone, large, in the felt of the work it does.
import { union, both, turn, move, poly, rect, diamond, ellipse, ribbon, along, row, fit, strap, smooth, ringOf } from './geometry.mjs';
import { square, cut, pierced, cord, teeth, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import { cauldron, flame } from './hands.mjs';
import * as o from './ornament.mjs';

const turned = (deg, ...parts) => `<g transform="translate(450 450) rotate(${deg})">${parts.flat(9).join('')}</g>`;

function rollingMat() {
  const reeds = Array.from({ length: 15 }, (_v, i) => strap([[60, 250 + i * 40, 14], [420, 262 + i * 40, 14], [700, 250 + i * 40, 14]], 'flat',
    'round'));
  return square(madder, cut(felt, reeds, { cord: 5 }), [190, 350, 510].map(x => cord(`M${x} 226C${x + 14} 400 ${x - 14} 640 ${x} 836`, 12, walnut)),
    cut(felt, rect(640, 130, 150, 720), { cord: 9 }), cut(felt, ellipse(715, 130, 75, 42), { cord: 8 }),
    cut(walnut, ellipse(715, 130, 50, 26), { cord: 5 }), cut(felt, ellipse(715, 130, 22, 10), { cord: 4 }),
    [240, 470, 700].map(y => cut(walnut, rect(632, y, 166, 26), { cord: 5 })),
    [676, 716, 754].map(x => cord(`M${x} 180V236M${x} 276V466M${x} 506V696M${x} 736V846`, 5)));
}

const beatingRods = () => square(felt, cut(madder,
  smooth([[40, 860, 1], [110, 690], [250, 640], [330, 560], [450, 520], [570, 560], [650, 640], [790, 690], [860, 860, 1]]), { cord: 8 }),
  cut(walnut, [strap([[120, 60, 15], [450, 420, 13], [700, 700, 8]]), strap([[780, 60, 15], [450, 420, 13], [200, 700, 8]])], { cord: 7 }),
  cut(walnut, [strap([[330, 30, 14], [420, 380, 12], [490, 740, 7]])], { cord: 7 }),
  cut(felt, both(move(both(o.hook({ rise: 30 })), 300, 800, 0.9), 450), { cord: 6 }),
    cut(madder, [[130, 74, 42], [770, 74, -42], [336, 54, -15]].map(([x, y, deg]) => move(rect(-26, 0, 52, 60), x, y, 1, -deg)), { cord: 5 }));

const feltKnife = () => square(indigo, cut(felt, poly([-20, 660], [920, 300], [920, 920], [-20, 920]), { cord: 8 }),
  cut(indigo, move(both(o.horn({ rise: 110 })), 330, 900, 1.5, -20), { cord: 7 }),
  turned(38, cut(felt, smooth([[0, 260, 1], [-44, 190], [-62, 40], [-48, -40, 1], [48, -40, 1], [56, 60], [40, 180]]), { cord: 9 }),
  cut(madder, smooth([[-50, -44, 1], [50, -44, 1], [64, -140], [52, -260], [62, -370], [0, -400], [-62, -370], [-52, -260], [-64, -140]]),
  { cord: 9 }), cut(felt, [diamond(0, -130, 20, 34), diamond(0, -230, 20, 34), diamond(0, -330, 20, 34)], { cord: 5 })));

const needle = () => square(madder, cord('M700 200C900 60 880 420 640 470C380 520 160 420 130 620C110 780 330 860 480 800C640 740 760 800 920 880',
  16, felt), turned(45, pierced(felt, smooth([[0, 420, 1], [-22, 100], [-34, -280], [-30, -350], [0, -390], [30, -350], [34, -280], [22, 100]]),
  smooth([[0, -350], [14, -320], [13, -230], [0, -204], [-13, -230], [-14, -320]]), { cord: 8 })));

function spindle() {
  return square(walnut, cord('M450 -10C470 80 440 120 450 170', 14, felt),
    cut(felt, [strap([[450, 110, 12], [450, 500, 16], [450, 860, 6]]), strap([[450, 118, 10], [490, 110, 9], [486, 150, 7]])], { cord: 7 }),
    cut(madder, smooth([[450, 190, 1], [530, 290], [590, 420], [560, 560], [450, 620], [340, 560], [310, 420], [370, 290]]), { cord: 9 }),
    [0, 1, 2, 3, 4, 5].map(i => cord(`M${372 - Math.min(i, 3) * 16 + Math.max(0, i - 3) * 8} ${300 + i * 50}C${420} ${340 + i * 50} ${500} ${330 + i * 50} ${528 + Math.min(i, 3) * 16 - Math.max(0, i - 3) * 10} ${270 + i * 50}`,
    8)), 
    cut(felt, smooth([[210, 650, 1], [330, 612], [570, 612], [690, 650, 1], [600, 720], [450, 740], [300, 720]]), { cord: 8 }),
      cut(walnut, [0, 1, 2, 3, 4].map(i => diamond(310 + i * 70, 672, 16, 24)), { cord: 4 }));
}

/** The ground loom: three poles above, the long warp, the narrow web. */
function ormokLoom() {
  const warp = Array.from({ length: 9 }, (_v, i) => poly([330 + i * 28, 900], [344 + i * 28, 900], [409 + i * 10, 330], [404 + i * 10, 330]));
  return square(indigo, cut(felt, warp, { cord: 3 }), cut(madder, poly([318, 620], [572, 620], [604, 920], [296, 920]), { cord: 7 }),
    cut(felt, [0, 1, 2, 3].map(i => diamond(450, 672 + i * 74, 42 + i * 4, 32)), { cord: 5 }),
    cut(felt, both([0, 1, 2, 3, 4].map(i => poly([572 + i * 9, 640 + i * 60], [580 + i * 9, 690 + i * 60], [540 + i * 9, 664 + i * 60])).join(''),
    450), { cord: 0 }), cut(walnut, [strap([[450, 80, 20], [300, 420, 22], [150, 800, 22]]), strap([[450, 80, 20], [600, 420, 22], [750, 800, 22]])],
    { cord: 8 }), cut(walnut, strap([[210, 470, 20], [450, 480, 20], [690, 470, 20]]), { cord: 7 }), cord('M450 120L440 470M450 120L470 470', 9),
    cut(walnut, [strap([[250, 600, 24], [450, 606, 26], [650, 600, 24]])], { cord: 7 }), cut(madder, [ellipse(450, 84, 40)], { cord: 7 }));
}

const dyeCauldron = () => square(felt, cut(madder, [[270, 1.7], [450, 2.1], [630, 1.7]].map(([x, s]) => move(flame(), x, 890, s)), { cord: 7 }),
  cut(soot, move(cauldron(), 450, 360, 1.9), { cord: 9 }), cut(madder, ellipse(450, 350, 282, 60), { cord: 8 }),
  cut(felt, [strap([[330, 330, 26], [320, 180, 28], [450, 90, 28], [560, 190, 28], [560, 340, 26]])], { cord: 7 }),
  cut(madder, strap([[330, 356, 26], [322, 290, 28], [320, 240, 24]]) + strap([[560, 366, 26], [562, 300, 28], [556, 250, 24]]), { cord: 0 }),
  cut(soot, strap([[150, 120, 15], [450, 84, 16], [760, 60, 15]]), { cord: 7 }),
  cut(felt, fit(both(move(o.kochkorMuyuz(), 80, 0)), 450, 520, 300, 140), { cord: 6 }));

const smithAnvil = () => square(madder, cut(walnut, smooth([[210, 900, 1], [230, 640, 1], [670, 640, 1], [690, 900, 1]]), { cord: 8 }),
  cut(felt, teeth(230, 900, 440, 60, 8), { cord: 0 }),
  cut(soot, smooth([[40, 400, 1], [240, 380, 1], [240, 350, 1], [780, 350, 1], [790, 450, 1], [640, 500], [580, 560], [640, 650, 1], [260, 650, 1],
  [320, 560], [290, 500], [180, 470]]), { cord: 9 }),
  `<g transform="translate(570 280) rotate(-28)">${cut(soot, smooth([[-150, -60, 1], [60, -60, 1], [130, -20], [130, 30], [60, 60, 1], [-150, 60, 1]]), { cord: 8 })}${cut(felt, strap([[-20, -90, 22], [-40, 60, 24], [-30, 200, 22]]), { cord: 7 })}</g>`,
  cut(felt, [[250, 250, -40], [330, 230, -16], [170, 300, -64]].map(([x, y, deg]) => move(o.drop(60, 14), x, y, 1, deg)), { cord: 5 }),
  cut(felt, ringOf(300, 326, 40, 18), { cord: 5 }));

/** The plate and its row of holes, each a little narrower; the wire goes in thick and comes out thin. */
function drawPlate() {
  const holes = [0, 1, 2].flatMap(j => [0, 1, 2, 3, 4].map(i => ellipse(224 + i * 113, 320 + j * 120, 36 - i * 5 - j * 2)));
  return square(soot, pierced(felt, poly([90, 220], [810, 220], [810, 660], [90, 660]), holes, { cord: 9 }),
    cut(madder, [rect(90, 220, 44, 440), rect(766, 220, 44, 440)], { cord: 6 }), cut(madder, teeth(144, 220, 612, -36, 12), { cord: 0 }),
    cut(ochre, strap([[-40, 110, 16], [180, 120, 16], [330, 220, 15], [450, 440, 14]]), { cord: 5, color: soot }),
      cord('M676 560C700 700 640 800 500 780C340 760 260 860 380 960', 9));
}

const carvingKnife = () => square(felt, cut(walnut, smooth([[60, 880, 1], [90, 640], [300, 520], [560, 560], [800, 700], [840, 880, 1]]),
  { cord: 8 }), cut(felt, [fit(both(o.horn({ rise: 60 })), 400, 780, 260, 170)], { cord: 6 }),
  turned(-38, cut(soot, smooth([[-30, -40, 1], [30, -40, 1], [36, 80], [26, 190], [-30, 250, 1], [-34, 110]]), { cord: 8 }),
  cut(madder, smooth([[-42, -44, 1], [42, -44, 1], [58, -160], [44, -280], [54, -400], [0, -430], [-54, -400], [-44, -280], [-58, -160]]),
  { cord: 8 }), cut(felt, [rect(-52, -80, 104, 13), rect(-52, -110, 104, 13)], { cord: 0 }),
  cut(felt, fit(o.kosMuyuz(), 0, -230, 60, 140), { cord: 0 })),
  cut(walnut, [ribbon({ x: 640, y: 560, a: -60, bends: [[70, 10], [130, 160], [90, 160]], w: [12, 18, 18, 14, 6] }),
  ribbon({ x: 730, y: 600, a: -30, bends: [[50, 0], [90, 150], [70, 160]], w: [9, 14, 14, 10, 5] })], { cord: 6 }));

/** Tez: the post with its pegs, in which a warm pole is bent. */
const bendingFrame = () => square(madder, cut(soot,
  [poly([90, 760], [810, 760], [850, 860], [50, 860]), rect(230, 300, 80, 470), rect(560, 300, 80, 470), rect(190, 250, 490, 60)], { cord: 8 }),
  cut(felt, [diamond(270, 560, 17, 60), diamond(600, 560, 17, 60)], { cord: 5 }),
  cut(walnut, ribbon({ x: -40, y: 470, a: 0, bends: [[330, -4], [430, -96], [420, 6]], w: [30, 30, 30, 29, 28] }), { cord: 9 }),
  cut(soot, [ellipse(420, 560, 46)], { cord: 7 }), cut(felt, teeth(90, 860, 720, 50, 12), { cord: 0 }),
  cut(felt, ellipse(420, 560, 16), { cord: 4 }));

function embroideryHook() {
  const chain = along({ x: 120, y: 820, a: -60, bends: [[200, 40], [300, 100], [160, 40]] },
    11).map(([x, y, h]) => move(o.drop(46, 18), x, y, 1, h + 90));
  return square(soot, cut(madder, ellipse(400, 560, 330), { cord: 9 }), cut(felt, chain, { cord: 5 }),
    cut(felt, [fit(o.gul(6), 300, 690, 130), move(o.jalbyrak(110, 34), 400, 720, 1, 60), move(o.jalbyrak(110, 34), 240, 580, 1, -20)], { cord: 5 }),
    turned(42, cut(felt, smooth([[-8, -60, 1], [8, -60, 1], [6, 150], [18, 172], [4, 196, 1], [-14, 186], [-6, 150]]), { cord: 7 }),
    cut(madder, smooth([[-24, -60, 1], [24, -60, 1], [54, -140], [40, -250], [60, -360], [0, -430], [-60, -360], [-40, -250], [-54, -140]]),
    { cord: 9 }), cut(felt, [rect(-50, -160, 100, 16), rect(-42, -250, 84, 16), diamond(0, -345, 20, 40)], { cord: 4 })));
}

/** A wooden mould: the ornament stands hollow in it, the leather takes it as relief. */
const leatherMould = () => square(felt, cut(walnut, poly([120, 90], [780, 90], [810, 120], [810, 790], [780, 820], [120, 820], [90, 790], [90, 120]),
  { cord: 9 }), cut(soot, both(smooth([[450, 150, 1], [416, 150, 1], [426, 240], [390, 320], [300, 390], [210, 480], [220, 620], [300, 720, 1],
  [450, 760, 1]]), 450), { cord: 8 }), cut(walnut, fit(union(o.kochkorMuyuz({ rise: 90 }), move(o.drop(50, 17), 0, -196)), 450, 540, 300, 340),
  { cord: 7 }), cut(felt, [[150, 150], [750, 150], [150, 760], [750, 760]].map(([x, y]) => turn(move(o.drop(26, 10), x, y), 4, x, y)), { cord: 0 }),
  cut(walnut, both(move(o.drop(60, 18), 330, 640, 1, 30), 450), { cord: 5 }));

export const drawings = Object.entries({ 'rolling-mat': rollingMat, 'beating-rods': beatingRods, 'felt-knife': feltKnife, needle, spindle,
  'ormok-loom': ormokLoom, 'dye-cauldron': dyeCauldron, 'smith-anvil': smithAnvil, 'draw-plate': drawPlate, 'carving-knife': carvingKnife,
  'bending-frame': bendingFrame, 'embroidery-hook': embroideryHook, 'leather-mould': leatherMould })
  .map(([code, draw]) => ({ code, kind: 'tool', svg: draw() }));
