import type { Dropped } from '../../model/article.ts';
import { boilerplateReason, isByline, isCreditLine, STORIES_LABEL } from '../furniture.ts';
import type { HtmlPiece } from './find-pieces.ts';

export interface Trimmed {
  readonly kept: HtmlPiece[];
  readonly dropped: Dropped[];
}

/** Leaves out lines that are no text of the article though they stand inside it: its own title, bylines, calls to act. */
export function trimPieces(pieces: readonly HtmlPiece[], titles: readonly string[]): Trimmed {
  const kept: HtmlPiece[] = [];
  const dropped: Dropped[] = [];
  const known = new Set(titles.map(wordsOf));
  const counts = new Map<string, number>();
  for (const { text } of pieces) if (text.length < 60) counts.set(text, (counts.get(text) ?? 0) + 1);
  const firstProse = pieces.findIndex((piece) => piece.kind === 'paragraph' && piece.text.length > 120);
  let pointing = false;
  pieces.forEach((piece, index) => {
    const own = reasonFor(piece, index, index < firstProse, known, counts);
    // Below a label such as `Related stories` the linked lines belong to it.
    const reason = own ?? (pointing && isPointed(piece) ? 'related-links' : null);
    if (own === 'related-links' || isLabel(piece, pieces[index + 1])) pointing = true;
    else if (reason === null) pointing = false;
    if (reason === null) kept.push(isCaption(piece) ? { ...piece, kind: 'caption' } : piece);
    else dropped.push({ reason, quote: piece.text });
  });
  // A heading with nothing below it headed something that was left out.
  while (kept[kept.length - 1]?.kind === 'heading' && kept.length > 1) {
    const heading = kept.pop();
    if (heading !== undefined) dropped.push({ reason: 'heading-without-text', quote: heading.text });
  }
  return { kept, dropped };
}

function isPointed(piece: HtmlPiece): boolean {
  return piece.text.length < 200 && piece.linkLength > piece.text.length * 0.3;
}

/** A short line that announces other stories, and a linked line follows. */
function isLabel(piece: HtmlPiece, next: HtmlPiece | undefined): boolean {
  return piece.text.length < 60 && STORIES_LABEL.test(piece.text) && next !== undefined && isPointed(next);
}

function reasonFor(
  piece: HtmlPiece,
  index: number,
  leading: boolean,
  titles: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): string | null {
  const { text, kind } = piece;
  if (kind === 'caption' || kind === 'credit') return null;
  if ((leading || index === 0) && titles.has(wordsOf(text))) return 'title';
  if ((leading || index === 0) && isByline(text)) return 'byline';
  if (/^\d{1,3}$/.test(text) && (counts.get(text) ?? 0) > 1) return 'boilerplate';
  return boilerplateReason(text, piece.linkLength / text.length);
}

function isCaption(piece: HtmlPiece): boolean {
  return piece.kind === 'paragraph' && piece.text.length < 500 && isCreditLine(piece.text);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
