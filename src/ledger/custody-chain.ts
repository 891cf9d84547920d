import type { CustodyEntry } from '../model/custody.ts';
import { canonicalJson, sha256 } from '../model/identity.ts';
import { PROGRAM } from '../model/version.ts';

/** The last entry of a chain: what the next one links to. */
export type CustodyHead = Pick<CustodyEntry, 'sequence' | 'hash'>;

/** What the first entry of every chain links to. */
export const CHAIN_START: CustodyHead = { sequence: 0, hash: '0'.repeat(64) };

/** The hash that an entry must have: SHA-256, hex, over the canonical JSON of its other fields. */
export function hashEntry({
  sequence,
  at,
  by,
  event,
  subject,
  detail,
  previous,
}: Omit<CustodyEntry, 'hash'>): string {
  return sha256(canonicalJson({ sequence, at, by, event, subject, detail, previous }));
}

/** The entry that follows `head` in the chain. `detail` is recorded as canonical JSON. */
export function linkEntry(
  head: CustodyHead,
  event: CustodyEntry['event'],
  subject: string | null,
  detail: unknown,
): CustodyEntry {
  const entry = {
    sequence: head.sequence + 1,
    at: new Date().toISOString(),
    by: PROGRAM,
    event,
    subject,
    detail: canonicalJson(detail ?? null),
    previous: head.hash,
  };
  return { ...entry, hash: hashEntry(entry) };
}
