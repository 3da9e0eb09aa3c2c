import { render } from '@testing-library/svelte';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import Qr from './Qr.svelte';

test('a QR code is drawn with its quiet edge and a name', () => {
  const { container } = render(Qr, { text: 'https://kiosk.example/artisan/enter/abc', label: 'a link' });
  const svg = container.querySelector('svg');
  const size = Number(svg?.getAttribute('viewBox')?.split(' ')[2]);
  // 39 characters at level M need version 3, 29 modules, and 4 on each side.
  expect(size).toBe(37);
  expect(svg?.getAttribute('aria-label')).toBe('a link');
  const modules = [...(svg?.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)];
  const places = modules.flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
});

test('a reader gets the text back', () => {
  const text = 'https://kiosk.example/artisan/enter/чырмооксуз';
  const { container } = render(Qr, { text, label: 'a link' });
  const size = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
  const SCALE = 4;
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of (container.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g))
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * side + Number(x) * SCALE) * 4;
      for (let byte = 0; byte < SCALE * 4; byte++) if (byte % 4 !== 3) data[start + byte] = 0;
    }
  expect(decodeQR({ width: side, height: side, data })).toBe(text);
});
