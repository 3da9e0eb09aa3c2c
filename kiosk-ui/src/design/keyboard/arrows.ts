/**
 * Where an arrow leads from the focused key: sideways to its neighbour in reading order, up and down to
 * the key most nearly above or below it, so that rows of different length need no table.
 */
export function nextKey(keyboard: HTMLElement, arrow: string): HTMLElement | undefined {
  const keys = [...keyboard.querySelectorAll('button')];
  const from = keys.find((key) => key === keyboard.ownerDocument.activeElement);
  if (!from) return undefined;
  const box = from.getBoundingClientRect();
  const same = keys.filter((key) => overlapsRow(key.getBoundingClientRect(), box));
  switch (arrow) {
    case 'ArrowLeft':
      return nearest(
        same.filter((key) => key.getBoundingClientRect().right <= box.left + 1),
        box,
      );
    case 'ArrowRight':
      return nearest(
        same.filter((key) => key.getBoundingClientRect().left >= box.right - 1),
        box,
      );
    case 'ArrowUp':
      return nearest(
        keys.filter((key) => key.getBoundingClientRect().bottom <= box.top + 1),
        box,
      );
    case 'ArrowDown':
      return nearest(
        keys.filter((key) => key.getBoundingClientRect().top >= box.bottom - 1),
        box,
      );
    default:
      return undefined;
  }
}

function overlapsRow(a: DOMRect, b: DOMRect): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

/** The next row counts before the next column. */
function nearest(keys: HTMLElement[], box: DOMRect): HTMLElement | undefined {
  const distance = (key: HTMLElement): number => {
    const other = key.getBoundingClientRect();
    const across = Math.abs(other.left + other.width / 2 - (box.left + box.width / 2));
    return Math.abs(other.top - box.top) * 4 + across;
  };
  return keys.reduce<HTMLElement | undefined>(
    (best, key) => (best && distance(best) <= distance(key) ? best : key),
    undefined,
  );
}
