// The covers of the techniques: hands at their work, one gesture each.
import { union, both, turn, move, poly, rect, diamond, ellipse, ribbon, along, row, fit, strap, smooth } from './geometry.mjs';
import { wide, cut, bare, cord, stamp, teeth, below, felt, soot, madder, indigo, walnut } from './felt.mjs';
import { arm, palm, fist, pinch, knuckles, knife, roll, mat, cauldron, flame } from './hands.mjs';
import * as o from './ornament.mjs';

const hands = (skin, sleeve, trim) => (hand, x, y, s, deg, more = {}) => arm(hand, { skin, sleeve, trim, x, y, s, deg, cord: 8, len: 700, ...more });

/** Two forearms press the wet roll and send it on. */
function woolFelting() {
  const h = hands(walnut, soot, felt);
  return wide(madder, cut(felt, roll(60, 360, 1080, 190), { cord: 10 }),
    [250, 420, 600, 780, 950].map(x => cord(`M${x} 170C${x - 56} 250 ${x - 56} 470 ${x} 550`, 10)),
    cut(soot, mat(-20, 560, 1240, 360, 9, 12), { cord: 4 }), h(palm(), 400, 640, 1.35, 8, { left: true }), h(palm(), 800, 640, 1.35, -8));
}

/** One knife, two felts: what is cut from the dark fills the light. */
function feltMosaic() {
  const horns = move(union(both(o.horn({ rise: 110 }))), 420, 800, 3.1), at = d => move(d, 672, 430, 1.25, 16);
  const h = hands(walnut, soot, felt);
  return wide(madder, cut(felt, poly([60, -20], [820, -20], [800, 920], [40, 920]), { cord: 9 }), cut(madder, horns, { cord: 9 }),
    cut(felt, at(knife.blade), { cord: 7 }), cut(soot, at(strap([[138, -152, 24], [190, -206, 26], [300, -316, 22]])), { cord: 7 }),
    h(fist(), 960, 200, 1.5, -78, { marks: knuckles() }));
}

/** Coloured wool laid out on the mat in the figures it will keep. */
function patternRolling() {
  const horns = turn(both(ribbon({ bends: [[90, 0], [50, 40], [90, 140], [54, 90]], w: [26, 24, 24, 26, 22, 13] })), 4),
    h = hands(walnut, indigo, felt);
  return wide(walnut, cut(felt, mat(-20, 30, 1240, 620, 18, 7), { cord: 3 }),
    bare(indigo, smooth([[120, 100], [400, 86], [700, 100], [1080, 92], [1098, 330], [1080, 560], [600, 574], [120, 560], [104, 330]])),
    bare(felt, [move(horns, 350, 330, 0.96), move(horns, 850, 330, 0.96)]), bare(felt, [ellipse(600, 330, 50)]),
    h(palm(), 470, 780, 1.3, 10, { left: true }), h(palm(), 860, 760, 1.3, -12));
}

/** Two yarns turn the same way, then lie round each other the other way: the cord of every shyrdak. */
function cordTwisting() {
  const h = hands(felt, madder, felt), n = 11;
  const strand = x => smooth([[x, 372, 1], [x + 62, 366], [x + 104, 420], [x + 96, 520, 1], [x + 34, 526], [x - 8, 472]]);
  const twist = Array.from({ length: n * 2 }, (_v, i) => cut(i % 2 ? felt : madder, strand(200 + i * 40), { cord: 6 })).join('');
  return wide(soot, cut(madder, strap([[1090, 430, 34], [1140, 300, 30], [1260, 210, 30]]), { cord: 6 }),
    cut(felt, strap([[1090, 470, 34], [1150, 350, 30], [1260, 300, 30]]), { cord: 6 }), twist,
    cut(madder, strap([[230, 440, 34], [120, 420, 32], [-40, 440, 32]]), { cord: 6 }), h(fist(), 230, 660, 1.6, 6, { left: true, marks: knuckles() }),
    h(fist(), 1010, 660, 1.6, -8, { marks: knuckles() }));
}

function woolDyeing() {
  const h = hands(walnut, madder, felt);
  const skein = (x, c) => [strap([[x - 60, 120, 24], [x - 74, 300, 26], [x - 50, 470, 24]]), strap([[x, 120, 24], [x, 300, 26], [x, 480, 24]]),
    strap([[x + 60, 120, 24], [x + 74, 300, 26], [x + 50, 470, 24]])].map(d => cut(c, d, { cord: 6 }));
  return wide(felt, cut(madder, [[330, 1.5], [470, 1.9], [610, 2], [760, 1.9], [900, 1.5]].map(([x, s]) => move(flame(), x, 900, s)), { cord: 6 }),
    cut(walnut, move(cauldron(), 600, 500, 2.1), { cord: 10 }), cut(madder, ellipse(600, 490, 312, 56), { cord: 8 }), skein(600, madder),
    bare(madder, ellipse(600, 496, 180, 32)), cut(walnut, strap([[90, 110, 20], [600, 120, 22], [1110, 110, 20]]), { cord: 8 }),
    h(fist(), 180, 196, 1.2, 40, { left: true, marks: knuckles(), len: 520 }), h(fist(), 1020, 196, 1.2, -40, { marks: knuckles(), len: 520 }),
    cut(felt, fit(both(move(o.kochkorMuyuz(), 80, 0)), 600, 680, 300, 120), { cord: 6 }));
}

/** Every stalk is wrapped alone, and only the row of them makes the figure. */
function reedWrapping() {
  const h = hands(walnut, soot, felt), stripes = [];
  for (let i = 0; i < 7; i++) stripes.push(cut(felt, rect(-20, 50 + i * 62, 1240, 44), { cord: 5 }));
  const wraps = [[3], [2, 4], [1, 3, 5], [0, 2, 4, 6], [1, 3, 5], [2, 4],
    [3]].flatMap((js, i) => js.map(j => rect(120 + i * 74, 50 + j * 62, 74, 44)));
  return wide(soot, stripes, cut(madder, wraps, { cord: 0 }), cord('M640 50V466M1100 50V466M60 50V466', 8),
    cut(felt, rect(-20, 540, 1240, 48), { cord: 6 }), cut(madder,
    Array.from({ length: 9 }, (_v, i) => poly([120 + i * 52, 536], [160 + i * 52, 536], [176 + i * 52, 592], [136 + i * 52, 592])), { cord: 4 }),
    cord('M590 566C640 640 700 660 720 640', 12, madder), h(pinch(), 820, 830, 1.5, -34),
    h(fist(), 240, 780, 1.4, 8, { left: true, marks: knuckles() }));
}

/** A steamed pole gives way between two pegs. */
function frameBending() {
  const h = hands(felt, indigo, felt);
  return wide(madder, cut(indigo, [poly([120, 780], [700, 780], [740, 860], [80, 860]), rect(220, 420, 84, 370), rect(500, 420, 84, 370)],
    { cord: 9 }), cut(felt, ribbon({ x: -60, y: 640, a: 0, bends: [[330, -6], [480, -70], [600, -10]], w: [30, 30, 29, 28, 26] }), { cord: 10 }),
    cut(indigo, [ellipse(380, 740, 46), ellipse(330, 540, 46)], { cord: 8 }), bare(felt, [ellipse(380, 740, 15), ellipse(330, 540, 15)]),
    cut(felt, [diamond(542, 690, 20, 60)], { cord: 5 }), bare(felt, teeth(120, 860, 580, 50, 10)),
    h(fist(), 870, 300, 1.6, -70, { marks: knuckles() }));
}

function kalpakSewing() {
  const h = hands(walnut, indigo, felt), wedge = x => smooth([[x, 60, 1], [x + 70, 220], [x + 120, 480], [x + 136, 760, 1], [x, 790],
    [x - 136, 760, 1], [x - 120, 480], [x - 70, 220]]);
  return wide(indigo, cut(felt, [wedge(250)], { cord: 8 }), cut(felt, wedge(522), { cord: 8 }),
    cut(walnut, [fit(o.kochkorMuyuz({ rise: 110 }), 250, 560, 170, 260), fit(o.kochkorMuyuz({ rise: 110 }), 522, 560, 170, 260),
    move(o.drop(60, 18), 250, 300), move(o.drop(60, 18), 522, 300)], { cord: 6 }),
    Array.from({ length: 6 }, (_v, i) => cord(`M372 ${420 + i * 60}L400 ${440 + i * 60}`, 9)).join(''),
    cut(felt, poly([392, 400], [700, 300], [704, 314]), { cord: 6 }), cord('M700 306C800 200 900 120 1000 150C1120 190 1160 60 1240 40', 8),
      h(pinch(), 880, 460, 1.5, -58));
}

function chainStitch() {
  const h = hands(walnut, soot, felt), link = stamp('chain-stitch-l', cut(felt, o.drop(50, 20), { cord: 5 })),
    way = { x: 170, y: 850, a: -88, bends: [[400, 8], [520, 180], [360, 130], [120, 70]] };
  return wide(madder, link.def, cut(soot, [move(o.jalbyrak(180, 52), 190, 720, 1, 52), move(o.jalbyrak(150, 46), 130, 560, 1, -46),
    move(o.jalbyrak(150, 46), 560, 300, 1, 60)], { cord: 7 }), along(way, 26).map(([x, y, a]) => link.at(x, y, 1, Math.round(a + 90))),
    cut(felt, fit(o.gul(6), 372, 436, 140), { cord: 5 }), cut(madder, ellipse(372, 436, 17), { cord: 4 }),
    cut(felt, strap([[470, 600, 5], [570, 520, 8], [660, 440, 9]]), { cord: 6 }),
      cut(soot, strap([[650, 446, 24], [740, 396, 30], [860, 330, 24]]), { cord: 7 }), h(pinch(), 930, 560, 1.6, -62));
}

function patchworkPiecing() {
  const h = hands(walnut, indigo, felt);
  return wide(felt, cut(indigo, [poly([60, 60], [360, 60], [60, 360]), poly([360, 360], [660, 60], [660, 360])], { cord: 7 }),
    cut(madder, [poly([360, 60], [360, 360], [60, 360]), poly([360, 360], [360, 60], [660, 60])], { cord: 7 }),
    cut(madder, [poly([60, 360], [360, 660], [60, 660])], { cord: 7 }), cut(indigo, poly([60, 360], [360, 360], [360, 660]), { cord: 7 }),
    cut(madder, poly([420, 430], [720, 430], [420, 730]), { cord: 8 }),
    Array.from({ length: 6 }, (_v, i) => cord(`M388 ${450 + i * 40}l0 20`, 9)).join(''),
    cut(felt, poly([396, 700], [640, 610], [646, 624]), { cord: 6 }), cord('M642 616C760 500 860 470 920 520C1000 590 1080 440 1240 420', 8),
      h(pinch(), 826, 780, 1.5, -62), h(palm({ spread: 0.7 }), 960, 250, 1.3, -84));
}

function bandWeaving() {
  const h = hands(walnut, indigo, felt), warp = Array.from({ length: 8 }, (_v, i) => rect(480, 330 + i * 32, 760, 16));
  return wide(indigo, cut(felt, warp, { cord: 4 }), cut(felt, rect(-20, 320, 520, 252), { cord: 8 }),
    cut(madder, [rect(-20, 336, 520, 14), rect(-20, 542, 520, 14), row(diamond(50, 446, 58, 74), 4, 130)], { cord: 4 }),
    bare(felt, row(diamond(50, 446, 24, 32), 4, 130)),
    bare(madder, row(poly([115, 350], [140, 382], [90, 382]) + poly([115, 542], [140, 510], [90, 510]), 3, 130)),
    cut(walnut, smooth([[520, 150, 1], [560, 130], [600, 150, 1], [612, 450], [600, 760, 1], [560, 780], [520, 760, 1], [508, 450]]), { cord: 9 }),
    cut(felt, fit(o.kosMuyuz(), 560, 220, 60, 120), { cord: 0 }),
    h(fist(), 560, 860, 1.4, 0, { marks: knuckles() }), h(palm({ spread: 0.6 }), 900, 150, 1.3, 200));
}

/** A knot on two warps, cut off with the knife; the row is beaten down. */
function pileKnotting() {
  const h = hands(walnut, soot, felt), warp = Array.from({ length: 20 }, (_v, i) => rect(30 + i * 60, -20, 18, 640)),
    knot = (i, j, c) => cut(c, rect(22 + i * 60, 540 + j * 60, 56, 52), { cord: 3 });
  const pattern = ['00110011001100110011', '01111001111001111001', '11011111101111110111', '10000110000110000110', '11011111101111110111',
    '01111001111001111001'], rows = pattern.map((line, j) => [...line].map((c, i) => knot(i, j, c === '1' ? madder : soot)).join(''));
  return wide(soot, cut(felt, warp, { cord: 3 }), cut(soot, rect(-20, 530, 1240, 390), { cord: 6 }), rows,
    cut(madder, [strap([[520, 500, 22], [550, 460, 20], [584, 500, 22]]), strap([[528, 500, 14], [500, 560, 12]]),
    strap([[580, 500, 14], [640, 540, 13], [700, 500, 12]])], { cord: 6 }), h(pinch(), 852, 640, 1.5, -46),
    cut(felt, strap([[330, 300, 7], [260, 380, 18], [180, 440, 22]]), { cord: 6 }), h(fist(), 120, 560, 1.3, 34, { left: true, marks: knuckles() }));
}

function silverWorking() {
  const h = hands(felt, soot, felt);
  return wide(madder, cut(soot, smooth([[60, 560, 1], [330, 540, 1], [330, 500, 1], [860, 500, 1], [880, 620, 1], [740, 680], [660, 760],
    [740, 920, 1], [380, 920, 1], [450, 760], [390, 680], [220, 640]]), { cord: 10 }),
    cut(felt, smooth([[420, 500, 1], [440, 400], [600, 356], [760, 400], [780, 500, 1], [700, 440], [600, 420], [500, 440]]), { cord: 7 }),
    cut(madder, [ellipse(600, 388, 15), ellipse(500, 414, 11), ellipse(700, 414, 11)], { cord: 4 }),
    `<g transform="translate(790 250) rotate(-30)">${cut(soot, smooth([[-150, -56, 1], [40, -56, 1], [100, -20], [100, 26], [40, 56, 1], [-150, 56, 1]]), { cord: 8 })}${cut(felt, strap([[-20, -84, 20], [-24, 60, 22], [-20, 240, 22]]), { cord: 7 })}</g>`,
      h(fist(), 1010, 540, 1.5, -50, { marks: knuckles(), len: 420 }),
      cut(felt, [[430, 320, -34], [500, 280, -14], [350, 400, -60]].map(([x, y, deg]) => move(o.drop(70, 15), x, y, 1, deg)), { cord: 5 }),
      h(fist(), 170, 470, 1.3, 78, { left: true, marks: knuckles() }));
}

function komuzCarving() {
  const h = hands(felt, indigo, felt), body = both(smooth([[0, 400, 1], [104, 386], [166, 300], [160, 200], [106, 80], [48, -10], [26, -80],
    [20, -150], [20, -500, 1], [0, -520, 1]]));
  return wide(felt, cut(indigo, below(1200, 920, 700, 660, 700), { cord: 8 }), cut(walnut, move(body, 470, 560, 1.12, 72), { cord: 10 }),
    cut(felt, move(both(o.horn({ rise: 20 })), 190, 640, 0.92, 72), { cord: 6 }),
    cut(walnut, [ribbon({ x: 560, y: 430, a: -70, bends: [[60, 0], [120, 150], [100, 170]], w: [10, 18, 20, 15, 6] }),
    ribbon({ x: 440, y: 430, a: -110, bends: [[60, 0], [110, -150], [90, -170]], w: [10, 17, 18, 14, 6] })], { cord: 6 }),
    cut(indigo, strap([[610, 470, 4], [700, 390, 24], [760, 340, 20]], 'flat'), { cord: 7 }),
      cut(walnut, strap([[740, 354, 26], [840, 270, 30], [940, 190, 26]]), { cord: 7 }), h(fist(), 1020, 340, 1.5, -74, { marks: knuckles() }));
}

function leatherEmbossing() {
  const h = hands(felt, soot, felt), flask = both(smooth([[0, -330, 1], [-40, -330, 1], [-34, -220], [-90, -120], [-190, -30], [-220, 90],
    [-186, 210], [-90, 262], [0, 268, 1]]));
  return wide(madder, cut(walnut, move(flask, 400, 530, 1.24), { cord: 10 }),
    cut(felt, fit(union(o.kochkorMuyuz({ rise: 90 })), 400, 620, 260, 300), { cord: 7 }),
    cut(felt, both(move(o.drop(60, 18), 230, 730, 1, 30), 400), { cord: 5 }),
    cut(soot, strap([[520, 560, 12], [620, 460, 26], [760, 330, 30]]), { cord: 8 }),
    cut(felt, [diamond(660, 424, 13), diamond(716, 370, 13)], { cord: 4 }), h(fist(), 806, 474, 1.45, -62, { marks: knuckles() }),
    `<g transform="translate(880 150) rotate(-42)">${cut(soot, rect(-120, -76, 220, 152), { cord: 8 })}${cut(walnut, strap([[100, 0, 22], [260, 0, 22], [460, 0, 24]]), { cord: 7 })}</g>`);
}

export const drawings = Object.entries({ 'wool-felting': woolFelting, 'felt-mosaic': feltMosaic, 'pattern-rolling': patternRolling,
  'cord-twisting': cordTwisting, 'wool-dyeing': woolDyeing, 'reed-wrapping': reedWrapping, 'frame-bending': frameBending,
  'kalpak-sewing': kalpakSewing, 'chain-stitch': chainStitch, 'patchwork-piecing': patchworkPiecing, 'band-weaving': bandWeaving,
  'pile-knotting': pileKnotting, 'silver-working': silverWorking, 'komuz-carving': komuzCarving, 'leather-embossing': leatherEmbossing })
  .map(([code, draw]) => ({ code, kind: 'technique', svg: draw() }));
