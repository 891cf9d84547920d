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
export function labelsOf(
  figure: Pick<LedgerFigure, 'places' | 'speakers' | 'groups'>,
): [LabelKind, string][] {
  return [
    ...figure.places.map((name): [LabelKind, string] => ['place', foldLabel(name)]),
    ...figure.speakers.map((name): [LabelKind, string] => ['speaker', foldLabel(name)]),
    ...figure.groups.map((name): [LabelKind, string] => ['group', foldLabel(name)]),
  ];
}

async function insertLabels(
  tx: Transaction<Tables>,
  capture: number,
  figures: readonly LedgerFigure[],
): Promise<void> {
  const figuresOf = new Map<string, { kind: LabelKind; folded: string; keys: Set<number> }>();
  for (const figure of figures) {
    for (const [kind, folded] of labelsOf(figure)) {
      const name = `${kind} ${folded}`;
      const label = figuresOf.get(name) ?? { kind, folded, keys: new Set() };
      label.keys.add(figureKey(capture, figure.index));
      figuresOf.set(name, label);
    }
  }
  const links: { label: number; figure: number }[] = [];
  for (const { kind, folded, keys } of figuresOf.values()) {
    const id = await labelId(tx, kind, folded);
    for (const key of keys) links.push({ label: id, figure: key });
  }
  for (const rows of chunks(links)) await tx.insertInto('figure_labels').values(rows).execute();
}

async function labelId(tx: Transaction<Tables>, kind: LabelKind, folded: string): Promise<number> {
  const known = await tx
    .selectFrom('labels')
    .select('id')
    .where('kind', '=', kind)
    .where('folded', '=', folded)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const made = await sql<{ id: number }>`
    INSERT INTO labels (kind, folded) VALUES (${kind}, ${folded}) RETURNING id`.execute(tx);
  return (made.rows[0] as { id: number }).id;
}

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    yield rows.slice(from, from + ROWS_PER_STATEMENT);
  }
}
