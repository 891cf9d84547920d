import { sql, type Transaction } from 'kysely';
import type { Derivation, LedgerFigure } from '../../model/derivation.ts';
import { sentenceFinder } from '../find-sentence.ts';
import { foldLabel } from '../fold-label.ts';
import { articleToRow, figureKey, figureToRow, statementToRow } from './rows.ts';
import { toSearchable } from './search-text.ts';
import type { Tables } from './tables.ts';

/** Rows in one statement: their columns together stay below SQLite's 32,766 parameters. */
const ROWS_PER_STATEMENT = 500;

export type LabelKind = 'place' | 'speaker' | 'group';

/** Writes everything derived from the capture with this sequence. `digest` is the hash of its canonical JSON. */
export async function insertDerivation(
  tx: Transaction<Tables>,
  capture: number,
  derivation: Derivation,
  digest: string,
): Promise<void> {
  const { version, refusal } = derivation;
  await tx
    .insertInto('derivations')
    .values({
      capture,
      version,
      digest,
      refusal_code: refusal?.code ?? null,
      refusal_message: refusal?.message ?? null,
    })
    .execute();
  if (derivation.refusal !== null) return;
  const { article, figures, statements, passedOver } = derivation;
  await tx.insertInto('articles').values(articleToRow(capture, article)).execute();
  await tx
    .insertInto('article_texts')
    .values({
      article: capture,
      text: article.text,
      blocks: JSON.stringify(article.blocks),
      dropped: JSON.stringify(article.dropped),
      passed_over: JSON.stringify(passedOver),
    })
    .execute();
  const statementRows = statements.map((statement, position) => statementToRow(capture, position, statement));
  for (const rows of chunks(statementRows)) await tx.insertInto('statements').values(rows).execute();
  const sentenceOf = sentenceFinder(article.text, article.blocks);
  const figureRows = figures.map((figure) => figureToRow(capture, figure, sentenceOf(figure)));
  for (const rows of chunks(figureRows)) await tx.insertInto('figures').values(rows).execute();
  await insertLabels(tx, capture, figures);
  const title = toSearchable(article.title ?? '');
  const body = toSearchable(article.text);
  await sql`INSERT INTO article_search (rowid, title, body) VALUES (${capture}, ${title}, ${body})`.execute(
    tx,
  );
}

/** Removes everything derived from the capture with this sequence. */
export async function deleteDerivation(tx: Transaction<Tables>, capture: number): Promise<void> {
  await sql`DELETE FROM article_search WHERE rowid = ${capture}`.execute(tx);
  await tx.deleteFrom('derivations').where('capture', '=', capture).execute();
}

/** The labels that a figure is found by. */
function labelsOf(figure: Pick<LedgerFigure, 'places' | 'speakers' | 'groups'>): [LabelKind, string][] {
  return [
    ...figure.places.map((name): [LabelKind, string] => ['place', foldLabel(name)]),
    ...figure.speakers.map((name): [LabelKind, string] => ['speaker', foldLabel(name)]),
    ...figure.groups.map((name): [LabelKind, string] => ['group', foldLabel(name)]),
  ];
}

/** As JSON in one parameter, so that the statements are the same for any number of labels and prepared once. */
async function insertLabels(
  tx: Transaction<Tables>,
  capture: number,
  figures: readonly LedgerFigure[],
): Promise<void> {
  const labels = figures.flatMap((figure) =>
    labelsOf(figure).map(([kind, folded]) => [kind, folded, figureKey(capture, figure.index)]),
  );
  if (labels.length === 0) return;
  const json = JSON.stringify(labels);
  await sql`
    INSERT INTO labels (kind, folded)
    SELECT value ->> 0, value ->> 1 FROM json_each(${json}) WHERE 1 ON CONFLICT DO NOTHING`.execute(tx);
  await sql`
    INSERT INTO figure_labels (label, figure)
    SELECT l.id, j.value ->> 2 FROM json_each(${json}) j
    CROSS JOIN labels l ON l.kind = j.value ->> 0 AND l.folded = j.value ->> 1
    WHERE 1 ON CONFLICT DO NOTHING`.execute(tx);
}

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    yield rows.slice(from, from + ROWS_PER_STATEMENT);
  }
}
