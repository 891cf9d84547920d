import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CaptureFolder } from './capture-folder.ts';
import type { Ledger } from './ledger.ts';
import { toLedgerFault } from './ledger-fault.ts';
import { openConnection, queryBuilder } from './sqlite/connection.ts';
import { migrate, noLedger } from './sqlite/migrate.ts';
import { SqliteLedger } from './sqlite/sqlite-ledger.ts';
import { syncFolder } from './sync-folder.ts';

export interface OpenOptions {
  /** `create` makes a ledger where the folder holds none, and opens the one that it holds; `open` only opens. */
  readonly mode: 'create' | 'open';
}

/**
 * Opens the ledger in a folder: `ledger.sqlite` and `captures/`. Faults: `no-ledger`, `ledger-newer`, `ledger-busy`,
 * `ledger-damaged`, `read-only`, `disk-full`, `disk`.
 */
export async function openLedger(folder: string, { mode }: OpenOptions): Promise<Ledger> {
  const create = mode === 'create';
  const path = join(folder, 'ledger.sqlite');
  try {
    if (create) await makeFolder(folder);
    else if (!existsSync(path) || !statSync(path).isFile()) throw noLedger(folder);
    const raw = openConnection(path, folder, create);
    try {
      migrate(raw, folder, create);
      if (create) await syncFolder(folder);
    } catch (error) {
      raw.close();
      throw error;
    }
    const captures = new CaptureFolder(folder);
    await captures.removeStale();
    return new SqliteLedger(raw, queryBuilder(raw, folder), captures, folder);
  } catch (error) {
    throw toLedgerFault(error, folder);
  }
}

/** Makes the folder and its parents, each of which must survive a power loss too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let path = resolve(folder); path.length >= resolve(first).length; path = dirname(path)) {
    await syncFolder(dirname(path));
  }
}
