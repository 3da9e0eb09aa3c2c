export interface Piece {
  text: string;
  strong: boolean;
}

/**
 * The little Markdown that content may use within a line: `*word*` or `_word_` (once or twice) lifts a local term out of
 * a sentence. Anything else stays as it was written; nothing becomes a link.
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const marks = /(?<![\p{L}\p{N}*_])(\*\*|\*|__|_)(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
  let from = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), strong: false });
    found.push({ text: match[2] ?? '', strong: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), strong: false });
  return found;
}
