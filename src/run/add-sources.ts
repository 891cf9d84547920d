import { basename } from 'node:path';
import { type AcquireOptions, acquire } from '../acquire/acquire.ts';
import type { Acquisition } from '../acquire/acquisition.ts';
import type { Source } from '../acquire/expand-sources.ts';
import type { Addition, Ledger } from '../ledger/ledger.ts';
import type { Derivation } from '../model/derivation.ts';
import { Fault } from '../model/fault.ts';
import { deriveCapture } from './derive-capture.ts';
import type { Outcome } from './outcome.ts';

/** An outcome that may be reported, or an addition that is not stored yet. */
type Pending =
  | Outcome
  | { readonly outcome: 'pending'; readonly source: string; readonly addition: Addition };

/** Additions wait for each other this long or this many, so that the disk is waited for once for all of them. */
const BATCH_COUNT = 32;
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_MS = 150;

/**
 * Acquires, reads and stores sources, one outcome each, in order. An outcome is given only after it is stored for
 * good; whoever kills the process in between finishes the work by running it again. Throws the ledger's faults.
 */
export async function* addSources(
  ledger: Ledger,
  sources: readonly Source[],
  options: AcquireOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  let batch: Pending[] = [];
  let byteLength = 0;
  let since = Date.now();
  for await (const acquisition of acquire(sources, options)) {
    const pending = await prepare(ledger, acquisition);
    batch.push(pending);
    if (pending.outcome === 'pending') byteLength += pending.addition.bytes.byteLength;
    if (batch.length < BATCH_COUNT && byteLength < BATCH_BYTES && Date.now() - since < BATCH_MS) continue;
    yield* store(ledger, batch);
    batch = [];
    byteLength = 0;
    since = Date.now();
  }
  yield* store(ledger, batch);
}

/** The outcomes where none of the sources can give anything, for which no ledger needs to be made; null otherwise. */
export function findLost(sources: readonly Source[]): Outcome[] | null {
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    if (source.kind === 'refused') {
      const { name, refusal } = source;
      outcomes.push({ outcome: 'refused', source: name, captureId: null, known: false, refusal });
    } else if (source.kind === 'failed') {
      outcomes.push({ outcome: 'failed', source: source.name, fault: source.fault });
    } else return null;
  }
  return outcomes;
}

async function prepare(ledger: Ledger, acquisition: Acquisition): Promise<Pending> {
  const source = acquisition.name;
  if ('fault' in acquisition) return { outcome: 'failed', source, fault: acquisition.fault };
  if ('refusal' in acquisition) {
    const { refusal } = acquisition;
    // A path that leads nowhere is a slip of the keyboard and no event; an address that does is one.
    const isAddress = /^[a-z][a-z0-9+.-]+:/i.test(source);
    if (isAddress || refusal.code !== 'not-found') {
      await ledger.refuse({ source: isAddress ? source : basename(source), refusal });
    }
    return { outcome: 'refused', source, captureId: null, known: false, refusal };
  }
  const { capture, bytes } = acquisition;
  if (await ledger.has(capture.id)) {
    const held = await ledger.derivation(capture.id);
    if (held !== null) return report('known', source, held);
  }
  try {
    return {
      outcome: 'pending',
      source,
      addition: { capture, bytes, derivation: deriveCapture(capture, bytes) },
    };
  } catch (error) {
    // A page that breaks the reader must not end a run over a thousand others.
    if (error instanceof Fault) return { outcome: 'failed', source, fault: error };
    throw error;
  }
}

async function* store(ledger: Ledger, batch: readonly Pending[]): AsyncGenerator<Outcome, void, undefined> {
  const additions = batch.flatMap((pending) => (pending.outcome === 'pending' ? [pending.addition] : []));
  const results = additions.length === 0 ? [] : await ledger.addMany(additions);
  let next = 0;
  for (const pending of batch) {
    if (pending.outcome === 'pending')
      yield report(results[next++] ?? 'added', pending.source, pending.addition.derivation);
    else yield pending;
  }
}

function report(outcome: 'added' | 'known', source: string, derivation: Derivation): Outcome {
  const { captureId } = derivation;
  if (derivation.refusal !== null) {
    return { outcome: 'refused', source, captureId, known: outcome === 'known', refusal: derivation.refusal };
  }
  const { article, figures, statements, passedOver } = derivation;
  return {
    outcome,
    source,
    captureId,
    articleId: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    blocks: article.blocks.length,
    dropped: article.dropped.length,
    figures: figures.length,
    statements: statements.length,
    passedOver: passedOver.length,
  };
}
