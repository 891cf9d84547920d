import type { Block, BlockKind } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';

/** A run of text with the index of the figure or the passed-over number that it is, if it is one. */
export interface Piece extends Span {
  readonly text: string;
  readonly figure: number | null;
  readonly passedOver: number | null;
  /** Whether it lies in the span that is emphasised. */
  readonly emphasised: boolean;
}

/** A block to draw; `kind` is null for text that lies in no block. */
export interface DrawnBlock extends Span {
  readonly kind: BlockKind | null;
}

/** The article's blocks, and whatever text lies between them, in order: nothing of the text is left undrawn. */
export function findDrawnBlocks(text: string, blocks: readonly Block[]): DrawnBlock[] {
  const drawn: DrawnBlock[] = [];
  let end = 0;
  const fill = (to: number): void => {
    if (to > end && text.slice(end, to).trim() !== '') drawn.push({ start: end, end: to, kind: null });
  };
  for (const block of blocks) {
    fill(block.start);
    drawn.push(block);
    end = block.end;
  }
  fill(text.length);
  return drawn;
}

/** A span to mark, with the index of the figure or the passed-over number that it is. */
export interface TextMark extends Span {
  readonly figure: number | null;
  readonly passedOver: number | null;
}

/** Figures and passed-over numbers as marks in the order of the text; at one place a figure comes first. */
export function sortMarks(figures: readonly Span[], passedOver: readonly Span[]): TextMark[] {
  return [
    ...figures.map(({ start, end }, figure) => ({ start, end, figure, passedOver: null })),
    ...passedOver.map(({ start, end }, index) => ({ start, end, figure: null, passedOver: index })),
  ].sort((a, b) => a.start - b.start || Number(a.figure === null) - Number(b.figure === null));
}

/** Index of the first mark that starts at or after an offset. */
function firstFrom(marks: readonly TextMark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts a block into pieces at the edges of its marks, which are sorted, and of the emphasised span. Of marks that
 * overlap the first is drawn.
 */
export function cutPieces(
  text: string,
  block: Span,
  marks: readonly TextMark[],
  emphasis: Span | null,
): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, figure: number | null, passed: number | null): void => {
    if (end <= start) return;
    const emphasised = emphasis !== null && start >= emphasis.start && end <= emphasis.end;
    pieces.push({ start, end, text: text.slice(start, end), figure, passedOver: passed, emphasised });
  };
  const pushPlain = (start: number, end: number): void => {
    const edges =
      emphasis === null ? [] : [emphasis.start, emphasis.end].filter((edge) => edge > start && edge < end);
    let from = start;
    for (const edge of edges) {
      push(from, edge, null, null);
      from = edge;
    }
    push(from, end, null, null);
  };
  let at = block.start;
  for (let i = firstFrom(marks, block.start); i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= block.end) break;
    if (mark.start < at || mark.end > block.end || mark.end <= mark.start) continue;
    pushPlain(at, mark.start);
    push(mark.start, mark.end, mark.figure, mark.passedOver);
    at = mark.end;
  }
  pushPlain(at, block.end);
  return pieces;
}
