import type { Span } from './span.ts';

export const BLOCK_KINDS = [
  'title',
  'byline',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'table-row',
  'caption',
  'credit',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the article's text with its kind. Blocks are ordered and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Something that the source shows and the article leaves out, with the reason's code. */
export interface Dropped {
  readonly reason: string;
  readonly quote: string;
}

/** What a capture says. Blocks are separated by blank lines in `text`. */
export interface Article {
  /** File name, address or `-`, as the user named it. */
  readonly source: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO date, or date-time where the source gives one. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** BCP 47 primary language subtag. */
  readonly lang: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** What a bare source cannot tell by itself; overrides what is read from the source. */
export interface Hints {
  readonly url?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
}
