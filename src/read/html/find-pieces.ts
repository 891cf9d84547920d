import type { BlockKind } from '../../model/article.ts';
import { foldSpace } from '../fold-space.ts';
import { CELL_SEPARATOR, type Piece } from '../piece.ts';
import { type Element, isBlockTag, walk } from './tree.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export interface HtmlPiece extends Piece {
  /** Characters of `text` inside links. */
  readonly linkLength: number;
  /** Block element that the text stands in. */
  readonly element: Element;
}

/**
 * stays a line break; white space is folded; a table row is one block with its cells joined by ` | `.
 */
export function findPieces(root: Element): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const context: Context[] = [{ kind: 'paragraph', element: root, row: false }];
  let run: string[] = [];
  let linkLength = 0;
  let links = 0;
  const end = (): void => {
    const { kind, element } = context[context.length - 1] as Context;
    for (const text of foldParagraphs(run.join(''))) pieces.push({ kind, text, linkLength, element });
    run = [];
    linkLength = 0;
  };
  walk(
    root,
    (element) => {
      if (element.drop !== null) return false;
      const { tag } = element;
      if (tag === 'a') links++;
      if (tag === 'br') {
        run.push('\n');
      } else if (isBlockTag(tag) || element.mark !== null) {
        const outer = context[context.length - 1] as Context;
        if (outer.row) {
          if ((tag === 'td' || tag === 'th') && run.length > 0) run.push(CELL_SEPARATOR);
          else run.push(' ');
          context.push({ ...outer, element: outer.element });
        } else {
          end();
          context.push(contextOf(element, outer));
        }
      }
      return true;
    },
    (element) => {
      if (element.tag === 'a') links--;
      if (element.tag !== 'br' && (isBlockTag(element.tag) || element.mark !== null)) {
        const inner = context[context.length - 1] as Context;
        const outer = context[context.length - 2];
        if (inner.row && outer?.row) run.push(' ');
        else end();
        context.pop();
      }
    },
    (text) => {
      run.push(text.includes('\n') ? text.replace(/[\n\r]/g, ' ') : text);
      if (links > 0) linkLength += text.length;
    },
  );
  end();
  return pieces;
}

interface Context {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly row: boolean;
}

function contextOf(element: Element, outer: Context): Context {
  const { tag, mark } = element;
  if (mark !== null) return { kind: mark, element, row: false };
  if (outer.kind === 'caption' || outer.kind === 'credit') return { ...outer, element };
  if (HEADINGS.has(tag)) return { kind: 'heading', element, row: false };
  if (tag === 'tr' && isDataRow(element)) return { kind: 'table-row', element, row: true };
  if (tag === 'blockquote') return { kind: 'quote', element, row: false };
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return { kind: 'list-item', element, row: false };
  return { kind: outer.kind, element, row: false };
}

/** A row with several cells and no paragraphs of its own; others are layout. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  let layout = false;
  for (const cell of row.children) {
    if (typeof cell === 'string' || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
    if (cell.drop === null && cell.textLength > 0) cells++;
    if (cell.textLength > 400) layout = true;
    else {
      for (const child of cell.children) {
        if (
          typeof child !== 'string' &&
          (child.tag === 'table' || (child.tag === 'div' && child.proseLength > 0))
        )
          layout = true;
      }
    }
  }
  return cells > 1 && !layout;
}

/** Folds white space and cuts at blank lines. `\n` stands for a line break of the page. */
function foldParagraphs(raw: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of raw.split('\n')) {
    const text = foldSpace(line);
    if (text !== '') lines.push(text);
    else if (lines.length > 0) {
      paragraphs.push(lines.join('\n'));
      lines = [];
    }
  }
  if (lines.length > 0) paragraphs.push(lines.join('\n'));
  return paragraphs;
}
