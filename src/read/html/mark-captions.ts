import { type Element, isBlockTag, walk } from './tree.ts';

/** A block with a picture and this little text holds the picture's caption. */
const MAX_CAPTION = 160;

/** Marks blocks that hold nothing but a picture and a few words as captions. */
export function markCaptions(root: Element): void {
  walk(root, (element) => {
    if (element.drop !== null || element.mark !== null) return false;
    if (element === root || !isBlockTag(element.tag) || element.textLength > MAX_CAPTION) return true;
    if (
      element.textLength > 0 &&
      element.tag !== 'li' &&
      element.tag !== 'tr' &&
      element.tag !== 'td' &&
      holdsPicture(element)
    ) {
      element.mark = 'caption';
      return false;
    }
    return true;
  });
}

/** Whether a picture stands in the block, before any text and outside blocks of its own. */
function holdsPicture(block: Element): boolean {
  let found = false;
  let before = true;
  walk(
    block,
    (element) => {
      if (element.drop !== null || found || (element !== block && isBlockTag(element.tag))) return false;
      if (element.tag === 'img' || element.tag === 'picture') found = before;
      return true;
    },
    undefined,
    (text) => {
      if (text.trim() !== '') before = false;
    },
  );
  return found;
}
