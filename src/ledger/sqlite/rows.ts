import type { Article } from '../../model/article.ts';
import type { Capture } from '../../model/capture.ts';
import type { CustodyEntry } from '../../model/custody.ts';
import type { LedgerArticle, LedgerFigure } from '../../model/derivation.ts';
import { Fault } from '../../model/fault.ts';
import type { Action, Bound, Certainty } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Statement, StatementKind } from '../../model/statement.ts';
import type {
  ArticleRow,
  ArticleTextRow,
  CaptureRow,
  CustodyRow,
  FigureTableRow,
  StatementRow,
} from './tables.ts';

/** Figures of one article that a key has room for. */
export const FIGURES_PER_ARTICLE = 2 ** 24;

/** The key of a figure; see the migration. */
export function figureKey(article: number, position: number): number {
  return article * FIGURES_PER_ARTICLE + position;
}

/** The value of a column that holds a JSON list. Fault `ledger-damaged` when it no longer does. */
export function parseList<T>(json: string, column: string, id: string): T[] {
  const value = parseColumn<unknown>(json, column, id);
  if (Array.isArray(value)) return value;
  throw damaged(column, id);
}

function parseColumn<T>(json: string, column: string, id: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (cause) {
    throw damaged(column, id, cause);
  }
}

function damaged(column: string, id: string, cause?: unknown): Fault {
  const message = `The ${column} of ${id} cannot be read any more: the database holds something else in their place.`;
  return new Fault('ledger-damaged', message, { retry: 'never', cause });
}

export function captureToRow(capture: Capture): Omit<CaptureRow, 'sequence'> {
  return {
    id: capture.id,
    byte_length: capture.byteLength,
    source: capture.source,
    kind: capture.kind,
    captured_at: capture.capturedAt,
    captured_by: capture.capturedBy,
    media_type: capture.mediaType,
    charset: capture.charset,
    final_url: capture.finalUrl,
    hops: JSON.stringify(capture.hops),
    hints: JSON.stringify(capture.hints),
  };
}

export function rowToCapture(row: Omit<CaptureRow, 'sequence'>): Capture {
  return {
    id: row.id,
    byteLength: row.byte_length,
    source: row.source,
    kind: row.kind as Capture['kind'],
    capturedAt: row.captured_at,
    capturedBy: row.captured_by,
    mediaType: row.media_type,
    charset: row.charset,
    finalUrl: row.final_url,
    hops: parseList(row.hops, 'hops', row.id),
    hints: parseColumn(row.hints, 'hints', row.id),
  };
}

export function rowToCustodyEntry(row: CustodyRow): CustodyEntry {
  return { ...row, event: row.event as CustodyEntry['event'] };
}

export function articleToRow(sequence: number, article: LedgerArticle): ArticleRow {
  const { id, source, title, byline, publisher, published, modified, url, lang } = article;
  return { capture: sequence, id, source, title, byline, publisher, published, modified, url, lang };
}

export function rowToArticle(row: ArticleRow, texts: ArticleTextRow, captureId: string): LedgerArticle {
  const { capture: _, ...told } = row;
  const blocks: Article['blocks'] = parseList(texts.blocks, 'blocks', row.id);
  const dropped: Article['dropped'] = parseList(texts.dropped, 'dropped', row.id);
  return { ...told, captureId, text: texts.text, blocks, dropped };
}

export function figureToRow(article: number, figure: LedgerFigure, sentence: Span): FigureTableRow {
  return {
    key: figureKey(article, figure.index),
    article,
    position: figure.index,
    id: figure.id,
    start_offset: figure.start,
    end_offset: figure.end,
    quote: figure.quote,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    noun: figure.noun,
    action: figure.action,
    groups: JSON.stringify(figure.groups),
    places: JSON.stringify(figure.places),
    from_date: figure.from,
    to_date: figure.to,
    speakers: JSON.stringify(figure.speakers),
    certainty: figure.certainty,
    part_of: figure.partOf,
    why: JSON.stringify(figure.why),
    sentence_start: sentence.start,
    sentence_end: sentence.end,
  };
}

export function rowToFigure(row: FigureTableRow, articleId: string): LedgerFigure {
  return {
    id: row.id,
    articleId,
    index: row.position,
    start: row.start_offset,
    end: row.end_offset,
    quote: row.quote,
    low: row.low,
    high: row.high,
    bound: row.bound as Bound,
    unit: row.unit,
    noun: row.noun,
    action: row.action as Action,
    groups: parseList(row.groups, 'groups', row.id),
    places: parseList(row.places, 'places', row.id),
    from: row.from_date,
    to: row.to_date,
    speakers: parseList(row.speakers, 'speakers', row.id),
    certainty: row.certainty as Certainty,
    partOf: row.part_of,
    why: parseColumn(row.why, 'why', row.id),
  };
}

export function statementToRow(article: number, position: number, statement: Statement): StatementRow {
  return {
    article,
    position,
    start_offset: statement.start,
    end_offset: statement.end,
    quote: statement.quote,
    kind: statement.kind,
    speakers: JSON.stringify(statement.speakers),
    about: JSON.stringify(statement.about),
  };
}

export function rowToStatement(row: StatementRow, articleId: string): Statement {
  return {
    start: row.start_offset,
    end: row.end_offset,
    quote: row.quote,
    kind: row.kind as StatementKind,
    speakers: parseList(row.speakers, 'speakers', `${articleId}#${row.position}`),
    about: parseList(row.about, 'about', `${articleId}#${row.position}`),
  };
}
