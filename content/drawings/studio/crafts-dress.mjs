// What is worn.
import { both, turn, move, poly, rect, diamond, ellipse, row, fit, strap, smooth } from './geometry.mjs';
import { wide, sheet, cut, bare, cord, swap, teeth, felt, soot, madder, indigo, walnut } from './felt.mjs';
import * as o from './ornament.mjs';

const halves = (code, a, b, draw) => wide(b, swap(`${code}-swap`, rect(600, 0, 600, 900), (f, g) => sheet(g, 1200, 900) + draw(f, g), a, b),
  cord('M600 0V900', 8));

function akKalpak() {
  const crown = smooth([[338, 690, 1], [372, 480], [448, 270], [560, 140], [600, 120], [640, 140], [752, 270], [828, 480], [862, 690, 1]]);
  const brim = smooth([[236, 556, 1], [320, 640], [440, 684], [600, 700], [760, 684], [880, 640], [964, 556, 1], [948, 690], [850, 788], [700, 830],
    [600, 838], [500, 830], [350, 788], [252, 690]]);
  const wedge = fit(o.kochkorMuyuz({ rise: 130 }), 0, 0, 128, 250);
  return wide(indigo, cut(felt, crown, { cord: 9 }), cut(soot, both(move(wedge, 516, 540, 1, 3), 600)),
    cut(soot, [0, 1].map(i => both(move(o.drop(40, 14), 560 - i * 28, 300 + i * 46, 1, 10 + i * 4), 600)), { cord: 5 }),
    cord('M600 124V700M600 124C520 180 410 420 392 700M600 124C680 180 790 420 808 700', 9), cut(soot, brim, { cord: 9 }),
    cut(felt, both([[330, 742, 28], [414, 782, 15], [502, 804, 6]].map(([x, y, r]) => move(both(o.hook({ rise: 46 })), x, y, 0.44, r)).join(''), 600),
      { cord: 5 }),
    cord('M600 120C640 84 700 92 716 130', 9), cut(soot, [ellipse(718, 142, 18), poly([708, 156], [728, 156], [744, 258], [692, 258])], { cord: 6 }),
      cut(soot, ellipse(600, 118, 22), { cord: 7 }));
}

function face(skin, mark) {
  return cut(skin, smooth([[600, 300, 0], [700, 330], [724, 440], [690, 560], [600, 628], [510, 560], [476, 440], [500, 330]]))
    + bare(mark, both(strap([[520, 416, 4], [552, 400, 9], [586, 412, 5]]) + strap([[524, 456, 3], [552, 466, 8], [582, 458, 3]]), 600),
      strap([[600, 430, 5], [604, 490, 8], [590, 510, 8]]), smooth([[566, 560, 1], [588, 550], [600, 555], [612, 550], [634, 560, 1], [600, 576]]));
}

function elechek() {
  const turban = smooth([[600, 70], [800, 96], [884, 200], [850, 318], [700, 366], [600, 372], [500, 366], [350, 318], [316, 200], [400, 96]]);
  const veil = smooth([[452, 330, 1], [440, 480], [470, 620], [420, 760], [520, 800], [600, 812], [680, 800], [780, 760], [730, 620], [760, 480],
    [748, 330, 1]]);
  const shoulders = smooth([[140, 920, 1], [210, 760], [400, 680], [600, 660], [800, 680], [990, 760], [1060, 920, 1]]);
  return wide(madder, cut(walnut, shoulders), cut(felt, veil), face(walnut, felt), cut(felt, turban),
    cord('M330 160C480 110 720 110 872 168M318 226C460 170 740 172 884 234M340 296C470 236 720 238 862 300', 8),
    cut(madder, [row(diamond(0, 0, 24, 30), 8, 56)].map(d => move(d, 404, 330)), { cord: 5 }),
    cut(felt, both([0, 1, 2].map(i => move(o.drop(46, 16), 440 - 20 + i * 4, 420 + i * 74, 1, 180)).join(''), 600), { cord: 5 }),
    cut(felt, [both(move(o.kochkorMuyuz(), 290, 870, 0.62, -14), 600)]));
}

function tebetey() {
  const crown = smooth([[300, 600, 1], [330, 400], [450, 240], [600, 190], [750, 240], [870, 400], [900, 600, 1]]);
  const tufts = []; for (let i = 0; i <= 18; i++) tufts.push([1000 - i * 44.4, 800 + (i % 2 ? 0 : 26) - Math.abs(i - 9) * 4 + 10]);
  const top = []; for (let i = 0; i <= 18; i++) top.push([200 + i * 44.4, 560 + (i % 2 ? 0 : -24) + (9 - Math.abs(i - 9)) * 4]);
  const fur = smooth([[176, 640], ...top, [1024, 640], [1030, 730], ...tufts, [170, 730]]);
  const wedge = fit(o.kochkorMuyuz({ rise: 84 }), 0, 0, 200, 250);
  return wide(felt, cut(indigo, crown, { cord: 9 }), cut(felt, [move(wedge, 600, 440), both(move(o.drop(90, 26), 404, 540, 1.2, 16), 600)]),
    cord('M600 196C500 260 470 420 462 590M600 196C700 260 730 420 738 590', 9),
    cut(walnut, fur, { cord: 9 }), bare(felt, move(row(strap([[0, 0, 2], [9, 40, 7], [0, 84, 2]]), 15, 54), 222, 660)),
    cut(indigo, [ellipse(600, 178, 34)]), cut(felt, turn(move(o.drop(18, 7), 600, 176), 4, 600, 178), { cord: 0 }));
}

function shokulo() {
  const cone = smooth([[430, 520, 1], [480, 340], [560, 150, 1], [640, 150, 1], [720, 340], [770, 520, 1]]);
  const plume = [-34, 0, 34].map(deg => move(o.jalbyrak(136, 40), 600, 156, 1, deg)).join('');
  const lappet = both(smooth([[424, 500, 1], [400, 640], [388, 820, 1], [476, 820, 1], [484, 640], [480, 520, 1]]), 600);
  return wide(indigo, cut(felt, smooth([[230, 920, 1], [236, 560], [330, 250], [600, -60, 1], [870, 250], [964, 560], [970, 920, 1]]), { cord: 9 }),
    cut(indigo, plume), cut(madder, lappet), cut(madder, cone, { cord: 9 }), cut(felt, rect(418, 490, 364, 62)),
    cut(madder, move(row(diamond(0, 0, 17, 22), 8, 44), 446, 521), { cord: 0 }),
    cut(felt, [fit(o.kochkorMuyuz({ rise: 80 }), 600, 380, 190, 190), move(diamond(0, 0, 22, 34), 600, 228),
      both(move(o.drop(50, 18), 510, 460, 1, 12), 600), both(move(o.drop(40, 14), 545, 280, 1, 8), 600)], { cord: 6 }),
    [0, 1, 2, 3, 4, 5, 6].map(i => cord(`M${450 + i * 50} 560v${36 + (i % 2) * 24}`, 6) + cut(indigo, ellipse(450 + i * 50, 610 + (i % 2) * 24, 17),
      { cord: 5 })),
    cut(felt, both([590, 680, 770].map(y => diamond(436, y, 26, 34)).join(''), 600), { cord: 6 }),
      cut(indigo, both(row(poly([392, 828], [408, 828], [404, 880], [396, 880]), 4, 22), 600), { cord: 4 }));
}

const chapan = () => halves('chapan', felt, madder, (f, g) => {
  const coat = both(smooth([[600, 130, 1], [520, 116], [420, 160, 1], [140, 470, 1], [236, 590, 1], [388, 430, 1], [380, 600], [330, 810, 1],
    [600, 830, 1]]), 600);
  return cut(f, coat, { cord: 9 }) + cut(g, both(smooth([[600, 190, 1], [548, 120, 1], [508, 124, 1], [556, 330], [566, 600], [560, 822, 1],
    [600, 826, 1]]), 600)) + cut(f, rect(594, 190, 12, 700), { cord: 0 })
    + cut(g, both(poly([160, 452], [190, 420], [282, 536], [254, 566]), 600)) + cut(g,
      both(fit(o.kochkorMuyuz({ rise: 90 }), 462, 680, 140, 190), 600)) + cut(g, both(move(teeth(0, 0, 200, 30, 6), 344, 800, 1, 3), 600),
      { cord: 0 })
    + cord('M430 240C440 400 440 520 420 590M490 200C510 400 510 520 500 590M710 200C690 400 690 520 700 590M770 240C760 400 760 520 780 590', 6);
});

const beldemchi = () => halves('beldemchi', felt, indigo,
  (f, g) => cut(f, both(smooth([[600, 250, 1], [400, 240, 1], [320, 520], [170, 780, 1], [380, 828], [570, 838, 1], [586, 560], [600, 330, 1]]), 600),
  { cord: 9 })
  + cut(f, rect(340, 120, 520, 130), { cord: 9 }) + cut(g, [move(row(diamond(0, 0, 34, 42), 5, 104), 392, 185)]) + cut(g,
    both(move(fit(o.kochkorMuyuz({ rise: 90 }), 0, 0, 220, 240), 390, 640, 1, 12), 600))
  + cut(g, both(move(teeth(0, 0, 330, 36, 8), 184, 768, 1, 10), 600), { cord: 0 }) + cut(g, both(move(o.drop(70, 22), 478, 440, 1, 6), 600)) + cut(f,
    both(strap([[340, 180, 12], [260, 210, 12], [230, 290, 9]]), 600)));

function kemerKur() {
  const belt = strap([[-40, 330, 72], [300, 430, 74], [600, 456, 74], [900, 430, 74], [1240, 330, 72]]);
  const plate = (x, y, deg) => cut(felt, move(rect(-44, -56, 88, 112), x, y, 1, deg)) + cut(soot, move(turn(o.drop(30, 11), 4), x, y, 1.25, deg),
    { cord: 0 });
  const hang = x => strap([[x, 480, 24], [x + 4, 640, 24], [x, 740, 24]]);
  return wide(madder, cut(soot, [hang(330), hang(870)]), cut(soot, belt, { cord: 9 }), plate(60, 366, 14), plate(200, 408, 12), plate(1000, 408, -12),
    plate(1140, 366, -14), plate(338, 436, 8), plate(862, 436, -8),
    cut(felt, [ellipse(330, 770, 40), ellipse(870, 770, 40)]),
      cut(felt, [both(diamond(330, 590, 17, 44) + diamond(330, 680, 17, 30), 600)], { cord: 5 }),
    cut(felt, smooth([[440, 350, 1], [520, 316], [600, 300], [680, 316], [760, 350, 1], [782, 456], [760, 562, 1], [680, 596], [600, 612], [520, 596],
      [440, 562, 1], [418, 456]]), { cord: 9 }),
    cut(madder, fit(o.tortKulak(), 600, 456, 230)), cut(felt, diamond(600, 456, 17), { cord: 5 }),
      cut(madder, both(move(o.drop(60, 17), 468, 456, 1, -90), 600), { cord: 5 }), cut(soot, both(ellipse(330, 770, 13), 600), { cord: 5 }));
}

export const drawings = Object.entries({ 'ak-kalpak': akKalpak, elechek, tebetey, shokulo, chapan, beldemchi, 'kemer-kur': kemerKur })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
