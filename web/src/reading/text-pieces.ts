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

export interface PieceLayers {
  readonly figures: readonly Span[];
  readonly passedOver: readonly Span[];
  readonly emphasis: Span | null;
}

/**
 * Cuts a block into pieces at the edges of figures, passed-over numbers and the emphasised span. Of marks that overlap
 * the one that begins first is drawn, a figure before a passed-over number.
 */
export function cutPieces(
  text: string,
  block: Span,
  { figures, passedOver, emphasis }: PieceLayers,
): Piece[] {
  const within = (span: Span): boolean =>
    span.start >= block.start && span.end <= block.end && span.end > span.start;
  const marks = [
    ...figures.map((span, index) => ({ span, figure: index, passedOver: null })),
    ...passedOver.map((span, index) => ({ span, figure: null, passedOver: index })),
  ]
    .filter(({ span }) => within(span))
    .sort((a, b) => a.span.start - b.span.start || Number(a.figure === null) - Number(b.figure === null));

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
  for (const mark of marks) {
    if (mark.span.start < at) continue;
    pushPlain(at, mark.span.start);
    push(mark.span.start, mark.span.end, mark.figure, mark.passedOver);
    at = mark.span.end;
  }
  pushPlain(at, block.end);
  return pieces;
}
