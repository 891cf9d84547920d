import type { Block, Dropped } from '../model/article.ts';
import type { Piece } from './piece.ts';

/** Longest quote of a dropped thing, in UTF-16 code units; what is longer is cut and ends in `…`. */
const MAX_QUOTE = 200;
const MAX_DROPPED = 200;

/** Joins pieces with blank lines and gives each its span. */
export function composeText(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of pieces) {
    blocks.push({ start, end: start + text.length, kind });
    start += text.length + 2;
  }
  return { text: pieces.map((piece) => piece.text).join('\n\n'), blocks };
}

/** Cuts quotes and the list to their bounds; a last entry says how much more was dropped. */
export function boundDropped(dropped: readonly Dropped[]): Dropped[] {
  const bounded = dropped.slice(0, MAX_DROPPED).map(({ reason, quote }) => ({ reason, quote: cut(quote) }));
  const rest = dropped.length - bounded.length;
  if (rest > 0) bounded.push({ reason: 'more', quote: `${rest} more` });
  return bounded;
}

function cut(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  if (text.length <= MAX_QUOTE) return text;
  // Not between the halves of a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text[MAX_QUOTE - 2] ?? '') ? MAX_QUOTE - 2 : MAX_QUOTE - 1;
  return `${text.slice(0, end)}…`;
}
