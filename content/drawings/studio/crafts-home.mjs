// The house and what stands in it.
import { union, both, turn, move, poly, rect, diamond, ellipse, ribbon, fit, strap, smooth, ringOf } from './geometry.mjs';
import { wide, cut, bare, cord, inside, teeth, pierced, felt, soot, madder, indigo, walnut, ochre } from './felt.mjs';
import * as o from './ornament.mjs';

function bozUi() {
  const peaks = poly([-20, 620], [170, 330], [250, 420], [420, 190], [540, 340], [700, 130], [850, 330], [960, 230], [1220, 560], [1220, 900],
    [-20, 900]);
  const snow = poly([420, 190], [476, 260], [440, 290], [410, 262], [374, 262]) + poly([700, 130], [772, 226], [724, 262], [690, 226],
    [636, 234]) + poly([960, 230], [1010, 288], [968, 306], [926, 274]);
  const roof = smooth([[228, 512, 1], [300, 420], [420, 330], [520, 292, 1], [680, 292, 1], [780, 330], [900, 420], [972, 512, 1]]);
  const wall = poly([262, 512], [938, 512], [952, 760], [248, 760]);
  const crown = smooth([[516, 292, 1], [540, 252], [600, 236], [660, 252], [684, 292, 1]]);
  const horns = both(move(o.kochkorMuyuz({ rise: 40 }), 400, 478, 0.6, -26), 600);
  return wide(felt, cut(indigo, peaks), bare(felt, snow),
    cut(madder, smooth([[-20, 720, 1], [300, 735], [600, 745], [900, 735], [1220, 720, 1], [1220, 920, 1], [-20, 920, 1]])),
    cut(felt, wall), cut(felt, roof), cut(madder, rect(262, 512, 676, 44)), cut(felt, teeth(262, 556, 676, 44, 22), { cord: 0 }),
    cut(madder, horns), cut(madder, crown), cord('M560 290C566 268 584 250 600 240C616 250 634 268 640 290M530 276H670', 6),
    cord('M300 512C460 480 556 400 566 292M900 512C740 480 644 400 634 292', 8), cord('M254 660H946M251 712H949', 8),
    cut(indigo, rect(528, 548, 144, 212)), cut(felt, [rect(552, 574, 44, 186), rect(604, 574, 44, 186)]),
    cut(indigo, [move(diamond(0, 0, 15, 42), 574, 667), move(diamond(0, 0, 15, 42), 626, 667)], { cord: 0 }),
    bare(felt, both(move(o.tumar(30), 360, 636, 1), 600)));
}

function tunduk() {
  const pole = poly([-9, -300], [9, -300], [26, -900], [-26, -900]);
  const slats = [-1, 0, 1].map(k => cord(`M-224 ${k * 66}Q0 ${k * 130} 224 ${k * 66}`, 30, madder)).join('');
  const g = (deg, c) => `<g transform="translate(600 450) rotate(${deg})">${c}</g>`;
  const edged = [-1, 0, 1].map(k => cord(`M-224 ${k * 66}Q0 ${k * 130} 224 ${k * 66}`, 44, ochre)).join('');
  return wide(soot, cut(madder, turn(move(pole, 600, 450), 32, 600, 450)), cut(felt, ellipse(600, 450, 260)),
    inside('tunduk-sky', ellipse(600, 450, 262), g(0, edged) + g(0, slats) + g(90, edged) + g(90, slats)),
    pierced(madder, ellipse(600, 450, 320), ellipse(600, 450, 236)),
      cut(felt, turn(move(diamond(0, 0, 13, 24), 600, 172), 32, 600, 450), { cord: 0 }));
}

function kerege() {
  const n = 9, step = 150, slat = (x, lean) => strap([[x, 850, 19], [x + lean * 180, 440, 18], [x + lean * 330, 96, 15]]);
  const back = [], front = [], knots = [];
  for (let i = -3; i < n + 3; i++) {
    back.push(slat(i * step, -1));
    front.push(slat(i * step, 1));
  }
  for (let j = 0; j < 5; j++) for (let i = -1; i < 10; i++) knots.push(ellipse(i * step + (j % 2 ? 75 : 0), 850 - j * 170 + 0, 13));
  return wide(felt, back.map(d => cut(madder, d)), front.map(d => cut(walnut, d)), cut(walnut, rect(-20, 842, 1240, 80)),
    cut(felt, teeth(0, 900, 1200, 40, 16), { cord: 0 }));
}

function chiy() {
  const n = 40, w = 30, reeds = { [felt]: '', [madder]: '', [indigo]: '' };
  const colour = (i, y) => {
    const dx = Math.abs(((i + 0.5) % 20) - 10), k = Math.abs(y - 450) / 38 + dx;
    if (y < 96 || y > 804) return Math.floor(i / 2) % 2 ? madder : indigo;
    if (y < 134 || y > 766) return felt;
    return k < 2.6 ? felt : k < 5 ? madder : k < 7.4 ? felt : k < 9.8 ? indigo : k < 12 ? felt : k < 15 ? madder : felt;
  };
  for (let i = 0; i < n; i++) {
    let from = 0, last = colour(i, 19);
    for (let y = 38; y <= 912; y += 38) {
      const c = y > 900 ? '' : colour(i, y + 19);
      if (c !== last) { reeds[last] += `M${i * w + 3} ${from}h24V${Math.min(y, 900)}h-24Z`; from = y; last = c; }
    }
  }
  return wide(ochre, Object.entries(reeds).map(([c, d]) => `<path fill="${c}" d="${d}"/>`),
    [134, 292, 450, 608, 766].map(y => cord(`M0 ${y}H1200`, 7)));
}

function beshik() {
  const frame = (x, y, s) => [ribbon({ x: -150, y: 210, bends: [[250, 4], [472, 172], [250, 4]], w: [24, 22, 22, 22, 24] }),
    strap([[-230, 196, 10], [-130, 252, 26], [0, 270, 30], [130, 252, 26], [230, 196, 10]]),
      rect(-140, 60, 280, 40)].map(d => move(d, x, y, s)).join('');
  return wide(felt, cut(madder, smooth([[-20, 760, 1], [600, 720], [1220, 760, 1], [1220, 920, 1], [-20, 920, 1]])), cut(soot, frame(850, 420, 0.92)),
    cut(madder, smooth([[400, 250, 1], [860, 206, 1], [970, 330], [1000, 520, 1], [560, 600, 1], [520, 380]])),
    cut(felt, [0, 1, 2, 3, 4].map(i => move(both(move(o.hook({ rise: 34 }), 0, 0, 1)), 600 + i * 86, 486 - i * 15, 0.62, -6))),
    cut(soot, frame(390, 480, 1)), cut(soot, strap([[280, 228, 20], [640, 196, 18], [1000, 164, 20]])),
    bare(felt, diamond(390, 560, 90, 16)), cut(madder, [ellipse(282, 228, 26), ellipse(998, 164, 26)]),
    [0, 1, 2].map(i => cord(`M${440 + i * 60} ${214 - i * 6}v${70 - i * 6}`, 6) + cut(i % 2 ? felt : soot,
      move(o.drop(36, 16), 440 + i * 60, 300 - i * 11), { cord: 5 })));
}

function jygachOymo() {
  const rosette = union(move(o.gul(8), 600, 500, 1.2)), side = x => fit(o.kosMuyuz(), x, 500, 190, 300);
  return wide(felt, cut(soot, [poly([190, 726], [290, 726], [262, 800], [200, 800]), poly([910, 726], [1010, 726], [1000, 800], [938, 800])]),
    cut(walnut, [rect(140, 270, 920, 460)]), cut(walnut,
      smooth([[116, 270, 1], [150, 196], [260, 160, 1], [940, 160, 1], [1050, 196], [1084, 270, 1]])),
    bare(felt, teeth(170, 256, 860, 54, 20)), cut(felt, [rect(190, 316, 230, 368), rect(470, 316, 260, 368), rect(780, 316, 230, 368)]),
    cut(walnut, [side(305), side(895), rosette]), cut(felt, move(turn(o.drop(40, 13), 8, 0, 0), 600, 500, 1.0), { cord: 0 }),
    cut(soot, [ringOf(600, 330, 46, 15), rect(566, 270, 68, 40)]), cut(soot, both(strap([[116, 420, 10], [92, 470, 14], [116, 520, 10]]), 600)));
}

export const drawings = Object.entries({ 'boz-ui': bozUi, tunduk, kerege, chiy, beshik, 'jygach-oymo': jygachOymo })
  .map(([code, draw]) => ({ code, kind: 'craft', svg: draw() }));
