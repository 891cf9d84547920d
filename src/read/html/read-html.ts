import type { Dropped } from '../../model/article.ts';
import { findDate } from '../dates.ts';
import type { Piece } from '../piece.ts';
import type { Reading } from '../reading.ts';
import { findPieces } from './find-pieces.ts';
import { findMainText } from './main-text.ts';
import { readMetadata } from './page-metadata.ts';
import { parseHtml } from './parse-html.ts';
import { type Element, textOf, walk } from './tree.ts';

/** JSON-LD's body replaces the page's text when it is this many times longer: the page shows only a stub. */
const STUB = 1.6;
const MIN_JSON_LD_BODY = 400;

/** A page that asks for a password and has more text than this, in characters, is an article all the same. */
const MAX_WALL_TEXT = 300;

/** Reads a page. Throws `TooManyElements` for what cannot be held. */
export function readHtml(html: string, address: string | null): Reading {
  const page = parseHtml(html);
  const metadata = readMetadata(page, address);
  const { kept, dropped } = findMainText(page, metadata.titles);
  const bodyLength = kept.reduce(
    (sum, { kind, text }) => sum + (kind === 'caption' || kind === 'credit' ? 0 : text.length),
    0,
  );
  const rescued = readJsonLdBody(metadata.body, bodyLength);
  const lines = dropped
    .filter(({ reason }) => reason === 'byline')
    .map(({ quote }) => findDate(quote, metadata.dayFirst));
  const isLoginWall = rescued === null && bodyLength < MAX_WALL_TEXT && asksForPassword(page);
  return {
    ...metadata,
    isLoginWall,
    published: metadata.published ?? lines.find((date) => date !== null) ?? metadata.publishedAtWorst,
    pieces: rescued ?? kept.map(({ kind, text }) => ({ kind, text })),
    dropped: dropped.concat(listDropped(page)),
  };
}

function readJsonLdBody(body: string | null, bodyLength: number): Piece[] | null {
  if (body === null || body.length < MIN_JSON_LD_BODY || body.length < bodyLength * STUB) return null;
  // Line breaks are all the structure that most of these bodies have.
  const markup = /<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\r?\n/g, '<br><br>');
  const tree = parseHtml(markup);
  const pieces = findPieces(tree).map(({ kind, text }): Piece => ({ kind, text }));
  return pieces.reduce((sum, { text }) => sum + text.length, 0) > bodyLength * STUB ? pieces : null;
}

function asksForPassword(page: Element): boolean {
  let asks = false;
  walk(page, (element) => {
    asks ||= element.tag === 'input' && element.attributes.type?.toLowerCase() === 'password';
    return !asks;
  });
  return asks;
}

/** Everything flagged in the tree, once for each flagged element, with the beginning of its text. */
function listDropped(page: Element): Dropped[] {
  const dropped: Dropped[] = [];
  walk(page, (element) => {
    const reason = element.drop;
    if (reason === null) return true;
    if (reason !== 'script') {
      element.drop = null;
      const quote = textOf(element, 250);
      element.drop = reason;
      if (quote !== '') dropped.push({ reason, quote });
    }
    return false;
  });
  return dropped;
}
