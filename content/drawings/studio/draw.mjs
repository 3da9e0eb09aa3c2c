// Writes every picture of the exhibition and its media record: `node draw.mjs`. The same studio always writes the same files.
import { readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as palette from './felt.mjs';

const studio = dirname(fileURLToPath(import.meta.url)), drawingsDir = join(studio, '..'), mediaDir = join(drawingsDir, '..', 'media');
const folders = { craft: 'crafts', motif: 'motifs', technique: 'techniques', step: 'steps', object: 'objects', material: 'materials', tool: 'tools',
  centre: 'centres', attract: '' };
const boxes = { motif: '0 0 900 900', material: '0 0 900 900', tool: '0 0 900 900', attract: '0 0 1080 1920' };
const inks = Object.values(palette).filter(v => /^#[0-9A-F]{6}$/.test(v));
const maxBytes = 40 * 1024;

/** Every `drawings` and every `words` that a module of the studio exports. */
async function load() {
  const drawings = [], words = {};
  for (const file of readdirSync(studio).filter(f => f.endsWith('.mjs') && f !== 'draw.mjs').sort()) {
    const module = await import(pathToFileURL(join(studio, file)));
    drawings.push(...module.drawings ?? []);
    Object.assign(words, module.words ?? {});
  }
  return drawings.map(d => ({ ...words[d.code], ...d }));
}

function check({ code, kind, svg }, seen) {
  const faults = [];
  if (seen.has(code)) faults.push('is drawn twice');
  seen.add(code);
  if (!(kind in folders)) faults.push(`has an unknown kind ${kind}`);
  if (!svg.includes(`viewBox="${boxes[kind] ?? '0 0 1200 900'}"`)) faults.push('has the wrong size of sheet');
  if (Buffer.byteLength(svg) > maxBytes) faults.push(`is ${Buffer.byteLength(svg)} bytes, more than ${maxBytes}`);
  for (const ink of new Set(svg.match(/#[0-9A-Fa-f]{6}\b/g))) if (!inks.includes(ink)) faults.push(`uses ${ink}, which is not one of our felts`);
  for (const [, id] of svg.matchAll(/\sid="([^"]+)"/g)) if (!id.startsWith(`${code}-`)) faults.push(`has the id ${id} without its code before it`);
  if (/NaN|undefined|Infinity/.test(svg)) faults.push('has a number that is none');
  return faults.map(f => `${code} ${f}`);
}

const quote = text => `"${text.replace(/(["\\])/g, '\\$1')}"`;
const langText = (key, [ky, ru, en, ko]) => `${key}:\n  ky: ${quote(ky)}\n  ru: ${quote(ru)}\n  en: ${quote(en)}\n  ko: ${quote(ko)}\n`;

/** The media record of a drawing. A picture without a description is decorative: its page says what it shows. */
function record({ code, kind, home = 'bishkek', name, alt, depicts = kind === 'attract' || kind === 'step' ? undefined : code }) {
  const file = ['drawings', folders[kind], `${code}.svg`].filter(Boolean).join('/');
  return `kind: media\ncode: drawing-${code}\nhome: ${home}\nstatus: published\nlanguages:\n  source: en\n  origin: machine\n  review: unread\n`
    + langText('name', name) + `file: ${file}\n` + (alt ? langText('alt', alt) : 'decorative: true\n')
    + `licence: CC-BY-4.0\ncredit: Crafts Kiosk\n` + (depicts ? `depicts: ${depicts}\n` : '');
}

const drawings = await load(), seen = new Set();
const faults = drawings.flatMap(d => check(d, seen));
for (const folder of Object.values(folders)) mkdirSync(join(drawingsDir, folder), { recursive: true });
mkdirSync(mediaDir, { recursive: true });
for (const d of drawings) {
  writeFileSync(join(drawingsDir, folders[d.kind], `${d.code}.svg`), d.svg);
  if (d.name) writeFileSync(join(mediaDir, `drawing-${d.code}.yaml`), record(d));
  else faults.push(`${d.code} has no name`);
}
console.log(`${drawings.length} drawings`);
if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
