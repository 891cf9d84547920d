import type { Capture } from '../model/capture.ts';
import type { CustodyEntry } from '../model/custody.ts';
import type { Derivation, LedgerArticle, LedgerFigure } from '../model/derivation.ts';
import type { PassedOver } from '../model/figure.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Statement } from '../model/statement.ts';
import type { Discrepancy } from './discrepancy.ts';

/** What `figures` can be ordered by; figures without the value come last in either direction. */
export const FIGURE_SORTS = [
  'place-in-ledger',
  'published',
  'date',
  'action',
  'unit',
  'low',
  'high',
  'publisher',
] as const;
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
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly source: string;
  };
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

/** What belongs to one capture. */
export interface Addition {
  readonly capture: Capture;
  readonly bytes: Uint8Array;
  readonly derivation: Derivation;
}

export interface DerivationAsWritten {
  readonly derivation: Derivation;
  readonly digest: string;
}

/** A refusal note as custody holds it. */
export interface RecordedRefusal extends RefusalNote {
  /** Number of its custody entry. */
  readonly sequence: number;
  readonly at: string;
}

/** The store. Every method that writes is one transaction: when it resolves, what it wrote survives a power loss. */
export interface Ledger {
  /** Whether the bytes are held and derived from. False again when the file with the bytes is gone; adding restores it. */
  has(captureId: string): Promise<boolean>;
  /** Keeps bytes, capture, custody and derivation together, or nothing of it. `known` when it was held already. */
  add(capture: Capture, bytes: Uint8Array, derivation: Derivation): Promise<'added' | 'known'>;
  /**
   * Adds several in one transaction, all or none; one result each, in order. Far faster than one by one, since the disk is
   * waited for once. Report an item as stored only when this has resolved.
   */
  addMany(items: readonly Addition[]): Promise<('added' | 'known')[]>;
  /** Records in custody that a source was refused before it gave any bytes. */
  refuse(note: RefusalNote): Promise<void>;
  /** Faults: `unknown-capture`, `capture-missing`; `capture-damaged` when they no longer have the SHA-256 that is their id. */
  bytes(captureId: string): Promise<Uint8Array>;
  /** By its whole id; null where it is not held. */
  capture(captureId: string): Promise<Capture | null>;
  /** All captures in the order they came in. */
  captures(): AsyncIterable<Capture>;
  derivation(captureId: string): Promise<Derivation | null>;
  /** With the SHA-256 that it was written with (see `digestDerivation`), by which changed rows are noticed. */
  derivationAsWritten(captureId: string): Promise<DerivationAsWritten | null>;
  /** Puts a new derivation in the place of the old one; custody gets its one `rebuilt` entry by `noteEvent`. Fault: `unknown-capture`. */
  replace(derivation: Derivation): Promise<void>;
  noteEvent(event: 'rebuilt' | 'exported', subject: string | null, detail: unknown): Promise<void>;
  /**
   * In the order they came in. With `search`, those that hold every word of it in title or text, the best match first;
   * words in double quotes must stand side by side, others of three letters or more also find longer words.
   */
  articles(query?: { search?: string; limit?: number; offset?: number }): Promise<ArticleSummary[]>;
  countArticles(query?: { search?: string }): Promise<number>;
  /** By id or a beginning of it of at least 4 characters; null if none, a Fault `ambiguous-id` if several. */
  article(idPrefix: string): Promise<ArticleView | null>;
  refusals(): Promise<RefusedCapture[]>;
  /** What `refuse` recorded, in the order it came in. */
  refusalNotes(): Promise<RecordedRefusal[]>;
  /** Page through large ledgers by `limit` and `offset`: all that is asked for is held in memory. */
  figures(filter?: FigureFilter): Promise<FigureRow[]>;
  countFigures(filter?: FigureFilter): Promise<number>;
  figure(idPrefix: string): Promise<FigureRow | null>;
  /** The whole chain, in order. */
  custody(): AsyncIterable<CustodyEntry>;
  custodyOf(captureId: string): Promise<CustodyEntry[]>;
  /** What only the store can see of itself: pages, indexes, rows that belong to nothing. The first that fails, or null. */
  checkStore(): Promise<Discrepancy | null>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}
