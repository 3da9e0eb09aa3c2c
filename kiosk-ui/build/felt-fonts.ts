import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The fonts, cut to the scripts that each of them may draw.
 *
 * No font holds both Kyrgyz and Hangul, and the Korean fonts hold Cyrillic letters without Ң Ө Ү: if they
 * may draw Cyrillic, a Kyrgyz word comes out in two hands. So the Korean faces keep Hangul and East Asian
 * signs only, and all other letters come from the European faces whatever the order of the families.
 */
const EUROPEAN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const KOREAN: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x3000, 0x303f],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xff00, 0xffef],
];
const FACES = [
  { font: 'noto-sans', weights: [400, 700], korean: false },
  { font: 'noto-serif', weights: [600], korean: false },
  { font: 'noto-sans-kr', weights: [400, 700], korean: true },
  { font: 'noto-serif-kr', weights: [600], korean: true },
] as const;

const ID = 'virtual:felt-fonts.css';
const locate = createRequire(import.meta.url);

export function feltFonts(): Plugin {
  return {
    name: 'felt-fonts',
    resolveId: (id) => (id === ID ? join(import.meta.dirname, 'felt-fonts.css') : undefined),
    load: (id) => (id.endsWith('felt-fonts.css') ? faces() : undefined),
  };
}

export function faces(): string {
  return FACES.flatMap(({ font, weights, korean }) =>
    weights.flatMap((weight) => facesOf(font, weight, korean)),
  ).join('\n');
}

function facesOf(font: string, weight: number, korean: boolean): string[] {
  const sheet = locate.resolve(`@fontsource/${font}/${weight}.css`);
  const rules = readFileSync(sheet, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  return rules.flatMap((rule) => {
    const file = /url\(\.\/(files\/[^)]*\.woff2)\)/.exec(rule)?.[1];
    const range = /unicode-range: ([^;]*);/.exec(rule)?.[1];
    const family = /font-family: '([^']*)'/.exec(rule)?.[1];
    if (!file || !range || !family) return [];
    const drawn = korean ? clip(range) : EUROPEAN.some((s) => file.includes(`-${s}-${weight}-`)) ? range : '';
    if (!drawn) return [];
    const url = relative(import.meta.dirname, join(dirname(sheet), file));
    return [
      `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;` +
        `src:url('${url}') format('woff2');unicode-range:${drawn}}`,
    ];
  });
}

/** Keeps of a unicode-range what a Korean face may draw. */
function clip(range: string): string {
  const kept: string[] = [];
  for (const part of range.split(',')) {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    for (const [low, high] of KOREAN) {
      const start = Math.max(parseInt(from, 16), low);
      const end = Math.min(parseInt(to, 16), high);
      if (start <= end) kept.push(`U+${start.toString(16)}${end > start ? `-${end.toString(16)}` : ''}`);
    }
  }
  return kept.join(',');
}
