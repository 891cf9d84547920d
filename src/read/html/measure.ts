import { type Element, isBlockTag, walk } from './tree.ts';

/** A run of text this long that is mostly not links reads as prose. */
const MIN_PROSE = 50;
/** Scripts without spaces say as much in fewer characters. */
const MIN_DENSE_PROSE = 20;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Sets the sizes of every kept element below `root`, in one pass: its text, its text inside links, and its prose,
 * which is the text of the runs between block boundaries that are long and not mostly links. Captions do not count.
 */
export function measure(root: Element): void {
  let runText = 0;
  let runLink = 0;
  let dense = false;
  let owner: Element = root;
  let links = 0;
  const endRun = (): void => {
    if (runText >= (dense ? MIN_DENSE_PROSE : MIN_PROSE) && runLink < runText * 0.5)
      owner.proseLength += runText;
    runText = 0;
    runLink = 0;
    dense = false;
  };
  walk(
    root,
    (element) => {
      if (element.drop !== null || element.mark !== null) return false;
      element.textLength = 0;
      element.linkLength = 0;
      element.proseLength = 0;
      if (element.tag === 'a') links++;
      if (isBlockTag(element.tag)) {
        endRun();
        owner = element;
      }
      return true;
    },
    (element) => {
      if (element.tag === 'a') links--;
      if (isBlockTag(element.tag)) {
        endRun();
        owner = nearestBlock(element.parent) ?? root;
      }
      const parent = element.parent;
      if (parent !== null && element !== root) {
        parent.textLength += element.textLength;
        parent.linkLength += element.linkLength;
        parent.proseLength += element.proseLength;
      }
    },
    (text, parent) => {
      const length = foldedLength(text);
      if (length === 0) return;
      parent.textLength += length;
      runText += length;
      if (links > 0) {
        parent.linkLength += length;
        runLink += length;
      }
      dense ||= DENSE.test(text);
    },
  );
}

function nearestBlock(element: Element | null): Element | null {
  for (let at = element; at !== null; at = at.parent) if (isBlockTag(at.tag) || at.parent === null) return at;
  return null;
}

/** Length with each run of white space counted once, and none for white space alone. */
function foldedLength(text: string): number {
  let length = 0;
  let space = false;
  let any = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code >= 9 && code <= 13) || code === 160) {
      if (!space) length++;
      space = true;
    } else {
      length++;
      space = false;
      any = true;
    }
  }
  return any ? length : 0;
}
