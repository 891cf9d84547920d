import type { BlockKind } from '../model/article.ts';

/** A block before it has a place in the article's text. Its text has no blank line and no white space at its ends. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Between the cells of a table row, whose text is one block. */
export const CELL_SEPARATOR = ' | ';
