import type { BlockKind, Dropped } from '../../model/article.ts';
import { boilerplateReason, isCreditLine } from '../furniture.ts';
import type { Piece } from '../piece.ts';
import type { Reading } from '../reading.ts';
import { readHeadLines } from './head-lines.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { findTail } from './tail.ts';

const MAX_TITLE = 200;
const MAX_HEADING = 90;
const MAX_CAPTION = 500;

/** Reads a bare text: its title, paragraphs, headings and captions; drops what copy sites add below. */
export function readText(source: string): Reading {
  const { lines, found } = readHeadLines(splitParagraphs(source));
  const dropped: Dropped[] = found.dropped.slice();
  let paragraphs = lines;
  let title = found.title;
  const [first, second] = paragraphs;
  if (title === null && first !== undefined && second !== undefined && isTitle(first)) {
    const { text, tags } = stripTags(first);
    title = text;
    if (tags !== '') dropped.push({ reason: 'tags', quote: tags });
    paragraphs = paragraphs.slice(1);
  }
  const tail = findTail(paragraphs);
  const pieces: Piece[] = [];
  const body = paragraphs.slice(0, tail);
  body.forEach((text, index) => {
    const reason = boilerplateReason(text, 0);
    if (reason !== null) dropped.push({ reason, quote: text });
    else pieces.push({ kind: kindOf(text, body[index + 1]), text });
  });
  for (const text of paragraphs.slice(tail)) dropped.push({ reason: 'aggregator-furniture', quote: text });
  return { ...found, title, pieces, dropped };
}

/** A short first line without a final period is the title. */
export function isTitle(text: string): boolean {
  return (
    text.length <= MAX_TITLE && !text.includes('\n') && !/[.。;:,]["”’)]?$/.test(text) && /\p{L}/u.test(text)
  );
}

/** Takes the hash tags and site names of a copy site off the end of a title: `Raids widen | #news`. */
function stripTags(title: string): { text: string; tags: string } {
  const cut = /(?:\s*[|·•]?\s*#[\p{L}\p{N}_]+)+\s*$/u.exec(title);
  if (cut === null || cut.index < 10) return { text: title, tags: '' };
  return { text: title.slice(0, cut.index).trim(), tags: title.slice(cut.index).trim() };
}

function kindOf(text: string, next: string | undefined): BlockKind {
  if (text.length <= MAX_CAPTION && isCreditLine(text)) return 'caption';
  if (/^(?:[A-Z]{2,}|[A-Z][\w.]+)(?:\/[A-Z][\w. ]*)+$/.test(text) && text.length < 60) return 'credit';
  if (/^[*•·▪◦‣-]\s+\S/.test(text)) return 'list-item';
  return next !== undefined && isHeading(text) ? 'heading' : 'paragraph';
}

/** A short line that ends like no sentence and begins like one. */
function isHeading(text: string): boolean {
  return (
    text.length <= MAX_HEADING &&
    !text.includes('\n') &&
    /^["“‘']?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !/[.,;:!。…]["”’)]?$/.test(text)
  );
}
