// The chiy screen: each stalk is wrapped alone, and the pattern is there only when they lie together.
import { union, both, move, poly, rect, ellipse, strap, smooth } from './geometry.mjs';
import { wide, cut, bare, cord, below, inside, teeth, felt, madder, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, yarn, series } from './scene-wool.mjs';
import * as o from './ornament.mjs';

const arm = maker(walnut, madder, felt, madder);
const floor = (y = 760) => cut(walnut, below(1200, 920, y, y - 14, y), { cord: 7 });
/** What colour the wool has at a place of the pattern, counted from the middle of a diamond. */
const shade = (u, v) => { const k = Math.abs(u) + Math.abs(v); return k < 1.6 ? walnut : k < 3.1 ? felt : k < 4.6 ? madder : k < 6.1 ? walnut : felt; };
/** Stalks side by side from x, y: n across (or down, when `lying`), each wrapped as the pattern wants it. */
function screen(x, y, n, len, { wide: w = 30, lying = false, cells = 21, colour = shade, gap = 6 } = {}) {
  const runs = { [felt]: [], [madder]: [], [walnut]: [] }, cell = len / cells, box = (a, b, c, d) => (lying ? rect(b, a, d, c) : rect(a, b, c, d));
  for (let i = 0; i < n; i++) {
    const s = lying ? y + i * w : x + i * w;
    for (let j = 0, from = 0; j < cells; j++) {
      const c = colour(i - (n - 1) / 2, j - (cells - 1) / 2), last = j === cells - 1;
      if (last || colour(i - (n - 1) / 2, j + 1 - (cells - 1) / 2) !== c) { runs[c].push(box(s, (lying ? x : y) + from * cell, w - gap, (j + 1 - from) * cell)); from = j + 1; }
    }
  }
  const stalks = Array.from({ length: n }, (_v, i) => (lying ? rect(x, y + i * w, len, w - gap) : rect(x + i * w, y, w - gap, len)));
  return cut(felt, stalks, { cord: 3 }) + bare(madder, runs[madder]) + bare(walnut, runs[walnut]);
}
const plume = (x, y, deg, s = 1) => move(union(o.jalbyrak(170, 24), both(move(o.jalbyrak(90, 15), 4, -20, 1, 26)), both(move(o.jalbyrak(80, 13), 4, -64, 1, 22))), x, y, s, deg);
const repeated = (u, v) => shade((((u + 5.5) % 11) + 11) % 11 - 5.5, v);

function gather() {
  const stalks = [[-190, -150, 620], [-140, -90, 690], [-80, -40, 730], [-20, -10, 760], [50, 40, 720], [110, 100, 680], [160, 170, 610]].map(([x, lean, h]) => [strap([[430 + x * 0.4, 830, 12], [430 + x * 0.8, 560, 11], [430 + x + lean, 860 - h, 6]]), plume(430 + x + lean, 880 - h, lean * 0.22)]);
  const sheaf = [-50, -30, -10, 10, 30, 50].map(d => [strap([[700, 790 + d * 0.4, 10], [880, 780 + d * 0.5, 10], [1040, 760 + d * 1.3, 8]]), plume(1030, 760 + d * 1.3, 84 + d * 0.3, 0.8)]);
  return wide(madder, floor(720), cut(felt, stalks, { cord: 6 }), cut(felt, sheaf, { cord: 5 }), cut(walnut, rect(850, 738, 34, 84), { cord: 5 }),
    cut(walnut, smooth([[480, 640, 1], [400, 700], [290, 660], [250, 560, 1], [300, 628], [400, 650], [470, 600, 1]]), { cord: 6 }), arm('grip', 590, 600, -104, { held: cut(walnut, strap([[470, 624, 17], [560, 604, 18], [650, 580, 19]]), { cord: 6 }), len: 600 }), arm('grip', 420, 420, 78, { left: true, len: 460 }));
}
function peel() {
  return wide(madder, floor(690), cut(felt, [0, 1, 2, 3].map(i => rect(200 + (i % 2) * 14, 726 + i * 34, 800, 26)), { cord: 5 }), cut(walnut, [rect(380, 716, 30, 150), rect(780, 716, 30, 150)], { cord: 5 }),
    at(0, -90, 0, cut(felt, strap([[-20, 470, 19], [500, 420, 19], [1220, 350, 18]], 'flat', 'flat'), { cord: 7 }), cut(walnut, smooth([[620, 380, 1], [900, 350, 1], [1220, 318, 1], [1220, 384, 1], [900, 416, 1], [624, 442, 1], [560, 410]]), { cord: 6 }), cut(walnut, [strap([[610, 398, 26], [560, 330, 26], [600, 240, 22], [680, 230, 16], [690, 290, 10]]), strap([[620, 420, 20], [580, 500, 20], [630, 570, 16], [690, 550, 9]])], { cord: 6 }),
    cord('M680 412L1160 360', 5), arm('fist', 280, 446, 14, { left: true, len: 640 }), arm('pinch', 640, 420, -36, { len: 640 })));
}
function mark() {
  const lines = ['M600 110L960 430L600 750L240 430Z', 'M600 270L780 430L600 590L420 430Z'];
  return wide(madder, cut(felt, Array.from({ length: 24 }, (_v, i) => rect(132 + i * 39, 70 + (i % 3) * 8, 29, 740 - (i % 4) * 7)), { cord: 4 }), inside('reed-wrapping-3-m', Array.from({ length: 24 }, (_v, i) => rect(132 + i * 39, 60, 29, 770)), `<path fill="none" stroke="${walnut}" stroke-width="26" d="${lines[1]}"/>` + inside('reed-wrapping-3-p', poly([100, 0], [1100, 0], [1100, 360], [860, 420], [720, 520], [600, 900], [100, 900]), `<path fill="none" stroke="${walnut}" stroke-width="26" d="${lines[0]}"/>`)),
    arm('pinch', 916, 500, -34, { held: at(886, 470, -34, cut(walnut, poly([-16, -50], [0, -74], [16, -50], [16, 60], [-16, 60]), { cord: 6 })), len: 520 }), arm('wide', 270, 690, 24, { left: true }));
}
function wrap() {
  const y = x => 460 - (x - 100) * 0.06;
  const stalk = poly([-20, y(-20) - 34], [1220, y(1220) - 34], [1220, y(1220) + 34], [-20, y(-20) + 34]);
  const turns = (from, to, fill) => Array.from({ length: Math.round((to - from) / 32) }, (_v, i) => strap([[from + i * 32 - 12, y(from) + 42, 17], [from + i * 32 + 8, y(from), 19], [from + i * 32 + 28, y(from) - 42, 17]])).map(d => cut(fill, d, { cord: 4 })).join('');
  return wide(madder, cut(felt, stalk, { cord: 7 }), turns(90, 330, walnut), turns(390, 580, madder), turns(580, 720, walnut),
    cut(walnut, strap([[716, y(716) - 36, 20], [770, 330, 26], [830, 240, 34], [880, 190, 40]]), { cord: 6 }), cut(walnut, [ellipse(900, 150, 62, 54), ellipse(950, 180, 54, 48), ellipse(860, 180, 50, 46)], { cord: 6 }), arm('grip', 250, y(250), 16, { left: true, held: cut(felt, poly([170, y(170) - 34], [320, y(320) - 34], [320, y(320) + 34], [170, y(170) + 34]), { cord: 7 }) + turns(160, 330, walnut), len: 560 }), arm('pinch', 850, 250, -64, { len: 500 }));
}
function lay() {
  const n = 21, w = 38;
  return wide(madder, screen(120, 80, n, 720, { wide: w, cells: 19, gap: 7, colour: (u, v) => shade(u * 0.62, v * 0.62) }), at(120 + n * w + 60, 450, 7, cut(felt, rect(-16, -365, 32, 730), { cord: 4 }), bare(walnut, [rect(-16, -130, 32, 60), rect(-16, 70, 32, 60)])),
    arm('pinch', 120 + n * w + 80, 330, -70, { len: 400 }), arm('flat', 250, 690, 24, { left: true }));
}
const post = x => cut(walnut, union(strap([[x, 860, 26], [x + 4, 560, 25], [x, 250, 23]]), strap([[x, 310, 20], [x - 44, 250, 18], [x - 56, 170, 14]]), strap([[x, 310, 20], [x + 44, 250, 18], [x + 56, 170, 14]])), { cord: 7 });
const weight = (x, y) => cut(walnut, ellipse(x, y, 34, 28), { cord: 6 }) + cord(`M${x - 10} ${y - 26}V${y + 26}`, 5);
const pole = y => cut(walnut, strap([[60, y, 28], [600, y + 4, 30], [1140, y, 28]]), { cord: 8 });
function setUp() {
  return wide(madder, floor(800), [330, 510, 690, 870].map(x => yarn(`M${x + 26} 240V540`, walnut, 9) + weight(x + 26, 560)), post(150), post(1050), pole(240), [330, 510, 690, 870].map(x => yarn(`M${x + 26} 214C${x + 30} 200 ${x - 26} 200 ${x - 22} 214V640`, felt, 9) + weight(x - 22, 666)), arm('pinch', 866, 640, -30, { len: 500 }));
}
function twine() {
  const hang = (x, y) => yarn(`M${x} 300C${x - 4} 286 ${x + 4} 270 ${x} 262V${y}`, felt, 9) + weight(x, y + 26), tied = [330, 465, 735, 870];
  return wide(madder, post(150), post(1050), screen(230, 362, 12, 740, { wide: 36, lying: true, cells: 25, gap: 7, colour: (u, v) => shade(u + 5.5, v * 0.8) }), at(0, 70, 0, pole(240), cut(felt, rect(190, 172, 820, 34), { cord: 5 }), bare(walnut, [rect(470, 172, 70, 34), rect(660, 172, 70, 34)]), bare(madder, rect(560, 172, 80, 34))),
    [...tied, 600].map(x => yarn(`M${x} 800V262`, walnut, 8, 4)), tied.map((x, i) => hang(x, i % 2 ? 520 : 480)), yarn('M630 316C600 230 500 150 420 110', felt, 12), yarn('M570 316C600 230 700 150 780 110', walnut, 12),
    weight(392, 96), weight(808, 96), arm('pinch', 424, 112, 116, { left: true, len: 460 }), arm('pinch', 776, 112, -116, { len: 460 }));
}
function trim() {
  const n = 20, w = 34, ends = Array.from({ length: n }, (_v, i) => rect(920, 92 + i * w, i < 9 ? 60 : 150 - (i * 37) % 60, w - 6));
  return wide(madder, cut(felt, ends, { cord: 4 }), screen(-20, 92, n, 940, { wide: w, lying: true, cells: 27, gap: 6, colour: (u, v) => repeated(u * 0.66, v * 0.5) }), [150, 420, 690].map(x => cord(`M${x} 86V770`, 9)), cut(walnut, rect(880, 76, 62, 700), { cord: 7 }), bare(felt, move(teeth(0, 0, 690, 46, 15), 936, 84, 1, 90)),
    cut(felt, [[1060, 300, 40], [1090, 200, -20], [1050, 150, 70], [1110, 350, 10]].map(([x, y, deg]) => move(rect(-40, -13, 80, 26), x, y, 1, deg)), { cord: 4 }),
    at(990, 400, 6, cut(walnut, [strap([[-10, -60, 3], [2, 40, 18], [-34, 190, 15]], 'flat'), strap([[26, -60, 3], [14, 40, 18], [50, 190, 15]], 'flat')], { cord: 6 })), arm('grip', 1010, 610, -28, { len: 460 }), arm('flat', 640, 700, 14, { left: true }), cut(felt, ellipse(1002, 440, 11), { cord: 4 }));
}

export const drawings = series('reed-wrapping', ['Чий чырмоо', 'Обвивание стеблей чия', 'Wrapping and twining chiy', '치이 감고 엮기'], 'issyk-kul', [gather, peel, mark, wrap, lay, setUp, twine, trim]);
