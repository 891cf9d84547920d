import type { Capture } from '../model/capture.ts';
import { Fault } from '../model/fault.ts';
import { checkAgainstCustody, checkBytes } from './check-capture.ts';
import { ChainCheck } from './check-chain.ts';
import { checkDerivation } from './check-derivation.ts';
import type { CustodyHead } from './custody-chain.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { Ledger } from './ledger.ts';

/** How many things of each kind were looked at. */
export interface CheckedCounts {
  custody: number;
  captures: number;
  /** Of captures, decompressed. */
  bytes: number;
  articles: number;
  blocks: number;
  figures: number;
  statements: number;
  passedOver: number;
}

export interface Verification {
  readonly ok: boolean;
  readonly checked: Readonly<CheckedCounts>;
  /** The end of the chain: noted elsewhere, it proves later that nothing before it was changed. */
  readonly head: CustodyHead;
  readonly firstFailure: Discrepancy | null;
}

/** `done` of `total` captures; the steps before the captures report 0. */
export type OnProgress = (progress: { readonly done: number; readonly total: number }) => void;

/**
 * Recomputes every hash and every link of a ledger, and compares every quote with its article; stops at the first that
 * fails. Nothing is derived anew. Others may write meanwhile. Faults of the disk and of a busy ledger are thrown; what
 * the ledger itself holds wrong is never thrown but named.
 */
export async function verifyLedger(ledger: Ledger, onProgress: OnProgress = () => {}): Promise<Verification> {
  const checked: CheckedCounts = {
    custody: 0,
    captures: 0,
    bytes: 0,
    articles: 0,
    blocks: 0,
    figures: 0,
    statements: 0,
    passedOver: 0,
  };
  const chain = new ChainCheck();
  const firstFailure =
    (await named('store', 'ledger', () => ledger.checkStore())) ??
    (await named('custody', 'chain', () => checkCustody(ledger, chain, checked))) ??
    (await named('capture', 'list', () => checkCaptures(ledger, chain, checked, onProgress)));
  return { ok: firstFailure === null, checked, head: chain.head, firstFailure };
}

async function checkCustody(
  ledger: Ledger,
  chain: ChainCheck,
  checked: CheckedCounts,
): Promise<Discrepancy | null> {
  for await (const entry of ledger.custody()) {
    const wrong = chain.next(entry);
    if (wrong !== null) return wrong;
    checked.custody++;
  }
  if (checked.custody > 0) return null;
  return {
    what: 'custody',
    id: '1',
    expected: 'the entry of the ledger itself',
    found: 'no entry',
    message: 'The custody chain is empty.',
  };
}

async function checkCaptures(
  ledger: Ledger,
  chain: ChainCheck,
  checked: CheckedCounts,
  onProgress: OnProgress,
): Promise<Discrepancy | null> {
  const total = chain.captured.size;
  onProgress({ done: 0, total });
  for await (const capture of ledger.captures()) {
    const wrong = await named('capture', capture.id, () => checkOne(ledger, capture, checked));
    if (wrong !== null) return wrong;
    checked.captures++;
    checked.bytes += capture.byteLength;
    chain.captured.delete(capture.id);
    // Those that came in meanwhile are not in the total.
    onProgress({ done: Math.min(checked.captures, total), total });
  }
  const [lost] = chain.captured;
  if (lost === undefined) return null;
  return {
    what: 'capture',
    id: lost,
    expected: 'a capture, as custody recorded it',
    found: 'none',
    message: `Capture ${lost} came in, says the custody chain, and the ledger does not hold it any more.`,
  };
}

async function checkOne(
  ledger: Ledger,
  capture: Capture,
  checked: CheckedCounts,
): Promise<Discrepancy | null> {
  return (
    checkAgainstCustody(capture, await ledger.custodyOf(capture.id)) ??
    (await checkBytes(ledger, capture)) ??
    (await named('derivation', capture.id, () => checkDerived(ledger, capture.id, checked)))
  );
}

async function checkDerived(
  ledger: Ledger,
  captureId: string,
  checked: CheckedCounts,
): Promise<Discrepancy | null> {
  const written = await ledger.derivationAsWritten(captureId);
  if (written === null) {
    return {
      what: 'derivation',
      id: captureId,
      expected: 'an article or a refusal',
      found: 'nothing',
      message: `Nothing is derived from capture ${captureId}. Run "tallystick rebuild" to derive it anew.`,
    };
  }
  const { derivation, digest } = written;
  const wrong = checkDerivation(derivation, digest);
  if (wrong !== null || derivation.refusal !== null) return wrong;
  checked.articles++;
  checked.blocks += derivation.article.blocks.length;
  checked.figures += derivation.figures.length;
  checked.statements += derivation.statements.length;
  checked.passedOver += derivation.passedOver.length;
  return null;
}

/** Faults that say nothing of the ledger's contents, only that they could not be looked at now. */
const PASSING_FAULTS: ReadonlySet<string> = new Set([
  'ledger-busy',
  'disk',
  'disk-full',
  'read-only',
  'node-too-old',
]);

/** Runs a check; what cannot even be read because of what the ledger holds is itself a discrepancy. */
async function named(
  what: Discrepancy['what'],
  id: string,
  check: () => Promise<Discrepancy | null>,
): Promise<Discrepancy | null> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Error) || (error instanceof Fault && PASSING_FAULTS.has(error.code))) throw error;
    const message = `The ${what} ${id} cannot be read: ${error.message.replace(/\.?$/, '.')}`;
    return { what, id, expected: 'something that can be read', found: error.name, message };
  }
}
