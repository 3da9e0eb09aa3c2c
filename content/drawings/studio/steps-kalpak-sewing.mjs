// The white hat: four wedges of felt, dark cords on the seams, a brim of velvet. White and black on walnut.
import { union, both, move, poly, rect, ellipse, strap, smooth, ringOf } from './geometry.mjs';
import { wide, cut, bare, cord, below, inside, felt, soot, walnut } from './felt.mjs';
import { maker } from './scene-hand.mjs';
import { at, threaded, stitches, wisp, kettle, yarn, series } from './scene-wool.mjs';
import * as o from './ornament.mjs';

const arm = maker(walnut, soot, felt, soot);
const floor = (y = 760) => cut(soot, below(1200, 920, y, y - 14, y), { cord: 7 });
/** A wedge, a quarter of the hat: its foot on 0, 0, its point at 0, -560. */
const wedge = smooth([[-150, 0, 1], [-158, -170], [-120, -370], [-46, -510], [0, -560, 1], [46, -510], [120, -370], [158, -170], [150, 0, 1], [70, 20], [-70, 20]]);
const crown = smooth([[-236, 0, 1], [-232, -150], [-180, -340], [-80, -480], [0, -512], [80, -480], [180, -340], [232, -150], [236, 0, 1], [120, 34], [-120, 34]]);
/** The turned-up brim with its slit in front. */
const brim = both(smooth([[-6, 46, 1], [-130, 34], [-250, -14], [-330, -110, 1], [-340, 0], [-270, 96], [-140, 138], [-14, 146, 1]]));
const seams = ['M0 -508V30', 'M-30 -500C-150 -380 -160 -140 -150 28', 'M30 -500C150 -380 160 -140 150 28'];
const tree = (x, y, s) => move(union(o.kochkorMuyuz(), move(o.drop(50, 17), 0, -196)), x, y, s);
const shears = (x, y, deg, fill) => at(x, y, deg, cut(fill, [strap([[-24, -210, 2], [-8, -60, 20], [34, 60, 14]], 'flat'), strap([[24, -210, 2], [8, -60, 20], [-34, 60, 14]], 'flat')], { cord: 6 }), cut(fill, [ringOf(-52, 104, 52, 20), ringOf(52, 104, 52, 20)], { cord: 6 }), cord('M-6 -20H6', 10));
const stitch = (x, y, deg, lean, path, opts = {}) => yarn(path, soot, 7, 4) + arm('pinch', x, y, deg, { held: at(x, y, 0, threaded(soot, lean, 230, 130)), len: 560, ...opts });

function measure() {
  const face = smooth([[410, 720, 1], [396, 560], [330, 470], [320, 330], [390, 200], [540, 150], [680, 190], [744, 290], [750, 360], [800, 450, 1], [758, 468], [766, 510], [748, 530], [752, 570], [716, 612], [640, 606], [622, 720, 1]]);
  const hair = smooth([[340, 500, 1], [316, 380], [360, 220], [490, 144], [620, 150], [720, 220], [746, 300, 1], [640, 280], [560, 330], [540, 420], [470, 430], [440, 520], [396, 560, 1]]);
  return wide(walnut, cut(walnut, face, { cord: 8 }), cut(felt, smooth([[170, 920, 1], [210, 740], [360, 650], [410, 600, 1], [520, 680], [622, 606, 1], [690, 680], [860, 760], [910, 920, 1]]), { cord: 8 }), cut(soot, hair, { cord: 7 }), cord('M664 368C690 352 716 354 730 362M700 398C712 406 724 404 732 398M726 562C736 566 744 564 752 560', 7), cord('M520 424C480 410 470 470 500 500C520 510 530 490 526 476', 8),
    cut(felt, strap([[322, 372, 24], [420, 338, 26], [560, 300, 26], [760, 262, 24]]), { cord: 6 }), bare(soot, [360, 420, 480, 540, 600, 660, 710].map((x, i) => move(rect(-4, -22, 8, i % 2 ? 30 : 18), x, 356 - (x - 360) * 0.255, 1, -14))), cut(felt, strap([[752, 264, 22], [860, 210, 22], [960, 190, 22]]), { cord: 6 }), arm('pinch', 920, 196, -84, { len: 500 }), arm('pinch', 330, 366, 80, { left: true, len: 500 }));
}
function cutWedges() {
  return wide(walnut, [135, 355, 575].map(x => cut(felt, move(wedge, x, 690, 0.68), { cord: 8 })), cut(felt, smooth([[720, 730, 1], [716, 170, 1], [1130, 150, 1], [1140, 730, 1]]), { cord: 8 }), `<path fill="none" stroke="${soot}" stroke-width="9" stroke-dasharray="28 18" d="${move(wedge, 915, 690, 0.84)}"/>`,
    cut(walnut, smooth([[1146, 760, 1], [1052, 620, 1], [1046, 540, 1], [1080, 610], [1160, 720, 1]]), { cord: 5 }), shears(1082, 690, -16, soot), arm('grip', 1126, 800, -22, { len: 300 }), arm('wide', 800, 640, 24, { left: true, len: 420 }));
}
function embroider() {
  return wide(walnut, cut(felt, move(wedge, 560, 840, 1.44), { cord: 9 }), cut(soot, tree(560, 700, 1.25), { cord: 6 }), cord('M420 740H700M400 780H720', 7, soot), stitch(770, 560, -48, -70, 'M640 520C640 400 800 380 850 480'), arm('wide', 330, 660, 36, { left: true, len: 460 }));
}
function sewWedges() {
  return wide(walnut, cut(felt, move(wedge, 90, 720, 0.8, -8), { cord: 7 }), cut(felt, move(wedge, 1120, 720, 0.8, 8), { cord: 7 }), cut(felt, move(wedge, 436, 800, 1.16), { cord: 8 }), cut(felt, move(wedge, 760, 800, 1.16, 0), { cord: 8 }), [436, 760].map(x => cut(soot, tree(x, 740, 0.74), { cord: 5 })),
    bare(soot, [...stitches([598, 790], [598, 560], 9, 56, 6, 62)]), stitch(700, 500, -56, -74, 'M598 560C560 400 720 330 800 440'), arm('wide', 350, 480, 56, { left: true, len: 520 }));
}
const hat = (x, y, s, parts) => `<g transform="translate(${x} ${y}) scale(${s})">${parts.flat(9).join('')}</g>`;
const plain = [cut(felt, crown, { cord: 8 }), cut(soot, [tree(-78, -40, 0.62), tree(78, -40, 0.62)], { cord: 5 })];
const corded = [plain, seams.map(d => cord(d, 26) + cord(d, 15, soot))];
function coverSeams() {
  const half = inside('kalpak-sewing-5-h', rect(0, -560, 260, 330), cord(seams[2], 26) + cord(seams[2], 15, soot));
  return wide(walnut, hat(520, 790, 1.3, [plain, [seams[0], seams[1]].map(d => cord(d, 26) + cord(d, 15, soot)), cord(seams[2], 5), half]), cord('M716 494C780 560 850 430 930 480', 34) + cord('M716 494C780 560 850 430 930 480', 20, soot), arm('pinch', 930, 480, -100, { len: 400, left: true }),
    stitch(800, 640, -36, -50, 'M706 500C660 560 640 660 800 690'));
}
function brimVelvet() {
  return wide(walnut, hat(560, 560, 1.02, corded), cut(soot, strap([[310, 590, 46], [440, 624, 48], [560, 634, 48], [700, 622, 48]], 'flat', 'flat'), { cord: 8 }), cut(soot, strap([[690, 624, 48], [830, 600, 48], [900, 690, 46], [1000, 760, 44], [1220, 760, 44]], 'flat', 'flat'), { cord: 8 }),
    bare(felt, stitches([330, 556], [680, 582], 10, 24, 4, 4)), yarn('M690 580C700 460 860 440 850 560', felt, 7, 4), arm('pinch', 800, 620, -40, { held: at(800, 620, 0, threaded(felt, -62, 230, 130)), len: 560 }), arm('flat', 400, 660, 20, { left: true, len: 460 }));
}
function shape() {
  return wide(walnut, floor(800), cut(walnut, [poly([550, 690], [770, 690], [800, 800], [520, 800]), rect(460, 780, 400, 50)], { cord: 8 }), hat(660, 610, 0.98, [corded, cut(soot, brim, { cord: 8 })]), at(180, 800, 0, `<g transform="translate(0 -10) scale(-1 1)">${kettle(soot, felt)}</g>`), cut(felt, [wisp(344, 610, 240, 20), wisp(296, 520, 190, 15), wisp(250, 400, 210, 16)], { cord: 6 }),
    arm('flat', 830, 380, -64, { len: 520 }), arm('flat', 960, 680, -70, { len: 420 }));
}
function tassel() {
  const top = [520, 250], strands = Array.from({ length: 7 }, (_v, i) => strap([[748 + (i - 3) * 4, 400, 6], [748 + (i - 3) * 12, 480, 9], [748 + (i - 3) * 17, 560, 8]]));
  return wide(walnut, hat(520, 740, 0.96, [corded, cut(soot, brim, { cord: 8 })]), bare(felt, [both(tree(-180, 102, 0.32))].map(d => move(d, 520, 740, 0.96))), yarn('M520 248C600 190 720 240 748 370', soot, 14), cut(soot, ellipse(...top, 34, 28), { cord: 6 }), cut(soot, strands, { cord: 5 }), cut(soot, ellipse(748, 384, 26, 30), { cord: 6 }), cord('M724 398H772', 8),
    yarn('M548 214C600 80 720 60 712 150', felt, 7, 4), arm('pinch', 650, 170, -92, { held: at(650, 170, 0, threaded(felt, -118, 220, 110)), len: 620 }), arm('wide', 280, 560, 56, { left: true, len: 420 }));
}

export const drawings = series('kalpak-sewing', ['Калпак тигүү', 'Шитьё ак-калпака', 'Sewing an ak-kalpak', '악칼팍 짓기'], 'bishkek', [measure, cutWedges, embroider, sewWedges, coverSeams, brimVelvet, shape, tassel]);
