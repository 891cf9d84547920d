import { findPieces, type HtmlPiece } from './find-pieces.ts';
import { captionMark, nameReason } from './name-reasons.ts';
import { type Element, walk } from './tree.ts';

const MAX_CAPTION = 600;

/**
 * Flags what stands outside the elements that hold the body, with its reason, and gives the captions among it that
 * belong to the article: those of pictures between its heading and its body.
 */
export function findOutside(page: Element, body: readonly Element[]): HtmlPiece[] {
  const inside = new Set<Element>(body);
  const above = new Set<Element>();
  for (const element of body)
    for (let at = element.parent; at !== null && !above.has(at); at = at.parent) above.add(at);
  const captions: HtmlPiece[] = [];
  let before = true;
  walk(page, (element) => {
    if (element.drop !== null) return false;
    if (inside.has(element)) {
      before = false;
      return false;
    }
    if (above.has(element)) return true;
    if (before && isInArticle(element)) captions.push(...findCaptions(element));
    element.drop =
      (element.tag === 'aside'
        ? 'aside'
        : element.tag === 'header' || element.tag === 'footer'
          ? 'menu'
          : nameReason(element.names)) ?? 'outside-text';
    return false;
  });
  return captions;
}

/** Whether the element stands right in an article's element, beside its body. */
function isInArticle(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent)
    if (at.tag === 'article' || at.tag === 'main') return true;
  return false;
}

function findCaptions(root: Element): HtmlPiece[] {
  if (nameReason(root.names) === 'related-links') return [];
  const captions: HtmlPiece[] = [];
  walk(root, (element) => {
    if (element.drop !== null || element.tag === 'article' || element.tag === 'aside' || element.tag === 'a')
      return false;
    const mark = element.tag === 'figcaption' ? 'caption' : captionMark(element.names);
    if (mark === null) return true;
    if (element.textLength > 0 && element.textLength <= MAX_CAPTION) {
      element.mark = mark;
      captions.push(...findPieces(element));
    }
    return false;
  });
  return captions;
}
