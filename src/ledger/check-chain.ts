import type { CustodyEntry } from '../model/custody.ts';
import { CHAIN_START, type CustodyHead, hashEntry } from './custody-chain.ts';
import type { Discrepancy } from './discrepancy.ts';

/** Follows a custody chain entry by entry. */
export class ChainCheck {
  /** The last entry that was right. */
  head: CustodyHead = CHAIN_START;
  /** The captures that came in, by id. */
  readonly captured = new Set<string>();

  /** What is wrong with the entry that comes next, or null. */
  next(entry: CustodyEntry): Discrepancy | null {
    const number = this.head.sequence + 1;
    const wrong = (expected: string, found: string, message: string): Discrepancy => ({
      what: 'custody',
      id: String(number),
      expected,
      found,
      message,
    });
    if (entry.sequence !== number) {
      return wrong(
        `entry ${number}`,
        `entry ${entry.sequence}`,
        `Custody entry ${number} is missing: entry ${entry.sequence} stands in its place.`,
      );
    }
    if (entry.previous !== this.head.hash) {
      return wrong(
        this.head.hash,
        entry.previous,
        `Custody entry ${number} does not link to the entry before it.`,
      );
    }
    const hash = hashEntry(entry);
    if (entry.hash !== hash) {
      return wrong(
        hash,
        entry.hash,
        `Custody entry ${number} was changed: its hash is not the hash of what it says.`,
      );
    }
    if ((entry.event === 'ledger-created') !== (number === 1)) {
      return wrong(
        'the ledger created in entry 1 and nowhere else',
        entry.event,
        `Custody entry ${number} says "${entry.event}" where a chain cannot.`,
      );
    }
    if (entry.event === 'captured' && entry.subject !== null) this.captured.add(entry.subject);
    this.head = { sequence: entry.sequence, hash: entry.hash };
    return null;
  }
}
