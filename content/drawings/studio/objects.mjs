// The sample objects: whole pieces, laid out as a museum would lay them.
import { union, both, flipY, turn, move, poly, rect, diamond, ellipse, ribbon, along, row, fit, strap, smooth } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, swap, stamp, teeth, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import { field } from './carpet.mjs';
import { softDisc, blobTooth } from './crafts-life.mjs';
import * as o from './ornament.mjs';

/** Teeth all along a frame of the given rectangle, pointing outward. */
const fringe = (x, y, w, h, size, nx, ny) => [teeth(x, y, w, size, nx), flipY(teeth(x, y, w, size, nx), y + h / 2),
  move(teeth(0, 0, h, size, ny), x + w, y, 1, 90), move(teeth(0, 0, h, size, ny), x, y + h, 1, -90)];

const shyrdak = () => wide(felt, cut(soot, rect(90, 75, 1020, 750), { cord: 8 }),
  cut(felt, [rect(160, 145, 880, 610), fringe(160, 145, 880, 610, 46, 22, 15)], { cord: 4 }), cut(indigo, rect(180, 165, 840, 570), { cord: 6 }),
  field('sample-shyrdak', [190, 175, 820, 550], 3, 2, indigo, felt, { cord: 5, fit: 1.02, corners: false }));

function alaKiyiz() {
  const horns = turn(both(ribbon({ bends: [[90, 0], [50, 40], [90, 140], [54, 90]], w: [26, 24, 24, 26, 22, 13] })), 4);
  const medal = stamp('sample-ala-kiyiz-m', bare(walnut, softDisc(205)) + bare(felt, horns) + bare(walnut, softDisc(26))),
    tooth = stamp('sample-ala-kiyiz-t', bare(madder, move(blobTooth(), 0, -150)));
  const edge = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(i => tooth.at(150 + i * 100, 122, 0.9) + tooth.at(150 + i * 100, 778, 0.9, 180));
  const side = [0, 1, 2, 3, 4].map(i => tooth.at(112, 250 + i * 100, 0.9, -90) + tooth.at(1088, 250 + i * 100, 0.9, 90));
  const body = smooth([[90, 84, 1], [340, 74], [600, 88], [860, 74], [1110, 84, 1], [1124, 300], [1108, 460], [1124, 640], [1110, 816, 1], [860, 828],
    [600, 812], [340, 828], [90, 816, 1], [78, 640], [92, 460], [76, 300]]);
  return wide(madder, medal.def, tooth.def, bare(felt, body), edge, side,
    bare(walnut, smooth([[190, 188], [600, 180], [1010, 188], [1020, 450], [1010, 712], [600, 720], [190, 712], [180, 450]])),
    bare(felt, smooth([[206, 204], [600, 196], [994, 204], [1002, 450], [994, 696], [600, 704], [206, 696], [198, 450]])),
    medal.at(410, 450), medal.at(790, 450), bare(madder, [diamond(600, 246, 36, 40), diamond(600, 654, 36, 40)]));
}

function tushKiyiz() {
  const disc = stamp('sample-tush-kiyiz-d', cut(felt, ellipse(0, 0, 78)) + cut(indigo, move(turn(o.drop(60, 19), 6, 0, 0), 0, 0, 1)) + cut(felt,
    ellipse(0, 0, 16), { cord: 4 }));
  const arch = poly([160, 110], [1040, 110], [1040, 700], [950, 800], [860, 700], [860, 340], [340, 340], [340, 700], [250, 800], [160, 700]);
  return wide(felt, disc.def, cut(walnut, strap([[90, 96, 16], [600, 96, 16], [1110, 96, 16]])), cut(indigo, arch, { cord: 9 }),
    cut(walnut, poly([340, 340], [860, 340], [860, 620], [340, 620]), { cord: 7 }), cut(felt, teeth(346, 346, 508, -50, 8), { cord: 5 }),
    cut(walnut, move(row(poly([-10, 0], [10, 0], [17, 84], [-17, 84]), 10, 54), 357, 626), { cord: 5 }),
    [250, 950].flatMap(x => [226, 420, 612].map(y => disc.at(x, y))), disc.at(600, 226, 1.1),
      cut(felt, both(fit(o.kochkorMuyuz({ rise: 70 }), 424, 226, 140, 150), 600)),
      cut(felt, both(move(o.drop(50, 17), 250, 744, 1, 180), 600), { cord: 5 }));
}

const komuz = () => wide(indigo, swap('sample-komuz-swap', rect(0, 450, 1200, 450),
  (f, g) => sheet(g, 1200, 900) + `<g transform="translate(680 450) rotate(-90)">${[
  cut(f, [strap([[0, -490, 9], [-64, -490, 10], [-92, -490, 18]]), strap([[0, -530, 9], [64, -530, 10], [92, -530, 18]]),
    strap([[0, -570, 9], [-64, -570, 10], [-92, -570, 18]])], { cord: 6 }),
  cut(f, both(smooth([[0, 430, 1], [130, 412], [206, 310], [196, 190], [126, 60], [56, -30], [28, -100], [22, -170], [22, -470, 1], [34, -500],
    [30, -600], [0, -626, 1]])), { cord: 9 }),
  cut(g, both(move(o.horn({ rise: 30 }), 0, 330, 0.92)), { cord: 6 }), cut(g, both(move(o.drop(60, 18), 120, 350, 1, 20)), { cord: 5 }),
    cut(g, ellipse(0, 120, 16), { cord: 5 }), cut(g, rect(-60, 372, 120, 20), { cord: 5 }),
].join('')}</g>`, walnut, felt), cord('M0 450H1200', 6), cord('M308 438L1062 434M308 450H1062M308 462L1062 466', 4));

function kookor() {
  const body = both(union(smooth([[600, 190, 1], [550, 190, 1], [556, 260], [500, 350], [400, 430], [360, 540], [390, 680], [470, 780, 1],
    [600, 800, 1]]), ribbon({ x: 470, y: 690, a: 140, bends: [[110, 20], [120, 110], [100, 140], [70, 110]], w: [84, 60, 42, 30, 22, 13] })), 600);
  return wide(madder, cut(felt, below(), { cord: 8 }),
    cut(walnut, both(strap([[552, 300, 14], [420, 250, 14], [280, 330, 14], [300, 470, 13], [400, 500, 12]]), 600)), cut(walnut, body, { cord: 10 }),
    cut(walnut, [poly([540, 120], [660, 120], [646, 190], [554, 190])], { cord: 8 }), cut(felt, [ellipse(600, 92, 34)], { cord: 7 }),
    bare(felt, rect(548, 208, 104, 16)),
    cut(felt, fit(union(o.kochkorMuyuz({ rise: 70 }), flipY(o.kochkorMuyuz({ rise: 50 }))), 600, 560, 280, 330), { cord: 7 }),
      cut(felt, both(move(o.drop(54, 16), 416, 640, 1, 10), 600), { cord: 5 }));
}
const below = () => 'M-20 640Q600 560 1220 640L1220 920L-20 920Z';

function bilerik() {
  const way = { x: 56, y: -214, a: 12, bends: [[1220, 330]] }, places = along(way, 11);
  const cuff = stamp('sample-bilerik-c', cut(felt, [ribbon({ ...way, w: [40, 56, 66, 70, 66, 56, 40], tip: 'round', tail: 'round' }),
    move(ellipse(0, 0, 50), ...along(way, 40)[0].slice(0, 2)), move(ellipse(0, 0, 50), ...along(way, 40)[39].slice(0, 2))], { cord: 9 })
    + cut(soot, places.filter((_p, i) => i % 2).map(([x, y, h]) => move(fit(o.kosMuyuz(), 0, 0, 74, 96), x, y, 1, h)),
      { cord: 0 }) + cut(madder, places.filter((_p, i) => !(i % 2)).map(([x, y]) => ellipse(x, y, 27)), { cord: 5 }));
  return wide(soot, cuff.def, cuff.at(320, 460, 0.94, 180), cuff.at(880, 460, 0.94, 180));
}

function akKalpak() {
  const crown = smooth([[352, 640, 1], [390, 440], [460, 240], [560, 96], [600, 76], [640, 96], [740, 240], [810, 440], [848, 640, 1]]);
  const brim = smooth([[262, 590, 1], [420, 630], [600, 642], [780, 630], [938, 590, 1], [930, 730], [800, 808], [600, 830], [400, 808], [270, 730]]);
  return wide(madder, cut(felt, crown, { cord: 9 }),
    cut(indigo, [fit(union(o.kochkorMuyuz({ rise: 130 }), move(o.drop(44, 15), 0, -214)), 600, 420, 220, 320),
    both(fit(move(o.syngarMuyuz(), 0, 0, 1, 10), 446, 500, 120, 190), 600)], { cord: 6 }),
    cord('M588 90C530 180 474 360 470 606M612 90C670 180 726 360 730 606', 9), cut(indigo, brim, { cord: 9 }),
      cut(felt, move(row(diamond(0, 0, 24, 34), 7, 82), 354, 736), { cord: 5 }), cut(indigo, ellipse(600, 70, 24)),
      cord('M600 60C660 20 720 60 730 120', 9), cut(indigo, poly([716, 120], [744, 120], [764, 236], [696, 236]), { cord: 6 }));
}

function chiyScreen() {
  const n = 32, parts = { [felt]: '', [madder]: '', [indigo]: '' };
  const colour = (i, y) => {
    const dx = Math.abs(((i + 0.5) % 16) - 8), k = Math.abs(y - 470) / 30 + dx;
    if (y < 220 || y > 720) return (Math.floor(i / 2) + (y > 720)) % 2 ? indigo : felt;
    return k < 2 ? madder : k < 4 ? felt : k < 6.4 ? indigo : k < 8 ? felt : k < 10.4 ? madder : felt;
  };
  for (let i = 0; i < n; i++) {
    let from = 130, last = colour(i, 145);
    for (let y = 160; y <= 820; y += 30) {
      const c = y > 790 ? '' : colour(i, y + 15);
      if (c !== last) { parts[last] += `M${120 + i * 30 + 3} ${from}h24V${Math.min(y, 800)}h-24Z`; from = y; last = c; }
    }
  }
  return wide(indigo, bare(ochre, rect(112, 122, 976, 686)), Object.entries(parts).map(([c, d]) => `<path fill="${c}" d="${d}"/>`),
    [220, 345, 470, 595, 720].map(y => cord(`M90 ${y}H1110`, 6)),
    cut(madder, [rect(80, 96, 44, 732), rect(1076, 96, 44, 732)], { cord: 7 }),
      cut(felt, [102, 1098].flatMap(x => [0, 1, 2, 3, 4, 5, 6, 7].map(i => diamond(x, 150 + i * 90, 12, 22))), { cord: 0 }));
}

function kurak() {
  const mill = (x, y, s) => bare(madder, move(turn(poly([0, 0], [0, -s], [-s, -s]), 4), x, y)) + bare(indigo,
    move(turn(poly([0, 0], [s / 2, -s / 2], [0, -s]), 4), x, y)) + cut(felt, diamond(x, y, s * 0.26), { cord: 4 });
  const out = [];
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) out.push(mill(400 + i * 200, 250 + j * 200, 100));
  return wide(indigo, cut(felt, rect(190, 40, 820, 820), { cord: 9 }),
    cut(madder, [row(poly([0, 0], [27.3, 54], [54.6, 0]), 15, 54.6)].flatMap(d => [move(d, 190.5, 40), flipY(move(d, 190.5, 40), 450)]), { cord: 0 }),
    cut(indigo, both(move(row(poly([0, 0], [54, 27.3], [0, 54.6]), 13, 0, 54.6), 190, 95), 600), { cord: 0 }),
      cut(felt, rect(296, 146, 608, 608), { cord: 7 }), out, cord([1, 2].map(i => `M${300 + i * 200} 146V754M296 ${150 + i * 200}H904`).join(''), 6));
}

/** One long band, folded as it comes from the chest; its diamonds follow the fold. */
function termeBand() {
  const way = { x: -80, y: 190, a: 0, bends: [[900, 0], [440, 180], [560, 0], [440, -180], [1000, 0]] }, out = [];
  const spots = along(way, 33);
  out.push(cut(felt, ribbon({ ...way, w: [74, 74, 74], tip: 'flat' }), { cord: 8 }));
  return wide(walnut, out, cut(madder, spots.map(([x, y, h]) => move(diamond(0, 0, 44, 54), x, y, 1, h)), { cord: 0 }),
    bare(felt, spots.map(([x, y, h]) => move(diamond(0, 0, 22, 28), x, y, 1, h))),
    bare(walnut, spots.map(([x, y, h]) => move(diamond(0, 0, 9, 12), x, y, 1, h))));
}

export const drawings = Object.entries({ shyrdak, 'ala-kiyiz': alaKiyiz, 'tush-kiyiz': tushKiyiz, komuz, kookor, bilerik, 'ak-kalpak': akKalpak,
  'chiy-screen': chiyScreen, kurak, 'terme-band': termeBand })
  .map(([code, draw]) => ({ code: `sample-${code}`, kind: 'object', svg: draw() }));
