// Sewn, embroidered and woven.
import { union, both, flip, flipY, turn, along, move, poly, rect, diamond, ellipse, row, fit, strap } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, swap, stamp, teeth, border, felt, soot, madder, indigo, walnut } from './felt.mjs';
import * as o from './ornament.mjs';

const disc = stamp('tush-kiyiz-disc', cut(felt, ellipse(0, 0, 92)) + cut(madder, fit(o.tortKulak(), 0, 0, 138)) + cut(felt, ellipse(0, 0, 11),
  { cord: 4 }));

/** A hanging for the wall: embroidered on three sides, its middle left quiet, with tassels along the lower edge. */
function tushKiyiz() {
  const frame = poly([120, 90], [1080, 90], [1080, 760], [860, 760], [860, 330], [340, 330], [340, 760], [120, 760]);
  const tassels = move(row(poly([-10, 0], [10, 0], [16, 74], [-16, 74]), 10, 54), 357, 700);
  return wide(madder, cut(felt, rect(60, 40, 1080, 780), { cord: 8 }), cut(soot, frame, { cord: 8 }),
    cut(madder, rect(340, 330, 520, 370), { cord: 8 }), cut(soot, tassels, { cord: 5 }),
    cut(felt, teeth(340, 330, 520, -46, 9), { cord: 5 }),
    disc.def, [230, 970].flatMap(x => [204, 430, 652].map(y => disc.at(x, y))), disc.at(600, 204, 1.1),
      cut(felt, both(fit(move(o.kochkorMuyuz({ rise: 80 }), 0, 0), 416, 206, 150, 170), 600)));
}

/** Chain stitch: links that follow the horn they draw, and the hook that pulls the next one through. */
function sayma() {
  const link = stamp('sayma-link', cut(felt, o.drop(44, 17), { cord: 5 })), out = [];
  const path = (x, y, a, bends) => along({ x, y, a, bends }, 25).forEach(([px, py, h]) => out.push(link.at(px, py, 1, Math.round(h + 90))));
  const bends = [[260, 0], [140, 40], [400, 160], [250, 150], [170, 150]];
  path(500, 800, -90, bends);
  path(440, 800, -90, bends.map(([len, deg]) => [len, -deg]));
  const leaf = (x, y, deg, s = 1) => move(o.jalbyrak(150, 46), x, y, s, deg);
  return wide(madder, link.def, cut(soot, [leaf(556, 790, 62, 1.2), leaf(384, 790, -62, 1.2), leaf(470, 280, 0, 1.3), leaf(610, 300, 30, 0.9),
    leaf(330, 300, -30, 0.9)]),
    out, cord('M706 424C760 520 820 560 880 560C1010 560 1060 700 960 760C880 806 900 860 1000 920', 8),
      cut(felt, strap([[706, 440, 5], [900, 330, 8], [1010, 256, 9]]), { cord: 6 }),
    cut(soot, strap([[1000, 262, 24], [1080, 206, 30], [1180, 140, 22]]), { cord: 7 }),
      cut(felt, [diamond(1040, 234, 13), diamond(1120, 180, 13)], { cord: 4 }));
}

/** Patchwork: triangles turn round a middle like a mill; every second square is a square within squares. */
function kurak() {
  const mill = (x, y) => bare(madder, move(turn(poly([0, 0], [0, -150], [-150, -150]), 4), x, y)) + bare(indigo,
    move(turn(poly([0, 0], [75, -75], [0, -150]), 4), x, y)) + cut(felt, diamond(x, y, 38), { cord: 5 });
  const frame = (x, y) => bare(indigo, diamond(x, y, 150)) + bare(felt, rect(x - 75, y - 75, 150, 150)) + bare(madder, diamond(x, y, 75))
    + bare(madder, turn(poly([x - 150, y - 150], [x - 75, y - 150], [x - 150, y - 75]), 4, x, y)) + cut(felt, diamond(x, y, 22), { cord: 5 });
  const out = [];
  for (let i = 0; i < 4; i++) for (let j = 0; j < 3; j++) out.push(((i + j) % 2 ? frame : mill)(150 + i * 300, 150 + j * 300));
  return wide(felt, out, cord([1, 2, 3].map(i => `M${i * 300} 0V900`).join('') + 'M0 300H1200M0 600H1200', 8));
}

/** Three narrow bands as they come from the loom, each with its own running figure. */
function terme() {
  const band = (y, a, b, figure, n) => [cut(a, rect(-20, y, 1240, 190), { cord: 8 }),
    cut(b, [rect(-20, y + 14, 1240, 12), rect(-20, y + 164, 1240, 12)], { cord: 0 }), cut(b, row(figure, n + 1, 1200 / n), { cord: 5 })];
  const hooks = y => both(poly([0, y - 56], [62, y], [0, y + 56], [0, y + 28], [32, y], [0, y - 28])) + both(poly([44, y - 56], [84, y - 56],
    [84, y - 20], [66, y - 38], [44, y - 38])) + both(poly([44, y + 56], [84, y + 56], [84, y + 20], [66, y + 38], [44, y + 38])) + diamond(0, y, 13,
    13);
  const cross = y => diamond(0, y, 66, 62) ;
  const star = y => diamond(0, y, 40, 37);
  return wide(walnut, band(52, felt, madder, hooks(147), 6), band(355, madder, felt, cross(450), 8), cut(madder, row(star(450), 9, 150), { cord: 5 }),
    cut(felt, row(diamond(0, 450, 15), 9, 150), { cord: 0 }),
    cut(felt, move(row(poly([0, -64], [22, -64], [0, -40], [-22, -64]) + poly([0, 64], [22, 64], [0, 40], [-22, 64]), 8, 150), 75, 450), { cord: 4 }),
    band(658, felt, madder, both(poly([0, 702], [75, 780], [75, 812], [0, 734])) , 8),
      bare(madder, row(diamond(0, 786, 20, 22), 9, 150), move(row(diamond(0, 718, 20, 22), 8, 150), 75, 0)));
}

/** A knotted carpet: stepped medallions, a border of hooks, a fringe at each end. */
function kilem() {
  const gol = (x, y, s, a, b) => cut(a, move(poly([-60, -110], [60, -110], [60, -90], [90, -90], [90, -60], [110, -60], [110, 60], [90, 60], [90, 90],
    [60, 90], [60, 110], [-60, 110], [-60, 90], [-90, 90], [-90, 60], [-110, 60], [-110, -60], [-90, -60], [-90, -90], [-60, -90]), x, y, s))
    + cut(b, move(turn(poly([-12, 0], [-12, -52], [-44, -52], [-44, -76], [-30, -76], [-30, -68], [30, -68], [30, -76], [44, -76], [44, -52],
      [12, -52], [12, 0]), 4), x, y, s), { cord: 5 }) + cut(a, move(diamond(0, 0, 22), x, y, s), { cord: 5 });
  const edge = poly([-22, 16], [-22, -16], [22, -16], [22, 2], [6, 2], [6, -6], [-8, -6], [-8, 16]);
  return wide(felt, bare(soot, [move(row(rect(0, 0, 62, 9), 38, 0, 22), 18, 36), move(row(rect(0, 0, 62, 9), 38, 0, 22), 1120, 36)]),
    cut(soot, rect(80, 30, 1040, 840), { cord: 8 }), cut(felt, [row(edge, 16, 60)].flatMap(d => [move(d, 150, 80), flipY(move(d, 150, 80), 450)]),
      { cord: 0 }),
    cut(felt, [row(edge, 10, 0, 60)].flatMap(d => [move(d, 130, 180), flip(move(d, 130, 180), 600)]), { cord: 0 }),
      cut(madder, rect(184, 130, 832, 640), { cord: 8 }),
    [0, 1, 2].flatMap(i => [0, 1].map(j => gol(336 + i * 264, 296 + j * 308, 1.08, (i + j) % 2 ? soot : felt, (i + j) % 2 ? felt : madder))),
    cut(felt, [0, 1].flatMap(i => [diamond(468 + i * 264, 450, 28, 34), diamond(468 + i * 264, 160, 20, 22), diamond(468 + i * 264, 740, 20, 22)]),
      { cord: 5 }));
}

/** One ornament, four fields: each quarter is cut out of the next. */
const oymo = () => {
  const figure = union(move(turn(both(o.horn({ rise: 108, s: 0.96, w: 1.1 })), 4), 600, 450, 1.66),
    both(move(both(o.hook({ rise: 60 })), 30, 450, 1.5, 90), 600));
  return wide(felt, swap('oymo-swap', rect(600, 0, 600, 450) + rect(0, 450, 600, 450), (f, g) => sheet(g, 1200, 900) + cut(f, figure, { cord: 9 }),
    madder, felt), cord('M600 0V900M0 450H1200', 8));
};

export const drawings = Object.entries({ 'tush-kiyiz': tushKiyiz, sayma, kurak, terme, kilem, oymo })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
