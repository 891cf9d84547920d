import type { Article } from './article.ts';
import type { Figure, PassedOver } from './figure.ts';
import type { Refusal } from './refusal.ts';
import type { Statement } from './statement.ts';

/** A figure as the ledger holds it: with its id and its article's. `partOf` stays an index within the article. */
export interface LedgerFigure extends Figure {
  readonly id: string;
  readonly articleId: string;
  readonly index: number;
}

export interface LedgerArticle extends Article {
  readonly id: string;
  readonly captureId: string;
}

/** Everything derived from one capture: a pure function of its facts and the program's version. */
export type Derivation =
  | { readonly captureId: string; readonly version: string; readonly refusal: Refusal }
  | {
      readonly captureId: string;
      readonly version: string;
      readonly refusal: null;
      readonly article: LedgerArticle;
      readonly figures: readonly LedgerFigure[];
      readonly statements: readonly Statement[];
      readonly passedOver: readonly PassedOver[];
    };
