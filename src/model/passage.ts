import type { Block } from './article.ts';
import type { Figure, PassedOver } from './figure.ts';
import type { Statement } from './statement.ts';

/**
 * Longest text, in UTF-16 code units, that figures are taken from when it comes from outside: some 300 pages. What is longer
 * is an archive, not a report, and its figures would fill the memory.
 */
export const LONGEST_TEXT = 1_000_000;

/** A text to extract from, with what is known of it. Field names as in the passages of the JSON lines interface. */
export interface Passage {
  readonly text: string;
  /** ISO date or date-time of publication. */
  readonly published?: string | null;
  readonly url?: string | null;
  readonly site?: string | null;
  readonly lang?: string | null;
  /** The text's blocks; derived from blank lines where absent. */
  readonly blocks?: readonly Block[];
}

export interface Extraction {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly passedOver: readonly PassedOver[];
}
