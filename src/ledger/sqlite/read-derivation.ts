import type { Kysely } from 'kysely';
import type { LedgerArticle, LedgerFigure } from '../../model/derivation.ts';
import type { PassedOver } from '../../model/figure.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Statement } from '../../model/statement.ts';
import type { DerivationAsWritten } from '../ledger.ts';
import { parseList, rowToArticle, rowToFigure, rowToStatement } from './rows.ts';
import type { Tables } from './tables.ts';

export interface StoredArticle {
  readonly article: LedgerArticle;
  readonly figures: readonly LedgerFigure[];
  readonly statements: readonly Statement[];
  readonly passedOver: readonly PassedOver[];
}

/** Everything derived from the capture with this sequence. */
export async function readDerivation(
  db: Kysely<Tables>,
  capture: number,
  captureId: string,
): Promise<DerivationAsWritten | null> {
  const row = await db
    .selectFrom('derivations')
    .selectAll()
    .where('capture', '=', capture)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { version, digest, refusal_code: code, refusal_message: message } = row;
  if (code !== null && message !== null) {
    const refusal = { code: code as Refusal['code'], message };
    return { derivation: { captureId, version, refusal }, digest };
  }
  const stored = await readArticle(db, capture, captureId);
  return stored && { derivation: { captureId, version, refusal: null, ...stored }, digest };
}

/** An article with all that was found in it; null for a capture that was refused. */
export async function readArticle(
  db: Kysely<Tables>,
  capture: number,
  captureId: string,
): Promise<StoredArticle | null> {
  const row = await db.selectFrom('articles').selectAll().where('capture', '=', capture).executeTakeFirst();
  const texts = await db
    .selectFrom('article_texts')
    .selectAll()
    .where('article', '=', capture)
    .executeTakeFirst();
  if (row === undefined || texts === undefined) return null;
  const figures = await db
    .selectFrom('figures')
    .selectAll()
    .where('article', '=', capture)
    .orderBy('key')
    .execute();
  const statements = await db
    .selectFrom('statements')
    .selectAll()
    .where('article', '=', capture)
    .orderBy('position')
    .execute();
  return {
    article: rowToArticle(row, texts, captureId),
    figures: figures.map((figure) => rowToFigure(figure, row.id)),
    statements: statements.map((statement) => rowToStatement(statement, row.id)),
    passedOver: parseList(texts.passed_over, 'passed-over numbers', row.id),
  };
}
