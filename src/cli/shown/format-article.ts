import type { ArticleView } from '../../ledger/ledger.ts';
import type { Block } from '../../model/article.ts';
import type { LedgerFigure } from '../../model/derivation.ts';
import { findActionStyle, type Paint, type Style } from '../terminal/colours.ts';
import { describeDates, describeNumber } from '../terminal/describe-number.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import { type Piece, wrapPieces } from '../terminal/wrap-pieces.ts';

/** Most passed-over numbers that are listed; all are in `--json`. */
const MOST_PASSED_OVER = 200;

/**
 * The lines of an article in `width` columns: its fields, its text with every figure marked and numbered, a legend of the
 * colours, the figures, the statements, and the numbers that were passed over with their reasons.
 */
export function formatArticle(view: ArticleView, width: number, paint: Paint): string[] {
  const { article, figures, statements, passedOver } = view;
  const lines = [
    paint('bold', escapeControls(article.title ?? article.source)),
    `  id         ${article.id}`,
  ];
  for (const field of ['byline', 'publisher', 'published', 'modified', 'url', 'lang'] as const) {
    const value = article[field];
    if (value !== null) lines.push(`  ${field.padEnd(9)}  ${escapeControls(value)}`);
  }
  for (const block of article.blocks) {
    lines.push('', ...formatBlock(article.text, block, figures, width, paint));
  }
  if (figures.length > 0) {
    const actions = [...new Set(figures.map(({ action }) => action))];
    lines.push('', paint('bold', 'Figures'));
    lines.push(
      ...wrapPieces(
        actions.map((action) => ({ text: `${action} `, paint: mark(action, paint) })),
        width,
      ),
    );
    for (const figure of figures) lines.push(...formatEntry(figure, width, paint));
  }
  if (statements.length > 0) {
    lines.push('', paint('bold', 'Statements'));
    for (const { kind, speakers, quote } of statements) {
      lines.push(...indent([plain(`${kind}  ${speakers.join(', ')}: ${quote}`)], width));
    }
  }
  if (passedOver.length > 0) {
    lines.push('', paint('bold', 'Numbers passed over'));
    for (const { quote, reason, start } of passedOver.slice(0, MOST_PASSED_OVER)) {
      lines.push(...indent([plain(`${quote}  ${reason}  at ${start}`)], width));
    }
    const more = passedOver.length - MOST_PASSED_OVER;
    if (more > 0) lines.push(`  … and ${more} more; --json gives all`);
  }
  return lines;
}

const BLOCK_STYLES: Partial<Record<Block['kind'], Style>> = {
  title: 'bold',
  heading: 'bold',
  byline: 'dim',
  caption: 'italic',
  credit: 'dim',
};

function formatBlock(
  text: string,
  block: Block,
  figures: readonly LedgerFigure[],
  width: number,
  paint: Paint,
): string[] {
  const style = BLOCK_STYLES[block.kind];
  const lead =
    block.kind === 'list-item'
      ? '• '
      : block.kind === 'quote'
        ? '> '
        : block.kind === 'table-row'
          ? '| '
          : '';
  const pieces: Piece[] = [];
  const put = (start: number, end: number): void => {
    if (end <= start) return;
    const piece = plain(text.slice(start, end));
    pieces.push(style === undefined ? piece : { ...piece, paint: (word) => paint(style, word) });
  };
  let from = block.start;
  for (const figure of figures) {
    if (figure.start < from || figure.end > block.end) continue;
    put(from, figure.start);
    // Without colours, braces show where the figure begins and ends.
    const isPlain = paint('bold', '.') === '.';
    const quote = plain(figure.quote);
    pieces.push(isPlain ? { text: `{${quote.text}}` } : { ...quote, paint: mark(figure.action, paint) });
    pieces.push({ text: `[${figure.index + 1}]`, paint: (word) => paint('dim', word) });
    from = figure.end;
  }
  put(from, block.end);
  return wrapPieces(pieces, width - lead.length).map(
    (line, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + line,
  );
}

function formatEntry(figure: LedgerFigure, width: number, paint: Paint): string[] {
  const { index, id, unit, noun, action, groups, places, speakers, certainty, partOf } = figure;
  const facts = [
    `${describeNumber(figure)} ${noun ?? unit}`,
    groups.join(' '),
    places.join(', '),
    describeDates(figure),
    speakers.length > 0 ? `by ${speakers.join(', ')}` : '',
    certainty === 'reported' ? '' : certainty,
    partOf === null ? '' : `part of [${partOf + 1}]`,
  ].filter((fact) => fact !== '');
  return indent(
    [
      { text: `[${index + 1}] ` },
      { text: `${action} `, paint: mark(action, paint) },
      plain(` ${facts.join(' · ')}`),
      { text: `  ${id.slice(0, 8)}`, paint: (word) => paint('dim', word) },
    ],
    width,
  );
}

/** Words of hostile text; its white space becomes places where lines may break. */
function plain(text: string): Piece {
  return { text: escapeControls(text.replace(/\s+/g, ' ')) };
}

function mark(action: string, paint: Paint): (word: string) => string {
  return (word) => paint(['inverse', findActionStyle(action)].flat() as Style, word);
}

function indent(pieces: readonly Piece[], width: number): string[] {
  return wrapPieces(pieces, width - 4).map((line, at) => (at === 0 ? '  ' : '      ') + line);
}
