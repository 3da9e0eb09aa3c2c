// Chain stitch: white thread on the dark red cloth of a wall hanging.
import { move, poly, rect, ellipse, strap, smooth, turn, both, fit, along } from './geometry.mjs';
import { wide, cut, bare, cord, felt, madder, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { yarn, at, series } from './scene-wool.mjs';
import { put, dashes, shears, sewing, eye, chain } from './scene-bench.mjs';
import * as o from './ornament.mjs';

const arm = maker(walnut, madder, felt, walnut);
const line = (d, w = 9) => cord(d, w, felt);
const cloth = cut(madder, smooth([[-40, 170, 1], [300, 150], [700, 160], [1040, 140, 1], [1056, 400], [1044, 700], [1060, 940, 1], [-40, 940, 1]]), { cord: 9 });
/** The hook: its barbed point at 0, 0, handle towards -y. */
const hook = cut(felt, poly([-7, -190], [-5, -26], [-16, -34], [0, 4], [7, -12], [8, -190]), { cord: 4 }) + cut(walnut, strap([[0, -180, 12], [0, -230, 22], [0, -330, 15], [0, -350, 18]]), { cord: 6 });
/** A hand that holds the hook with its barb at x, y; the handle leans by deg, the arm comes from across it. */
const hooking = (x, y, deg, s = 1.35, turned = -90) => arm('grip', x + Math.sin(deg * Math.PI / 180) * 262 * s, y - Math.cos(deg * Math.PI / 180) * 262 * s, deg + turned, { s: 1.35, held: put(x, y, deg, s, hook) });

function stretch() {
  const bar = (x0, y0, x1, y1) => strap([[x0, y0, 32], [x1, y1, 32]], 'flat', 'flat');
  const zigzag = (n, x, y, dx, dy, ox, oy) => 'M' + Array.from({ length: n * 2 + 1 }, (_v, i) => `${x + dx * i + (i % 2) * ox} ${y + dy * i + (i % 2) * oy}`).join('L');
  const lace = zigzag(8, 316, 316, 36, 0, 0, -182) + zigzag(8, 316, 596, 36, 0, 0, 182) + zigzag(4, 300, 330, 0, 31, -196, 0) + zigzag(2, 900, 330, 0, 31, 196, 0) + 'M900 454C980 440 1060 470 1000 540';
  return wide(felt, cut(walnut, [bar(60, 160, 1140, 160), bar(60, 750, 1140, 750), bar(140, 80, 140, 830), bar(1060, 80, 1060, 830)], { cord: 8 }), cord('M108 128L172 192M172 128L108 192M1028 128L1092 192M1092 128L1028 192M108 718L172 782M172 718L108 782M1028 718L1092 782M1092 718L1028 782', 11),
    cut(madder, smooth([[280, 296, 1], [600, 310], [920, 296, 1], [908, 456], [920, 616, 1], [600, 602], [280, 616, 1], [292, 456]]), { cord: 8 }), yarn(lace, felt, 9, 4), arm('pinch', 1000, 540, -24, { s: 1.35 }));
}
function draw() {
  const petals = turn(move(o.petal(120, 46), 430, 470), 8, 430, 470), curl = (x, y, s, deg) => put(x, y, deg, s, line('M0 0C-10 -110 60 -190 130 -170C210 -146 190 -40 124 -46C80 -50 84 -104 120 -100'));
  return wide(felt, cloth, line(petals), line(ellipse(430, 470, 48)), line(ellipse(430, 470, 156)), [0, 90, 180, 270].map(a => curl(430 + Math.cos((a - 90) * Math.PI / 180) * 156, 470 + Math.sin((a - 90) * Math.PI / 180) * 156, 0.9, a)).slice(2),
    line('M586 470C586 380 640 350 700 330', 9), cut(felt, move(smooth([[0, 0, 1], [-22, -50], [-14, -120], [16, -126], [26, -60]]), 700, 322, 1, 30), { cord: 5 }), arm('pinch', 756, 224 + 20, -150, { s: 1.3, held: '' }));
}
function hold() {
  const thread = 'M440 940C470 860 560 800 590 700C600 660 566 620 580 560';
  return wide(felt, cut(madder, rect(-40, 380, 1280, 84), { cord: 9 }), dashes('M-10 422H1200', 8, felt, '14 34'), arm('pinch', 590, 690, 34, { s: 1.6, left: true, held: yarn(thread, felt, 18, 6) }),
    yarn('M580 570C570 520 586 484 612 490C640 498 620 560 596 580', felt, 18, 6), hooking(588, 560, 14, 2, -122));
}
const base = wide.bind(null, felt, cloth);
function firstLoop() {
  return base(dashes('M160 700C260 760 400 730 520 610M470 650C620 480 640 330 560 280C470 240 400 340 470 400', 8, felt), cut(walnut, ellipse(420, 700, 15, 11), { cord: 5 }), yarn('M412 700C330 600 350 500 440 470C520 450 560 520 520 580C490 630 450 660 430 700', felt, 17), hooking(440, 486, 48));
}
function chainUp(id) {
  const way = { x: 150, y: 800, a: -56, bends: [[260, 10], [330, 60], [180, 20]] }, places = along(way, 11), [x, y] = places.at(-1);
  return base(dashes('M620 470C720 530 720 660 600 700C500 730 440 640 510 600', 8, felt), chain(`${id}-a`, places, felt, { len: 100, r: 26, w: 14, edge: 5 }), hooking(x + 74, y + 18, 52, 1.2));
}
function fill(id) {
  const way = { x: 250, y: 880, a: -80, bends: [[330, 0], [170, 40], [360, 150], [230, 120], [120, 100]] }, rows = [-40, 0, 40].map((k, j) => along(way, 44).slice(0, j === 1 ? 26 : 44).map(([x, y, h]) => [x - Math.sin(h * Math.PI / 180) * k , y + Math.cos(h * Math.PI / 180) * k, h]));
  const [x, y] = rows[1].at(-1);
  return base(chain(`${id}-a`, rows[0].slice(0, 41), felt, { len: 44, r: 13, w: 8 }), chain(`${id}-b`, rows[2].slice(0, 36), felt, { len: 36, r: 13, w: 8 }), chain(`${id}-c`, rows[1], walnut, { len: 42, r: 13, w: 8 }), hooking(x + 20, y + 24, 56, 1.1));
}
function fasten() {
  const curl = 'M170 880C150 640 210 380 420 350C600 330 660 520 520 570C430 600 380 510 450 470';
  return base(dashes(curl, 15, felt, '34 20'), yarn('M450 470C520 420 560 500 500 500C450 500 470 430 540 420C640 400 660 330 700 260', felt, 13), arm('pinch', 712, 240, -134, { s: 1.25, left: true }), put(606, 400, -62, 1.15, shears(felt, walnut, 14)), arm('grip', 790, 508, -36, { s: 1.2 }));
}
function border() {
  const panel = [cut(walnut, poly([120, 90], [940, 90], [940, 940], [120, 940]), { cord: 9 }), cut(madder, poly([260, 230], [800, 230], [800, 940], [260, 940]), { cord: 9 })];
  const [ex, ey] = eye(806, 520, 60, 230);
  return wide(felt, panel, cut(felt, [fit(turn(o.petal(96, 36), 8), 530, 510, 260), ...[0, 90, 180, 270].map(a => move(both(o.hook({ rise: 30 })), 530 + Math.sin(a * Math.PI / 180) * 176, 510 - Math.cos(a * Math.PI / 180) * 176, 0.7, a))], { cord: 5 }), cut(madder, ellipse(530, 510, 28), { cord: 5 }), cut(felt, [[350, 850, 40], [710, 850, -40]].map(([x, y, a]) => move(o.jalbyrak(150, 44), x, y, 1, a)), { cord: 5 }), cut(felt, [[350, 350, 135], [710, 350, -135]].map(([x, y, a]) => move(o.jalbyrak(110, 36), x, y, 1, a + 180)), { cord: 5 }),
    dashes('M274 246H786M274 246V900M786 246V500', 8, felt, '18 16'), sewing(792, 520, 60, felt, `M${ex} ${ey}C1080 320 1120 460 1180 300`, { len: 230, w: 10 }), arm('pinch', 900, 458, -34, { s: 1.25 }));
}

export const drawings = series('chain-stitch', ['Илме сайма', 'Тамбурная вышивка', 'Chain-stitch embroidery', '사슬수'], 'bishkek', [stretch, draw, hold, firstLoop, chainUp, fill, fasten, border]);
