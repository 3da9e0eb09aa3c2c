// The motifs. Each is cut from two felts, and the felts are swapped along the motif's own axis: the fold shows its symmetry.
import { union, both, flipY, turn, move, poly, rect, diamond, ellipse, ribbon, row, fit, strap, stretch, smooth } from './geometry.mjs';
import { square, sheet, cut, inside, swap, cord, felt, soot, madder, indigo, walnut } from './felt.mjs';
import * as o from './ornament.mjs';

const right = rect(450, 0, 450, 900);
const quarters = rect(450, 0, 450, 450) + rect(0, 450, 450, 450);
const lines = { mirror: 'M450 0V900', quarter: 'M450 0V900M0 450H900', diagonal: 'M0 0L900 900' };

/** A motif whose felts are swapped within `region`; `eyes` are pieces of the ground put back into the figure. */
function swapped(code, a, b, figure, eyes, region, joint) {
  const draw = (f, g) => [sheet(g, 900, 900), cut(f, figure, { cord: 8 }), eyes ? cut(g, eyes, { cord: 8 }) : ''].join('');
  return { code, kind: 'motif', svg: square(b, swap(`${code}-swap`, region, draw, a, b), cord(joint, 8)) };
}
const mirror = (code, a, b, figure, eyes) => swapped(code, a, b, figure, eyes, right, lines.mirror);
const quarter = (code, a, b, figure, eyes) => swapped(code, a, b, figure, eyes, quarters, lines.quarter);
const half = (code, a, b, figure, eyes) => swapped(code, a, b, figure, eyes, poly([0, 0], [900, 900], [0, 900]), lines.diagonal);
const plain = (code, a, b, figure, eyes) => ({ code, kind: 'motif',
  svg: square(b, cut(a, figure, { cord: 8 }), eyes ? cut(b, eyes, { cord: 8 }) : '') });

/** Rows of a running pattern, each the reverse of the one above. */
function frieze(code, a, b, rows, band, eyes) {
  const h = 900 / rows;
  const out = Array.from({ length: rows }, (_x, i) => inside(`${code}-${i}`, rect(0, i * h, 900, h),
    cut(i % 2 ? a : b, rect(-20, i * h, 940, h), { cord: 0 }) + cut(i % 2 ? b : a, move(band(i), 0, i * h), { cord: 8 })
    + (eyes ? cut(i % 2 ? a : b, move(eyes(i), 0, i * h), { cord: 8 }) : '')));
  const seams = Array.from({ length: rows - 1 }, (_x, i) => `M0 ${(i + 1) * h}H900`).join('');
  return { code, kind: 'motif', svg: square(b, out, cord(seams, 8)) };
}

const kochkor = fit(union(o.kochkorMuyuz({ rise: 96 }), move(o.drop(44, 17), 0, -196), both(move(diamond(0, 0, 13, 20), 46, -24)),
  poly([-46, 34], [0, -10], [46, 34])), 450, 450, 720, 720);
const kos = fit(union(o.kosMuyuz(), both(move(o.drop(46, 10), 84, 0, 1, -90)), flipY(move(o.drop(34, 16), 0, -146)), move(o.drop(34, 16), 0, -146)),
  450, 450, 780, 800);
const arkar = fit(union(
  both(ribbon({ x: 14, y: 10, a: -92, bends: [[90, 6], [120, 66], [200, 150], [90, 16], [90, -140]], w: [20, 27, 33, 36, 34, 27, 20, 14, 5] })),
  smooth([[0, 120, 1], [-30, 60], [-40, 0, 1], [0, -30, 1], [40, 0, 1], [30, 60]]), move(o.drop(60, 22), 0, -150)), 450, 450, 820, 780);
const bugu = fit(union(o.buguMuyuz(), move(o.drop(76, 20), 0, -90)), 450, 450, 800, 780);
const itTail = ribbon({ a: -50, bends: [[70, 0], [110, 110], [100, 150], [60, 100]], w: [36, 34, 34, 32, 25, 17, 9] });
const it = move(union(itTail, move(itTail, 0, 0, 1, 180)), 450, 450, 2.2, 6) + turn(move(o.drop(60, 24), 610, 690, 2, -45), 2, 450, 450);
const umai = fit(union(o.umai(), both(move(o.drop(40, 14), 48, -196, 1, 30))), 450, 450, 760, 780);
const tassel = x => poly([x - 12, 118], [x + 12, 118], [x + 22, 190], [x - 22, 190]) + diamond(x, 104, 16);
const tumar = fit(union(poly([0, -150], [130, 80], [-130, 80]), [-84, 0, 84].map(tassel), ellipse(0, -172, 18)), 450, 450, 720, 780);
const claw = fit(union(o.kargaTyrmak(), both(move(o.drop(40, 12), 88, -110, 1, 20))), 450, 450, 700, 780);
const moonStar = union(fit(o.ay(), 450, 520, 720, 720), fit(o.jyldyz(8, 100, 0.46), 450, 320, 210));
const sunRays = turn(ribbon({ y: -62, a: -96, bends: [[30, 6], [66, 150], [26, 70]], w: [19, 22, 19, 12, 5] }), 6);
const sun = fit(union(ellipse(0, 0, 66), sunRays), 450, 450, 790);
const wave = ribbon({ x: -150, y: 226, a: 4, bends: [[150, -24], [150, -56], [130, 150], [96, 140], [40, 50]], w: [2, 30, 48, 48, 40, 33, 28, 20, 8],
  tail: 'round' }) + rect(-60, 226, 420, 80);
const leafRib = [[-46, 66], [-92, 58], [-134, 38]].map(([y, len], i) => both(move(o.drop(len, 9 - i), 18, y, 1, 46))).join('') + poly([-4, -30],
  [4, -30], [0, -176]);
const leafBox = union(o.jalbyrak(220, 92), poly([-9, 10], [9, 10], [7, 44], [-7, 44]));
const leaf = fit(leafBox, 450, 450, 760, 800), leafCut = leafRib;
const petals = move(o.gul(), 450, 450, 4);
const hoof = fit(o.taiTuyak(), 450, 450, 720, 740);
const snake = strap([-200, -50, 100, 250, 400, 550, 700, 850, 1000, 1150].map((x, i) => [x, i % 2 ? 214 : 86, 36])) + [100, 400,
  700].map(x => diamond(x, 216, 26, 34)).join('') + [-50, 250, 550, 850].map(x => diamond(x, 84, 26, 34)).join('');
const foot = move(o.kazTaman(), 0, -30, 1);
const neck = ribbon({ a: -96, bends: [[70, 50], [90, -90], [100, 170], [50, 30]], w: [54, 48, 38, 30, 25, 23, 24, 28, 13] });
const vertebra = both(ribbon({ x: 0, y: 0, a: 10, bends: [[70, -20], [80, -110], [56, -130], [30, -40]],
  w: [20, 19, 19, 17, 13, 8, 5] })) + diamond(0, -20, 36, 66);
const peaks = (n, h) => row(poly([0, h], [900 / n / 2, 0], [900 / n, h]), n, 900 / n);
const inner = (n, h) => row(poly([900 / n * 0.28, h], [900 / n / 2, h * 0.52], [900 / n * 0.72, h]), n, 900 / n);

export const drawings = [
  mirror('kochkor-muyuz', felt, madder, kochkor),
  plain('syngar-muyuz', felt, indigo, [fit(o.syngarMuyuz(), 470, 450, 700, 740), move(o.drop(60, 22), 250, 330, 2.2, -30)]),
  quarter('kos-muyuz', felt, soot, kos),
  mirror('bugu-muyuz', felt, walnut, bugu),
  mirror('arkar-muyuz', felt, indigo, arkar),
  half('it-kuyruk', felt, madder, it),
  mirror('umai', felt, madder, umai),
  mirror('tumar', madder, felt, tumar, fit(poly([0, -150], [130, 80], [-130, 80]), 450, 412, 270) ),
  mirror('karga-tyrmak', felt, soot, claw),
  quarter('tunduk-oyu', felt, madder, move(o.tunduk(100, 19), 450, 450, 3.8)),
  quarter('jyldyz', felt, indigo, move(o.jyldyz(8, 100, 0.5), 450, 450, 4), move(rect(-70, -70, 140, 140), 450, 450, 1, 45)),
  mirror('ay', felt, indigo, moonStar),
  plain('kun', madder, felt, sun, ellipse(450, 450, 60)),
  frieze('too', felt, indigo, 3, () => peaks(3, 300), () => inner(3, 300)),
  frieze('suu', felt, indigo, 3, () => row(wave, 5, 300, 0)),
  frieze('iyrek', felt, madder, 3, () => row(stretchZig(), 4, 300)),
  plain('badam', felt, walnut, fit(o.badam(), 450, 450, 660, 800), move(o.drop(110, 52), 410, 600, 2.3, 12) ),
  mirror('jalbyrak', felt, walnut, leaf, move(leafCut, 450, 716.7, 3.03)),
  quarter('gul', madder, felt, petals, turn(move(o.drop(120, 40), 450, 330), 8, 450, 450) + ellipse(450, 450, 52)),
  mirror('tai-tuyak', felt, walnut, hoof),
  mirror('kush-kanat', felt, soot, fit(stretch(both(o.kushKanat()), 1, 1.4), 450, 450, 840, 760),
    both([[96, -74, 74, 60], [90, -30, 64, 75], [76, 8, 50,
    84]].map(([x, y, len, deg]) => move(stretch(move(o.drop(len, 11), x, y, 1, deg), 1.89, 2.65), 450, 548)).join(''), 450)),
  frieze('jylan-boor', felt, soot, 3, () => snake),
  quarter('tort-kulak', felt, madder, fit(o.tortKulak(), 450, 450, 780), move(diamond(0, 0, 30), 450, 450, 1, 45)),
  quarter('kaz-taman', felt, indigo, fit(turn(move(o.kazTaman(), 0, -20), 4), 450, 450, 840), move(diamond(0, 0, 26), 450, 450)),
  half('bota-moyun', felt, walnut, move(fit(union(neck, move(neck, 0, 0, 1, 180)), 0, 0, 900, 900), 450, 450, 0.88,
    24) + turn(move(o.drop(60, 24), 640, 690, 2, -45), 2, 450, 450)),
  mirror('omurtka', felt, madder, row(move(vertebra, 450, 40, 2.1), 5, 0, 225)),
  mirror('chymyn-kanat', felt, madder, fit(o.chymynKanat(), 450, 450, 800), turn(move(o.drop(110, 40), 610, 290, 1.15, 225), 4, 450, 450)),
  mirror('archa', felt, indigo, fit(o.archa(), 450, 450, 700, 800)),
];

function stretchZig() { return poly([0, 225], [150, 75], [300, 225], [300, 300 + 40], [150, 190], [0, 300 + 40]); }
