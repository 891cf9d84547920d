import type { ArticleView, FigureRow, Ledger, RefusedCapture } from '../../ledger/ledger.ts';
import type { CustodyEntry } from '../../model/custody.ts';
import { Fault } from '../../model/fault.ts';

/** What an id that a user typed stands for. */
export type Shown =
  | { readonly kind: 'article'; readonly view: ArticleView; readonly custody: readonly CustodyEntry[] }
  | {
      readonly kind: 'figure';
      readonly row: FigureRow;
      readonly view: ArticleView;
      readonly custody: readonly CustodyEntry[];
    }
  | { readonly kind: 'refused'; readonly refused: RefusedCapture; readonly custody: readonly CustodyEntry[] };

const SHORTEST_PREFIX = 4;

/** Looks an id or its beginning up among articles, figures and captures; captures that were read by their whole id. */
export async function findShown(
  ledger: Ledger,
  typed: string,
): Promise<Shown | { readonly kind: 'none' } | { readonly kind: 'several' }> {
  const id = typed.trim().toLowerCase();
  if (id.length < SHORTEST_PREFIX) return { kind: 'none' };
  try {
    const view = (await ledger.article(id)) ?? (await findByCapture(ledger, id));
    const row = await ledger.figure(id);
    const refused = (await ledger.refusals()).filter(({ capture }) => capture.id.startsWith(id));
    if (refused.length + (view === null ? 0 : 1) + (row === null ? 0 : 1) > 1) return { kind: 'several' };
    if (view !== null) return { kind: 'article', view, custody: await ledger.custodyOf(view.capture.id) };
    if (refused[0] !== undefined) {
      const { id: captureId } = refused[0].capture;
      return { kind: 'refused', refused: refused[0], custody: await ledger.custodyOf(captureId) };
    }
    const own = row === null ? null : await ledger.article(row.article.id);
    if (row === null || own === null) return { kind: 'none' };
    return { kind: 'figure', row, view: own, custody: await ledger.custodyOf(own.capture.id) };
  } catch (error) {
    if (error instanceof Fault && error.code === 'ambiguous-id') return { kind: 'several' };
    throw error;
  }
}

async function findByCapture(ledger: Ledger, id: string): Promise<ArticleView | null> {
  const derivation = /^[0-9a-f]{64}$/.test(id) ? await ledger.derivation(id) : null;
  return derivation === null || derivation.refusal !== null
    ? null
    : await ledger.article(derivation.article.id);
}
