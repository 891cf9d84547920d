import { foldSpace } from '../fold-space.ts';

/** Lines this long on average are paragraphs by themselves where a text has no blank lines. */
const LONG_LINE = 100;
/** Lines of hard-wrapped prose are about this long. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;

/**
 * Cuts a text at its blank lines, white space folded. Lines that were wrapped at a width are joined by a space; other
 * line breaks stay. Without blank lines each line is a paragraph.
 */
export function splitParagraphs(source: string): string[] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const raw of source.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n')) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those characters are meant
    const line = foldSpace(raw.replace(/[\u0000-\u0008\u000b\u000e-\u001f]/g, ''));
    if (line !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  const [only] = groups;
  if (only !== undefined && groups.length === 1 && only.length > 2 && !isWrapped(only)) return only;
  return groups.flatMap((lines) => {
    if (isWrapped(lines)) return [lines.join(' ')];
    const average = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
    return average >= LONG_LINE ? lines : [lines.join('\n')];
  });
}

/** Whether lines are one paragraph broken at a width: all but the last are nearly full. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  return full.every((line) => line.length >= WRAP_MIN && line.length <= WRAP_MAX);
}
