import type { Derivation, LedgerFigure } from '../model/derivation.ts';
import { canonicalJson } from '../model/identity.ts';

/** A field with the value that it had and the value that it has now. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type FigureChange =
  | { readonly change: 'added' | 'removed'; readonly figure: LedgerFigure }
  | { readonly change: 'altered'; readonly figure: LedgerFigure; readonly fields: readonly FieldChange[] };

/** How two derivations of one capture differ. */
export interface DerivationChange {
  readonly captureId: string;
  readonly source: string;
  /** `renamed`: nothing but ids and the program's version differs. */
  readonly article: 'added' | 'removed' | 'altered' | 'renamed' | 'unchanged';
  readonly articleFields: readonly FieldChange[];
  readonly figures: readonly FigureChange[];
  /** Whether anything that is written differs, ids and version included. */
  readonly differs: boolean;
}

const FIGURE_IDENTITY = new Set(['id', 'articleId', 'index']);
const ARTICLE_IDENTITY = new Set(['id', 'captureId']);

/** Compares what was derived before with what is derived now. Figures are matched by span, then by quote in text order. */
export function compareDerivations(
  source: string,
  before: Derivation | null,
  after: Derivation,
): DerivationChange {
  const differs = before === null || canonicalJson(before) !== canonicalJson(after);
  const old = before !== null && before.refusal === null ? before : null;
  const fresh = after.refusal === null ? after : null;
  const articleFields =
    old !== null && fresh !== null
      ? findFieldChanges(old.article, fresh.article, ARTICLE_IDENTITY)
      : findFieldChanges({ refusal: before?.refusal ?? null }, { refusal: after.refusal }, new Set());
  if (old !== null && fresh !== null) {
    for (const field of ['statements', 'passedOver'] as const) {
      articleFields.push(...findFieldChanges({ [field]: old[field] }, { [field]: fresh[field] }, new Set()));
    }
  }
  const figures = compareFigures(old?.figures ?? [], fresh?.figures ?? []);
  const changed = articleFields.length > 0 || figures.length > 0;
  const article =
    old === null && fresh !== null
      ? 'added'
      : old !== null && fresh === null
        ? 'removed'
        : changed
          ? 'altered'
          : differs
            ? 'renamed'
            : 'unchanged';
  return { captureId: after.captureId, source, article, articleFields, figures, differs };
}

function compareFigures(before: readonly LedgerFigure[], after: readonly LedgerFigure[]): FigureChange[] {
  const left = new Set(before);
  const changes: FigureChange[] = [];
  const unmatched: LedgerFigure[] = [];
  const match = (figure: LedgerFigure, other: LedgerFigure): void => {
    left.delete(other);
    const fields = findFieldChanges(other, figure, FIGURE_IDENTITY);
    if (fields.length > 0) changes.push({ change: 'altered', figure, fields });
  };
  const bySpan = new Map(before.map((figure) => [`${figure.start}:${figure.end}:${figure.quote}`, figure]));
  for (const figure of after) {
    const other = bySpan.get(`${figure.start}:${figure.end}:${figure.quote}`);
    if (other !== undefined && left.has(other)) match(figure, other);
    else unmatched.push(figure);
  }
  for (const figure of unmatched) {
    const other = [...left].find((candidate) => candidate.quote === figure.quote);
    if (other !== undefined) match(figure, other);
    else changes.push({ change: 'added', figure });
  }
  for (const figure of left) changes.push({ change: 'removed', figure });
  return changes.sort((a, b) => a.figure.start - b.figure.start);
}

function findFieldChanges(before: object, after: object, ignored: ReadonlySet<string>): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const fresh = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter(
      (field) => !ignored.has(field) && canonicalJson(old.get(field)) !== canonicalJson(fresh.get(field)),
    )
    .map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }));
}
