// Judges the licences of everything that ships: the server's libraries (as Maven lists them at `verify`)
// and the front end's (as package-lock.json names them). Whoever takes this project may take it under
// Apache-2.0; nothing in it may ask for more than naming its authors.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Allowed in what we ship, by SPDX. Where a library offers several licences, one of these is enough. */
const ALLOWED = [
  ['Apache-2.0', /^(the )?apache([ -]software)?([ -]licen[cs]e)?,? ?-?(version )?2(\.0)?$/i],
  ['MIT', /^(the )?mit( licen[cs]e)?$/i],
  ['MIT-0', /^mit-0$/i],
  ['BSD-2-Clause', /^bsd-2-clause$|^the bsd 2-clause/i],
  ['BSD-3-Clause', /^bsd-3-clause$|^the bsd 3-clause/i],
  ['0BSD', /^0bsd$/i],
  ['ISC', /^isc$/i],
  // What ical4j calls the BSD 3-clause licence in its own words.
  ['BSD-3-Clause', /^ical4j - license$|^bsd 3-clause( license)?$/i],
  // What TwelveMonkeys calls the same; its licence file has the three clauses.
  ['BSD-3-Clause', /^the bsd license$/i],
  // Weak copyleft by file: we use these libraries as they are and change none of their files.
  ['EPL-2.0', /^(epl-2\.0|eclipse public licen[cs]e - v 2\.0)$/i],
  ['EPL-1.0', /^(epl-1\.0|eclipse public licen[cs]e - v 1\.0)$/i],
  ['Unicode-3.0', /^unicode-3\.0$/i],
  // Bouncy Castle's own name for the MIT licence.
  ['MIT', /^bouncy castle licen[cs]e$/i],
  // Fonts.
  ['OFL-1.1', /^ofl-1\.1$/i],
  ['CC0-1.0', /^(cc0-1\.0|public domain)/i],
];

/** Bundled by Vite although npm knows them as tools only. */
const BUNDLED_TOOLS = ['svelte', 'esm-env'];

export function allowed(licences) {
  return licences.some((licence) => ALLOWED.some(([, form]) => form.test(licence.trim())));
}

/** `MIT OR Apache-2.0` offers a choice; with AND every part must be allowed. */
export function allowedExpression(expression) {
  const choices = expression.replace(/[()]/g, '').split(/ OR /i);
  return choices.some((choice) => choice.split(/ AND /i).every((part) => allowed([part])));
}

export function readMavenList(text) {
  return [...text.matchAll(/^ +((?:\([^()]*\) )+).*\(([\w.-]+:[\w.-]+:[\w.-]+) - /gm)].map(([, licences, name]) => ({
    name,
    licences: [...licences.matchAll(/\(([^()]*)\)/g)].map((one) => one[1]),
  }));
}

function readNpmLock(lock) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }))
    .filter((entry) => !entry.dev || BUNDLED_TOOLS.includes(entry.name));
}

// The negative control: a judge who lets everything pass is none.
const bad = readMavenList('     (GNU Affero General Public License v3) Thing (org.thing:thing:1.0 - http://x)\n');
if (bad.length !== 1 || allowed(bad[0].licences) || allowedExpression('MIT AND GPL-3.0-only')) {
  throw new Error('the licence check does not refuse what it must refuse');
}

const list = join(root, 'kiosk-server', 'target', 'generated-sources', 'license', 'THIRD-PARTY.txt');
if (!existsSync(list)) {
  console.error('mvn verify writes the list of libraries; it is not there yet');
  process.exit(1);
}
const ours = (name) => name.startsWith('kg.crafts:');
const libraries = readMavenList(readFileSync(list, 'utf8')).filter((library) => !ours(library.name));
const packages = readNpmLock(JSON.parse(readFileSync(join(root, 'kiosk-ui', 'package-lock.json'), 'utf8')));
const refused = [
  ...libraries.filter((one) => !allowed(one.licences)).map((one) => `${one.name}: ${one.licences.join(', ')}`),
  ...packages
    .filter((one) => !allowedExpression(one.license ?? 'none given'))
    .map((one) => `${one.name}: ${one.license ?? 'none given'}`),
];
refused.forEach((line) => console.error(`not allowed: ${line}`));
console.log(`${libraries.length} libraries of the server and ${packages.length} packages of the front end looked at`);
if (libraries.length === 0 || packages.length === 0 || refused.length > 0) process.exit(1);
