// Jeek, the cord that hides a shyrdak's seam: light and dark wool, spun, doubled, paired.
import { poly, rect, ellipse, strap, smooth } from './geometry.mjs';
import { wide, cut, bare, cord, below, felt, indigo, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, flock, curls, heap, ball, yarn, plied, bezier, threaded, drop, stone, series } from './scene-wool.mjs';

const arm = maker(walnut, indigo, felt);
/** A hand spindle that hangs: shaft, the cop of thread on it, the round whorl low. Its tip is at 0, 0. */
const spindle = (wound, whorl = walnut) => cut(walnut, strap([[0, 0, 9], [0, 260, 14], [0, 470, 6]]), { cord: 6 }) + cut(walnut, strap([[0, 8, 8], [22, -4, 8], [18, 24, 6]]), { cord: 5 })
  + cut(wound, smooth([[0, 110, 1], [52, 190], [76, 270], [50, 340, 1], [-50, 340, 1], [-76, 270], [-52, 190]]), { cord: 7 }) + [0, 1, 2, 3].map(i => cord(`M${-42 - (i < 2 ? i * 14 : 22)} ${196 + i * 40}Q0 ${230 + i * 40} ${42 + (i < 2 ? i * 14 : 22)} ${186 + i * 40}`, 5)).join('')
  + cut(whorl, smooth([[-104, 366, 1], [-80, 340], [80, 340], [104, 366, 1], [70, 398], [-70, 398]]), { cord: 7 }) + bare(felt, [-54, 0, 54].map(x => poly([x, 352], [x + 16, 368], [x, 384], [x - 16, 368])));
const floor = y => cut(walnut, below(1200, 920, y, y - 14, y), { cord: 7 });

function comb() {
  const teeth = Array.from({ length: 9 }, (_v, i) => poly([480 + i * 30, 640], [496 + i * 30, 640], [490 + i * 30, 330]));
  const fibres = [0, 1, 2, 3, 4].map(i => cord(`M${500} ${410 + i * 22}C${640} ${400 + i * 22} ${760} ${430 + i * 18} ${960} ${410 + i * 16}`, 5));
  return wide(indigo, floor(760), cut(walnut, [rect(260, 700, 680, 60), rect(450, 630, 300, 74)], { cord: 8 }), cut(felt, teeth, { cord: 5 }), cut(felt, [flock(440, 440, 90), strap([[440, 440, 60], [600, 446, 56], [800, 450, 46], [1000, 440, 40]])], { cord: 7 }), fibres, curls([[400, 440]], 20),
    cut(felt, teeth.map((_d, i) => poly([484 + i * 30, 420], [494 + i * 30, 420], [490 + i * 30, 330])), { cord: 4 }), arm('grip', 960, 440, -58, { len: 480 }), arm('flat', 330, 520, 52, { left: true, len: 480 }));
}
const spin = (fibre, extra = '') => wide(indigo, extra, yarn('M600 250V440', fibre, 11), at(600, 410, 0, `<g transform="scale(.94)">${spindle(fibre)}</g>`), cut(fibre, [flock(560, 120, 84), flock(640, 130, 64), strap([[600, 160, 46], [600, 220, 22], [600, 290, 6]], 'flat')], { cord: 7 }), curls([[540, 110], [640, 110]], 18),
  arm('open', 470, 190, 62, { left: true, held: '', len: 520 }), arm('pinch', 622, 448, -76, { len: 560 }));
const light = () => spin(felt, cut(felt, heap(230, 800, 300, 150), { cord: 7 }) + curls([[180, 750], [270, 740]], 18) + floor(800));
const dark = () => spin(walnut, floor(800) + ball(270, 700, 118, felt) + yarn('M240 812C180 850 100 830 -20 846', felt, 10));
function twist() {
  const wound = [0, 1, 2, 3].map(i => poly([-44 - i * 8, 176 + i * 40], [-24 - i * 8, 168 + i * 40], [46 + i * 6, 206 + i * 38], [34 + i * 6, 222 + i * 38]));
  return wide(indigo, floor(820), ball(160, 720, 106, felt), ball(1040, 730, 106, walnut), yarn('M190 620C260 380 420 190 600 236', felt, 13), yarn('M1010 630C960 380 780 190 600 236', walnut, 13), plied([[600, 236], [600, 440]], felt, walnut, { w: 22, step: 36 }),
    at(600, 420, 0, `<g transform="scale(.9)">${spindle(felt)}${bare(walnut, wound)}</g>`), arm('pinch', 596, 250, 136, { left: true, len: 460 }), arm('pinch', 616, 450, -84, { len: 560 }));
}
function twin() {
  return wide(indigo, cut(walnut, strap([[120, 110, 24], [600, 104, 26], [1080, 110, 24]]), { cord: 7 }), plied([[430, 110], [430, 480], [436, 900]], felt, walnut, { w: 36, step: 56 }), plied([[730, 110], [730, 560]], felt, walnut, { w: 36, step: 56, way: -1 }),
    yarn('M730 540C700 640 700 720 600 900', felt, 26, 6), yarn('M732 540C770 640 770 720 860 900', walnut, 26, 6), cord('M390 96C400 150 460 150 470 96M690 96C700 150 760 150 770 96', 12), arm('pinch', 748, 520, -70, { len: 520, s: 1.15 }));
}
function stretch() {
  const post = x => cut(walnut, [strap([[x, 800, 34], [x + 4, 500, 32], [x, 190, 28]]), ellipse(x, 190, 40)], { cord: 8 });
  return wide(indigo, floor(760), post(220), post(980), [290, 380, 470].map((y, i) => plied([[220, y], [980, y]], felt, walnut, { w: 20, step: 36, way: i === 1 ? -1 : 1 })), [290, 380, 470].map(y => cut(walnut, [rect(180, y - 34, 80, 12), rect(940, y - 34, 80, 12)], { cord: 4 })),
    plied(bezier([220, 552], [420, 560], [540, 560], [600, 630], 14), felt, walnut, { w: 18, step: 34 }), plied(bezier([980, 552], [780, 560], [660, 560], [600, 630], 14), felt, walnut, { w: 18, step: 34 }), cut(felt, stone(600, 790, 110, 150), { cord: 8 }), yarn('M600 620V784M496 720Q600 748 704 720', walnut, 12),
    cut(felt, [[330, 540], [450, 610], [740, 610], [860, 540], [300, 640], [900, 640]].map(([x, y]) => drop(x, y, 1.1)), { cord: 5 }));
}
function pair() {
  const left = plied([[532, 960], [532, 400], [330, -80]], felt, walnut, { w: 63, step: 104, way: -1 }), right = plied([[668, 960], [668, 400], [870, -80]], felt, walnut, { w: 63, step: 104 });
  return wide(indigo, bare(felt, rect(600, 0, 620, 900)), cord('M600 0V900', 8), left, right,
    yarn('M600 470C660 300 980 300 960 470', walnut, 8, 4), arm('pinch', 740, 500, -62, { held: at(740, 500, 0, threaded(walnut, -80, 260, 150)), len: 520, s: 1.1 }));
}

export const drawings = series('cord-twisting', ['Жээк чыйратуу', 'Скручивание шнура жээк', 'Twisting the edging cord', '테두리 끈 꼬기'], 'bishkek', [comb, light, dark, twist, twin, stretch, pair]);
