/** How one text became another, in whole words. */
export interface Piece {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** More words than this in one text are told as one that went and one that came. */
const MOST = 1500;

export function differences(from: string, to: string): Piece[] {
  const [before, after] = [words(from), words(to)];
  if (before.length > MOST || after.length > MOST)
    return joined([...(from ? [{ text: from, is: 'gone' as const }] : []), { text: to, is: 'new' }]);
  const found: Piece[] = [];
  const length = table(before, after);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]];
    if (one !== undefined && one === other) {
      found.push({ text: one, is: 'same' });
      i++;
      j++;
    } else if (other === undefined || (one !== undefined && length(i + 1, j) >= length(i, j + 1))) {
      found.push({ text: one ?? '', is: 'gone' });
      i++;
    } else {
      found.push({ text: other, is: 'new' });
      j++;
    }
  }
  return joined(found);
}

/** Words with the spaces after them. */
const words = (text: string) => text.match(/\S+\s*/g) ?? [];

/** The length of the longest common run of words from two places on. */
function table(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return (i, j) => lengths[i * width + j] ?? 0;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.is === piece.is) last.text += piece.text;
    else found.push({ ...piece });
  }
  return found;
}
