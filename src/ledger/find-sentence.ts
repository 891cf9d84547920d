import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { findTokens } from '../text/tokens.ts';

/** A sentence is shown with at most so many UTF-16 units before and behind its figure; a hostile one has no end. */
const REACH = 1000;
/** Of longer blocks only what is in reach is split, for each figure anew, so that time and memory stay bounded. */
const WHOLE_BLOCK = 20_000;

/** Finds sentences in one article: gives the span of the sentence that holds a span, cut to what can be shown. */
export function sentenceFinder(text: string, blocks: readonly Block[]): (inner: Span) => Span {
  const sentencesOf = new Map<number, readonly Sentence[]>();
  return (inner) => {
    const index = findLastAt(blocks, inner.start);
    const block = blocks[index];
    if (block === undefined) return cut(text, { start: 0, end: text.length }, inner);
    if (block.end - block.start > WHOLE_BLOCK) {
      const near = cut(text, { start: block.start, end: Math.max(block.end, inner.end) }, inner);
      return pick(splitSentences(findTokens(text, near.start, near.end), index, 0), near, inner);
    }
    let sentences = sentencesOf.get(index);
    if (sentences === undefined) {
      sentences = splitSentences(findTokens(text, block.start, block.end), index, 0);
      sentencesOf.set(index, sentences);
    }
    return cut(text, pick(sentences, block, inner), inner);
  };
}

/** The sentence in which a span begins, and at least as long as it; all that was split where there is none. */
function pick(sentences: readonly Sentence[], whole: Span, inner: Span): Span {
  const { start, end } = sentences[findLastAt(sentences, inner.start)] ?? whole;
  return { start, end: Math.max(end, inner.end) };
}

/** Index of the last of ordered spans that starts at or before `offset`; -1 if none does. */
function findLastAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function cut(text: string, sentence: Span, inner: Span): Span {
  let start = Math.max(sentence.start, inner.start - REACH);
  let end = Math.min(sentence.end, inner.end + REACH);
  // Never between the two halves of a character.
  if (start > sentence.start && isTrail(text, start)) start++;
  if (end < sentence.end && isTrail(text, end)) end--;
  return { start, end };
}

function isTrail(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
