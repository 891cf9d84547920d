import type { Fault } from '../model/fault.ts';
import type { Refusal } from '../model/refusal.ts';

/** What an article holds, as it is reported when it was added. */
export interface ArticleReport {
  readonly articleId: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly blocks: number;
  readonly dropped: number;
  readonly figures: number;
  readonly statements: number;
  readonly passedOver: number;
}

/**
 * What became of one source. `source` is how the user named it, which is hostile text.
 * - `added`: stored now; `known`: the same bytes were held already and nothing changed.
 * - `refused`: recorded with its reason; `captureId` is null where there were no bytes to keep, `known` says that the
 *   bytes had been refused before.
 * - `failed`: a fault; nothing of it was stored.
 */
export type Outcome =
  | ({
      readonly outcome: 'added' | 'known';
      readonly source: string;
      readonly captureId: string;
    } & ArticleReport)
  | {
      readonly outcome: 'refused';
      readonly source: string;
      readonly captureId: string | null;
      readonly known: boolean;
      readonly refusal: Refusal;
    }
  | { readonly outcome: 'failed'; readonly source: string; readonly fault: Fault };
