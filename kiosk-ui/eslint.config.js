import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom. A screen never knows another screen, a room of the desk no other room; the kiosk and the desk
 * know nothing of each other; the design knows nothing of ours at all.
 */
const table = {
  entry: ['shell', 'desk', 'api', 'tokens'],
  shell: ['shell', 'screen', 'live', 'design', 'words', 'api', 'tokens'],
  screen: ['live', 'design', 'words', 'api'],
  desk: ['desk', 'room', 'panel', 'bench', 'design', 'words', 'api'],
  room: ['panel', 'bench', 'design', 'words', 'api'],
  panel: ['panel', 'bench', 'design', 'words', 'api'],
  bench: ['bench', 'design', 'words', 'api'],
  live: ['live', 'design', 'words', 'api'],
  design: ['design', 'tokens'],
  words: ['words'],
  api: ['api'],
};

const policies = Object.entries(table).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
}));

export default ts.config(
  { ignores: ['dist/', 'target/', 'node_modules/', 'src/api/openapi.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['build/**', 'paper-doll/**', 'e2e/**', '*.js', '*.ts'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'import/resolver': {
        typescript: { project: './tsconfig.json', extensions: ['.ts', '.svelte', '.svelte.ts', '.css'] },
      },
      'boundaries/elements': [
        { type: 'design', pattern: 'src/design' },
        { type: 'words', pattern: 'src/words' },
        { type: 'api', pattern: 'src/api' },
        { type: 'live', pattern: 'src/live' },
        { type: 'shell', pattern: 'src/kiosk/(frame|worker)' },
        { type: 'screen', pattern: 'src/kiosk/*', capture: ['screen'] },
        { type: 'shell', pattern: 'src/kiosk' },
        { type: 'bench', pattern: 'src/desk/(frame|signin|pick|record)' },
        { type: 'panel', pattern: 'src/desk/(occurrence|editor)' },
        { type: 'room', pattern: 'src/desk/*', capture: ['room'] },
        { type: 'desk', pattern: 'src/desk' },
        { type: 'entry', pattern: 'src' },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'svelte/no-navigation-without-resolve': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false }],
      complexity: ['error', 12],
    },
  },
);
