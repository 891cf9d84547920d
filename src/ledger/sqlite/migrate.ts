import type Database from 'better-sqlite3';
import { Fault } from '../../model/fault.ts';
import { CHAIN_START, linkEntry } from '../custody-chain.ts';
import { MIGRATIONS } from './migrations/list.ts';

/** Marks the file as a Tallystick ledger in its header: the ASCII of `Taly`. */
const APPLICATION_ID = 0x54616c79;

/** The format that this program reads and writes. */
const NEWEST_FORMAT = MIGRATIONS.length;

/**
 * Brings the database of a ledger to the newest format, in one transaction; an empty file becomes a ledger when `create`
 * says so. Faults: `no-ledger` for a file that is none, `ledger-newer` for one of a later program.
 */
export function migrate(raw: Database.Database, place: string, create: boolean): void {
  if (isEmpty(raw)) {
    if (!create) throw noLedger(place);
  } else {
    checkLedger(raw, place);
    if (readNumber(raw, 'user_version') === NEWEST_FORMAT) return;
  }
  raw.pragma('journal_mode = WAL');
  raw
    .transaction(() => {
      // Looked at again, now that no other process can be at it.
      const isNew = isEmpty(raw);
      if (!isNew) checkLedger(raw, place);
      const format = readNumber(raw, 'user_version');
      for (const migration of MIGRATIONS.slice(format)) {
        raw.exec(migration.sql);
        raw.pragma(`user_version = ${migration.format}`);
      }
      if (!isNew) return;
      raw.pragma(`application_id = ${APPLICATION_ID}`);
      const first = linkEntry(CHAIN_START, 'ledger-created', null, { format: NEWEST_FORMAT });
      raw
        .prepare(
          'INSERT INTO custody (sequence, at, by, event, subject, detail, previous, hash) VALUES (@sequence, @at, @by, @event, @subject, @detail, @previous, @hash)',
        )
        .run(first);
      raw
        .prepare('INSERT INTO custody_head (only_row, sequence, hash) VALUES (1, @sequence, @hash)')
        .run({ sequence: first.sequence, hash: first.hash });
    })
    .immediate();
}

function checkLedger(raw: Database.Database, place: string): void {
  if (readNumber(raw, 'application_id') !== APPLICATION_ID) throw noLedger(place);
  const format = readNumber(raw, 'user_version');
  if (format <= NEWEST_FORMAT) return;
  throw new Fault(
    'ledger-newer',
    `The ledger ${place} was written by a newer Tallystick (format ${format}; this one knows up to ${NEWEST_FORMAT}). Update Tallystick to open it.`,
    { retry: 'never' },
  );
}

function isEmpty(raw: Database.Database): boolean {
  return (
    readNumber(raw, 'application_id') === 0 &&
    raw.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
  );
}

function readNumber(raw: Database.Database, name: string): number {
  return Number(raw.pragma(name, { simple: true }));
}

/** The fault of a folder that holds no ledger. */
export function noLedger(place: string, cause?: unknown): Fault {
  return new Fault(
    'no-ledger',
    `There is no ledger in ${place}. Make one with "tallystick add SOURCE --ledger ${place}", or name another folder with --ledger.`,
    { retry: 'never', cause },
  );
}
