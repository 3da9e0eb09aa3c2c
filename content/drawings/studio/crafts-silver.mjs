// Silver: on a dark ground, where it shines.
import { union, both, turn, move, poly, ellipse, row, fit, strap, smooth } from './geometry.mjs';
import { wide, cut, bare, cord, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import * as o from './ornament.mjs';

const stone = (x, y, rx, ry = rx, c = madder) => cut(c, ellipse(x, y, rx, ry), { cord: 5 });
const links = (x, y, n, gap = 34) => Array.from({ length: n }, (_v, i) => cut(felt, ellipse(x, y + i * gap, 9, 12), { cord: 4 })).join('');
const bell = (x, y, s = 1) => cut(felt, move(o.jalbyrak(90, 30), x, y + 90 * s, s, 0), { cord: 5 });

/** A breast ornament: amulet case between two plates, chains and bells below. */
function zergerchilik() {
  const top = smooth([[600, 80, 1], [700, 120], [800, 130], [836, 210, 1], [760, 280], [600, 300], [440, 280], [364, 210, 1], [400, 130],
    [500, 120]]);
  const lower = union(poly([330, 400], [870, 400], [870, 520], [330, 520]), both(poly([330, 400], [284, 460], [330, 520]), 600));
  return wide(indigo, [420, 510, 600, 690, 780].map(x => links(x, 300, 3)),
    [370, 485, 600, 715, 830].map((x, i) => links(x, 536, 4 + (i === 2 ? 2 : i % 2)) + bell(x, 556 + 34 * (4 + (i === 2 ? 2 : i % 2)), 1.15)),
    cut(felt, top, { cord: 8 }), cut(indigo, both(fit(o.kochkorMuyuz({ rise: 60 }), 476, 200, 130, 120), 600)), stone(600, 196, 52, 60),
    cut(felt, lower, { cord: 8 }), cut(indigo, both(fit(move(o.kosMuyuz(), 0, 0, 1, 90), 440, 460, 150, 90), 600)), stone(600, 460, 74, 38),
      stone(330, 460, 17), stone(870, 460, 17));
}

/** Two braids and the silver that hangs at their ends. */
function chachpak() {
  const braid = x => move(row(both(smooth([[0, 0, 1], [34, 6], [50, 44], [30, 78], [0, 92, 1], [8, 44]])), 7, 0, 62), x, -30);
  const end = x => cut(felt, [poly([x - 62, 440], [x + 62, 440], [x + 84, 500], [x + 62, 560], [x - 62, 560], [x - 84, 500])],
    { cord: 7 }) + cut(madder, move(turn(o.drop(34, 13), 4), x, 500, 1.2), { cord: 4 })
    + [-52, 0, 52].map((d, i) => links(x + d, 576, 3 + (i === 1 ? 2 : 0)) + bell(x + d, 588 + 34 * (3 + (i === 1 ? 2 : 0)), 1.1)).join('');
  return wide(madder, cut(soot, [braid(400), braid(800)], { cord: 6 }), end(400), end(800),
    cut(felt, smooth([[440, 150, 1], [600, 210], [760, 150, 1], [760, 196, 1], [600, 262], [440, 196, 1]]), { cord: 6 }),
      [500, 550, 600, 650, 700].map((x, i) => links(x, 262 - Math.abs(i - 2) * 12, 3) + bell(x, 270 + 3 * 34 - Math.abs(i - 2) * 12, 0.8)).join(''));
}

function soyko() {
  const ear = x => cord(`M${x} 250C${x - 90} 240 ${x - 96} 100 ${x} 96C${x + 76} 100 ${x + 80} 170 ${x + 66} 200`, 26,
    ochre) + cord(`M${x} 250C${x - 90} 240 ${x - 96} 100 ${x} 96C${x + 76} 100 ${x + 80} 170 ${x + 66} 200`, 14, felt)
    + [-130, -65, 0, 65, 130].map((d, i) => links(x + d * 0.9, 540 - Math.abs(d) * 0.5, 3 + (2 - Math.abs(i - 2))) + bell(x + d * 0.9,
      548 + 34 * (3 + 2 - Math.abs(i - 2)) - Math.abs(d) * 0.5, 1)).join('')
    + cut(felt, smooth([[x, 240, 1], [x + 40, 300], [x + 160, 400], [x + 150, 500, 1], [x + 70, 520], [x, 560, 1], [x - 70, 520], [x - 150, 500, 1],
      [x - 160, 400], [x - 40, 300]]), { cord: 8 })
    + cut(soot, fit(o.kochkorMuyuz({ rise: 60 }), x, 454, 190, 150)) + stone(x, 340, 24, 30);
  return wide(soot, ear(340), ear(860));
}

/** A cuff bracelet seen from the front: the band, its opening behind, three stones. */
function bilerik() {
  const band = smooth([[196, 350, 1], [250, 440], [400, 486], [600, 500], [800, 486], [950, 440], [1004, 350, 1], [990, 640, 1], [900, 720],
    [760, 768], [600, 780], [440, 768], [300, 720], [210, 640, 1]]);
  const at = (x, y, deg) => cut(madder, move(both(o.horn({ rise: 50 })), x, y, 0.86, deg));
  return wide(madder, cut(felt, ellipse(600, 330, 404, 172), { cord: 8 }), cut(walnut, ellipse(600, 340, 352, 130), { cord: 6 }),
    cut(felt, band, { cord: 8 }),
    bare(walnut, [strap([[204, 400, 9], [280, 480, 9], [420, 532, 9], [600, 548, 9], [780, 532, 9], [920, 480, 9], [996, 400, 9]]),
      strap([[214, 590, 9], [300, 668, 9], [440, 718, 9], [600, 732, 9], [760, 718, 9], [900, 668, 9], [986, 590, 9]])]),
    at(432, 680, 6), at(768, 680, -6), stone(600, 640, 74, 62, walnut), cut(felt, fit(o.jyldyz(8, 100, 0.4), 600, 640, 76), { cord: 0 }),
      stone(300, 570, 30, 40, walnut), stone(900, 570, 30, 40, walnut));
}

export const drawings = Object.entries({ zergerchilik, chachpak, soyko, bilerik })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
