// Sewn, embroidered and woven.
import { union, both, flip, flipY, turn, move, poly, rect, diamond, ellipse, ribbon, row, fit, strap, smooth, quad } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, inside, swap, teeth, border, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import * as o from './ornament.mjs';

const disc = (x, y, r, a, b) => cut(a, ellipse(x, y, r)) + cut(b, fit(o.tortKulak(), x, y, r * 1.5)) + cut(a, ellipse(x, y, r * 0.12), { cord: 4 });

/** A hanging for the wall: embroidered on three sides, its middle left quiet, with tassels along the lower edge. */
function tushKiyiz() {
  const frame = poly([120, 90], [1080, 90], [1080, 760], [860, 760], [860, 330], [340, 330], [340, 760], [120, 760]);
  const tassels = move(row(poly([-10, 0], [10, 0], [16, 74], [-16, 74]), 10, 54), 357, 700);
  return wide(madder, cut(felt, rect(60, 40, 1080, 736), { cord: 8 }), cut(soot, frame, { cord: 8 }), cut(madder, rect(340, 330, 520, 370), { cord: 8 }), cut(soot, tassels, { cord: 5 }),
    cut(felt, teeth(340, 330, 520, -46, 9), { cord: 5 }),
    disc(230, 204, 92, felt, madder), disc(970, 204, 92, felt, madder), disc(230, 430, 92, felt, madder), disc(970, 430, 92, felt, madder), disc(230, 652, 92, felt, madder), disc(970, 652, 92, felt, madder),
    disc(600, 204, 100, felt, madder), cut(felt, both(fit(move(o.kochkorMuyuz({ rise: 80 }), 0, 0), 416, 206, 150, 170), 600)), bare(soot, teeth(60, 776, 1080, 36, 30)),
    cut(felt, fit(union(both(o.badam() + '')), 600, 520, 0.01), { cord: 0 }));
}

/** Chain stitch: a row of links along a curve that grows from the needle's point. */
function sayma() {
  const link = (x, y, deg, s) => move(union(o.drop(40, 15)), x, y, s, deg);
  const chain = [];
  for (let i = 0; i < 26; i++) {
    const t = i / 25, a = -2.6 + t * 8.2, r = 330 - t * 250;
    chain.push(link(560 + Math.cos(a) * r, 470 + Math.sin(a) * r * 0.94, a * 57.3 + 180, 1.25 - t * 0.4));
  }
  const leaf = (x, y, deg, s) => move(o.jalbyrak(170, 48), x, y, s, deg);
  const leaves = [leaf(250, 300, -60, 1), leaf(232, 470, -100, 1), leaf(290, 640, -138, 1), leaf(430, 150, -20, 0.9), leaf(620, 130, 10, 0.9), leaf(440, 770, -176, 0.7)];
  const needle = poly([650, 474], [1130, 116], [1160, 96], [1152, 132], [664, 488], [640, 492]);
  return wide(madder, cut(soot, leaves), bare(madder, leaves.map((d, i) => '')), cut(felt, chain, { cord: 5 }), cut(felt, fit(o.gul(8), 560, 470, 150)), cut(madder, ellipse(560, 470, 18), { cord: 5 }), cut(felt, needle, { cord: 6 }),
    cord('M1146 112C1240 60 1200 300 1080 330C940 366 930 560 1060 640C1130 684 1180 760 1150 900', 9), cut(soot, [leaf(900, 760, 60, 0.9), leaf(820, 690, 20, 0.7)]));
}

/** Patchwork: squares of triangles; every second square turns the other way. */
function kurak() {
  const s = 150, colours = [madder, indigo, felt];
  const parts = { [madder]: '', [indigo]: '', [felt]: '' };
  const put = (c, d) => { parts[colours[c % 3]] += d; };
  for (let i = 0; i < 8; i++) for (let j = 0; j < 6; j++) {
    const x = i * s, y = j * s, m = s / 2, k = Math.floor(i / 2) + Math.floor(j / 2), qx = i % 2, qy = j % 2;
    const cx = x + (qx ? 0 : s), cy = y + (qy ? 0 : s), ox = x + (qx ? s : 0), oy = y + (qy ? s : 0);
    if (k % 2) {
      put(2, poly([cx, cy], [ox, cy], [ox, oy]) );
      put(0, poly([cx, cy], [cx, oy], [ox, oy]));
    } else {
      put(1, poly([cx, cy], [ox, cy], [cx, oy]));
      put(2, poly([ox, oy], [ox, cy], [cx, oy]));
      put(0, poly([cx, cy], [cx + (ox - cx) * 0.5, cy], [cx, cy + (oy - cy) * 0.5]));
    }
  }
  const grid = Array.from({ length: 3 }, (_v, i) => `M${(i + 1) * 300} 0V900`).join('') + 'M0 300H1200M0 600H1200';
  return wide(felt, Object.entries(parts).map(([c, d]) => cut(c, d, { cord: 2.5 })), Object.entries(parts).map(([c, d]) => `<path fill="${c}" d="${d}"/>`), cord(grid, 9));
}

/** Three narrow bands as they come from the loom, each with its own running figure. */
function terme() {
  const band = (y, a, b, figure, n) => [cut(a, rect(-20, y, 1240, 190), { cord: 8 }), cut(b, [rect(-20, y + 14, 1240, 12), rect(-20, y + 164, 1240, 12)], { cord: 0 }), cut(b, row(figure, n + 1, 1200 / n), { cord: 5 })];
  const step = (x, y, k) => poly([x - 60 * k, y], [x - 40 * k, y - 20 * k], [x - 40 * k, y - 20 * k], [x - 20 * k, y - 40 * k], [x, y - 60 * k], [x + 60 * k, y], [x, y + 60 * k]);
  const hooks = y => both(poly([0, y - 56], [62, y], [0, y + 56], [0, y + 28], [32, y], [0, y - 28])) + both(poly([44, y - 56], [84, y - 56], [84, y - 20], [66, y - 38], [44, y - 38])) + both(poly([44, y + 56], [84, y + 56], [84, y + 20], [66, y + 38], [44, y + 38])) + diamond(0, y, 13, 13);
  const zig = y => poly([-75, y + 50], [0, y - 54], [75, y + 50], [75, y + 0], [0, y - 104 + 0], [-75, y]).replace(/-?\d+\.?\d*/g, v => v) ;
  const cross = y => diamond(0, y, 66, 62) ;
  const star = y => diamond(0, y, 40, 37);
  return wide(walnut, band(52, felt, madder, hooks(147), 6), band(355, madder, felt, cross(450), 8), cut(madder, row(star(450), 9, 150), { cord: 5 }), cut(felt, row(diamond(0, 450, 15), 9, 150), { cord: 0 }), cut(felt, move(row(poly([0, -64], [22, -64], [0, -40], [-22, -64]) + poly([0, 64], [22, 64], [0, 40], [-22, 64]), 8, 150), 75, 450), { cord: 4 }),
    band(658, felt, madder, both(poly([0, 702], [75, 780], [75, 812], [0, 734])) , 8), bare(madder, row(diamond(0, 786, 20, 22), 9, 150), move(row(diamond(0, 718, 20, 22), 8, 150), 75, 0)), zig(0) && '');
}

/** A knotted carpet: stepped medallions, a border of hooks, a fringe at each end. */
function kilem() {
  const gol = (x, y, s, a, b) => cut(a, move(poly([-60, -110], [60, -110], [60, -90], [90, -90], [90, -60], [110, -60], [110, 60], [90, 60], [90, 90], [60, 90], [60, 110], [-60, 110], [-60, 90], [-90, 90], [-90, 60], [-110, 60], [-110, -60], [-90, -60], [-90, -90], [-60, -90]), x, y, s))
    + cut(b, move(turn(poly([-12, 0], [-12, -52], [-44, -52], [-44, -76], [-30, -76], [-30, -68], [30, -68], [30, -76], [44, -76], [44, -52], [12, -52], [12, 0]), 4), x, y, s), { cord: 5 }) + cut(a, move(diamond(0, 0, 22), x, y, s), { cord: 5 });
  const edge = poly([-22, 16], [-22, -16], [22, -16], [22, 2], [6, 2], [6, -6], [-8, -6], [-8, 16]);
  return wide(felt, bare(soot, row(rect(0, 0, 10, 60), 38, 0, 22.2).replace(/^$/, '') && [move(row(rect(0, 0, 62, 9), 38, 0, 22), 18, 36), move(row(rect(0, 0, 62, 9), 38, 0, 22), 1120, 36)]),
    cut(soot, rect(80, 30, 1040, 840), { cord: 8 }), cut(felt, [row(edge, 16, 60)].flatMap(d => [move(d, 150, 80), flipY(move(d, 150, 80), 450)]), { cord: 0 }),
    cut(felt, [row(edge, 10, 0, 60)].flatMap(d => [move(d, 130, 180), flip(move(d, 130, 180), 600)]), { cord: 0 }), cut(madder, rect(184, 130, 832, 640), { cord: 8 }),
    [0, 1, 2].flatMap(i => [0, 1].map(j => gol(336 + i * 264, 296 + j * 308, 1.08, (i + j) % 2 ? soot : felt, (i + j) % 2 ? felt : madder))),
    cut(felt, [0, 1].flatMap(i => [diamond(468 + i * 264, 450, 28, 34), diamond(468 + i * 264, 160, 20, 22), diamond(468 + i * 264, 740, 20, 22)]), { cord: 5 }));
}

const oymo = () => wide(felt, swap('oymo-swap', rect(600, 0, 600, 450) + rect(0, 450, 600, 450), (f, g) => sheet(g, 1200, 900)
  + cut(f, [move(turn(both(o.horn({ rise: 128, s: 0.96 })), 4), 600, 450, 1.72), move(turn(move(o.drop(70, 24), 0, -150), 4), 600, 450, 1.9, 45)], { cord: 9 })
  + cut(f, both(move(both(o.hook({ rise: 54 })), 0, 450, 2.1, 90), 600), { cord: 9 }) + cut(g, turn(move(o.drop(64, 20), 600, 440), 4, 600, 450), { cord: 6 }), madder, felt), cord('M600 0V900M0 450H1200', 8));

export const drawings = Object.entries({ 'tush-kiyiz': tushKiyiz, sayma, kurak, terme, kilem, oymo })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
