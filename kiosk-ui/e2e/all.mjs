import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All tests in a browser, in two lanes: those that mostly wait, and share nothing with others, beside the rest. What
 * they tell stands together where they ended; the rest is told as it comes. What failed is told once more at the end,
 * where one looks for it.
 */
const BESIDE = ['lasting.test.mjs', 'escape.test.mjs', 'fonts.test.mjs'];
const here = import.meta.dirname;
const rest = readdirSync(here).filter((name) => name.endsWith('.test.mjs') && !BESIDE.includes(name));

function lane(files, held) {
  const paths = files.map((name) => join(here, name));
  const child = spawn(
    process.execPath,
    ['--test', '--test-reporter=spec', '--test-concurrency=1', ...paths],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const told = [];
  child.stdout.on('data', (part) => {
    told.push(part);
    if (!held) process.stdout.write(part);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const all = Buffer.concat(told);
      if (held) process.stdout.write(all);
      resolve({ code: code ?? 1, failed: all.toString().split('✖ failing tests:')[1] });
    });
  });
}

const lanes = await Promise.all([lane(BESIDE, true), lane(rest, false)]);
for (const { code, failed } of lanes) {
  if (code !== 0) console.log(failed ? `\n✖ failing tests:${failed}` : `\n✖ node --test ended with ${code}`);
}
process.exitCode = Math.max(...lanes.map(({ code }) => code));
