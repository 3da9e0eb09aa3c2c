import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { feltFonts } from './build/felt-fonts.ts';
import { shellList } from './build/shell-list.ts';

export default defineConfig({
  plugins: [feltFonts(), svelte(), shellList()],
  build: {
    target: 'chrome120',
    // Fonts and pictures stay files of their own: the service worker keeps each once.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      input: { kiosk: 'kiosk.html', sw: 'src/kiosk/worker/worker.ts' },
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
});
