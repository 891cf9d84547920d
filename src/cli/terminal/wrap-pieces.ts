import stringWidth from 'string-width';

/** A stretch of escaped text, and how it is painted. White space in it is where lines may break. */
export interface Piece {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Lays pieces out as lines of at most `width` columns; a word that is wider has a line of its own. */
export function wrapPieces(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  let word = '';
  let wordWidth = 0;
  let isSpaced = false;
  const endWord = (): void => {
    if (word === '') return;
    const gap = isSpaced && lineWidth > 0 ? 1 : 0;
    if (lineWidth > 0 && lineWidth + gap + wordWidth > width) {
      lines.push(line);
      line = word;
      lineWidth = wordWidth;
    } else {
      line += ' '.repeat(gap) + word;
      lineWidth += gap + wordWidth;
    }
    word = '';
    wordWidth = 0;
    isSpaced = false;
  };
  for (const { text, paint } of pieces) {
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) {
        endWord();
        isSpaced = true;
        continue;
      }
      word += paint === undefined ? part : paint(part);
      wordWidth += stringWidth(part);
    }
  }
  endWord();
  if (line !== '') lines.push(line);
  return lines;
}
