import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All tests in a browser, in two lanes: those that mostly wait, and share nothing with others, beside the rest. What
 * they tell stands together where they ended; the rest is told as it comes.
 */
const BESIDE = ['lasting.test.mjs', 'escape.test.mjs', 'fonts.test.mjs'];
const here = import.meta.dirname;
const rest = readdirSync(here).filter((name) => name.endsWith('.test.mjs') && !BESIDE.includes(name));

function lane(files, stdio) {
  const paths = files.map((name) => join(here, name));
  const child = spawn(
    process.execPath,
    ['--test', '--test-reporter=spec', '--test-concurrency=1', ...paths],
    { stdio: ['ignore', stdio, 'inherit'] },
  );
  const told = [];
  child.stdout?.on('data', (part) => told.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(told));
      resolve(code ?? 1);
    });
  });
}

const codes = await Promise.all([lane(BESIDE, 'pipe'), lane(rest, 'inherit')]);
process.exitCode = Math.max(...codes);
