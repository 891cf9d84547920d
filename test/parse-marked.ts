/** A number marked in an example text, where it stands, and what is expected of it. */
export interface Marked {
  readonly at: number;
  readonly expected: string;
}

/** `held [40|police]` → the text without marks, and each marked number with what stands behind its bar, or `unmarked`. */
export function parseMarked(marked: string, unmarked: string): { text: string; numbers: Marked[] } {
  let text = '';
  const numbers: Marked[] = [];
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(last, match.index);
    numbers.push({ at: text.length, expected: match[2] ?? unmarked });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), numbers };
}
