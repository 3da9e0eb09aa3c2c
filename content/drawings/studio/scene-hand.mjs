// Hands at work for the pictures of steps. Wrist at 0, 0, fingers towards -y, about 220 long; a right hand unless `left`.
// It is set down by the place where it works (`hold`), so x, y is the needle's end, the handle, the middle of the palm.
// A hand has a part behind the thing it holds and a part before it; a cord parts the fingers.
import { union, strap, smooth, poly, row } from './geometry.mjs';
import { cut, bare, cord } from './felt.mjs';

const wrist = poly([-33, 70], [33, 70], [31, -20], [-31, -20]);
const finger = (x, y, len, deg, w = 15) => {
  const a = deg * Math.PI / 180, dx = Math.sin(a), dy = -Math.cos(a);
  return strap([[x - dx * 24, y - dy * 24, w], [x + dx * len * 0.55, y + dy * len * 0.55, w], [x + dx * len, y + dy * len, w * 0.78]]);
};

const fan = (lens, spread) => [[-37, -98, -11], [-13, -108, -3.5], [13, -107, 4], [38, -95, 12]].map(([x, y, deg], i) => finger(x, y, lens[i], deg * spread));
const back = smooth([[-32, 20], [-40, -30], [-52, -96], [-26, -118], [26, -118], [54, -92], [44, -34], [32, 20]]);

/** Each hand: shapes behind and before what is held, and the cords between the fingers. */
export const hands = {
  /** Lies flat: presses, smooths, lays down. */
  flat: { hold: -110, back: () => union(wrist, back, fan([84, 108, 100, 74], 1), strap([[-24, -16, 21], [-60, -50, 19], [-88, -98, 13]])),
    lines: 'M-25 -112L-37 -176M0 -118L-3 -196M25 -114L36 -180' },
  /** Fingers wide apart: pushes, spreads, holds down. */
  wide: { hold: -110, back: () => union(wrist, back, fan([84, 106, 98, 76], 2.3), strap([[-24, -16, 21], [-70, -46, 19], [-110, -78, 13]])), lines: '' },
  /** Seen from the back, closed about a rod that lies across. */
  fist: { hold: -96, back: () => union(wrist, smooth([[-32, 20], [-50, -36], [-58, -92], [-30, -122], [30, -122], [60, -94], [52, -36], [32, 20]]),
    [-42, -14, 14, 42].map((x, i) => strap([[x, -74, 16], [x, -108 - (i % 3 ? 9 : 0), 15]])), strap([[-44, -28, 20], [-66, -64, 18], [-60, -98, 13]])),
    lines: 'M-28 -126V-84M0 -130V-84M28 -126V-84' },
  /** Fingers round a handle that lies across at y -86: palm behind it, fingers before it. */
  grip: { hold: -84, back: () => union(wrist, smooth([[-32, 20], [-52, -40], [-56, -110], [0, -132], [56, -110], [52, -40], [32, 20]])),
    front: () => union([-43, -15, 14, 42].map((x, i) => strap([[x, -116 - (i % 3 ? 8 : 0), 15], [x, -84, 16], [x, -42 - (i % 3 ? 8 : 0), 13]])), strap([[-34, -14, 19], [-66, -44, 18], [-70, -96, 14]])),
    lines: 'M-29 -130V-44M0 -134V-46M28 -130V-44' },
  /** Thumb and forefinger meet at 0, -190; the others are bent in. */
  pinch: { hold: -186, back: () => union(wrist, smooth([[-32, 20], [-46, -40], [-40, -98], [0, -116], [44, -104], [56, -56], [32, 20]]),
    strap([[-14, -90, 19], [-8, -140, 17], [6, -190, 10]]), strap([[14, -92, 19], [34, -136, 18], [34, -100, 15]]), strap([[42, -80, 18], [58, -112, 17], [54, -76, 14]])),
    front: () => strap([[-30, -20, 20], [-54, -84, 18], [-40, -140, 15], [-8, -186, 9]]), lines: 'M18 -104C20 -124 26 -136 36 -148M42 -88C46 -100 50 -108 58 -118' },
  /** Points or guides with one finger, tip at 0, -200. */
  point: { hold: -198, back: () => union(wrist, smooth([[-32, 20], [-50, -40], [-50, -92], [-20, -118], [36, -110], [56, -70], [32, 20]]), finger(-12, -96, 104, 6, 16),
    strap([[16, -92, 18], [34, -124, 17], [32, -92, 14]]), strap([[42, -78, 17], [56, -106, 16], [54, -76, 13]]), strap([[-34, -24, 20], [-60, -64, 18], [-38, -100, 14]])),
  lines: 'M16 -100C20 -116 26 -126 36 -136M42 -84C46 -96 50 -102 58 -110' },
  /** Open from below, seen from the side: carries, pours or strews; the hollow is about -10, -120. */
  open: { hold: -110, back: () => union(wrist, smooth([[-32, 20], [-44, -30], [-46, -90], [-20, -116], [24, -112], [44, -70], [32, 20]]), finger(-30, -90, 92, -4), finger(-6, -98, 108, 10), finger(16, -92, 100, 24), finger(30, -76, 80, 38)),
    front: () => strap([[-26, -20, 20], [-60, -60, 18], [-76, -116, 13]]), lines: '' },
};

/** Whose hands they are: felts of skin, sleeve and cuff. */
export const maker = (skin, sleeve, trim, teeth = skin) => {
  const group = (t, ...content) => `<g transform="${t}">${content.join('')}</g>`;
  /** An arm at its work; `held` is drawn in the picture's own coordinates, between palm and fingers. */
  return (kind, x, y, deg = 0, { s = 1, left = false, len = 420, held = '', bareTo = 0, c = 6 } = {}) => {
    const h = hands[kind], place = `translate(${x} ${y}) rotate(${deg}) scale(${left ? -s : s} ${s}) translate(0 ${-h.hold})`, from = 58 + bareTo;
    const lines = h.lines ? cord(h.lines, c * 0.75) : '';
    const w = 40 + bareTo * 0.06, sleeved = bareTo ? cut(skin, poly([-31, 30], [31, 30], [w, from + 40], [-w, from + 40]), { cord: c }) + bare(skin, poly([-30, 0], [30, 0], [32, 60], [-32, 60])) : '';
    const armDrawn = cut(sleeve, poly([-w - 12, from], [w + 12, from], [w + 60, from + len], [-w - 60, from + len]), { cord: c })
      + [66, 84].map(k => cord(`M${-w - 12 - k * 48 / len} ${from + k}H${w + 12 + k * 48 / len}`, c * 0.75)).join('');
    const cuff = cut(trim, poly([-w - 12, from - 14], [w + 12, from - 14], [w + 18, from + 34], [-w - 18, from + 34]), { cord: c * 0.8 })
      + bare(teeth, row(poly([0, 0], [w * 0.25, -30], [w * 0.5, 0]), 4, w * 0.5).replace(/^/, '')).replace('<path', `<path transform="translate(${-w} ${from + 26})"`);
    return group(place, armDrawn, cut(skin, h.back(), { cord: c }), sleeved, cuff, h.front ? '' : lines) + held + (h.front ? group(place, cut(skin, h.front(), { cord: c * 0.75 }), lines) : '');
  };
};
