import type { Capture } from '../model/capture.ts';
import type { CustodyEntry } from '../model/custody.ts';
import { Fault } from '../model/fault.ts';
import { canonicalJson } from '../model/identity.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { Ledger } from './ledger.ts';

/** Compares a capture with what custody recorded when it came in. Pure. */
export function checkAgainstCustody(capture: Capture, entries: readonly CustodyEntry[]): Discrepancy | null {
  const captured = entries.filter(({ event }) => event === 'captured');
  const entry = captured[0];
  if (entry === undefined || captured.length > 1) {
    return {
      what: 'capture',
      id: capture.id,
      expected: 'one custody entry',
      found: `${captured.length}`,
      message:
        entry === undefined
          ? `Capture ${capture.id} has no entry in the custody chain: it did not come in through Tallystick.`
          : `Capture ${capture.id} has ${captured.length} entries in the custody chain, though it came in once.`,
    };
  }
  if (canonicalJson(capture) === entry.detail) return null;
  const recorded = JSON.parse(entry.detail) as Record<string, unknown>;
  const held = capture as unknown as Record<string, unknown>;
  const names = new Set([...Object.keys(recorded), ...Object.keys(held)]);
  const name =
    [...names].find((key) => canonicalJson([held[key]]) !== canonicalJson([recorded[key]])) ?? 'form';
  return {
    what: 'capture',
    id: capture.id,
    expected: canonicalJson(recorded[name] ?? null),
    found: canonicalJson(held[name] ?? null),
    message: `The ${name} of capture ${capture.id} is not what custody entry ${entry.sequence} recorded.`,
  };
}

/** Recomputes the hash of a capture's bytes. */
export async function checkBytes(ledger: Ledger, capture: Capture): Promise<Discrepancy | null> {
  try {
    await ledger.bytes(capture.id);
    return null;
  } catch (error) {
    if (!(error instanceof Fault) || !BYTE_FAULTS.has(error.code)) throw error;
    const expected = `${capture.byteLength} bytes with the SHA-256 ${capture.id}`;
    return { what: 'capture', id: capture.id, expected, found: error.code, message: error.message };
  }
}

const BYTE_FAULTS: ReadonlySet<string> = new Set(['capture-missing', 'capture-damaged']);
