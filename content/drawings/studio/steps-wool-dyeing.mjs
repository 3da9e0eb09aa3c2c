// Madder red: the root gives it, alum holds it, patience deepens it. Red and walnut on white felt.
import { move, poly, rect, ellipse, strap, smooth, both, diamond } from './geometry.mjs';
import { wide, cut, cord, below, inside, felt, madder, indigo, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, curls, soft, basin, kazan, fire, stone, wisp, drop, series } from './scene-wool.mjs';
import * as o from './ornament.mjs';

const arm = maker(walnut, madder, felt, madder);
const washer = maker(walnut, indigo, felt, indigo);
const floor = (y = 760) => cut(walnut, below(1200, 920, y, y - 14, y), { cord: 7 });
/** A hank of yarn that hangs from x, y: a loop with its strands, tied once. */
function hank(x, y, len, fill, mark, w = 62) {
  const d = smooth([[x - w * 0.5, y, 1], [x - w, y + len * 0.3], [x - w, y + len * 0.8], [x, y + len], [x + w, y + len * 0.8], [x + w, y + len * 0.3], [x + w * 0.5, y, 1]]);
  return cut(fill, d, { cord: 7 }) + [-0.5, 0, 0.5].map(k => cord(`M${x + k * w * 0.6} ${y + 8}C${x + k * w * 1.2} ${y + len * 0.3} ${x + k * w * 1.2} ${y + len * 0.7} ${x + k * w * 0.8} ${y + len * 0.92}`, 5, mark)).join('');
}
const waves = (x0, x1, ys, color) => ys.map(y => cord(`M${x0} ${y}Q${x0 + (x1 - x0) * 0.25} ${y - 16} ${(x0 + x1) / 2} ${y}Q${x0 + (x1 - x0) * 0.75} ${y + 16} ${x1} ${y}`, 5, color));
/** The hearth: three stones, the low fire, the cauldron above it. */
const hearth = (liquid, { x = 600, y = 400, s = 1, flames = 3 } = {}) => floor(800) + cut(madder, Array.from({ length: flames }, (_v, i) => fire(x + (i - (flames - 1) / 2) * 110, 800, i % 2 ? 0.9 : 0.7)), { cord: 6 })
  + cut(walnut, [stone(x - 250, 830, 86, 150), stone(x + 250, 830, 86, 150)], { cord: 7 }) + at(x, y, 0, kazan(walnut, liquid, { s })) + cut(walnut, stone(x, 850, 70, 62), { cord: 7 })
  + cut(felt, move(both(o.kochkorMuyuz({ rise: 40 })).split('Z').slice(0, 2).join('Z') + 'Z', x, y + 220 * s, 0.9), { cord: 6 });
const steam = (x, y) => cut(felt, [wisp(x - 130, y, 190, 15), wisp(x + 20, y - 20, 230, 17), wisp(x + 160, y, 180, 14)], { cord: 6 });

function wash() {
  return wide(felt, floor(700), at(600, 440, 0, basin(walnut, indigo, 460, 170)), cut(felt, soft([[330, 430], [480, 390], [720, 390], [870, 430], [800, 480], [400, 480]], 40), { cord: 7 }), curls([[430, 430], [560, 420], [790, 430]], 19), waves(210, 330, [450], felt), waves(880, 1000, [450], felt),
    washer('flat', 480, 440, 168, { left: false, len: 360 }), washer('flat', 720, 440, -168, { left: true, len: 360 }), cut(felt, [drop(250, 360, 1.1, -30), drop(950, 360, 1.1, 30), drop(180, 410, 0.8, -40), drop(1020, 410, 0.8, 40)], { cord: 6 }));
}
function pound() {
  const root = (x, y) => [strap([[x, y, 24], [x + 120, y + 34, 20], [x + 250, y + 10, 14], [x + 400, y + 44, 4]]), strap([[x + 70, y + 20, 13], [x + 150, y - 60, 11], [x + 250, y - 70, 8], [x + 330, y - 110, 3]]),
    strap([[x + 110, y + 30, 13], [x + 190, y + 100, 11], [x + 290, y + 104, 7], [x + 360, y + 140, 3]]), strap([[x + 230, y + 14, 9], [x + 300, y - 34, 6], [x + 380, y - 30, 3]])];
  return wide(felt, floor(520), cut(madder, root(50, 760), { cord: 7 }), cut(madder, root(80, 590), { cord: 7 }), cut(madder, [strap([[690, 350, 16], [640, 440, 14], [650, 540, 8]]), strap([[950, 330, 14], [970, 420, 13], [930, 520, 8]])], { cord: 6 }),
    arm('grip', 820, 170, -64, { held: cut(walnut, smooth([[788, -40, 1], [792, 260], [758, 360], [760, 460], [820, 500], [880, 460], [882, 360], [848, 260], [852, -40, 1]]), { cord: 8 }), len: 420 }),
    cut(walnut, smooth([[570, 450, 1], [590, 630], [700, 730], [690, 810, 1], [950, 810, 1], [940, 730], [1050, 630], [1070, 450, 1]]), { cord: 9 }), cut(felt, [-150, -75, 0, 75, 150].map(dx => diamond(820 + dx, 590 - Math.abs(dx) * 0.12, 24, 44)), { cord: 5 }));
}
function soak() {
  const bits = [[360, 420], [460, 450], [560, 410], [670, 450], [770, 420], [860, 440]].map(([x, y], i) => strap([[x - 40, y + (i % 2 ? 14 : -10), 10], [x, y, 13], [x + 44, y + (i % 2 ? -14 : 14), 6]]));
  return wide(felt, floor(700), at(600, 450, 0, basin(walnut, madder, 470, 180)), waves(240, 420, [480], felt), waves(760, 960, [490], felt), cut(madder, bits, { cord: 6 }), cut(felt, strap([[690, 150, 11], [672, 280, 13], [664, 420, 9]]), { cord: 6 }),
    at(800, 170, -50, cut(walnut, smooth([[-90, -120, 1], [-104, 0], [-80, 130], [-50, 150, 1], [50, 150, 1], [80, 130], [104, 0], [90, -120, 1]]), { cord: 8 }), cut(walnut, ellipse(0, -120, 92, 24), { cord: 7 }), cut(felt, ellipse(0, -116, 70, 15), { cord: 4 })), arm('wide', 850, 190, -110, { left: true, len: 300 }));
}
const crystal = (x, y, r) => poly([x, y - r], [x + r * 0.8, y - r * 0.2], [x + r * 0.5, y + r * 0.9], [x - r * 0.5, y + r * 0.8], [x - r * 0.8, y - r * 0.3]);
function mordant() {
  return wide(felt, hearth(walnut, { y: 440 }), cut(felt, soft([[430, 430], [560, 412], [760, 416], [780, 450], [430, 452]], 28), { cord: 6 }), curls([[500, 430], [640, 422], [730, 440]], 16), cut(felt, [wisp(310, 360, 190, 15), wisp(440, 330, 150, 13)], { cord: 6 }),
    cut(felt, [[690, 220, 22], [650, 262, 17], [706, 290, 20], [664, 330, 15], [720, 350, 16], [690, 380, 12]].map(a => crystal(...a)), { cord: 6 }), at(800, 170, -42, cut(walnut, smooth([[-130, -30, 1], [-110, 40], [0, 92], [110, 40], [130, -30, 1]]), { cord: 8 }), cut(walnut, ellipse(0, -30, 132, 30), { cord: 7 }), cut(felt, [ellipse(-10, -30, 104, 17), crystal(-60, -40, 20), crystal(-16, -46, 22), crystal(30, -40, 18)], { cord: 5 })), arm('flat', 890, 190, -104, { left: true, len: 300 }));
}
function heat() {
  return wide(felt, hearth(madder, { y: 400, s: 1.1, flames: 3 }), waves(430, 560, [396, 412], felt), waves(650, 770, [400], felt), steam(600, 320));
}
function lower() {
  return wide(felt, hearth(madder, { y: 500, s: 0.9 }), inside('wool-dyeing-6-h', rect(300, 0, 600, 504), [490, 600, 710].map(x => hank(x, 226, 360, felt, walnut, 52))), waves(440, 760, [514], felt), cut(walnut, strap([[120, 216, 16], [600, 222, 18], [1080, 216, 16]]), { cord: 7 }), [490, 600, 710].map(x => cut(felt, ellipse(x, 218, 32, 34), { cord: 6 })),
    arm('fist', 260, 214, 128, { left: true, len: 340 }), arm('fist', 940, 214, -128, { len: 340 }));
}
function turnIt() {
  const onStick = x => 396 - (x - 300) * 0.28, hanks = (fill, mark) => [440, 555, 670].map(x => hank(x, onStick(x), 560 - onStick(x) + 60, fill, mark, 56));
  return wide(felt, hearth(madder, { y: 530, s: 0.9 }), inside('wool-dyeing-7-h', smooth([[300, -20, 1], [900, -20, 1], [850, 530, 1], [600, 566], [350, 530, 1]]), hanks(felt, walnut) + inside('wool-dyeing-7-r', rect(300, 452, 600, 200), hanks(madder, felt))), waves(380, 500, [556], felt), waves(700, 800, [552], felt),
    cut(felt, [wisp(170, 520, 190, 15), wisp(880, 520, 150, 13)], { cord: 6 }), arm('grip', 940, onStick(940), -60, { held: cut(walnut, strap([[250, onStick(250), 15], [640, onStick(640), 17], [1080, onStick(1080), 18]]), { cord: 7 }) + [440, 555, 670].map(x => cut(felt, ellipse(x, onStick(x), 32, 30), { cord: 6 })).join(''), len: 380 }),
    arm('fist', 800, onStick(800), 160, { left: true, len: 340 }));
}
function dry() {
  return wide(felt, floor(810), cut(madder, ellipse(1080, 130, 56), { cord: 7 }), cut(madder, Array.from({ length: 12 }, (_v, i) => move(drop(0, -84, 0.7), 1080, 130, 1, i * 30)), { cord: 4 }), cut(walnut, poly([40, 300], [560, 90], [1040, 290], [1000, 330], [560, 160], [80, 340]), { cord: 8 }),
    cut(walnut, [rect(140, 300, 44, 560), rect(920, 280, 44, 580)], { cord: 7 }), cut(walnut, strap([[100, 392, 15], [560, 402, 16], [1010, 392, 15]]), { cord: 7 }), [270, 415, 560, 705, 850].map((x, i) => hank(x, 392, 290 - (i % 2) * 24, madder, felt, 58) + cut(madder, ellipse(x, 394, 34, 32), { cord: 6 })),
    cut(madder, [[270, 716], [415, 700], [560, 724], [705, 700], [850, 716], [480, 756], [770, 760]].map(([x, y]) => drop(x, y, 0.9)), { cord: 5 }));
}

export const drawings = series('wool-dyeing', ['Жүн боёо', 'Крашение шерсти', 'Dyeing wool', '양털 염색'], 'bishkek', [wash, pound, soak, mordant, heat, lower, turnIt, dry]);
