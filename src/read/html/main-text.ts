import { findPieces, type HtmlPiece } from './find-pieces.ts';
import { flagUnseen, showHidden } from './flag-unseen.ts';
import { dropLinkGroups } from './link-density.ts';
import { findHeaded, findMainRoot } from './main-root.ts';
import { markCaptions } from './mark-captions.ts';
import { measure } from './measure.ts';
import { findOutside } from './outside.ts';
import { findEmbeddedPosts, prune } from './prune.ts';
import type { Element } from './tree.ts';
import { type Trimmed, trimPieces } from './trim-pieces.ts';

/** A page with less prose than this, in characters, shows nothing. */
const MIN_PROSE = 100;

/**
 * Finds the article's own text in a parsed page; flags everything else in the tree with the reason. `titles` are the
 * known wordings of the title, which is left out where it stands above the text.
 */
export function findMainText(page: Element, titles: readonly string[]): Trimmed {
  flagUnseen(page);
  measure(page);
  // Some pages hide everything until a script has run.
  if (page.proseLength < MIN_PROSE && showHidden(page)) measure(page);
  const headed = findHeaded(page);
  const elements = findMainRoot(page, headed);
  const pieces: HtmlPiece[] = [];
  for (const element of elements) {
    const keep = findEmbeddedPosts(element);
    prune(element, keep, headed);
    markCaptions(element);
    measure(element);
    dropLinkGroups(element, keep);
    measure(element);
    dropLinkGroups(element, keep);
    for (const piece of findPieces(element)) pieces.push(piece);
  }
  const { kept, dropped } = trimPieces(pieces, titles);
  return { kept: findOutside(page, elements).concat(kept), dropped };
}
