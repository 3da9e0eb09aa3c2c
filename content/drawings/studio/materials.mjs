// What things are made of. The ground of each picture is the felt that lets the stuff be seen.
import { union, both, move, poly, rect, diamond, ellipse, ribbon, along, row, fit, strap, smooth } from './geometry.mjs';
import { square, cut, bare, cord, stamp, sheet, teeth, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import * as o from './ornament.mjs';

/** A fleece is a heap of curls, every curl a small horn. */
function sheepWool() {
  const curl = stamp('sheep-wool-c', cut(walnut, ribbon({ x: -92, y: 50, a: -86, bends: [[60, 10], [190, 160], [130, 150], [80, 120]],
    w: [3, 13, 17, 16, 14, 11, 7], tail: 'round' }), { cord: 5 }));
  const places = [[330, 240, 0.9], [560, 240, 0.9, 1], [230, 440, 1], [450, 400, 1.1], [680, 440, 1, 1], [200, 660, 1], [400, 650, 1.1],
    [600, 660, 1.1, 1], [770, 680, 0.8, 1]];
  const fleece = smooth([[70, 800, 1], [50, 690], [96, 590, 1], [70, 480], [140, 380, 1], [150, 260], [250, 210, 1], [290, 120], [420, 120, 1],
    [500, 70], [610, 130, 1], [720, 150], [740, 270, 1], [830, 350], [800, 460, 1], [870, 560], [826, 660, 1], [860, 740], [820, 800, 1], [640, 836],
    [450, 816], [260, 836]]);
  return square(walnut, curl.def, cut(felt, fleece, { cord: 9 }),
    places.map(([x, y, s, m]) => `<g transform="translate(${x} ${y})${m ? ' scale(-1 1)' : ''}">${curl.at(0, 0, s * 0.84)}</g>`));
}

/** A sheet of felt, folded over, its cut edge thick. */
const feltSheet = () => square(madder, cut(walnut, poly([110, 330], [640, 150], [820, 560], [300, 780]), { cord: 8 }),
  cut(felt, poly([110, 330], [640, 150], [700, 290], [180, 490]), { cord: 8 }),
  cut(felt, smooth([[180, 490, 1], [240, 620], [300, 780, 1], [250, 800], [190, 770], [110, 600], [80, 400], [110, 330, 1]]), { cord: 8 }),
    cut(felt, [move(teeth(0, 0, 470, 46, 9), 330, 720, 1, -23)], { cord: 5 }),
    cut(felt, move(fit(o.tortKulak(), 0, 0, 190), 510, 470, 1, -22), { cord: 6 }));

function chiyGrass() {
  const stalk = (x, lean, h) => [strap([[450 + x * 0.3, 880, 9], [450 + x * 0.7, 560, 8], [450 + x + lean, 880 - h, 5]]),
    move(union(o.jalbyrak(150, 20), both(move(o.jalbyrak(80, 13), 3, -20, 1, 24)), both(move(o.jalbyrak(70, 11), 3, -60, 1, 20))), 450 + x + lean,
    900 - h, 1, lean * 0.34)];
  const stalks = [[-270, -70, 560], [-190, -50, 640], [-110, -28, 700], [-30, -8, 740], [50, 10, 700], [130, 34, 660], [210, 56, 600],
    [290, 74, 520]].map(a => stalk(...a));
  return square(felt, cut(madder, ellipse(620, 300, 150), { cord: 8 }), stalks.map(d => cut(walnut, d, { cord: 6 })),
    cut(walnut, smooth([[-20, 880, 1], [200, 820], [450, 800], [700, 820], [920, 880, 1], [920, 920, 1], [-20, 920, 1]]), { cord: 7 }));
}

const leafy = (way, n, len, r, side = 50) => along(way, n).map(([x, y, h], i) => move(o.jalbyrak(len, r), x, y, 1, h + 90 + (i % 2 ? side : -side)));

function willowWood() {
  const way = { x: 150, y: 880, a: -78, bends: [[420, 10], [420, 60], [240, 60]] };
  return square(indigo, cut(walnut, ribbon({ ...way, w: [26, 22, 18, 14, 6] }), { cord: 7 }), cut(felt, leafy(way, 15, 190, 30, 46), { cord: 6 }),
    cut(walnut, [strap([[470, 860, 30], [700, 560, 30]], 'flat', 'flat'), strap([[590, 890, 30], [820, 590, 30]], 'flat', 'flat')], { cord: 7 }),
    cut(felt, [move(ellipse(0, 0, 30, 16), 700, 560, 1, 38), move(ellipse(0, 0, 30, 16), 820, 590, 1, 38)], { cord: 6 }));
}

function apricotWood() {
  const way = { x: -40, y: 260, a: 10, bends: [[500, -20], [420, 40]] };
  const fruit = (x, y) => cut(ochre, ellipse(x, y, 62, 66),
    { cord: 0 }) + cord(`M${x} ${y - 66}C${x + 30} ${y - 20} ${x + 26} ${y + 30} ${x} ${y + 62}`, 6, walnut);
  return square(felt, cut(walnut, ribbon({ ...way, w: [28, 22, 16, 8] }), { cord: 7 }), cut(madder, leafy(way, 9, 130, 50, 70), { cord: 6 }),
    fruit(330, 380), fruit(640, 330), cut(walnut, smooth([[230, 590, 1], [640, 560, 1], [700, 720], [640, 870, 1], [230, 860, 1], [160, 720]]),
    { cord: 8 }),
    cut(felt, ellipse(640, 716, 84, 156), { cord: 7 }),
      [116, 78, 38].map((r,
      i) => cord(`M640 ${716 - r}C${640 + r * 0.72} ${716 - r} ${640 + r * 0.72} ${716 + r} 640 ${716 + r}C${640 - r * 0.72} ${716 + r} ${640 - r * 0.72} ${716 - r} 640 ${716 - r}`,
      9, walnut)), bare(felt, [strap([[270, 690, 3], [400, 680, 8], [540, 690, 3]]), strap([[250, 770, 3], [390, 760, 8], [530, 770, 3]])]));
}

/** A hide, stretched: its outline is all that a leather-worker needs to know it. */
const leather = () => square(felt, cut(walnut, both(smooth([[450, 70], [500, 90], [540, 170], [600, 200], [720, 120], [780, 110], [800, 160],
  [700, 280], [660, 380], [660, 560], [720, 660], [820, 740], [800, 800], [740, 800], [620, 720], [540, 740], [490, 800], [470, 880, 1],
  [450, 880, 1]]), 450), { cord: 9 }),
  cut(felt, [fit(union(both(o.horn({ rise: 120 })), move(o.drop(50, 17), 0, -236)), 450, 470, 320, 420)], { cord: 7 }),
    cut(felt, both(move(o.drop(60, 18), 560, 660, 1, 150), 450), { cord: 5 }));

const silver = () => square(soot, cut(felt, [poly([130, 640], [330, 540], [770, 640], [570, 750])], { cord: 8 }),
  cut(felt, poly([130, 640], [570, 750], [570, 840], [130, 720]), { cord: 8 }),
  cut(felt, poly([570, 750], [770, 640], [770, 716], [570, 840]), { cord: 8 }),
  cut(soot, fit(move(o.jyldyz(8, 100, 0.4), 0, 0), 450, 642, 130, 84), { cord: 5 }),
    cut(felt, [ellipse(330, 320, 190), ellipse(630, 250, 140)], { cord: 9 }), cut(soot, fit(o.tortKulak(), 330, 320, 260), { cord: 7 }),
    cut(soot, fit(o.gul(6), 630, 250, 170), { cord: 6 }), cut(felt, ellipse(630, 250, 18), { cord: 4 }));

function silkThread() {
  const strands = [-120, -72, -24, 24, 72, 120];
  const half = dir => strands.map(k => strap([[450 + k * 0.5, 130, 24], [450 + k * 1.7, 330, 24], [450 + dir * 40 + k * 0.2, 470, 22],
    [450 + k * 1.7, 620, 24], [450 + k * 0.5, 790, 24]]));
  return square(indigo, half(0).map((d, i) => cut(i % 2 ? felt : madder, d, { cord: 5 })),
    cut(felt, strap([[300, 450, 34], [450, 476, 36], [600, 450, 34]]), { cord: 7 }),
    cut(madder, move(row(diamond(0, 0, 15, 20), 5, 56), 338, 464), { cord: 0 }),
    cut(madder, [ellipse(450, 120, 84, 44), ellipse(450, 800, 84, 44)], { cord: 7 }), cord('M450 840C520 900 620 860 700 880', 8, felt));
}

function cottonCloth() {
  const boll = (x, y, s) => cut(felt, [ellipse(x, y - 60 * s, 62 * s), ellipse(x - 58 * s, y, 62 * s), ellipse(x + 58 * s, y, 62 * s),
    ellipse(x, y + 30 * s, 62 * s)], { cord: 7 }) + cut(walnut,
    both(move(o.jalbyrak(120, 34), x + 6 * s, y + 110 * s, s, 60), x) + move(o.jalbyrak(96, 30), x, y + 124 * s, s, 0), { cord: 6 });
  return square(madder, [0, 1, 2, 3].map(i => cut(i % 2 ? walnut : felt,
    smooth([[150, 560 + i * 76, 1], [700, 560 + i * 76, 1], [770, 598 + i * 76], [700, 636 + i * 76, 1], [150, 636 + i * 76, 1]]), { cord: 7 })),
    cord('M450 520C440 460 470 420 450 380M250 540C230 500 260 480 240 440', 14, walnut), boll(450, 260, 1.1), boll(200, 400, 0.62),
    boll(710, 400, 0.7));
}

const velvet = () => square(felt, cut(madder, smooth([[90, 170, 1], [810, 170, 1], [800, 430], [830, 780, 1], [720, 740], [640, 790], [540, 742],
  [450, 796], [360, 742], [260, 790], [180, 740], [70, 780, 1], [100, 430]]), { cord: 9 }),
  cut(soot, strap([[60, 150, 46], [450, 150, 46], [840, 150, 46]]), { cord: 8 }),
  cut(soot, [180, 360, 540, 720].map(x => smooth([[x, 230, 1], [x + 16, 440], [x + 22, 660, 1], [x - 2, 440]])), { cord: 0 }),
    cut(felt, [270, 450, 630].map(x => fit(o.kochkorMuyuz({ rise: 80 }), x, 460, 120, 150)), { cord: 5 }),
    cut(felt, [270, 450, 630].map(x => move(o.drop(50, 17), x, 640)), { cord: 5 }));

function madderPlant() {
  const flat = (y, s) => union([-78, -40, 40, 78].map(deg => move(o.jalbyrak(190, 34), 450, y, s, deg)));
  return square(felt, cut(madder, [ribbon({ x: 450, y: 540, a: 90, bends: [[180, -10], [160, 20]], w: [26, 22, 14, 3] }),
    both(ribbon({ x: 446, y: 560, a: 60, bends: [[140, -20], [160, 70], [60, -60]], w: [22, 20, 15, 9, 3] }), 450),
    both(ribbon({ x: 446, y: 560, a: 26, bends: [[160, 0], [140, 80], [60, -50]], w: [20, 18, 13, 7, 3] }), 450)], { cord: 7 }),
    cut(walnut, [rect(438, 110, 24, 440), flat(500, 1.1), flat(370, 1), flat(250, 0.84), move(o.jalbyrak(110, 26), 450, 130),
      both(move(o.jalbyrak(90, 22), 450, 150, 1, 44), 450)], { cord: 6 }),
      cut(madder, both([[540, 330], [590, 460], [520, 214]].map(([x, y]) => ellipse(x, y, 19)).join(''), 450), { cord: 5 }),
      bare(walnut, strap([[60, 560, 5], [450, 552, 8], [840, 560, 5]])));
}

function indigoPlant() {
  const way = { x: 450, y: 860, a: -90, bends: [[760, 0]] };
  const twig = (x, y, a, turnBy) => ({ x, y, a, bends: [[240, turnBy]] });
  const twigs = [twig(450, 720, -40, -30), twig(450, 720, -140, 30), twig(450, 540, -44, -26), twig(450, 540, -136, 26), twig(450, 380, -50, -20),
    twig(450, 380, -130, 20)];
  return square(felt, cut(indigo, ribbon({ ...way, w: [18, 14, 8] }), { cord: 6 }),
    twigs.map(t => cut(indigo, [ribbon({ ...t, w: [11, 9, 5] }), ...leafy(t, 6, 96, 36, 62),
    move(o.jalbyrak(96, 34), ...along(t, 12)[11].slice(0, 2), 1, along(t, 12)[11][2] + 90)], { cord: 5 })),
    cut(indigo, move(o.jalbyrak(130, 40), 450, 190), { cord: 5 }),
    cut(indigo, smooth([[-20, 830, 1], [450, 800], [920, 830, 1], [920, 920, 1], [-20, 920, 1]]), { cord: 7 }),
      cut(felt, teeth(0, 900, 900, 40, 14), { cord: 0 }));
}

function coralBeads() {
  const loop = (rx, ry, n, r) => Array.from({ length: n },
    (_v, i) => { const a = Math.PI * (0.06 + 0.88 * i / (n - 1)); return ellipse(450 - Math.cos(a) * rx, 160 + Math.sin(a) * ry,
    r * (0.8 + 0.3 * Math.sin(a))); });
  return square(soot, [[370, 610, 19, 36], [262, 420, 14, 33],
    [150, 240, 9, 30]].map(([rx, ry, n, r]) => loop(rx, ry, n, r).map((d, i) => cut(i % 4 === 2 ? felt : madder, d, { cord: 5 })).join('')),
    cut(felt, both(poly([70, 70], [130, 70], [150, 170], [60, 190]), 450), { cord: 6 }), cut(felt, move(o.tumar(52), 450, 860, 0.9), { cord: 6 }));
}

export const drawings = Object.entries({ 'sheep-wool': sheepWool, felt: feltSheet, 'chiy-grass': chiyGrass, 'willow-wood': willowWood,
  'apricot-wood': apricotWood, leather, silver, 'silk-thread': silkThread, 'cotton-cloth': cottonCloth, velvet, madder: madderPlant,
  indigo: indigoPlant, 'coral-beads': coralBeads })
  .map(([code, draw]) => ({ code, kind: 'material', svg: draw() }));
