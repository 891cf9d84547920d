import type { BlockKind, Dropped } from '../../model/article.ts';
import { foldSpace } from '../fold-space.ts';
import { boilerplateReason, isCreditLine } from '../furniture.ts';
import { CELL_SEPARATOR, type Piece } from '../piece.ts';
import type { Reading } from '../reading.ts';
import { readHeadLines } from './head-lines.ts';
import { readInline } from './inline-markdown.ts';
import { findTail } from './tail.ts';

const LIST_ITEM = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;

/** Reads Markdown: headings, paragraphs, quotes, lists and tables; links become their text, images are dropped. */
export function readMarkdown(source: string): Reading {
  const dropped: Dropped[] = [];
  const blocks = splitBlocks(source.replace(/\r\n?/g, '\n'), dropped);
  const { found, rest } = readHead(blocks);
  dropped.push(...found.dropped);
  let title = found.title;
  let body = rest;
  const [first] = body;
  if (first?.kind === 'heading' && (title === null || sameWords(title, first.text))) {
    title ??= first.text;
    body = body.slice(1);
  }
  const tail = findTail(body.map(({ text }) => text));
  for (const { text } of body.slice(tail)) dropped.push({ reason: 'aggregator-furniture', quote: text });
  const pieces: Piece[] = [];
  for (const piece of body.slice(0, tail)) {
    const reason = piece.kind === 'table-row' ? null : boilerplateReason(piece.text, 0);
    if (reason !== null) dropped.push({ reason, quote: piece.text });
    else if (piece.kind === 'paragraph' && piece.text.length < 500 && isCreditLine(piece.text))
      pieces.push({ ...piece, kind: 'caption' });
    else pieces.push(piece);
  }
  return { ...found, title, pieces, dropped };
}

/** Metadata lines stand alone or in front matter; only paragraphs near the top and the end are tried. */
function readHead(blocks: readonly Piece[]): {
  found: ReturnType<typeof readHeadLines>['found'];
  rest: Piece[];
} {
  const candidates = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const { lines, found } = readHeadLines(candidates);
  let next = 0;
  const rest: Piece[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') rest.push(block);
    else if (lines[next] !== undefined && block.text.endsWith(lastLine(lines[next] ?? '')))
      rest.push({ ...block, text: lines[next++] ?? '' });
  }
  return { found, rest };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function sameWords(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(a) === fold(b);
}

/** Cuts Markdown into blocks, line by line. */
function splitBlocks(source: string, dropped: Dropped[]): Piece[] {
  const pieces: Piece[] = [];
  let kind: BlockKind = 'paragraph';
  let lines: string[] = [];
  const end = (): void => {
    const raw =
      kind === 'paragraph' && lines.every((line) => line.length < 60) && lines.length > 1
        ? lines.join('\n')
        : lines.join(' ');
    const text = readInline(raw, dropped)
      .split('\n')
      .map(foldSpace)
      .filter((line) => line !== '')
      .join('\n');
    if (text !== '') pieces.push({ kind, text });
    kind = 'paragraph';
    lines = [];
  };
  let fence: string | null = null;
  let front = /^---\s*\n/.test(source);
  for (const [index, line] of source.split('\n').entries()) {
    const marker = /^\s{0,3}(```|~~~)/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (marker === fence) {
        end();
        fence = null;
      } else lines.push(line);
    } else if (marker !== null) {
      end();
      fence = marker;
    } else if (front) {
      if (index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) front = false;
      end();
      if (front && index > 0) lines = [line];
    } else if (line.trim() === '' || /^\s{0,3}\[[^\]]{1,200}\]:\s/.test(line)) end();
    else if (lines.length > 0 && kind === 'paragraph' && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) {
      kind = 'heading';
      end();
    } else if (/^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line)) {
      end();
      dropped.push({ reason: 'separator', quote: line.trim() });
    } else readBlockLine(line);
  }
  end();
  return pieces;

  function readBlockLine(line: string): void {
    const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(line);
    const item = LIST_ITEM.exec(line);
    const quote = /^\s{0,3}>\s?(.*)$/.exec(line);
    if (heading !== null) {
      end();
      kind = 'heading';
      lines = [(heading[1] ?? '').replace(/(?:^|\s)#+\s*$/, '')];
      end();
    } else if (quote !== null) {
      if (kind !== 'quote' || (quote[1] ?? '').trim() === '') end();
      kind = 'quote';
      lines.push(quote[1] ?? '');
    } else if (item !== null) {
      end();
      kind = 'list-item';
      lines = [item[1] ?? ''];
    } else if (/^\s{0,3}\|/.test(line)) {
      end();
      const cells = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim());
      if (cells.every((cell) => /^:?-+:?$/.test(cell))) return;
      kind = 'table-row';
      lines = [cells.join(CELL_SEPARATOR)];
      end();
    } else lines.push(line.replace(/(?: {2}|\\)$/, ''));
  }
}
