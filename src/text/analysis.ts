import type { Block } from '../model/article.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { findTokens } from './tokens.ts';

/** A text cut into blocks, sentences and tokens; what every pattern reads. */
export interface Analysis {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Blocks of a bare text: one for each run of lines between blank lines, all of kind `paragraph`. */
export function findParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  const separator = /\n[^\S\n]*\n\s*/g;
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (end > start) blocks.push({ start, end, kind: 'paragraph' });
  };
  for (let match = separator.exec(text); match !== null; match = separator.exec(text)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return blocks;
}

/** Analyses a text. `blocks` defaults to its paragraphs. Linear in the length of the text. */
export function analyse(text: string, blocks: readonly Block[] = findParagraphs(text)): Analysis {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    // One by one: a call takes no more arguments than the stack holds.
    for (const sentence of splitSentences(
      findTokens(text, block.start, block.end),
      index,
      sentences.length,
    )) {
      sentences.push(sentence);
    }
  });
  return { text, blocks, sentences };
}
