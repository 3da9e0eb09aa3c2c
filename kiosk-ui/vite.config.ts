import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { feltFonts } from './build/felt-fonts.ts';
import { shellList } from './build/shell-list.ts';

/**
 * Two builds into one folder: visitors' kiosk (`vite build`) and staff's desk (`--mode desk`). They share sources
 * and no file but the fonts, so that nothing that staff need is ever loaded or kept by a kiosk.
 */
const pages = {
  kiosk: { kiosk: 'kiosk.html', sw: 'src/kiosk/worker/worker.ts' },
  desk: { desk: 'desk.html' },
};
/** Under our own name: a server takes changes only from pages of its own address. */
const server = { target: process.env['KIOSK_URL'] ?? 'http://127.0.0.1:8081', changeOrigin: false };

export default defineConfig(({ mode }) => {
  const forDesk = mode === 'desk';
  return {
    plugins: [feltFonts(), svelte(), ...(forDesk ? [] : [shellList()])],
    // `npm run desk`: the pages live from here, everything else from a server that runs.
    server: { open: '/desk.html', proxy: { '/api': server, '/media': server, '/iiif': server } },
    build: {
      target: 'chrome120',
      emptyOutDir: !forDesk,
      // Fonts and pictures stay files of their own: the service worker keeps each once.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: {
        input: forDesk ? pages.desk : pages.kiosk,
        output: {
          entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
    test: {
      environment: 'happy-dom',
      // Some tests walk through all 11,172 syllables; a busy machine may take its time over that.
      testTimeout: 60_000,
      include: ['src/**/*.test.ts', 'build/*.test.ts'],
    },
    ...(process.env['VITEST'] ? { resolve: { conditions: ['browser'] } } : {}),
  };
});
