/** An element of a parsed page. Its text children are plain strings, with character references resolved. */
export interface Element {
  readonly tag: string;
  /** Attribute names in lower case; the first of a name wins. Without prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
  /** Reason code for which the element and all below it are left out; null while it is kept. */
  drop: string | null;
  /** The kind that all text below has for a reason of its own (a caption), or null. */
  mark: 'caption' | 'credit' | null;
  /** Class and id in lower case, joined by a space. */
  readonly names: string;
  /** Sizes of the kept text below, in characters with white space folded; see `measure`. */
  textLength: number;
  linkLength: number;
  proseLength: number;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** Makes an element and hangs it under its parent. */
export function makeElement(
  tag: string,
  attributes: Readonly<Record<string, string>> | null,
  parent: Element | null,
): Element {
  const names =
    attributes === null ? '' : `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase().trim();
  const element: Element = {
    tag,
    attributes: attributes ?? NO_ATTRIBUTES,
    parent,
    children: [],
    drop: null,
    mark: null,
    names,
    textLength: 0,
    linkLength: 0,
    proseLength: 0,
  };
  parent?.children.push(element);
  return element;
}

/**
 * Visits elements in document order without recursion. `enter` returns false to pass over what lies below;
 * `leave` is called after an element's descendants.
 */
export function walk(
  root: Element,
  enter: (element: Element) => boolean | undefined,
  leave?: (element: Element) => void,
  text?: (text: string, parent: Element) => void,
): void {
  if (enter(root) === false) return;
  const path: Element[] = [root];
  const positions: number[] = [0];
  while (path.length > 0) {
    const top = path.length - 1;
    const element = path[top] as Element;
    const position = positions[top] as number;
    const child = element.children[position];
    if (child === undefined) {
      leave?.(element);
      path.pop();
      positions.pop();
      continue;
    }
    positions[top] = position + 1;
    if (typeof child === 'string') text?.(child, element);
    else if (enter(child) !== false) {
      path.push(child);
      positions.push(0);
    }
  }
}

/** The text below an element that is kept, white space folded; at most `limit` characters. */
export function textOf(root: Element, limit = Number.POSITIVE_INFINITY): string {
  if (isLeftOut(root)) return '';
  const parts: string[] = [];
  const path: Element[] = [root];
  const positions: number[] = [0];
  let length = 0;
  // A short text is looked for among a bounded number of nodes, so that empty elements by the thousand cost nothing.
  for (let visits = limit * 10; path.length > 0 && length <= limit && visits > 0; visits--) {
    const top = path.length - 1;
    const element = path[top] as Element;
    const position = positions[top] as number;
    const child = element.children[position];
    positions[top] = position + 1;
    if (child === undefined) {
      if (isBlockTag(element.tag)) parts.push(' ');
      path.pop();
      positions.pop();
    } else if (typeof child === 'string') {
      parts.push(child);
      length += child.trim().length;
    } else if (!isLeftOut(child)) {
      if (child.tag === 'br' || isBlockTag(child.tag)) parts.push(' ');
      path.push(child);
      positions.push(0);
    }
  }
  const folded = parts.join('').replace(/\s+/g, ' ').trim();
  return folded.length > limit ? folded.slice(0, limit) : folded;
}

function isLeftOut(element: Element): boolean {
  return element.drop !== null || UNREAD.has(element.tag);
}

const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul video audio'
  ).split(' '),
);

/** Whether a tag starts a block of its own as pages are laid out. */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

/** Whether `outer` is `inner` or lies above it. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
