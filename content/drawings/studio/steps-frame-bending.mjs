// The yurt's bones: willow cut, peeled, steamed, bent, bored, laced, and painted with red earth.
import { move, poly, rect, ellipse, diamond, strap, smooth, along, ribbon } from './geometry.mjs';
import { wide, cut, bare, cord, below, inside, pierced, felt, madder, walnut, ochre } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, mix, wisp, soft, basin, yarn, series } from './scene-wool.mjs';
import * as o from './ornament.mjs';

const arm = maker(walnut, madder, felt, madder);
const floor = (y = 760, fill = madder) => cut(fill, below(1200, 920, y, y - 14, y), { cord: 7 });
const wood = d => cut(walnut, d, { cord: 7 });
const pole = (a, b, w = 20) => strap([[...a, w], [...mix(a, b, 0.5), w * 0.94], [...b, w * 0.84]]);
const ropeRound = (x, y, w, deg) => at(x, y, deg, cut(felt, [-22, 0, 22].map(d => rect(-w / 2, d - 9, w, 16)), { cord: 4 }));

function fell() {
  const stems = [[236, -5], [306, 3], [376, 10], [166, -14]], way = ([x, lean]) => ({ x, y: 820, a: -90 + lean, bends: [[840, lean * 1.4]] });
  const leaves = s => along(way(s), 17).slice(6).map(([px, py, h], i) => move(o.jalbyrak(112, 18), px, py, 1, h + 90 + (i % 2 ? 46 : -46)));
  return wide(felt, floor(780), stems.map(s => cut(madder, leaves(s), { cord: 4 }) + wood(ribbon({ ...way(s), w: [22, 18, 13, 7] }))), wood([pole([930, 850], [1110, 40]), pole([1000, 860], [1080, 60]), pole([1080, 850], [1140, 90])]),
    cut(walnut, strap([[450, 676, 17], [620, 630, 18], [860, 540, 21]]), { cord: 7 }), cut(felt, smooth([[334, 652, 1], [424, 646, 1], [474, 626, 1], [498, 698, 1], [450, 716, 1], [392, 758, 1]]), { cord: 7 }),
    arm('grip', 620, 630, -6, { held: wood(strap([[540, 654, 17], [620, 628, 18], [700, 602, 19]])) }), arm('grip', 790, 566, -26, { held: wood(strap([[700, 600, 19], [790, 566, 20], [870, 534, 21]])) }));
}
function peel() {
  const a = [120, 860], b = [1040, -20], m = mix(a, b, 0.44), deg = Math.atan2(b[1] - a[1], b[0] - a[0]) * 180 / Math.PI, len = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return wide(felt, at(m[0], m[1], deg, cut(felt, rect(-len, -42, len, 84), { cord: 8 }), cord('M-480 -10H-60M-420 16H-120', 5), wood(rect(0, -50, len, 100)), cut(madder, [ribbon({ x: 0, y: -40, a: -130, bends: [[60, 20], [160, 200], [110, 200]], w: [20, 24, 24, 20, 12] }), ribbon({ x: -20, y: 30, a: 120, bends: [[40, 10], [120, -180], [90, -170]], w: [14, 20, 18, 9] })], { cord: 6 }),
    cut(felt, poly([-14, -230], [14, -230], [14, 230], [-14, 230]), { cord: 7 }), wood([strap([[0, -220, 20], [-40, -226, 20], [-110, -230, 18]]), strap([[0, 220, 20], [-40, 226, 20], [-110, 230, 18]])])),
    arm('fist', m[0] - 236, m[1] - 108, 62, { left: true, len: 460 }), arm('fist', m[0] + 104, m[1] + 236, 12, { len: 420 }));
}
function heat() {
  const poles = [[420, 600, 240, -40], [500, 560, 400, -60], [590, 540, 590, -80], [680, 560, 790, -60], [770, 600, 960, -40]].map(([x, y, u, v]) => pole([x, y], [u, v], 19));
  return wide(felt, floor(780), wood(poles), cut(madder, soft([[250, 780], [330, 640], [460, 540], [740, 540], [870, 640], [950, 780]], 44), { cord: 8 }), cut(walnut, [[400, 720], [540, 640], [660, 720], [790, 690], [600, 780]].map(([x, y]) => ellipse(x, y, 30, 20)), { cord: 5 }),
    cut(felt, [wisp(330, 560, 330, 24), wisp(545, 480, 320, 24), wisp(720, 500, 360, 26), wisp(900, 580, 310, 22)], { cord: 6 }));
}
function bend() {
  const bent = ribbon({ x: -40, y: 470, a: 0, bends: [[430, 0], [260, 36], [620, 0]], w: [24, 24, 24, 23, 21], tip: 'round' });
  return wide(felt, floor(780), cut(madder, [rect(130, 700, 580, 110), rect(250, 330, 78, 400), rect(520, 370, 78, 340)], { cord: 8 }), wood(bent), cut(madder, [ellipse(289, 400, 70, 34), ellipse(559, 590, 74, 36)], { cord: 8 }), bare(felt, [diamond(289, 610, 18, 46), diamond(440, 745, 60, 20), diamond(620, 745, 40, 16), diamond(260, 745, 40, 16)]),
    arm('fist', 800, 690, -142, { len: 640, left: true }), arm('fist', 940, 794, -128, { len: 560 }));
}
function bundle() {
  const one = i => move(ribbon({ x: 0, y: 0, a: -60, bends: [[560, 0], [170, 66], [220, 0]], w: [18, 20, 20, 19, 15], tip: 'round', tail: 'round' }), 210 + i * 46, 800 + (i % 2) * 10);
  const rail = wood([rect(1020, 180, 44, 640), strap([[-20, 150, 22], [600, 142, 24], [1220, 150, 22]])]);
  return wide(felt, floor(790), rail, [0, 1, 2, 3, 4].map(i => wood(one(i))), ropeRound(385, 600, 250, 30), ropeRound(510, 378, 250, 30), ropeRound(764, 236, 240, 90), arm('fist', 660, 520, -58, { len: 620 }), arm('fist', 270, 500, 66, { left: true, len: 460 }), yarn('M395 380C340 430 300 460 272 496M610 440C640 470 650 490 660 512', felt, 13));
}
function drill() {
  const lath = strap([[-60, 700, 42], [300, 660, 44], [640, 680, 44], [960, 720, 44], [1260, 690, 42]], 'flat', 'flat');
  return wide(felt, floor(800), wood(lath), cut(felt, [[90, 682], [260, 664], [430, 664]].map(([x, y]) => ellipse(x, y, 19)), { cord: 6 }), cord('M770 700V720M940 716V736M1110 706V726', 8), wood(strap([[600, 230, 20], [600, 440, 24], [600, 600, 16]])), cut(felt, poly([590, 600], [610, 600], [606, 676], [594, 676]), { cord: 5 }),
    cut(madder, smooth([[560, 240, 1], [552, 190], [600, 160], [648, 190], [640, 240, 1]]), { cord: 7 }), cut(madder, strap([[380, 500, 14], [560, 400, 17], [800, 396, 17], [960, 470, 19]]), { cord: 7 }), yarn('M386 500L572 440M628 440L950 470M570 426L630 444M570 446L630 464', felt, 9), arm('fist', 600, 200, 168, { left: true, len: 360 }), arm('fist', 972, 480, -62, { len: 460 }));
}
function lace() {
  const xs = Array.from({ length: 8 }, (_v, i) => -920 + i * 360), knot = (x, y) => cut(felt, ellipse(x, y, 24), { cord: 6 }) + cord(`M${x - 10} ${y - 8}L${x + 10} ${y + 8}`, 6);
  const crossings = [[460, [-80, 280, 1000]], [640, [100, 820, 1180]], [280, [100, 460, 820, 1180]], [100, [-80, 280, 640, 1000]], [820, [280, 640]]].flatMap(([y, row]) => row.map(x => [x, y]));
  return wide(felt, xs.map(x => cut(madder, poly([x + 958, -40], [x + 1002, -40], [x + 22, 940], [x - 22, 940]), { cord: 7 })), xs.map(x => wood(poly([x - 42, -40], [x + 2, -40], [x + 982, 940], [x + 938, 940]))), crossings.map(c => knot(...c)),
    cut(felt, ellipse(640, 460, 22), { cord: 6 }), yarn('M640 460C580 500 500 580 480 640', felt, 14), yarn('M640 460C680 380 760 340 820 400', felt, 14), arm('pinch', 826, 412, -38, { len: 620, s: 1.1 }), arm('pinch', 470, 650, 30, { left: true, len: 400, s: 1.1 }));
}
function crown() {
  const at2 = [410, 460], slot = deg => move(rect(-20, -318, 40, 44), ...at2, 1, deg), slats = [-1, 0, 1].map(k => `M-236 ${k * 74}Q0 ${k * 150} 236 ${k * 74}`).join('');
  const g = (deg, w, c) => `<g transform="translate(${at2.join(' ')}) rotate(${deg})">${cord(slats, w, c)}</g>`;
  const handle = cut(madder, smooth([[862, 434, 1], [980, 426, 1], [1000, 460], [980, 494, 1], [862, 486, 1]]), { cord: 6 });
  return wide(felt, inside('frame-bending-8-s', ellipse(...at2, 270), [0, 90].map(d => g(d, 50, ochre) + g(d, 36, madder))), pierced(walnut, ellipse(...at2, 344), ellipse(...at2, 246), { cord: 8 }), cut(felt, Array.from({ length: 18 }, (_v, i) => slot(i * 20 + 10)).filter((_d, i) => i !== 4), { cord: 5 }),
    cut(felt, poly([728, 446], [740, 436], [866, 440], [866, 480], [740, 484], [728, 474]), { cord: 6 }), arm('grip', 920, 460, 8, { left: true, len: 480, held: handle }), cut(walnut, smooth([[1020, 360, 1], [1150, 360, 1], [1158, 460], [1150, 560, 1], [1020, 560, 1], [1012, 460]]), { cord: 8 }), wood(poly([1066, 560], [1104, 560], [1110, 840], [1060, 840])),
    arm('grip', 1086, 720, -50, { len: 400, s: 0.9, held: wood(poly([1066, 600], [1104, 600], [1110, 840], [1060, 840])) }));
}
function paint() {
  const stick = i => rect(60 + i * 84, -20, 44, 640), done = [420, 470, 380, 520, 440, 250];
  return wide(felt, floor(760, walnut), wood(Array.from({ length: 13 }, (_v, i) => stick(i))), cut(madder, done.map((h, i) => rect(60 + i * 84, -20, 44, h + 80)), { cord: 7 }), at(260, 730, 0, basin(walnut, madder, 200, 70, 0.24)), cut(madder, strap([[486, 296, 36], [530, 312, 32], [570, 332, 20]], 'flat'), { cord: 6 }),
    arm('grip', 680, 396, -44, { held: cut(walnut, strap([[560, 330, 17], [680, 394, 19], [780, 446, 18]]), { cord: 6 }), len: 640 }));
}

export const drawings = series('frame-bending', ['Үй жыгачын ийүү', 'Гнутьё остова юрты', 'Bending the yurt frame', '유르트 뼈대 휘기'], 'issyk-kul', [fell, peel, heat, bend, bundle, drill, lace, crown, paint]);
