/** One thing in a ledger that is not as it must be. */
export interface Discrepancy {
  /** The kind of thing that failed. */
  readonly what:
    | 'store'
    | 'custody'
    | 'capture'
    | 'derivation'
    | 'article'
    | 'block'
    | 'figure'
    | 'statement'
    | 'passed-over';
  /** Which one: an id, a number in the chain, a table's name. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  /** One sentence for a person. */
  readonly message: string;
}
