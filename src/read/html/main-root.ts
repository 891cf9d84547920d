import { contains, type Element, walk } from './tree.ts';

/** Elements that hold text in themselves; a name on them says what the text is, not where the body lies. */
const TEXT_TAGS = new Set(
  'p a li h1 h2 h3 h4 h5 h6 span strong em b i td tr dt dd figure figcaption blockquote'.split(' '),
);

/** What marks the element that holds an article's body, surest first. */
const MARKS: readonly ((element: Element) => boolean)[] = [
  (element) => /\barticlebody\b/i.test(element.attributes.itemprop ?? ''),
  (element) => BODY_NAMES.test(element.names) || BODY_NAMES.test(element.tag),
  (element) => element.tag === 'article' || element.attributes.role === 'article',
  (element) => STORY_NAMES.test(element.names),
  (element) =>
    element.tag === 'main' ||
    element.attributes.role === 'main' ||
    /(?:^|\s)(?:main|content|main-?content)(?:\s|$)/.test(element.names),
];
const BODY_NAMES =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog|page|single)[-_]{0,2}(?:body|content|contents|text|copy|fulltext|full-?text|richtext|entry)|articletext|body-?(?:copy|text|content)|text-?copy|e-content|field-name-body|field--name-body|rich-?text(?:articlebody)?|instapaper_body|mw-parser-output|wysiwyg|(?:\w+)?articlebody)(?:$|[\s_-])/;
const STORY_NAMES =
  /(?:^|\s)(?:(?:single-?)?(?:article|story|post|entry|news|blog-?post)(?:-?(?:wrap|wrapper|container|inner|main|page|detail|details|item|view|single))?|hentry|h-entry|hnews)(?:$|\s)/;

/** Below this share of the prose of the best candidate, a marked root holds only a part (a summary, a paywall's stub). */
const FAR_TOO_SHORT = [0.2, 0.4, 0.4, 0.4, 0.4];
const MIN_PROSE = 120;

/** Every element with a first-level heading below it. */
export function findHeaded(page: Element): Set<Element> {
  const headed = new Set<Element>();
  walk(page, (element) => {
    if (element.drop !== null) return false;
    if (element.tag === 'h1')
      for (let at = element.parent; at !== null && !headed.has(at); at = at.parent) headed.add(at);
    return true;
  });
  return headed;
}

/**
 * Chooses the elements that together hold the article's body, from a measured page: in document order, none inside
 * another. `headed` holds the elements with a first-level heading below them.
 */
export function findMainRoot(page: Element, headed: ReadonlySet<Element>): readonly Element[] {
  const candidate = findByProse(page);
  const ranks: Element[][] = MARKS.map(() => []);
  walk(page, (element) => {
    if (element.drop !== null) return false;
    if (element.proseLength < MIN_PROSE || element.tag === 'html' || element.tag === 'body')
      return element.proseLength > 0;
    if (TEXT_TAGS.has(element.tag)) return true;
    for (let rank = 0; rank < MARKS.length; rank++) {
      if (MARKS[rank]?.(element)) {
        ranks[rank]?.push(element);
        break;
      }
    }
    return true;
  });
  for (const [rank, found] of ranks.entries()) {
    const elements = rank < 2 ? joinParts(found) : chooseOne(found, headed);
    const prose = elements.reduce((sum, element) => sum + element.proseLength, 0);
    if (elements.length > 0 && prose >= candidate.proseLength * (FAR_TOO_SHORT[rank] ?? 1)) return elements;
  }
  return [candidate];
}

/** Of elements with one mark: the innermost that holds most, with its likes where a body is split into several. */
function joinParts(found: readonly Element[]): Element[] {
  let outer: Element | null = null;
  for (const element of found) if (outer === null || element.proseLength > outer.proseLength) outer = element;
  if (outer === null) return [];
  const most = outer;
  // Elements with most of the prose of `most` lie within each other; the last in document order is the innermost.
  const chosen =
    found.findLast((element) => element.proseLength >= most.proseLength * 0.7 && contains(most, element)) ??
    most;
  const ground = articleAround(chosen);
  const likeness = likenessOf(chosen);
  const parts: Element[] = [];
  for (const element of found) {
    const last = parts[parts.length - 1];
    if (last !== undefined && contains(last, element)) continue;
    if (
      element === chosen ||
      (likenessOf(element) === likeness && articleAround(element) === ground && !contains(element, chosen))
    ) {
      parts.push(element);
    }
  }
  return parts;
}

/** Of articles on one page, the first of the larger ones that holds a page heading, or else the largest. */
function chooseOne(found: readonly Element[], headed: ReadonlySet<Element>): Element[] {
  // What an article holds in articles within it (a list of other stories) is not its own.
  const own = new Map<Element, number>();
  const open: Element[] = [];
  for (const element of found) {
    while (open.length > 0 && !contains(open[open.length - 1] as Element, element)) open.pop();
    const outer = open[open.length - 1];
    if (outer !== undefined) own.set(outer, (own.get(outer) ?? 0) - element.proseLength);
    own.set(element, element.proseLength);
    open.push(element);
  }
  let largest: Element | null = null;
  for (const element of found)
    if (largest === null || (own.get(element) ?? 0) > (own.get(largest) ?? 0)) largest = element;
  if (largest === null) return [];
  const enough = (own.get(largest) ?? 0) * 0.4;
  return [found.find((element) => (own.get(element) ?? 0) >= enough && headed.has(element)) ?? largest];
}

/** The article element around a part of a body; without one, the parent. */
function articleAround(element: Element): Element | null {
  for (let at = element.parent; at !== null; at = at.parent) if (at.tag === 'article') return at;
  return element.parent;
}

function likenessOf(element: Element): string {
  return `${element.tag} ${(element.attributes.class ?? '').replace(/\d+/g, '')}`;
}

/** How much of the prose counts for each element further up. */
const DECAY = 0.5;
const LEVELS = 5;

/** The element whose children and grandchildren hold most prose; each level up counts half. */
function findByProse(page: Element): Element {
  const scores = new Map<Element, number>();
  walk(page, (element) => {
    if (element.drop !== null || element.proseLength === 0) return false;
    let own = element.proseLength;
    for (const child of element.children)
      if (typeof child !== 'string' && child.drop === null) own -= child.proseLength;
    if (own > 0) {
      let weight = 1;
      // Text that stands in a container itself counts for it; a paragraph's text counts for what holds the paragraph.
      let at: Element | null = TEXT_TAGS.has(element.tag) ? element.parent : element;
      for (let level = 0; level < LEVELS && at !== null; level++) {
        scores.set(at, (scores.get(at) ?? 0) + own * weight);
        // What several articles hold together is a list of them.
        if (at.tag === 'article') break;
        weight *= DECAY;
        at = at.parent;
      }
    }
    return true;
  });
  let best = page;
  let bestScore = 0;
  for (const [element, score] of scores) {
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}
