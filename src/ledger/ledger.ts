import type { Capture } from '../model/capture.ts';
import type { CustodyEntry } from '../model/custody.ts';
import type { Derivation, LedgerArticle, LedgerFigure } from '../model/derivation.ts';
import type { PassedOver } from '../model/figure.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Statement } from '../model/statement.ts';

/** What `figures` can be ordered by; figures without the value come last in either direction. */
export const FIGURE_SORTS = ['place-in-ledger', 'published', 'date', 'action', 'unit', 'low', 'high', 'publisher'] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** What `figures` can be narrowed by; all given conditions hold together. */
export interface FigureFilter {
  readonly action?: string;
  readonly unit?: string;
  /** Case- and accent-insensitive part of a place name. */
  readonly place?: string;
  /** Figures whose interval overlaps `from`…`to`; figures without dates are left out then. */
  readonly from?: string;
  readonly to?: string;
  readonly speaker?: string;
  readonly group?: string;
  /** Article id, or the beginning of one. */
  readonly article?: string;
  readonly certainty?: string;
  /** Defaults to `place-in-ledger`: articles in the order they came in, figures as the text has them. Ties too. */
  readonly sort?: FigureSort;
  readonly descending?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** A figure beside what a table needs of its article. */
export interface FigureRow {
  readonly figure: LedgerFigure;
  readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly published: string | null; readonly url: string | null; readonly source: string };
  /** The sentence that holds the figure, cut from the article's text. */
  readonly sentence: string;
}

export interface ArticleSummary {
  readonly id: string;
  readonly captureId: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly lang: string | null;
  readonly figureCount: number;
}

export interface ArticleView {
  readonly article: LedgerArticle;
  readonly capture: Capture;
  readonly figures: readonly LedgerFigure[];
  readonly statements: readonly Statement[];
  readonly passedOver: readonly PassedOver[];
}

export interface RefusedCapture {
  readonly capture: Capture;
  readonly refusal: Refusal;
}

export interface Counts {
  readonly captures: number;
  readonly articles: number;
  readonly refusals: number;
  readonly figures: number;
}

/** A stored refusal of something that gave no bytes to keep (a robots rule, a refused address). */
export interface RefusalNote {
  readonly source: string;
  readonly refusal: Refusal;
}

/** The store. Every method that writes is one transaction: when it resolves, what it wrote survives a power loss. */
export interface Ledger {
  /** Whether the bytes are held and derived from. */
  has(captureId: string): Promise<boolean>;
  /** Keeps bytes, capture, custody and derivation together, or nothing of it. `known` when it was held already. */
  add(capture: Capture, bytes: Uint8Array, derivation: Derivation): Promise<'added' | 'known'>;
  /** Records in custody that a source was refused before it gave any bytes. */
  refuse(note: RefusalNote): Promise<void>;
  bytes(captureId: string): Promise<Uint8Array>;
  /** By its whole id; null where it is not held. */
  capture(captureId: string): Promise<Capture | null>;
  /** All captures in the order they came in. */
  captures(): AsyncIterable<Capture>;
  derivation(captureId: string): Promise<Derivation | null>;
  /** Puts a new derivation in the place of the old one; custody gets one `rebuilt` entry per call of `rebuilt`. */
  replace(derivation: Derivation): Promise<void>;
  noteEvent(event: 'rebuilt' | 'exported', subject: string | null, detail: unknown): Promise<void>;
  articles(query?: { search?: string; limit?: number; offset?: number }): Promise<ArticleSummary[]>;
  countArticles(query?: { search?: string }): Promise<number>;
  /** By id or a beginning of it of at least 4 characters; null if none, a Fault `ambiguous-id` if several. */
  article(idPrefix: string): Promise<ArticleView | null>;
  refusals(): Promise<RefusedCapture[]>;
  figures(filter?: FigureFilter): Promise<FigureRow[]>;
  countFigures(filter?: FigureFilter): Promise<number>;
  figure(idPrefix: string): Promise<FigureRow | null>;
  custody(): AsyncIterable<CustodyEntry>;
  custodyOf(captureId: string): Promise<CustodyEntry[]>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}
