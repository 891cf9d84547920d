import type { Kysely, Transaction } from 'kysely';
import type { CustodyEntry } from '../../model/custody.ts';
import { canonicalJson, sha256 } from '../../model/identity.ts';
import { linkEntry } from '../custody-chain.ts';
import { digestDerivation } from '../derivation-digest.ts';
import type { Addition } from '../ledger.ts';
import { toWellFormed } from '../well-formed.ts';
import { captureToRow } from './rows.ts';
import type { Tables } from './tables.ts';
import { insertDerivation } from './write-derivation.ts';

/** An addition whose parts belong together, in the form that the database holds. */
export interface SettledAddition extends Addition {
  readonly digest: string;
}

/** Throws, as for any bug, where capture, bytes and derivation are not of one thing. */
export function settleAddition({ capture, bytes, derivation }: Addition): SettledAddition {
  if (capture.byteLength !== bytes.byteLength || capture.id !== sha256(bytes)) {
    throw new Error(`capture ${capture.id} is not the capture of the bytes that came with it`);
  }
  checkBelongs(capture.id, derivation);
  return {
    bytes,
    capture: toWellFormed(capture, canonicalJson(capture)),
    ...digestDerivation(derivation),
  };
}

/** Throws where a derivation, its article and its figures do not name each other. */
export function checkBelongs(captureId: string, derivation: Addition['derivation']): void {
  const foreign =
    derivation.captureId !== captureId ||
    (derivation.refusal === null &&
      (derivation.article.captureId !== captureId ||
        derivation.figures.some(
          (figure, index) => figure.articleId !== derivation.article.id || figure.index !== index,
        )));
  if (foreign) throw new Error(`the derivation that came with capture ${captureId} is of something else`);
}

/** Which of the ids are captures of the ledger. */
export async function findHeld(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('captures').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Writes a capture with its custody and derivation, unless it is held already. */
export async function insertCapture(
  tx: Transaction<Tables>,
  { capture, derivation, digest }: SettledAddition,
): Promise<'added' | 'known'> {
  if ((await findHeld(tx, [capture.id])).size > 0) return 'known';
  const { sequence } = await tx
    .insertInto('captures')
    .values(captureToRow(capture))
    .returning('sequence')
    .executeTakeFirstOrThrow();
  await appendEntry(tx, 'captured', capture.id, capture);
  await insertDerivation(tx, sequence, derivation, digest);
  return 'added';
}

/** Appends one entry to the custody chain. */
export async function appendEntry(
  tx: Transaction<Tables>,
  event: CustodyEntry['event'],
  subject: string | null,
  detail: unknown,
): Promise<void> {
  const head = await tx.selectFrom('custody_head').select(['sequence', 'hash']).executeTakeFirstOrThrow();
  const entry = linkEntry(head, event, subject, detail);
  await tx.insertInto('custody').values(entry).execute();
  await tx.updateTable('custody_head').set({ sequence: entry.sequence, hash: entry.hash }).execute();
}
