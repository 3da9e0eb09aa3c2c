/** What of a page drawn in a frame is cut off or stands beyond its edge. */

/** Rounding of boxes, in CSS pixels. */
const SLACK = 2;
const CUT = /hidden|clip/;
const SLIDES = /auto|scroll/;

/** Elements whose own text does not fit. */
export function misfits(page: Document): Set<Element> {
  const found = new Set<Element>();
  const view = page.defaultView;
  if (!view) return found;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || !walker.currentNode.textContent?.trim() || !seen(parent)) continue;
    const range = page.createRange();
    range.selectNodeContents(walker.currentNode);
    if ([...range.getClientRects()].some((box) => cut(view, parent, box))) found.add(parent);
  }
  return found;
}

/** What is kept for those who listen is no bigger than a dot for those who look. */
function seen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.max(width, height) > SLACK && element.checkVisibility({ visibilityProperty: true });
}

function cut(view: Window, parent: Element, box: DOMRect): boolean {
  if (box.left < -SLACK || box.right > view.innerWidth + SLACK) return true;
  for (let one: Element | null = parent; one; one = one.parentElement) {
    const { overflowX, overflowY } = view.getComputedStyle(one);
    // What slides out of sight within a page that slides is not cut off.
    if (SLIDES.test(overflowY)) return false;
    const edge = one.getBoundingClientRect();
    // Line boxes are higher than letters: a fifth of a line may hang over.
    const hang = SLACK + box.height / 5;
    if (CUT.test(overflowX) && (box.left < edge.left - SLACK || box.right > edge.right + SLACK)) return true;
    if (CUT.test(overflowY) && (box.top < edge.top - hang || box.bottom > edge.bottom + hang)) return true;
  }
  return false;
}

/** How long a page may take to draw itself, and how often it is looked whether it has. */
const PATIENCE_MS = 6_000;
const LOOK_MS = 150;

/** Done when the page has its words and its fonts and moves no more. */
export async function drawn(page: Document): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let before = '';
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await page.fonts.ready;
    const now = page.querySelector('main h1') ? `${page.body.innerText.length}` : '';
    if (now && now === before) return;
    before = now;
  }
}

/** Frames what does not fit, in a colour that stands out on either ground. */
export function frame(elements: Iterable<Element>): void {
  for (const element of elements)
    if ('style' in element) (element as HTMLElement).style.outline = '6px dashed #C98A2B';
}
