import { type Element, isBlockTag, walk } from './tree.ts';

/** A block with a picture and this little text holds the picture's caption. */
const MAX_CAPTION = 160;
const NEVER = new Set('li tr td th h1 h2 h3 h4 h5 h6 ul ol dl table tbody blockquote'.split(' '));

/** Marks blocks that hold nothing but a picture and a few words as captions. */
export function markCaptions(root: Element): void {
  walk(root, (element) => {
    if (element.drop !== null || element.mark !== null) return false;
    if (element !== root && isCaptionSize(element) && holdsPicture(element)) {
      element.mark = 'caption';
      return false;
    }
    return true;
  });
}

function isCaptionSize(element: Element): boolean {
  const { tag, textLength } = element;
  return isBlockTag(tag) && textLength > 0 && textLength <= MAX_CAPTION && !NEVER.has(tag);
}

/** Whether a picture stands in the block before any text. Blocks within it count only where they hold no text. */
function holdsPicture(block: Element): boolean {
  let found = false;
  let before = true;
  walk(
    block,
    (element) => {
      if (element.drop !== null || found || !before) return false;
      if (element !== block && isBlockTag(element.tag) && element.textLength > 0) return false;
      found = element.tag === 'img' || element.tag === 'picture';
      return true;
    },
    undefined,
    (text) => {
      if (text.trim() !== '') before = false;
    },
  );
  return found;
}
