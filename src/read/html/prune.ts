import { captionMark, nameReason } from './name-reasons.ts';
import { type Element, walk } from './tree.ts';

/** A name never prunes an element that holds this share of the prose around it. */
const TOO_MUCH = 0.4;
const FIGURE_TAGS: Readonly<Record<string, 'caption'>> = { figcaption: 'caption', caption: 'caption' };

/** Flags what class names, ids and tags tell to be no part of the text, and marks captions and credits. */
export function prune(root: Element, keep: ReadonlySet<Element>, headed: ReadonlySet<Element>): void {
  const limit = root.proseLength * TOO_MUCH;
  walk(root, (element) => {
    if (element.drop !== null) return false;
    if (element === root || keep.has(element) || element.tag === 'body' || element.tag === 'html')
      return true;
    if (element.proseLength > limit && limit > 0) return true;
    const mark = Object.hasOwn(FIGURE_TAGS, element.tag) ? 'caption' : captionMark(element.names);
    if (mark !== null && element.textLength < 1200) {
      element.mark = mark;
      return true;
    }
    element.drop = tagReason(element, headed) ?? namedReason(element);
    return element.drop === null;
  });
}

function tagReason(element: Element, headed: ReadonlySet<Element>): string | null {
  switch (element.tag) {
    case 'header':
      // With the article's heading it holds title, standfirst and byline, which are read as metadata.
      return headed.has(element) ? 'byline' : null;
    case 'aside':
      return 'aside';
    case 'footer':
      return 'menu';
    case 'form':
      return 'form';
    default:
      return null;
  }
}

const TABLE_PARTS = new Set(['tr', 'td', 'th', 'tbody', 'thead']);
const SUBHEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Words such as `meta` or `tools` also name the parts of a body; prose of this length outweighs them. */
const WEAK = new Set(['byline', 'tags', 'menu', 'player', 'form', 'boilerplate', 'share-bar']);
const MUCH_PROSE = 500;

function namedReason(element: Element): string | null {
  if (TABLE_PARTS.has(element.tag)) return null;
  const reason = nameReason(element.names);
  if (reason === null || !WEAK.has(reason)) return reason;
  // A heading inside the text is called a headline too.
  if (reason === 'byline' && SUBHEADINGS.has(element.tag)) return null;
  return element.proseLength >= MUCH_PROSE && element.linkLength < element.textLength * 0.1 ? null : reason;
}

const EMBEDDED_POST =
  /(?:^|[\s_-])(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|reddit-card|bluesky-embed|mastodon-embed)/;

/** Quoted posts, with the elements around them that hold nothing else: names such as `social-embed` do not prune them. */
export function findEmbeddedPosts(root: Element): Set<Element> {
  const posts = new Set<Element>();
  walk(root, (element) => {
    if (element.drop !== null) return false;
    if (element.tag !== 'blockquote' || !EMBEDDED_POST.test(element.names)) return true;
    const limit = element.textLength * 1.3;
    for (
      let at: Element | null = element;
      at !== null && at !== root && at.textLength <= limit;
      at = at.parent
    )
      posts.add(at);
    return false;
  });
  return posts;
}
