// Games, feasts and what is drunk at them; and the felt that is rolled for all of it.
import { union, both, flip, flipY, turn, move, poly, rect, diamond, ellipse, ribbon, fit, strap, smooth } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, swap, stamp, teeth, below, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import { horse, mane, rider, riderHead, riderHat, riderArm, eagle } from './figures.mjs';
import { cauldron, flame, roll, fleece } from './hands.mjs';
import * as o from './ornament.mjs';

function toguzKorgool() {
  const pit = (x, y) => smooth([[x, y - 110], [x + 36, y - 80], [x + 36, y + 80], [x, y + 110], [x - 36, y + 80], [x - 36, y - 80]]);
  const xs = Array.from({ length: 9 }, (_v, i) => 152 + i * 112);
  const balls = (x, y, n) => Array.from({ length: n }, (_v, i) => ellipse(x + (i % 2 ? 11 : -11), y - 66 + i * 17, 13)).join('');
  const up = xs.flatMap((x, i) => (i === 5 ? [] : [[x, 260, 9 - (i % 3)]])), down = xs.flatMap((x, i) => (i === 3 ? [] : [[x, 640, 7 + (i % 3)]]));
  return wide(madder, cut(walnut, smooth([[40, 130, 1], [600, 96], [1160, 130, 1], [1176, 450], [1160, 770, 1], [600, 804], [40, 770, 1], [24, 450]]),
    { cord: 10 }), cut(madder, [...xs.map(x => pit(x, 260)), ...xs.map(x => pit(x, 640))], { cord: 7 }),
    cut(madder, [strap([[150, 450, 50], [330, 450, 50], [540, 450, 50]]), strap([[660, 450, 50], [870, 450, 50], [1050, 450, 50]])], { cord: 7 }),
      cut(felt, [...up, ...down].map(([x, y, n]) => balls(x, y, n)), { cord: 3 }),
    cut(felt, [0, 1, 2, 3, 4, 5, 6].map(i => ellipse(170 + i * 40, 440 + (i % 2) * 22, 15)).concat([0, 1, 2,
      3].map(i => ellipse(700 + i * 40, 440 + (i % 2) * 22, 15))), { cord: 3 }), cut(felt, diamond(600, 450, 22, 40), { cord: 5 }));
}

const kokBoru = () => wide(felt, swap('kok-boru-swap', rect(600, 0, 600, 900), (f, g) => sheet(g, 1200, 900) + [0, 1].map(i => {
  const at = d => (i ? flip(move(d, 10, 300, 0.74), 600) : move(d, 10, 300, 0.74));
  return cut(f, at(horse()), { cord: 7 }) + cut(g, at(mane()), { cord: 5 }) + cut(g, at(rider()), { cord: 6 }) + cut(f, at(riderHead()),
    { cord: 5 }) + cut(g, at(riderHat()), { cord: 5 }) + cut(g, at(riderArm(640, 150)), { cord: 6 }) + bare(g, at(ellipse(610, 196, 9)));
}).join('') + cut(f, both(smooth([[600, 350, 1], [520, 336], [470, 372], [478, 430], [460, 520, 1], [490, 524, 1], [520, 452], [560, 466],
  [600, 470, 1]]), 600), { cord: 7 })
  + cut(f, both(move(teeth(0, 0, 640, 60, 10), -40, 900), 600), { cord: 7 }) + cut(f, both(fit(o.kochkorMuyuz(), 300, 130, 210, 160), 600),
    { cord: 7 }), madder, felt), cord('M600 0V900', 8));

function burkut() {
  const at = d => move(d, 600, 430, 1.08), feathers = both([[120, -70, 100, 62], [190, -120, 150, 60], [300, -170, 170, 58], [180, -10, 190, 74],
    [310, -60, 150, 70], [200, 60, 150, 84]].map(([x, y, len, deg]) => move(o.drop(len * 0.86, 13), x, y, 1, deg)).join(''));
  return wide(felt, cut(madder, ellipse(600, 420, 360), { cord: 10 }), cut(soot, at(eagle.tail()), { cord: 8 }),
    cut(soot, at(eagle.wings()), { cord: 9 }), cut(felt, at(feathers), { cord: 5 }), cut(soot, at(eagle.body()), { cord: 8 }),
    cut(ochre, at(eagle.beak()), { cord: 0 }),
    cut(felt, at(ellipse(30, -148, 13)), { cord: 5 }), bare(soot, at(ellipse(33, -148, 6))),
      cut(felt, at([[-40, 0], [40, 0], [0, 50], [-36, 100], [36, 100], [0, 150],
      [0, -50]].map(([x, y]) => flipY(move(o.drop(34, 14), x, y), y)).join('')), { cord: 4 }),
    cut(felt, at(both([0, 1, 2].map(i => strap([[30, 210, 10], [34 + i * 16 - 16, 290, 9], [26 + i * 26 - 20, 316, 4]])).join(''))), { cord: 5 }),
      cut(soot, [smooth([[-20, 800, 1], [300, 752], [600, 738], [760, 760], [780, 800], [740, 836], [400, 860], [-20, 930, 1]])], { cord: 8 }));
}

function nooruz() {
  const sprout = (x, h, lean) => [strap([[x, 560, 8], [x + lean * 0.3, 560 - h * 0.6, 9], [x + lean, 560 - h, 6]]),
    move(o.jalbyrak(90, 24), x + lean * 0.4, 560 - h * 0.55, 1, lean > 0 ? 50 : -50),
    move(o.jalbyrak(80, 22), x + lean, 560 - h + 10, 1, lean > 0 ? 18 : -18)];
  const ray = move(o.jalbyrak(110, 30), 0, -196);
  return wide(madder, cut(felt, [ellipse(600, 330, 186), move(turn(ray, 20), 600, 330)], { cord: 8 }),
    cut(madder, ellipse(600, 330, 136), { cord: 8 }), cut(soot,
    [sprout(450, 260, -70), sprout(520, 340, -40), sprout(600, 380, 8), sprout(680, 340, 44), sprout(750, 260, 74)], { cord: 6 }),
    cut(felt, [move(flame(), 450, 880, 1.3), move(flame(), 600, 880, 1.5), move(flip(flame()), 750, 880, 1.3)], { cord: 7 }),
      cut(soot, move(cauldron(), 600, 566, 1.74), { cord: 9 }),
      cut(felt, fit(union(both(move(o.kochkorMuyuz(), 130, 0)), o.kochkorMuyuz({ rise: 90 })), 600, 690, 330, 130), { cord: 6 }),
    bare(felt, teeth(330, 566, 540, -30, 18)));
}

function kymyz() {
  const bowl = smooth([[190, 400, 1], [220, 560], [340, 720], [470, 780, 1], [460, 830, 1], [740, 830, 1], [730, 780, 1], [860, 720], [980, 560],
    [1010, 400, 1]]);
  return wide(indigo, cut(madder, bowl, { cord: 10 }), cut(madder, ellipse(600, 400, 414, 96), { cord: 8 }),
    cut(felt, ellipse(600, 402, 372, 72), { cord: 6 }), cut(felt, move(horse(), 406, 488, 0.5), { cord: 6 }),
    cut(felt, move(teeth(0, 0, 240, 26, 9), 480, 818), { cord: 0 }),
    cut(madder, strap([[680, 396, 34], [760, 250, 20], [900, 90, 17], [1010, -30, 20]]), { cord: 8 }),
      cut(felt, smooth([[620, 404, 1], [640, 376], [720, 372], [750, 404, 1], [690, 420]]), { cord: 0 }));
}

function maksym() {
  const ear = (x, y, deg) => [0, 1, 2, 3, 4].map(i => both(move(o.jalbyrak(84, 22), 8, -i * 56, 1, 32))).concat([move(o.jalbyrak(110, 22), 0, -262),
    poly([-7, 300], [7, 300], [5, -280], [-5, -280]), both(poly([30, -300], [36, -300], [64, -470], [60, -470]) + poly([0, -360], [5, -360],
    [4, -520], [0, -520]))]).map(d => move(d, x, y, 1.06, deg));
  const cup = smooth([[390, 330, 1], [410, 560], [470, 740, 1], [460, 800, 1], [740, 800, 1], [730, 740, 1], [790, 560], [810, 330, 1]]);
  return wide(felt, cut(madder, below(1200, 920, 740, 720, 740)), cut(walnut, [ear(240, 560, -10), ear(960, 560, 10)], { cord: 6 }),
    cut(madder, cup, { cord: 10 }), cut(walnut, ellipse(600, 332, 212, 66), { cord: 8 }),
    cut(felt, [move(ellipse(0, 0, 13), 540, 324), ellipse(640, 344, 10), ellipse(600, 318, 8), ellipse(690, 326, 12), ellipse(500, 344, 9)],
    { cord: 0 }),
    cut(felt, fit(o.kosMuyuz(), 600, 566, 250, 300)), cut(felt, move(teeth(0, 0, 260, 30, 9), 470, 794), { cord: 0 }));
}

function kiyizBasuu() {
  const reeds = Array.from({ length: 9 }, (_v, i) => rect(-20, 640 + i * 30, 1240, 22));
  return wide(madder, cut(walnut, reeds, { cord: 4 }), cut(felt, [move(fleece(), 250, 640, 1.1), move(flip(fleece()), 1010, 640, 0.9)], { cord: 8 }),
    cut(felt, roll(230, 470, 700, 220), { cord: 10 }), cut(walnut, ellipse(930, 470, 92, 220), { cord: 8 }),
    cut(felt, ellipse(930, 470, 66, 172), { cord: 6 }), cut(walnut, ellipse(930, 470, 42, 116), { cord: 5 }),
    cut(felt, ellipse(930, 470, 20, 58), { cord: 5 }),
    [330, 480, 630, 780].map(x => cord(`M${x} 250C${x - 70} 330 ${x - 70} 610 ${x} 690`, 16) ),
      cut(madder, [405, 555, 705].map(x => fit(o.kosMuyuz(), x - 56, 470, 100, 180)), { cord: 6 }));
}

/** Rolled in, not sewn: the figures have soft edges and no cord. */
function alaKiyiz() {
  const wavy = (x0, x1, y, h) => smooth([...Array.from({ length: 13 }, (_v, i) => [x0 + (x1 - x0) * i / 12, y + (i % 2 ? 9 : -7)]),
    ...Array.from({ length: 13 }, (_v, i) => [x1 - (x1 - x0) * i / 12, y + h + (i % 2 ? -8 : 8)])]);
  const horns = turn(both(ribbon({ bends: [[90, 0], [50, 40], [90, 140], [54, 90]], w: [26, 24, 24, 26, 22, 13] })), 4);
  const medal = (id, a, b) => stamp(`ala-kiyiz-${id}`, bare(a, softDisc(214)) + bare(b, horns) + bare(a, softDisc(26)));
  const dark = medal('dark', indigo, felt), light = medal('light', felt, indigo), tooth = stamp('ala-kiyiz-tooth', bare(indigo, blobTooth()));
  const teeth = Array.from({ length: 13 }, (_v, i) => tooth.at(i * 100, 0) + tooth.at(i * 100, 900, 1, 180));
  return wide(walnut, dark.def, light.def, tooth.def, bare(felt, wavy(-30, 1230, 84, 732)), bare(walnut, wavy(-30, 1230, 196, 508)),
    dark.at(225, 450), dark.at(975, 450), light.at(600, 450), teeth);
}
/** A disc as wool makes it: never quite round. */
export const softDisc = r => smooth(Array.from({ length: 22 }, (_v, i) => {
  const a = i / 22 * Math.PI * 2, k = r * (1 + (i % 2 ? 0.024 : -0.016) + 0.014 * Math.sin(i * 5));
  return [Math.cos(a) * k, Math.sin(a) * k * 0.97];
}));
export const blobTooth = () => smooth([[-44, 178], [-20, 130], [0, 104], [20, 130], [44, 178], [0, 186]]);

export const drawings = Object.entries({ 'toguz-korgool': toguzKorgool, 'kok-boru': kokBoru, burkut, nooruz, kymyz, maksym, 'kiyiz-basuu': kiyizBasuu,
  'ala-kiyiz': alaKiyiz })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
