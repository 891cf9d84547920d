import type { Ledger } from '../ledger/ledger.ts';
import { VERSION } from '../model/version.ts';
import { compareDerivations, type DerivationChange } from './compare-derivations.ts';
import { deriveCapture } from './derive-capture.ts';

/** Counts over a whole rebuild. */
export interface RebuildSummary {
  readonly version: string;
  readonly captures: number;
  readonly articles: { added: number; removed: number; altered: number; renamed: number; unchanged: number };
  readonly figures: { added: number; removed: number; altered: number };
}

/**
 * Derives everything anew from the facts. Yields how each capture's derivation differs from the one that was held, after
 * the new one is stored; returns the counts, which also go into custody. Run twice, it changes nothing the second time.
 */
export async function* rebuild(ledger: Ledger): AsyncGenerator<DerivationChange, RebuildSummary, undefined> {
  const articles = { added: 0, removed: 0, altered: 0, renamed: 0, unchanged: 0 };
  const figures = { added: 0, removed: 0, altered: 0 };
  let captures = 0;
  for await (const capture of ledger.captures()) {
    const before = await ledger.derivation(capture.id);
    const after = deriveCapture(capture, await ledger.bytes(capture.id));
    const change = compareDerivations(capture.source, before, after);
    if (change.differs) await ledger.replace(after);
    captures++;
    articles[change.article]++;
    for (const figure of change.figures) figures[figure.change]++;
    yield change;
  }
  const summary = { version: VERSION, captures, articles, figures };
  await ledger.noteEvent('rebuilt', null, summary);
  return summary;
}
