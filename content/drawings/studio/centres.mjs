// The three houses of the exhibition.
import { both, turn, move, poly, rect, diamond, ellipse, row, fit, strap, smooth } from './geometry.mjs';
import { wide, cut, bare, cord, stamp, teeth, below, felt, soot, madder, indigo } from './felt.mjs';
import * as o from './ornament.mjs';

/** A plain new building whose front is one cut of felt. */
function bishkek() {
  const horns = stamp('centre-bishkek-h', cut(felt, fit(o.kosMuyuz(), 0, 0, 120, 200)));
  const panes = [0, 1, 2, 3].map(i => rect(150 + i * 66, 590, 44, 150)), panes2 = [0, 1, 2, 3].map(i => rect(810 + i * 66, 590, 44, 150));
  return wide(felt, cut(indigo, poly([-20, 420], [180, 220], [300, 320], [470, 140], [640, 300], [780, 190], [980, 360], [1080, 290], [1220, 400],
    [1220, 800], [-20, 800])), cut(soot, rect(100, 260, 1000, 520), { cord: 9 }), cut(soot, rect(70, 240, 1060, 40), { cord: 8 }),
    cut(felt, rect(430, 300, 340, 480), { cord: 8 }), cut(soot,
      [move(turn(both(o.horn({ rise: 104, s: 0.9, w: 1.1 })), 4), 600, 452, 0.66), move(turn(move(o.drop(44, 16), 0, -196), 4), 600, 452, 0.66, 45)],
      { cord: 6 }), cut(soot, rect(510, 620, 180, 160), { cord: 7 }), cut(felt, [rect(528, 640, 66, 140), rect(606, 640, 66, 140)], { cord: 4 }),
    cut(felt, [...panes, ...panes2], { cord: 5 }), horns.def, [215, 355, 845, 985].map(x => horns.at(x, 430)),
      cut(indigo, below(1200, 920, 786, 776, 786)), cut(felt, teeth(0, 900, 1200, 44, 20), { cord: 0 }));
}

/** The tower of Burana, its bands of brick, and the stone figures in the grass before it. */
function tokmok() {
  const tower = poly([470, 760], [520, 210], [740, 210], [790, 760]);
  const band = (y, h) => { const k = (y - 210) / 550 * 50; return rect(518 - k, y, 224 + 2 * k, h); };
  const brick = (y, n) => { const k = (y - 210) / 550 * 50; return move(row(diamond(0, 0, 13, 19), n, (210 + 2 * k) / n),
    525 - k + (210 + 2 * k) / n / 2, y); };
  const balbal = (x, y, s) => [cut(felt, move(smooth([[-70, 160, 1], [-76, 20], [-50, -40], [-56, -110], [0, -160], [56, -110], [50, -40], [76, 20],
    [70, 160, 1]]), x, y, s), { cord: 7 }),
    bare(soot, move(both(strap([[12, -100, 3], [28, -104, 5], [42, -96, 3]])) + both(ellipse(24, -84, 7)) + strap([[0, -98, 5],
      [0, -62, 6]]) + both(strap([[0, -44, 5], [20, -46, 5], [36, -38, 2]])) + both(strap([[68, 30, 5], [50, 60, 8], [12, 56, 7]])) + smooth([[-20,
      30, 1], [20, 30, 1], [12, 58], [8, 84, 1], [-8, 84, 1], [-12, 58]]), x, y, s))];
  return wide(madder, cut(soot, poly([-20, 640], [160, 470], [300, 560], [420, 430], [560, 560], [800, 420], [950, 550], [1080, 460], [1220, 600],
    [1220, 900], [-20, 900])), cut(felt, tower, { cord: 9 }), cut(felt, [rect(420, 720, 420, 80)], { cord: 8 }),
    cut(soot, [band(250, 16), band(330, 10), band(372, 10), band(470, 10), band(512, 10), band(620, 16)], { cord: 0 }),
      cut(madder, [brick(302, 8), brick(351, 8), brick(432, 8), brick(491, 9), brick(570, 9)], { cord: 0 }),
      cut(soot, smooth([[604, 720, 1], [604, 670], [630, 640, 1], [656, 670], [656, 720, 1]]), { cord: 6 }),
    cut(madder, below(1200, 920, 780, 760, 780), { cord: 8 }), balbal(230, 730, 0.9), balbal(980, 740, 0.86), balbal(90, 800, 0.62),
      balbal(1120, 810, 0.56));
}

/** The lake under the mountains, and a yurt on its shore. */
function issykKul() {
  const wave = y => smooth([...Array.from({ length: 13 }, (_v, i) => [i * 110 - 60, y + (i % 2 ? 12 : -10)]),
    ...Array.from({ length: 13 }, (_v, i) => [1260 - i * 110, y + 14 + (i % 2 ? -10 : 12)])]);
  return wide(felt, cut(madder, ellipse(860, 210, 110), { cord: 9 }),
    cut(indigo, poly([-20, 460], [130, 260], [220, 350], [380, 120], [520, 330], [640, 210], [780, 380], [900, 250], [1030, 370], [1110, 290],
    [1220, 420], [1220, 560], [-20, 560]), { cord: 8 }),
    bare(felt, [poly([380, 120], [440, 212], [400, 248], [366, 216], [318, 214]), poly([640, 210], [696, 270], [650, 300], [622, 272], [586, 278]),
      poly([900, 250], [946, 296], [906, 320], [872, 290]), poly([130, 260], [172, 300], [134, 322], [96, 306])]),
    cut(indigo, rect(-20, 540, 1240, 260), { cord: 8 }), bare(felt, [wave(580), wave(640), wave(700)]),
      cut(madder, below(1200, 920, 830, 720, 700), { cord: 9 }),
    cut(felt, [poly([730, 620], [1090, 620], [1100, 790], [720, 790])], { cord: 8 }),
      cut(felt, smooth([[704, 624, 1], [760, 540], [860, 480, 1], [960, 480, 1], [1060, 540], [1116, 624, 1]]), { cord: 8 }),
      cut(madder, smooth([[856, 480, 1], [880, 452], [910, 446], [940, 452], [964, 480, 1]]), { cord: 6 }),
      cut(indigo, rect(872, 664, 76, 126), { cord: 6 }), cut(felt, diamond(910, 728, 18, 40), { cord: 4 }),
    cut(madder, rect(726, 624, 368, 30), { cord: 6 }), bare(felt, teeth(728, 654, 364, 28, 14)),
      cut(madder, both(move(o.kochkorMuyuz({ rise: 30 }), 796, 600, 0.42, -24), 910), { cord: 5 }));
}

export const drawings = [['centre-bishkek', bishkek], ['centre-tokmok', tokmok],
  ['centre-issyk-kul', issykKul]].map(([code, draw]) => ({ code, kind: 'centre', svg: draw() }));
