import assert from 'node:assert/strict';

/** What can be measured of a drawn page. All run in the page and give plain data. */

/** Text that is cut off or torn, stands outside of its control, or makes the page slide sideways. */
export function misfits(page) {
  return page.evaluate(() => {
    const SLACK = 2;
    const found = new Set();
    const name = (element, what) =>
      found.add(
        `${what}: <${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 50)}`,
      );

    for (const element of [
      document.documentElement,
      ...document.querySelectorAll('main, main *, nav, section'),
    ]) {
      const { overflowX } = getComputedStyle(element);
      if (element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll') {
        if (element.scrollWidth > element.clientWidth + SLACK) name(element, 'slides sideways');
      }
    }
    // What is kept for those who listen is no bigger than a dot for those who look.
    const isSeen = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        !element.closest('.unseen, script, style') &&
        Math.max(width, height) > 1 &&
        element.checkVisibility({ visibilityProperty: true })
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (text.data.trim() === '' || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = range.getClientRects();
      for (const box of boxes) judge(parent, box);
      if (boxes.length > 1) seekTorn(text, parent);
    }
    return [...found];

    /** A word over two lines without a hyphen. Korean is held together by rule, and one may end at a soft hyphen. */
    function seekTorn(text, parent) {
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\u00AD]{2,}/gu)) {
        if (word.includes('\u00AD')) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 1) name(parent, `torn "${word}"`);
      }
    }

    function judge(parent, box) {
      if (box.left < -SLACK || box.right > innerWidth + SLACK) name(parent, 'beyond the screen');
      for (let one = parent; one; one = one.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(one);
        const edge = one.getBoundingClientRect();
        const aside = box.left < edge.left - SLACK || box.right > edge.right + SLACK;
        // Line boxes are higher than letters: a fifth of a line may hang over.
        const hang = SLACK + box.height / 5;
        const above = box.top < edge.top - hang || box.bottom > edge.bottom + hang;
        const holds = (overflow) =>
          /hidden|clip/.test(overflow) || (one.matches('a, button') && display !== 'inline');
        // What slides out of sight inside a page that slides is not cut off.
        if (/auto|scroll/.test(overflowY)) break;
        if (aside && holds(overflowX)) name(parent, 'too wide');
        if (above && holds(overflowY)) name(parent, 'too high');
      }
    }
  });
}

/** Every label as long as the longest translation is against English: 2.4 times, in words of the same length. */
export function stretch(page) {
  return page.evaluate(() => {
    for (const label of document.querySelectorAll(
      'main :is(h1, h2, h3, a, button) , main :is(a, button) *',
    )) {
      for (const node of label.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.data.trim().length < 3) continue;
        const words = node.data.trim();
        node.data = `${words} ${words} ${words.slice(0, Math.ceil(words.length * 0.4))}`;
      }
    }
  });
}

/** The fonts that really drew the text of each element. */
export async function fontsOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 });
  const texts = new Map();
  for (const node of nodes) {
    if (node.nodeType === 3 && node.nodeValue.trim()) {
      texts.set(node.parentId, `${texts.get(node.parentId) ?? ''}${node.nodeValue}`);
    }
  }
  const drawn = [];
  for (const node of nodes.filter(
    ({ nodeId, nodeName }) =>
      texts.has(nodeId) && nodeName !== 'STYLE' && nodeName !== 'SCRIPT' && nodeName !== 'TITLE',
  )) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
    drawn.push({ text: texts.get(node.nodeId).trim(), fonts });
  }
  await session.detach();
  return drawn;
}

/** Says what was found, but not all of it: one fault often stands on every screen. */
export function none(found) {
  const few = found.slice(0, 25).join('\n');
  assert.ok(found.length === 0, `${found.length} found:\n${few}`);
}

/** Least edge of what can be pressed at the desk, in CSS pixels. */
const TARGET_PX = 44;

/** What slides sideways at the desk, and what is too small to be pressed. */
export function tooWideOrSmall(page) {
  return page.evaluate((least) => {
    const found = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`slides sideways: ${scrollWidth} in ${clientWidth}`);
    for (const element of document.querySelectorAll('dialog, dialog .inside, .board, main table'))
      if (element.scrollWidth > element.clientWidth + 1) found.push(`slides sideways: ${element.className}`);
    for (const element of document.querySelectorAll(
      'a[href], button, summary, select, input, textarea, label:has(input)',
    )) {
      const { width, height } = element.getBoundingClientRect();
      // A box in a label is pressed with it; what is unseen comes into sight with the focus.
      if (!element.checkVisibility() || element.closest('.skip') || element.matches('label input')) continue;
      if (Math.min(width, height) < least - 0.5)
        found.push(
          `small: ${element.textContent.trim().slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`,
        );
    }
    return [...new Set(found)];
  }, TARGET_PX);
}
