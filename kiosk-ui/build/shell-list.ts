import type { Plugin } from 'vite';

/**
 * Tells the service worker which files make up the app shell, so that a kiosk which starts while its
 * server is down still shows the last exhibition. The list's hash names the cache: a new build, a new cache.
 */
export function shellList(): Plugin {
  return {
    name: 'shell-list',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('the service worker sw.js was not built');
      const files = Object.keys(bundle)
        .filter((file) => file.startsWith('assets/'))
        .map((file) => `/${file}`)
        .sort();
      worker.code = worker.code.replace('__SHELL__', JSON.stringify(['/', ...files]));
    },
  };
}
