import type { Capture } from '../model/capture.ts';
import type { LedgerFigure } from '../model/derivation.ts';
import type { Cell } from './to-csv.ts';

/** A figure with all that is needed to find its words again outside the ledger. Field names are the API's. */
export interface FigureRecord extends LedgerFigure {
  readonly sentence: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly source: string;
  /** Of the captured bytes. */
  readonly sha256: string;
  readonly capturedAt: string;
}

/** What a record takes from the figure's article. */
export interface ArticleFields {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly source: string;
}

/** Joins a figure with its sentence, its article and its capture. */
export function toFigureRecord(
  figure: LedgerFigure,
  sentence: string,
  article: ArticleFields,
  capture: Capture,
): FigureRecord {
  const { title, publisher, published, url, source } = article;
  const { id: sha256, capturedAt } = capture;
  return { ...figure, sentence, title, publisher, published, url, source, sha256, capturedAt };
}

type Column = readonly [name: string, cell: (record: FigureRecord) => Cell];

const list = (values: readonly string[]): string => values.join('; ');

/** The columns of the CSV, in order; lists are joined with `; `, and `why` is `slot: pattern + pattern; …`. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['articleId', ({ articleId }) => articleId],
  ['index', ({ index }) => index],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['quote', ({ quote }) => quote],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['bound', ({ bound }) => bound],
  ['unit', ({ unit }) => unit],
  ['noun', ({ noun }) => noun],
  ['action', ({ action }) => action],
  ['groups', ({ groups }) => list(groups)],
  ['places', ({ places }) => list(places)],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['speakers', ({ speakers }) => list(speakers)],
  ['certainty', ({ certainty }) => certainty],
  ['partOf', ({ partOf }) => partOf],
  [
    'why',
    ({ why }) => list(Object.entries(why).map(([slot, patterns]) => `${slot}: ${patterns.join(' + ')}`)),
  ],
  ['sentence', ({ sentence }) => sentence],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['published', ({ published }) => published],
  ['url', ({ url }) => url],
  ['source', ({ source }) => source],
  ['sha256', ({ sha256 }) => sha256],
  ['capturedAt', ({ capturedAt }) => capturedAt],
];

/** The header of the CSV of figures. */
export const FIGURE_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** A record's cells, in the order of `FIGURE_COLUMNS`. */
export function toFigureCells(record: FigureRecord): Cell[] {
  return COLUMNS.map(([, cell]) => cell(record));
}
