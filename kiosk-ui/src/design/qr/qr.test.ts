import { render } from '@testing-library/svelte';
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
