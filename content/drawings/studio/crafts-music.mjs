// Instruments and those who sing to them.
import { union, both, flip, turn, move, poly, rect, diamond, ellipse, ribbon, fit, strap, smooth, ringOf } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, swap, felt, soot, madder, indigo, walnut } from './felt.mjs';
import { horse, mane, rider, riderHead, riderArm, singer } from './figures.mjs';
import * as o from './ornament.mjs';

const tilt = (deg, x, y, ...parts) => `<g transform="translate(${x} ${y}) rotate(${deg})">${parts.flat(9).join('')}</g>`;

function komuzParts(wood, light, w = 1) {
  const body = both(smooth([[0, 400, 1], [104, 386], [166, 300], [160, 200], [106, 80], [48, -10], [26, -80], [20, -150], [20, -440, 1], [34, -470],
    [30, -540], [0, -566, 1]]));
  return [cut(light, [-512, -470, -430].map((y, i) => strap(i % 2 ? [[0, y, 8], [-56, y, 9], [-76, y, 16]] : [[0, y, 8], [56, y, 9], [76, y, 16]])),
    { cord: 6 }), cut(wood, body, { cord: 9 }),
    cut(light, both(move(o.horn({ rise: 20 }), 0, 300, 0.72)), { cord: 5 }), cut(light, both(move(o.drop(40, 13), 74, 330, 1, 30)), { cord: 5 }),
      cut(light, ellipse(0, 128, 13), { cord: 5 }), cut(light, rect(-50, 340, 100, 18), { cord: 5 }),
    cord('M-13 348L-9 -440M0 348V-440M13 348L9 -440', 4, light), cut(light, rect(-20, -448, 40, 13), { cord: 4 })];
}
const komuz = () => wide(madder, cut(felt, move(rect(-900, -1400, 900, 2800), 600, 450, 1, 32)), tilt(32, 560, 488, komuzParts(walnut, felt)));

function temirKomuz() {
  const bow = union(ringOf(330, 450, 210, 60), poly([500, 366], [1060, 416], [1060, 440], [480, 420]),
    poly([500, 534], [1060, 484], [1060, 460], [480, 480]));
  return wide(soot, cut(madder, turn(move(o.drop(56, 18), 330, 200), 16, 330, 450)), cut(felt, bow, { cord: 9 }),
    cut(madder, strap([[1070, 450, 7], [700, 450, 10], [300, 450, 15], [110, 450, 16]], 'flat', 'point'), { cord: 7 }),
    cut(madder, strap([[1060, 452, 8], [1110, 430, 9], [1126, 360, 9], [1140, 330, 15]]), { cord: 7 }),
      bare(soot, turn(diamond(330, 270, 8, 15), 10, 330, 450)));
}

function kylKyyak() {
  const bowl = both(smooth([[0, 420, 1], [90, 396], [150, 300], [140, 200], [110, 130, 1], [128, 40], [110, -30], [60, -76], [26, -110], [22, -200],
    [20, -410, 1], [38, -430], [28, -490], [0, -510, 1]]));
  return wide(indigo, tilt(-14, 600, 506, cut(felt, [strap([[0, -470, 9], [70, -476, 10], [96, -478, 18]]),
    strap([[0, -432, 9], [-70, -436, 10], [-96, -438, 18]])], { cord: 6 }), cut(walnut, bowl, { cord: 9 }),
    cut(indigo, both(smooth([[0, -60, 1], [60, -40], [90, 20], [80, 100], [0, 116, 1]])), { cord: 6 }),
      cut(felt, both(smooth([[0, 150, 1], [98, 150, 1], [120, 220], [122, 300], [76, 370], [0, 390, 1]])), { cord: 6 }),
    cut(walnut, [poly([-46, 260], [46, 260], [34, 286], [-34, 286])], { cord: 5 }), cord('M-9 330L-8 -440M9 330L8 -440', 5),
      cut(felt, move(both(o.hook({ rise: 26 })), 0, -200, 0.5), { cord: 4 })),
    cord('M250 690L1010 430', 12, felt), cut(felt, strap([[236, 700, 13], [440, 520, 14], [760, 380, 14], [1020, 424, 13]]), { cord: 7 }),
      cut(walnut, [strap([[236, 700, 20], [180, 740, 24]])], { cord: 6 }));
}

function choor() {
  const breath = [ribbon({ x: 880, y: 250, a: -40, bends: [[120, -20], [190, 150], [140, 150], [80, 120]], w: [8, 22, 34, 36, 28, 18, 8],
    tail: 'round' }),
    ribbon({ x: 870, y: 236, a: -56, bends: [[90, -10], [120, -120], [110, -160], [60, -120]], w: [8, 18, 26, 26, 20, 14, 7], tail: 'round' })];
  const sheep = (x, y, s) => move(union(smooth([[-60, -20], [-50, -60], [-10, -70], [30, -66], [60, -50], [62, -16], [40, 0], [-40, 0]]),
    poly([-40, -10], [-28, -10], [-30, 34], [-40, 34]), poly([26, -10], [38, -10], [38, 34], [28, 34])), x, y, s)
    + move(smooth([[54, -56, 1], [84, -66], [104, -46], [92, -30], [66, -28, 1]]), x, y, s);
  return wide(felt, cut(indigo, smooth([[-20, 560, 1], [200, 520], [520, 680], [820, 700], [1220, 560, 1], [1220, 920, 1], [-20, 920, 1]])),
    cut(felt, [sheep(760, 810, 1), sheep(960, 770, 0.8), sheep(560, 850, 0.7)], { cord: 6 }), cut(indigo, breath, { cord: 8 }),
    cut(walnut, strap([[120, 700, 40], [500, 475, 38], [860, 262, 36]], 'flat', 'flat'), { cord: 9 }),
      cut(felt, [[640, 392], [560, 440], [470, 493], [380, 546]].map(([x, y]) => move(ellipse(0, 0, 19, 15), x, y, 1, -30)), { cord: 5 }),
    cut(felt, [[200, 652], [760, 322], [800, 298]].map(([x, y]) => move(rect(-8, -40, 16, 80), x, y, 1, -30)), { cord: 0 }));
}

const aitysh = () => wide(felt, swap('aitysh-swap', rect(600, 0, 600, 900), (f, g) => sheet(g, 1200, 900) + [0, 1].map(i => {
  const at = d => (i ? flip(move(d, 270, 460, 1.06), 600) : move(d, 270, 460, 1.06));
  return cut(f, [singer.body(), singer.head()].map(at), { cord: 8 }) + cut(g, at(singer.hat()), { cord: 8 }) + cut(f,
    at(fit(o.kochkorMuyuz(), -4, -190, 52, 60)), { cord: 0 })
    + cut(g, at(move(both(smooth([[0, 130, 1], [62, 118], [88, 60], [54, -6], [16, -56], [11, -280, 1], [19, -300, 1], [15, -346, 1], [0, -352, 1]])),
      -30, 262, 1.12, 50)), { cord: 7 }) + cut(f, at(strap([[-96, 60, 32], [-106, 170, 27], [-20, 236, 17]]) + strap([[56, 60, 28], [116, 176, 22],
      [146, 116, 15]])), { cord: 6 });
}).join(''), madder, felt), cord('M600 0V900', 8));

function manas() {
  const at = d => move(d, 226, 292, 1);
  return wide(madder, cut(soot, smooth([[-20, 800, 1], [200, 770], [600, 800], [900, 776], [1220, 800, 1], [1220, 920, 1], [-20, 920, 1]])),
    cut(soot, at(strap([[440, 420, 7], [500, 120, 7], [560, -200, 7]]))),
    cut(soot, at(smooth([[556, -176, 1], [440, -190], [330, -150], [180, -180, 1], [240, -110], [170, -60, 1], [330, -50], [440, -80],
      [534, -66, 1]]))), cut(felt, at(fit(o.kochkorMuyuz(), 420, -118, 90, 80)), { cord: 5 }),
      cut(felt, at(move(o.jalbyrak(80, 22), 560, -190, 1, 11))),
    cut(felt, at(horse()), { cord: 8 }), cut(soot, at(mane()), { cord: 6 }),
      cut(soot, at(smooth([[270, 302, 1], [330, 316], [420, 300, 1], [430, 390, 1], [350, 410], [280, 396, 1]]))),
      cut(felt, at(fit(o.kochkorMuyuz(), 318, 364, 60, 50)), { cord: 4 }),
    cut(soot, at(rider()), { cord: 7 }), cut(felt, at(riderHead()), { cord: 6 }),
      cut(soot, at(smooth([[356, 66, 1], [370, 20], [404, -30, 1], [430, 20], [440, 66, 1], [446, 76, 1], [350, 78, 1]])), { cord: 6 }),
      cut(soot, at(riderArm(500, 168)), { cord: 6 }),
    cut(felt, at(ellipse(360, 220, 62)), { cord: 7 }), cut(madder, at(fit(o.gul(8), 360, 220, 80)), { cord: 0 }),
      cord('M846 534C790 510 730 490 730 466', 6, soot), bare(soot, at(ellipse(610, 196, 8))));
}

export const drawings = Object.entries({ komuz, 'temir-komuz': temirKomuz, 'kyl-kyyak': kylKyyak, choor, aitysh, manas })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
