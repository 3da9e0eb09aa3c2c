// Leather, clay and iron.
import { union, both, move, poly, rect, diamond, ellipse, ribbon, along, row, fit, strap, smooth, ringOf } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, swap, teeth, below, felt, soot, madder, indigo, walnut } from './felt.mjs';
import * as o from './ornament.mjs';

const halves = (code, a, b, draw) => wide(b, swap(`${code}-swap`, rect(600, 0, 600, 900), (f, g) => sheet(g, 1200, 900) + draw(f, g), a, b),
  cord('M600 0V900', 8));

/** The saddle from the side: high pommel at the left, seat, cantle; cloth below; a stirrup on its strap. */
function eer() {
  const cloth = smooth([[210, 380, 1], [600, 430], [1010, 360, 1], [1040, 560], [980, 720, 1], [620, 760], [240, 730, 1], [190, 560]]);
  const tree = smooth([[250, 430, 1], [270, 320], [306, 210], [276, 110, 1], [330, 84], [400, 84], [456, 110, 1], [430, 180], [428, 270], [480, 330],
    [600, 352], [740, 320], [820, 240], [900, 196], [980, 210, 1], [976, 300], [956, 420, 1], [780, 460], [600, 476], [400, 462]]);
  const flap = smooth([[430, 430, 1], [600, 446], [760, 430, 1], [770, 560], [700, 660, 1], [600, 676], [490, 660, 1], [420, 560]]);
  const stirrup = union(ringOf(596, 790, 66, 20), rect(530, 826, 132, 26));
  return wide(felt, cut(madder, cloth, { cord: 9 }),
    cut(felt, [teeth(250, 724, 330, 44, 8), move(teeth(0, 0, 340, 44, 8), 634, 726, 1, -1)], { cord: 0 }),
    cut(felt, [fit(o.kosMuyuz(), 310, 570, 150, 210), fit(o.kosMuyuz(), 902, 560, 150, 210)]),
    cut(walnut, tree, { cord: 9 }), cut(felt, [move(o.kochkorMuyuz({ rise: 30 }), 346, 390, 0.56, 2),
      move(both(o.hook({ rise: 20 })), 896, 370, 0.66, 12)], { cord: 5 }),
    cut(walnut, flap, { cord: 9 }), cut(felt, fit(o.tortKulak(), 596, 556, 180), { cord: 6 }),
      cut(walnut, strap([[596, 640, 14], [596, 740, 14]], 'flat', 'flat'), { cord: 5 }), cut(walnut, stirrup, { cord: 7 }));
}

function kamchy() {
  const lash = smooth([[0, 0, 1], [26, -26], [60, -30], [86, 0, 1], [60, 30], [26, 26]]);
  const way = { x: 560, y: 400, a: -40, bends: [[160, 0], [260, 90], [320, 100], [300, -60], [120, -60]] };
  const braid = along(way, 17).map(([x, y, h], i) => move(move(lash, -43, 0), x, y, 1 - i * 0.028, h + (i % 2 ? 24 : -24)));
  return wide(walnut, cut(madder, poly([-20, 914], [1040, -20], [1220, -20], [1220, 920])), cut(soot, braid, { cord: 6 }),
    cut(felt, strap([[110, 800, 30], [330, 600, 26], [580, 386, 30]]), { cord: 9 }),
      cut(madder, [0, 1, 2, 3, 4].map(i => move(rect(-8, -34, 16, 68), 210 + i * 80, 712 - i * 71, 1, -42)), { cord: 0 }),
      cut(soot, [ellipse(560, 402, 40), ellipse(120, 792, 36)]),
    cord('M104 806C40 860 30 760 90 764', 12), cut(soot, [move(poly([-14, 0], [14, 0], [30, 120], [-30, 120]), 64, 800, 0.7, 20)]));
}

const konochok = () => halves('konochok', felt, walnut,
  (f, g) => cut(f, strap([[440, 250, 14], [470, 90, 16], [600, 50, 16], [730, 90, 16], [760, 250, 14]]), { cord: 8 })
  + cut(f, both(smooth([[600, 250, 1], [480, 240, 1], [396, 176, 1], [404, 290], [450, 420], [380, 640], [330, 800, 1], [460, 830], [600, 838, 1]]),
    600), { cord: 9 })
  + cut(g, both(smooth([[600, 264, 1], [520, 262], [470, 240, 1], [520, 300], [600, 310, 1]]), 600), { cord: 6 }) + cut(g,
    [fit(o.kochkorMuyuz({ rise: 100 }), 600, 520, 260, 270)]) + cut(g,
    both(move(o.drop(80, 24), 430, 740, 1, 0) + move(o.drop(60, 20), 514, 752), 600) + move(o.drop(90, 26), 600, 740))
  + cut(g, move(row(diamond(0, 0, 12, 18), 7, 40), 480, 356), { cord: 5 }));

/** A whole skin smoked for kumis: neck with its stopper, the two stumps of the legs, a strap. */
function chanach() {
  const skin = smooth([[540, 190, 1], [560, 250], [500, 320], [392, 380], [330, 340], [270, 330, 1], [260, 400, 1], [310, 470], [300, 620],
    [360, 770], [480, 826], [600, 836], [720, 826], [840, 770], [900, 620], [890, 470], [940, 400, 1], [930, 330, 1], [870, 340], [808, 380],
    [700, 320], [640, 250], [660, 190, 1]]);
  return wide(madder, cut(walnut, smooth([[-20, 560, 1], [300, 520], [600, 500], [900, 520], [1220, 560, 1], [1220, 920, 1], [-20, 920, 1]])),
    cord('M290 390C200 60 420 40 560 210M910 390C1000 60 780 40 640 210', 16), cut(soot, skin, { cord: 9 }),
    cut(felt, [poly([560, 60], [640, 60], [628, 190], [572, 190])], { cord: 7 }),
      cut(madder, poly([536, 176], [664, 176], [656, 226], [544, 226]), { cord: 6 }), bare(madder, teeth(566, 130, 68, 40, 3)),
    cut(felt, both(move(o.horn({ rise: 130, w: 1.05 }), 600, 760, 1.36), 600)),
      cut(felt, [move(o.drop(70, 22), 600, 430), both(move(o.drop(60, 20), 440, 740, 1, 0), 600)]),
      cord('M300 480C330 500 340 560 330 620M900 480C870 500 860 560 870 620', 7));
}

const kookor = () => halves('kookor', felt, soot, (f, g) => cut(f, both(strap([[560, 260, 13], [420, 230, 13], [330, 330, 13], [400, 470, 12]]), 600),
  { cord: 7 })
  + cut(f, both(union(smooth([[600, 130, 1], [556, 130, 1], [566, 220], [540, 330], [470, 410], [420, 520], [440, 660], [500, 760, 1],
    [600, 780, 1]]), ribbon({ x: 510, y: 700, a: 130, bends: [[120, 30], [120, 110], [100, 140], [60, 110]], w: [70, 52, 38, 28, 20, 12] })), 600),
    { cord: 9 })
  + cut(f, [poly([550, 70], [650, 70], [634, 130], [566, 130]), ellipse(600, 60, 26)], { cord: 7 }) + cut(g, [rect(548, 150, 104, 13)], { cord: 0 })
  + cut(g, [fit(union(o.kochkorMuyuz({ rise: 60 }), move(o.drop(50, 17), 0, -160)), 600, 540, 240, 280),
    both(move(o.drop(54, 16), 556, 722, 1, 180), 600)], { cord: 7 }));

function karapa() {
  const jug = smooth([[500, 110, 1], [520, 180], [500, 260], [400, 360], [340, 520], [380, 690], [480, 790, 1], [720, 790, 1], [820, 690], [860, 520],
    [800, 360], [700, 260], [680, 180], [700, 110, 1]]);
  const bowl = (x, y, s) => move(smooth([[-150, -90, 1], [-136, -10], [-80, 50], [-50, 60, 1], [-50, 84, 1], [50, 84, 1], [50, 60, 1], [80, 50],
    [136, -10], [150, -90, 1]]), x, y, s);
  return wide(felt, cut(madder, below(1200, 920, 660, 640, 660)),
    cut(madder, ribbon({ x: 690, y: 190, a: -10, bends: [[120, 40], [240, 130], [140, 20]], w: [26, 26, 24, 24, 26] }), { cord: 9 }),
    cut(walnut, jug, { cord: 9 }), cut(felt, rect(478, 92, 244, 34)),
    cut(felt, [fit(o.kosMuyuz(), 600, 560, 190, 270), both(move(o.drop(80, 24), 430, 600), 600)]),
      cut(felt, move(teeth(0, 0, 240, 34, 8), 480, 310), { cord: 0 }),
    cut(walnut, bowl(190, 770, 0.94), { cord: 8 }), cut(felt, move(row(diamond(0, 0, 15, 22), 6, 42), 85, 730), { cord: 5 }),
      cut(walnut, bowl(1020, 770, 0.94), { cord: 8 }), cut(felt, move(row(diamond(0, 0, 15, 22), 6, 42), 915, 730), { cord: 5 }));
}

function pychak() {
  const blade = smooth([[500, 300, 1], [800, 250], [1120, 270, 1], [1000, 350], [800, 384], [500, 390, 1]]);
  const handle = smooth([[510, 296, 1], [400, 300], [260, 280], [150, 250], [116, 300], [150, 360], [260, 380], [400, 386], [510, 394, 1]]);
  const sheath = smooth([[200, 560, 1], [240, 540], [700, 570], [1010, 620], [1090, 660], [1010, 700], [700, 730], [240, 750], [200, 730, 1]]);
  const at = d => move(move(d, -600, -450), 600, 470, 1, -8);
  return wide(indigo, cut(felt, at(blade), { cord: 9 }), cut(madder, at(handle), { cord: 9 }), cut(felt, at(rect(486, 282, 40, 124))),
    cut(felt, at([ellipse(200, 312, 16), ellipse(300, 332, 16), ellipse(400, 342, 16)].join('')), { cord: 5 }),
    cut(indigo, at(smooth([[560, 320, 1], [760, 300], [900, 296, 1], [760, 324]])), { cord: 5 }),
    cut(madder, at(sheath), { cord: 9 }), cut(felt, at(rect(196, 552, 64, 186))),
      cut(felt, at(fit(move(o.kosMuyuz(), 0, 0, 1, 90), 430, 648, 240, 120))),
      cut(felt, at([0, 1, 2, 3].map(i => move(o.drop(60, 22 - i * 3), 610 + i * 106, 650 + i * 4, 1, 90)).join('')), { cord: 6 }),
    cut(indigo, at(diamond(228, 645, 17, 48)), { cord: 5 }), cord('M240 590C160 500 90 560 60 480', 12));
}

export const drawings = Object.entries({ eer, kamchy, konochok, chanach, kookor, karapa, pychak })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
