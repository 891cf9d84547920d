import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { foldLabel } from '../fold-label.ts';
import { toLedgerFault } from '../ledger-fault.ts';
import type { Tables } from './tables.ts';

/** How long a writer waits for another process's transaction, which takes moments, before it faults. */
const BUSY_TIMEOUT_MS = 30_000;

/** Preparing a statement takes longer than running it; queries differ in their number of parameters only. */
const STATEMENTS_KEPT = 500;

/** Opens the file of a ledger; with `create`, makes an empty one where there is none. Faults as `toLedgerFault` says. */
export function openConnection(path: string, place: string, create: boolean): Database.Database {
  try {
    const raw = new Database(path, { fileMustExist: !create, timeout: BUSY_TIMEOUT_MS });
    try {
      // The file may come from anywhere: its schema must not run functions that reach outside it.
      raw.pragma('trusted_schema = OFF');
      raw.pragma('synchronous = FULL');
      raw.pragma('fullfsync = ON');
      raw.pragma('checkpoint_fullfsync = ON');
      raw.pragma('foreign_keys = ON');
      raw.pragma('cache_size = -65536');
      raw.pragma('temp_store = MEMORY');
      raw.function('fold_label', { deterministic: true }, (name) => foldLabel(String(name)));
    } catch (error) {
      raw.close();
      throw error;
    }
    return raw;
  } catch (error) {
    throw toLedgerFault(error, place);
  }
}

/** Kysely over an open file. Writing transactions take the lock at once, so that they never fail halfway for another's. */
export function queryBuilder(raw: Database.Database, place: string): Kysely<Tables> {
  const config = { database: faulting(raw, place) };
  class LedgerDialect extends SqliteDialect {
    override createDriver(): Driver {
      return new LedgerDriver(config, raw);
    }
  }
  return new Kysely<Tables>({ dialect: new LedgerDialect(config) });
}

class LedgerDriver extends SqliteDriver {
  readonly #raw: Database.Database;

  constructor(config: SqliteDialectConfig, raw: Database.Database) {
    super(config);
    this.#raw = raw;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk has rolled back already; failing to do so again would hide why.
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** The part of better-sqlite3 that kysely uses, with its errors as faults that name the ledger. */
function faulting(raw: Database.Database, place: string) {
  const explained = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toLedgerFault(error, place);
    }
  };
  const statements = new Map<string, Database.Statement>();
  const prepared = (query: string): Database.Statement => {
    let statement = statements.get(query);
    if (statement === undefined) {
      if (statements.size >= STATEMENTS_KEPT) statements.clear();
      statement = raw.prepare(query);
      statements.set(query, statement);
    }
    return statement;
  };
  return {
    close: () => explained(() => void raw.close()),
    prepare: (sql: string) => {
      const statement = explained(() => prepared(sql));
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => explained(() => statement.all(...parameters)),
        run: (parameters: readonly unknown[]) => explained(() => statement.run(...parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
      };
    },
  };
}
