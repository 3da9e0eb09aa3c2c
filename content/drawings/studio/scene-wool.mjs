// What comes back from step to step in the making of felt: wool, mat, roll, water, fire, rope, thread.
import { union, move, poly, rect, ellipse, strap, smooth, both } from './geometry.mjs';
import { cut, bare, cord, walnut, ochre } from './felt.mjs';
import * as o from './ornament.mjs';

export const at = (x, y, deg, ...content) => `<g transform="translate(${x} ${y}) rotate(${deg})">${content.flat(9).join('')}</g>`;
export const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const line = (a, b) => `M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;

/** A wavy edge for anything soft: bumps along a closed run of corners. */
export function soft(corners, bump = 26) {
  let d = poly(...corners);
  corners.forEach((p, i) => {
    const q = corners[(i + 1) % corners.length], len = Math.hypot(q[0] - p[0], q[1] - p[1]), n = Math.max(1, Math.round(len / (bump * 1.5)));
    for (let k = 0; k < n; k++) {
      const [x, y] = mix(p, q, (k + 0.5) / n);
      d += ellipse(x, y, bump * ((k * 7 + i * 3) % 3 ? 1 : 0.82));
    }
  });
  return union(d);
}
/** A tuft of wool about 2r wide. */
export const flock = (x, y, r = 40) => union(ellipse(x - r * 0.5, y, r * 0.56), ellipse(x + r * 0.5, y + r * 0.06, r * 0.54), ellipse(x, y - r * 0.34, r * 0.58), ellipse(x + r * 0.04, y + r * 0.28, r * 0.54));
/** The little turn that says "wool" on a plain area. */
export const curl = (x, y, r = 16, color = ochre) => cord(`M${x - r} ${y}C${x - r} ${y - r * 1.4} ${x + r} ${y - r * 1.4} ${x + r} ${y}C${x + r} ${y + r} ${x - r * 0.3} ${y + r} ${x - r * 0.2} ${y - r * 0.1}`, 5, color);
export const curls = (pts, r, color) => pts.map(([x, y]) => curl(x, y, r, color));
/** A heap of wool with a flat foot. */
export const heap = (x, y, w, h) => soft([[x - w * 0.5, y - h * 0.1], [x - w * 0.38, y - h * 0.5], [x - w * 0.16, y - h * 0.86], [x + w * 0.14, y - h * 0.9], [x + w * 0.36, y - h * 0.52], [x + w * 0.5, y - h * 0.1]], Math.min(w, h) * 0.13)
  + rect(x - w * 0.5, y - h * 0.3, w, h * 0.3);

/** A sheet seen from a slant: four corners, far left, far right, near right, near left. */
export const slant = (y0, y1, far, near, x = 600) => [[x - far / 2, y0], [x + far / 2, y0], [x + near / 2, y1], [x - near / 2, y1]];
/** A point of such a sheet, u across and v towards us, both 0 to 1. */
export const onSheet = ([a, b, c, d], u, v) => mix(mix(a, b, u), mix(d, c, u), v);
/** A mat of stalks that lie across, tied by threads. */
export function mat(quad, fill, n = 15, { tie = walnut, ties = [0.14, 0.5, 0.86], edge = 4 } = {}) {
  const stalk = i => poly(onSheet(quad, i % 3 ? 0 : -0.012, i / n), onSheet(quad, i % 2 ? 1 : 1.014, i / n), onSheet(quad, i % 2 ? 1 : 1.014, (i + 0.74) / n), onSheet(quad, i % 3 ? 0 : -0.012, (i + 0.74) / n));
  return cut(fill, Array.from({ length: n }, (_v, i) => stalk(i)), { cord: edge }) + ties.map(u => cord(line(onSheet(quad, u, 0), onSheet(quad, u, 1)), 8, tie)).join('');
}

/** A roll that lies across, its open end at the right: the layers show as a spiral. */
export function roll(x, y, len, r, fill, inner, { bands = [], band = walnut, spiral = fill, stalks = 7, k = 0.44 } = {}) {
  const end = x + len, ring = f => ellipse(end, y, r * k * f, r * f);
  const stalkLines = Array.from({ length: stalks }, (_v, i) => {
    const a = (i + 1) / (stalks + 1) * Math.PI, yy = y - Math.cos(a) * r, dx = -Math.sin(a) * r * k;
    return cord(`M${x + dx + 10} ${yy}H${end + dx * 0.96}`, 5);
  }).join('');
  return cut(fill, [rect(x, y - r, len, 2 * r), ellipse(x, y, r * k, r), ellipse(end, y, r * k, r)], { cord: 8 }) + stalkLines
    + bands.map(b => cord(`M${b} ${y - r - 2}C${b - r * 0.5} ${y - r * 0.9} ${b - r * 0.5} ${y + r * 0.9} ${b} ${y + r + 2}`, 22, ochre) + cord(`M${b} ${y - r}C${b - r * 0.5} ${y - r * 0.9} ${b - r * 0.5} ${y + r * 0.9} ${b} ${y + r}`, 14, band)).join('')
    + cut(fill, ring(1), { cord: 7 }) + cut(inner, ring(0.84), { cord: 5 }) + cut(spiral, ring(0.62), { cord: 5 }) + cut(inner, ring(0.44), { cord: 5 }) + cut(spiral, ring(0.24), { cord: 5 });
}

/** Wisps of steam that rise from x, y. */
export const wisp = (x, y, h, w = 14) => strap([[x, y, 2], [x - h * 0.12, y - h * 0.26, w], [x + h * 0.1, y - h * 0.55, w * 0.9], [x - h * 0.02, y - h * 0.84, w * 0.6], [x + h * 0.08, y - h, 1]], 'flat', 'flat');
export const drop = (x, y, s = 1, deg = 0) => move(o.drop(40, 15), x, y, s, deg);

/** A kettle: its foot at 0, 0, spout to the left. */
export const kettle = (fill, trim) => cut(fill, union(smooth([[-60, 0, 1], [-98, -60], [-84, -132], [-40, -168, 1], [40, -168, 1], [84, -132], [98, -60], [60, 0, 1]]), strap([[-70, -50, 26], [-124, -80, 18], [-156, -150, 12]], 'flat')), { cord: 7 })
  + cord('M-44 -174C-60 -280 60 -280 44 -174', 26) + cord('M-44 -174C-60 -280 60 -280 44 -174', 14, fill) + cut(fill, union(rect(-46, -190, 92, 24), ellipse(0, -200, 15)), { cord: 6 })
  + cut(trim, fit1(), { cord: 5 });
const fit1 = () => move(o.kochkorMuyuz({ rise: 40 }), 0, -42, 0.5);
/** A long-handled ladle, its bowl at 0, 0 and its handle to the upper right. */
export const ladle = fill => cut(fill, strap([[40, -10, 13], [160, -80, 11], [330, -160, 14]]), { cord: 6 }) + cut(fill, smooth([[-70, -20, 1], [-58, 34], [0, 60], [58, 34], [70, -20, 1]]), { cord: 7 }) + cut(fill, ellipse(0, -20, 70, 14), { cord: 5 });
/** A bunch of stalks tied at 0, 0, spread towards -x and down. */
export const broom = (fill, tie) => cut(fill, [-34, -22, -10, 2, 14, 26].map(d => move(strap([[30, 0, 7], [-110, 0, 7], [-200, 14, 5]], 'flat'), 0, 0, 1, d - 20)), { cord: 4 }) + cut(fill, strap([[-20, 6, 24], [60, -18, 22], [150, -40, 20]], 'flat', 'flat'), { cord: 5 }) + cut(tie, move(rect(-14, -30, 28, 60), 6, 0, 1, -16), { cord: 4 });

/** A round-bottomed cauldron, rim at 0, 0; what is in it is seen as an ellipse. */
export const kazan = (fill, liquid, { s = 1, ears = true } = {}) => `<g transform="scale(${s})">` + (ears ? cut(fill, both(strap([[-290, 30, 14], [-350, 40, 15], [-330, 96, 14], [-270, 110, 14]])), { cord: 7 }) : '')
  + cut(fill, smooth([[-300, -6, 1], [-286, 110], [-180, 236], [0, 276], [180, 236], [286, 110], [300, -6, 1]]), { cord: 8 }) + cut(fill, ellipse(0, 0, 312, 66), { cord: 8 }) + cut(liquid, ellipse(0, 4, 270, 48), { cord: 5 }) + '</g>';
export const fire = (x, y, s = 1) => move(smooth([[0, -150, 1], [34, -84], [28, -46], [58, -84, 1], [74, -20], [40, 20, 1], [-44, 20, 1], [-76, -26], [-52, -92, 1], [-26, -52], [-26, -96]]), x, y, s);
export const stone = (x, y, w, h) => smooth([[x - w, y, 1], [x - w * 0.96, y - h * 0.6], [x - w * 0.4, y - h], [x + w * 0.4, y - h * 0.94], [x + w * 0.96, y - h * 0.5], [x + w, y, 1]]);
/** A wide basin seen from a slant, its rim centred at 0, 0. */
export const basin = (fill, liquid, w = 420, h = 170, tilt = 0.27) => cut(fill, smooth([[-w, 0, 1], [-w * 0.86, h * 0.75], [-w * 0.6, h + w * tilt * 0.7], [0, h + w * tilt], [w * 0.6, h + w * tilt * 0.7], [w * 0.86, h * 0.75], [w, 0, 1]]), { cord: 8 }) + cut(fill, ellipse(0, 0, w, w * tilt), { cord: 8 }) + cut(liquid, ellipse(0, 6, w * 0.9, w * tilt * 0.84), { cord: 5 });

/** A needle held at 0, 0: its point ahead, its eye behind the fingers. */
export const threaded = (fill, deg, len = 210, ahead = 120) => at(0, 0, deg, `<g transform="translate(0 ${-ahead}) rotate(180)">${needle(fill, len)}</g>`);
/** A ball of thread. */
export const ball = (x, y, r, fill, mark = ochre) => cut(fill, ellipse(x, y, r), { cord: 7 }) + [-0.5, -0.15, 0.2, 0.55].map(k => cord(`M${x - r * 0.8} ${y + k * r}Q${x - r * 0.1} ${y + (k - 0.7) * r} ${x + r * (0.86 - Math.abs(k) * 0.3)} ${y + (k - 0.1) * r}`, 5, mark)).join('');
/** A thread with a cord's edge on both sides, so that it is seen on any felt. */
export const yarn = (d, fill, w = 10, edge = 5) => cord(d, w + edge * 2) + cord(d, w, fill);
/** A needle, point at 0, 0, drawn towards -y. */
export const needle = (fill, len = 200) => cut(fill, poly([0, 0], [10, -len * 0.6], [13, -len * 0.9], [0, -len], [-13, -len * 0.9], [-10, -len * 0.6]), { cord: 4 }) + cord(`M0 ${-len * 0.84}V${-len * 0.93}`, 5);
/** Stitches of thread along a straight way, each slanting by `deg` to it. */
export const stitches = ([x0, y0], [x1, y1], n, len, w = 6, deg = 0) => Array.from({ length: n }, (_v, i) => {
  const [x, y] = mix([x0, y0], [x1, y1], (i + 0.5) / n), a = Math.atan2(y1 - y0, x1 - x0) + deg * Math.PI / 180, dx = Math.cos(a) * len / 2, dy = Math.sin(a) * len / 2;
  const nx = -dy / len * 2 * w, ny = dx / len * 2 * w;
  return poly([x - dx - nx, y - dy - ny], [x + dx - nx, y + dy - ny], [x + dx + nx, y + dy + ny], [x - dx + nx, y - dy + ny]);
});
/** A cord of two threads laid along points, light and dark slanting by turns; `way` 1 or -1 gives the turn. */
export function plied(points, light, dark, { w = 20, way = 1, step = 30 } = {}) {
  const d = points.map((p, i) => `${i ? 'L' : 'M'}${p[0]} ${p[1]}`).join(''), parts = [];
  let rest = step / 2;
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1], [x1, y1] = points[i], len = Math.hypot(x1 - x0, y1 - y0), deg = Math.atan2(y1 - y0, x1 - x0) * 180 / Math.PI;
    for (; rest < len; rest += step) {
      const [x, y] = mix(points[i - 1], points[i], rest / len);
      parts.push(move(poly([-step * 0.25 - w * 0.5 * way, -w], [step * 0.25 - w * 0.5 * way, -w], [step * 0.25 + w * 0.5 * way, w], [-step * 0.25 + w * 0.5 * way, w]), x, y, 1, deg));
    }
    rest -= len;
  }
  return cord(d, w * 2 + 10) + cord(d, w * 2, light) + bare(dark, parts);
}
/** Points along a smooth curve: n places on a cubic Bézier. */
export const bezier = (a, b, c, d, n = 24) => Array.from({ length: n + 1 }, (_v, i) => {
  const t = i / n, u = 1 - t, f = k => u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
  return [f(0), f(1)];
});

/** A booted leg from the knee to the toe: heel at 0, 0, toe to the right, knee at 40, -430. */
export const leg = (boot, cloth, trim) => cut(cloth, smooth([[-60, -250, 1], [-70, -460, 1], [120, -460, 1], [76, -250, 1]]), { cord: 7 })
  + cut(boot, smooth([[-54, 0, 1], [-62, -90], [-66, -270, 1], [80, -270, 1], [74, -110], [130, -76], [216, -50], [250, -56, 1], [246, -10], [226, 0, 1]]), { cord: 7 }) + cut(trim, rect(-70, -280, 156, 34), { cord: 5 });

/** A kneeling woman seen from the front: head at 0, -330, knees on 0, 0. Her arms are drawn by the scene. */
export const woman = (dress, skin, scarf, s = 1) => `<g transform="scale(${s})">` + cut(dress, smooth([[-150, 30, 1], [-160, -60], [-112, -200], [-40, -252, 1], [40, -252, 1], [112, -200], [160, -60], [150, 30, 1]]), { cord: 7 })
  + cut(skin, [smooth([[-50, -350], [-42, -282], [0, -250], [42, -282], [50, -350], [0, -392]])], { cord: 6 }) + cut(scarf, smooth([[-64, -300, 1], [-72, -360], [-44, -420], [0, -436], [44, -420], [72, -360], [64, -300, 1], [44, -352], [0, -374], [-44, -352]]), { cord: 6 })
  + cord('M-30 -330Q-20 -320 -10 -330M10 -330Q20 -320 30 -330M-10 -284Q0 -278 10 -284', 5, scarf) + '</g>';

/** All steps of a technique as the studio wants them: the scenes in their order. */
export const series = (technique, [ky, ru, en, ko], home, scenes) => scenes.map((draw, i) => ({ code: `${technique}-${i + 1}`, kind: 'step', svg: draw(`${technique}-${i + 1}`), home, depicts: technique,
  name: [`${ky}: ${i + 1}-кадам`, `${ru}: шаг ${i + 1}`, `${en}: step ${i + 1}`, `${ko}: ${i + 1}단계`] }));
