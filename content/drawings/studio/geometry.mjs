// Paths as plain strings of absolute M, L, C, Z, so that a shape can be moved, mirrored, turned and joined before it is drawn.
// Coordinates are real numbers here; `round` is applied once, when a picture is written.

const RAD = Math.PI / 180;

/** Reads a path of absolute M L H V C Q Z into subpaths: {start, segs: [[c1, c2, end], ...]}. */
function parse(d) {
  const tokens = d.match(/[MLHVCQZ]|-?\d*\.?\d+(?:e-?\d+)?/gi) ?? [];
  const subs = [];
  let i = 0, cmd = '', at = [0, 0], sub;
  const num = () => Number(tokens[i++]);
  const pt = () => [num(), num()];
  while (i < tokens.length) {
    if (/[a-z]/i.test(tokens[i])) cmd = tokens[i++];
    if (cmd === 'Z') continue;
    if (cmd === 'M') {
      at = pt();
      sub = { start: at, segs: [] };
      subs.push(sub);
      cmd = 'L';
      continue;
    }
    let seg;
    if (cmd === 'C') seg = [pt(), pt(), pt()];
    else if (cmd === 'Q') {
      const q = pt(), e = pt();
      seg = [mix(at, q, 2 / 3), mix(e, q, 2 / 3), e];
    } else {
      const e = cmd === 'L' ? pt() : cmd === 'H' ? [num(), at[1]] : cmd === 'V' ? [at[0], num()] : undefined;
      if (!e) throw new Error(`path command ${cmd} is not understood in: ${d.slice(0, 80)}`);
      seg = [null, null, e];
    }
    sub.segs.push(seg);
    at = seg[2];
  }
  return subs;
}

const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const xy = ([x, y]) => `${x} ${y}`;
const format = subs => subs.map(s => `M${xy(s.start)}${s.segs.map(([a, b, e]) =>
  a ? `C${xy(a)} ${xy(b)} ${xy(e)}` : `L${xy(e)}`).join('')}Z`).join('');

function map(d, f) {
  return format(parse(d).map(s => ({ start: f(s.start), segs: s.segs.map(g => g.map(p => p && f(p))) })));
}

function reverse(s) {
  const ends = [s.start, ...s.segs.map(g => g[2])];
  return { start: ends.at(-1), segs: s.segs.map(([a, b], i) => [b, a, ends[i]]).reverse() };
}

function area(s) {
  const pts = [s.start, ...s.segs.flatMap(g => g.filter(Boolean))];
  return pts.reduce((sum, [x, y], i) => {
    const [u, v] = pts[(i + 1) % pts.length];
    return sum + x * v - u * y;
  }, 0);
}

const wind = (d, sign) => format(parse(d).map(s => (area(s) * sign < 0 ? reverse(s) : s)));

/** Joins shapes: all subpaths turn the same way, so overlaps stay filled under the nonzero rule. */
export const union = (...ds) => wind(ds.flat(9).join(''), 1);
/** A shape with holes; a hole must lie where the shape is a single layer. */
export const less = (d, ...holes) => union(d) + wind(holes.flat(9).join(''), -1);

export const move = (d, x, y, s = 1, deg = 0) => {
  const c = Math.cos(deg * RAD) * s, n = Math.sin(deg * RAD) * s;
  return map(d, ([px, py]) => [x + px * c - py * n, y + px * n + py * c]);
};
export const stretch = (d, sx, sy) => map(d, ([x, y]) => [x * sx, y * sy]);
export const flip = (d, x = 0) => map(d, ([px, py]) => [2 * x - px, py]);
export const flipY = (d, y = 0) => map(d, ([px, py]) => [px, 2 * y - py]);
export const both = (d, x = 0) => d + flip(d, x);
/** A shape and its mirror images in both axes. */
export const quad = (d, x = 0, y = 0) => both(d, x) + flipY(both(d, x), y);
export const turn = (d, n, x = 0, y = 0) => Array.from({ length: n }, (_, i) =>
  move(move(d, -x, -y), x, y, 1, i * 360 / n)).join('');
export const row = (d, n, dx, dy = 0) => Array.from({ length: n }, (_, i) => move(d, i * dx, i * dy)).join('');

export const poly = (...p) => `M${p.map(xy).join('L')}Z`;
export const rect = (x, y, w, h) => poly([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
export const diamond = (x, y, rx, ry = rx) => poly([x, y - ry], [x + rx, y], [x, y + ry], [x - rx, y]);
export const ellipse = (x, y, rx, ry = rx) => {
  const k = 0.5523, a = rx * k, b = ry * k;
  return `M${x} ${y - ry}C${x + a} ${y - ry} ${x + rx} ${y - b} ${x + rx} ${y}C${x + rx} ${y + b} ${x + a} ${y + ry} ${x} ${y + ry}`
    + `C${x - a} ${y + ry} ${x - rx} ${y + b} ${x - rx} ${y}C${x - rx} ${y - b} ${x - a} ${y - ry} ${x} ${y - ry}Z`;
};
/** A hoop of outer radius r and breadth w, as two halves, so that it can be joined to other shapes and stay open. */
export const ringOf = (x, y, r, w) => {
  const m = r - w / 2, half = ribbon({ x: x - m, y: y + 2, bends: [[2, 0], [Math.PI * m, 180], [2, 0]], w: [w / 2, w / 2] });
  return half + flipY(half, y);
};
/** A hoop in one piece; nothing may be joined to it. */
export const hoop = (x, y, r, w) => less(ellipse(x, y, r), ellipse(x, y, r - w));

/** A knife line through points; a third value of 1 makes a sharp corner. */
export function smooth(points, tension = 1) {
  const n = points.length, at = i => points[(i + n) % n];
  let d = `M${at(0)[0]} ${at(0)[1]}`;
  for (let i = 0; i < n; i++) {
    const a = at(i), b = at(i + 1), len = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const h1 = handle(at(i - 1), a, b, len * tension), h2 = handle(at(i + 2), b, a, len * tension);
    d += `C${a[0] + h1[0]} ${a[1] + h1[1]} ${b[0] + h2[0]} ${b[1] + h2[1]} ${b[0]} ${b[1]}`;
  }
  return `${d}Z`;
}

function handle(before, here, after, len) {
  if (here[2]) return [(after[0] - here[0]) * 0.3, (after[1] - here[1]) * 0.3];
  const tx = after[0] - before[0], ty = after[1] - before[1], t = Math.hypot(tx, ty) || 1;
  return [tx / t * len * 0.36, ty / t * len * 0.36];
}

const lerpList = (list, t) => {
  const p = t * (list.length - 1), i = Math.min(Math.floor(p), list.length - 2), f = p - i;
  const [a, b, c, e] = [list[Math.max(i - 1, 0)], list[i], list[i + 1], list[Math.min(i + 2, list.length - 1)]];
  return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - e + f * (3 * (b - c) + e - a)));
};

/**
 * One sweep of the knife: a ribbon that starts at x, y, heads in direction `a` (degrees, 0 is right, -90 is up) and runs
 * through `bends` [[length, turn], ...]. The turning is eased from bend to bend, so no joint is ever seen.
 * `w` lists half widths along the way; `tip` and `tail` are 'round', 'point' or 'flat'.
 */
export function ribbon({ x = 0, y = 0, a = -90, bends, w, tip = 'round', tail = 'flat' }) {
  return outline(spine(x, y, a, bends), w, tip, tail);
}

/** `n` places evenly along such a ribbon: [x, y, heading]. */
export function along({ x = 0, y = 0, a = -90, bends }, n) {
  const pts = spine(x, y, a, bends);
  return Array.from({ length: n }, (_, i) => pts[Math.round((i + 0.5) / n * (pts.length - 1))]);
}

function spine(x, y, a, bends) {
  const total = bends.reduce((s, b) => s + b[0], 0), n = 240, ds = total / n;
  const raw = [];
  for (const [len, deg] of bends) for (let k = Math.round(len / ds); k > 0; k--) raw.push(deg / len);
  const r = Math.round(n * 0.07);
  const pts = [[x, y, a]];
  for (let i = 0, h = a, px = x, py = y; i < raw.length; i++) {
    let sum = 0;
    for (let j = i - r; j <= i + r; j++) sum += raw[Math.min(Math.max(j, 0), raw.length - 1)];
    h += sum / (2 * r + 1) * ds;
    px += Math.cos(h * RAD) * ds;
    py += Math.sin(h * RAD) * ds;
    pts.push([px, py, h]);
  }
  return pts;
}

/** A ribbon through given points, for arms, straps and branches: points [x, y, halfWidth]. */
export function strap(points, tip = 'round', tail = 'round') {
  const n = 120, pts = Array.from({ length: n + 1 }, (_, i) =>
    [lerpList(points.map(p => p[0]), i / n), lerpList(points.map(p => p[1]), i / n), 0]);
  pts.forEach((p, i) => {
    const q = pts[Math.min(i + 1, n)], o = pts[Math.max(i - 1, 0)];
    p[2] = Math.atan2(q[1] - o[1], q[0] - o[0]) / RAD;
  });
  return outline(pts, points.map(p => p[2]), tip, tail);
}

function outline(pts, w, tip, tail) {
  const n = pts.length - 1, steps = Math.max(8, Math.min(30, Math.round(turning(pts) / 23)));
  const left = [], right = [];
  for (let k = 0; k <= steps; k++) {
    const t = k / steps, [px, py, h] = pts[Math.round(t * n)], r = Math.max(0, lerpList(w, t));
    const nx = Math.sin(h * RAD) * r, ny = -Math.cos(h * RAD) * r;
    left.push([px + nx, py + ny]);
    right.push([px - nx, py - ny]);
  }
  const end = cap(pts[n], w.at(-1), tip, 1), start = cap(pts[0], w[0], tail, -1);
  if (tip !== 'round') { left.at(-1)[2] = 1; right.at(-1)[2] = 1; }
  if (tail !== 'round') { left[0][2] = 1; right[0][2] = 1; }
  return smooth([...left, ...end, ...right.reverse(), ...start]);
}

const turning = pts => pts.reduce((s, p, i) => s + (i ? Math.abs(p[2] - pts[i - 1][2]) : 0), 0) + 120;

function cap([x, y, h], r, kind, dir) {
  const at = (deg, len) => [x + Math.cos((h + deg) * RAD) * len * dir, y + Math.sin((h + deg) * RAD) * len * dir];
  if (kind === 'round') return [at(-45, r), at(0, r), at(45, r)];
  return kind === 'point' ? [[...at(0, r * 2.2), 1]] : [];
}

/** One decimal is finer than a thread at any size on the kiosk. */
export const round = text => text.replace(/(?<!scale\()-?\d+\.\d+(e-?\d+)?/g, v => String(Math.round(v * 10) / 10 || 0)).replace(/ -/g, '-');

/** The box a shape lies in: [x, y, width, height]. */
export function bounds(d) {
  const pts = parse(d).flatMap(s => [s.start, ...s.segs.map(g => g[2])]), xs = pts.map(p => p[0]), ys = pts.map(p => p[1]);
  const x = Math.min(...xs), y = Math.min(...ys);
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}
/** A shape moved and scaled so that it just fills a box about cx, cy. */
export function fit(d, cx, cy, w, h = w) {
  const [bx, by, bw, bh] = bounds(d), s = Math.min(w / bw, h / bh);
  return move(d, cx - (bx + bw / 2) * s, cy - (by + bh / 2) * s, s);
}
