// Checks that every relative link in the tracked Markdown documents leads somewhere: the file is there,
// and so is the heading. Addresses of other hosts are not asked.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').replace(/`[^`\n]*`/g, '');

/** Headings as links name them: lower case, no punctuation, spaces as hyphens, repeats numbered. */
export function anchors(text) {
  const seen = new Map();
  const found = new Set();
  for (const [, heading] of text.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').matchAll(/^#{1,6} +(.*?) *#*$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replace(/ /g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    found.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return found;
}

export function links(text) {
  const plain = withoutCode(text);
  return [...plain.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g), ...plain.matchAll(/^\[[^\]]+\]: +<?(\S+?)>?$/gm)]
    .map((match) => match[1])
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

function broken(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return links(text).flatMap((target) => {
    const [path, anchor] = decodeURIComponent(target).split('#');
    const aim = path === '' ? join(root, file) : join(root, path.startsWith('/') ? '' : dirname(file), path);
    if (relative(root, aim).startsWith('..')) return [`${file}: ${target} leaves the project`];
    if (!existsSync(aim)) return [`${file}: ${target} is not there`];
    if (anchor && statSync(aim).isFile() && !anchors(readFileSync(aim, 'utf8')).has(anchor.toLowerCase())) {
      return [`${file}: ${target} has no such heading`];
    }
    return [];
  });
}

// The negative control: the forms a link may take are all seen.
const sample = '## One Two\n[a](b.md#c "d") `[no](no)` ![p](p.png)\n[r]: r.md\n[out](https://x)\n';
if (links(sample).join() !== 'b.md#c,p.png,r.md' || !anchors(sample).has('one-two')) {
  throw new Error('the link check does not see what it must see');
}

const documents = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const wrong = documents.flatMap(broken);
wrong.forEach((line) => console.error(line));
console.log(`${documents.length} documents looked at, ${wrong.length} links lead nowhere`);
if (documents.length === 0 || wrong.length > 0) process.exit(1);
