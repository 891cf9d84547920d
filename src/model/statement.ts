export const STATEMENT_KINDS = [
  'accuses',
  'denies',
  'orders',
  'warns',
  'promises',
  'declines-comment',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Who accuses, denies, orders, warns, promises or declines to comment, about whom. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: StatementKind;
  readonly speakers: readonly string[];
  readonly about: readonly string[];
}
