import type { Kysely } from 'kysely';
import type { CustodyEntry } from '../../model/custody.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Counts, RecordedRefusal, RefusalNote, RefusedCapture } from '../ledger.ts';
import { rowToCapture, rowToCustodyEntry } from './rows.ts';
import type { CaptureRow, CustodyRow, Tables } from './tables.ts';

/** Rows that an iteration reads at a time. */
const PAGE = 500;

export async function findCapture(db: Kysely<Tables>, id: string): Promise<CaptureRow | null> {
  return (await db.selectFrom('captures').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Every row of a table of facts, in order. No transaction stays open in between, so writers may go on. */
export async function* eachRow<T extends 'captures' | 'custody'>(
  db: Kysely<Tables>,
  table: T,
): AsyncGenerator<T extends 'captures' ? CaptureRow : CustodyRow> {
  type Row = T extends 'captures' ? CaptureRow : CustodyRow;
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await db
      .selectFrom(table as 'captures')
      .selectAll()
      .where('sequence', '>', last)
      .orderBy('sequence')
      .limit(PAGE)
      .execute();
    for (const row of rows) yield row as Row;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.sequence;
  }
}

export async function selectRefusals(db: Kysely<Tables>): Promise<RefusedCapture[]> {
  const rows = await db
    .selectFrom('derivations as d')
    .innerJoin('captures as c', 'c.sequence', 'd.capture')
    .selectAll('c')
    .select(['d.refusal_code', 'd.refusal_message'])
    .where('d.refusal_code', 'is not', null)
    .orderBy('d.capture')
    .execute();
  return rows.map(({ refusal_code: code, refusal_message: message, ...row }) => ({
    capture: rowToCapture(row),
    refusal: { code: code as Refusal['code'], message: message ?? '' },
  }));
}

export async function selectRefusalNotes(db: Kysely<Tables>): Promise<RecordedRefusal[]> {
  const rows = await db
    .selectFrom('custody')
    .select(['sequence', 'at', 'detail'])
    .where('event', '=', 'refused')
    .where('subject', 'is', null)
    .orderBy('sequence')
    .execute();
  return rows.map(({ sequence, at, detail }) => ({ ...(JSON.parse(detail) as RefusalNote), sequence, at }));
}

export async function selectCustodyOf(db: Kysely<Tables>, subject: string): Promise<CustodyEntry[]> {
  const rows = await db
    .selectFrom('custody')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('sequence')
    .execute();
  return rows.map(rowToCustodyEntry);
}

export async function selectCounts(db: Kysely<Tables>): Promise<Counts> {
  return await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('captures')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('captures'),
      eb
        .selectFrom('articles')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('articles'),
      eb
        .selectFrom('derivations')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .where('refusal_code', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('refusals'),
      eb
        .selectFrom('figures')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('figures'),
    ])
    .executeTakeFirstOrThrow();
}
