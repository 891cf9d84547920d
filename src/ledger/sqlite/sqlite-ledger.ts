import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Capture } from '../../model/capture.ts';
import type { CustodyEntry } from '../../model/custody.ts';
import type { Derivation } from '../../model/derivation.ts';
import { Fault } from '../../model/fault.ts';
import type { CaptureFolder } from '../capture-folder.ts';
import { digestDerivation } from '../derivation-digest.ts';
import type { Discrepancy } from '../discrepancy.ts';
import type * as Contract from '../ledger.ts';
import { toLedgerFault } from '../ledger-fault.ts';
import { checkStore } from './check-store.ts';
import { findByPrefix } from './id-prefix.ts';
import { readArticle, readDerivation } from './read-derivation.ts';
import { rowToCapture, rowToCustodyEntry } from './rows.ts';
import { type ArticleQuery, countArticles, selectArticles } from './select-articles.ts';
import {
  eachRow,
  findCapture,
  selectCounts,
  selectCustodyOf,
  selectRefusalNotes,
  selectRefusals,
} from './select-captures.ts';
import { countFigureKeys, readFigureRows, selectFigureKeys } from './select-figures.ts';
import type { CaptureRow, Tables } from './tables.ts';
import { appendEntry, checkBelongs, findHeld, insertCapture, settleAddition } from './write-captures.ts';
import { deleteDerivation, insertDerivation } from './write-derivation.ts';

/** The ledger in a folder: facts and derived rows in SQLite, bytes of captures in files beside it. */
export class SqliteLedger implements Contract.Ledger {
  readonly #raw: Database.Database;
  readonly #db: Kysely<Tables>;
  readonly #captures: CaptureFolder;
  readonly #place: string;

  /** `place` is the folder as messages name it. */
  constructor(raw: Database.Database, db: Kysely<Tables>, captures: CaptureFolder, place: string) {
    this.#raw = raw;
    this.#db = db;
    this.#captures = captures;
    this.#place = place;
  }

  async has(captureId: string): Promise<boolean> {
    const held = await findHeld(this.#db, [captureId]);
    return held.has(captureId) && (await this.#captures.holds(captureId));
  }

  async add(capture: Capture, bytes: Uint8Array, derivation: Derivation): Promise<'added' | 'known'> {
    const results = await this.addMany([{ capture, bytes, derivation }]);
    return results[0] as 'added' | 'known';
  }

  async addMany(items: readonly Contract.Addition[]): Promise<('added' | 'known')[]> {
    const settled = items.map(settleAddition);
    await this.#keepBytes(settled);
    return await this.#db.transaction().execute(async (tx) => {
      const results: ('added' | 'known')[] = [];
      for (const addition of settled) results.push(await insertCapture(tx, addition));
      return results;
    });
  }

  /** Before the rows that name them. What a crash leaves in between is a file that nobody names, until it is added again. */
  async #keepBytes(items: readonly Contract.Addition[]): Promise<void> {
    const held = await findHeld(
      this.#db,
      items.map(({ capture }) => capture.id),
    );
    const missing = new Map<string, { id: string; bytes: Uint8Array }>();
    for (const { capture, bytes } of items) {
      const { id } = capture;
      if (!held.has(id) || !(await this.#captures.holds(id))) missing.set(id, { id, bytes });
    }
    await this.#onDisk(() => this.#captures.keep([...missing.values()]));
  }

  async refuse({ source, refusal }: Contract.RefusalNote): Promise<void> {
    await this.noteEvent('refused', null, { source, refusal });
  }

  async bytes(captureId: string): Promise<Uint8Array> {
    const { byte_length } = await this.#mustFind(this.#db, captureId);
    return await this.#onDisk(() => this.#captures.get(captureId, byte_length));
  }

  async capture(captureId: string): Promise<Capture | null> {
    const row = await findCapture(this.#db, captureId);
    return row && rowToCapture(row);
  }

  async *captures(): AsyncGenerator<Capture> {
    for await (const row of eachRow(this.#db, 'captures')) yield rowToCapture(row);
  }

  async derivation(captureId: string): Promise<Derivation | null> {
    return (await this.derivationAsWritten(captureId))?.derivation ?? null;
  }

  async derivationAsWritten(captureId: string): Promise<Contract.DerivationAsWritten | null> {
    return await this.#snapshot(async (tx) => {
      const row = await findCapture(tx, captureId);
      return row && (await readDerivation(tx, row.sequence, captureId));
    });
  }

  async replace(derivation: Derivation): Promise<void> {
    checkBelongs(derivation.captureId, derivation);
    const settled = digestDerivation(derivation);
    await this.#db.transaction().execute(async (tx) => {
      const { sequence } = await this.#mustFind(tx, derivation.captureId);
      await deleteDerivation(tx, sequence);
      await insertDerivation(tx, sequence, settled.derivation, settled.digest);
    });
  }

  async noteEvent(event: CustodyEntry['event'], subject: string | null, detail: unknown): Promise<void> {
    await this.#db.transaction().execute((tx) => appendEntry(tx, event, subject, detail));
  }

  async articles(query: ArticleQuery = {}): Promise<Contract.ArticleSummary[]> {
    return await this.#snapshot((tx) => selectArticles(tx, query));
  }

  async countArticles(query: ArticleQuery = {}): Promise<number> {
    return await countArticles(this.#db, query);
  }

  async article(idPrefix: string): Promise<Contract.ArticleView | null> {
    return await this.#snapshot(async (tx) => {
      const found = await findByPrefix('article', idPrefix, (matches) =>
        tx.selectFrom('articles').select('capture').where(matches).limit(2).execute(),
      );
      if (found === null) return null;
      const capture = await tx
        .selectFrom('captures')
        .selectAll()
        .where('sequence', '=', found.capture)
        .executeTakeFirst();
      if (capture === undefined) return null;
      const article = await readArticle(tx, found.capture, capture.id);
      return article && { ...article, capture: rowToCapture(capture) };
    });
  }

  async refusals(): Promise<Contract.RefusedCapture[]> {
    return await selectRefusals(this.#db);
  }

  async refusalNotes(): Promise<Contract.RecordedRefusal[]> {
    return await selectRefusalNotes(this.#db);
  }

  async figures(filter: Contract.FigureFilter = {}): Promise<Contract.FigureRow[]> {
    return await this.#snapshot(async (tx) => readFigureRows(tx, await selectFigureKeys(tx, filter)));
  }

  async countFigures(filter: Contract.FigureFilter = {}): Promise<number> {
    return await countFigureKeys(this.#db, filter);
  }

  async figure(idPrefix: string): Promise<Contract.FigureRow | null> {
    return await this.#snapshot(async (tx) => {
      const found = await findByPrefix('figure', idPrefix, (matches) =>
        tx.selectFrom('figures').select('key').where(matches).limit(2).execute(),
      );
      return found && ((await readFigureRows(tx, [found.key]))[0] ?? null);
    });
  }

  async *custody(): AsyncGenerator<CustodyEntry> {
    for await (const row of eachRow(this.#db, 'custody')) yield rowToCustodyEntry(row);
  }

  async custodyOf(captureId: string): Promise<CustodyEntry[]> {
    return await selectCustodyOf(this.#db, captureId);
  }

  async checkStore(): Promise<Discrepancy | null> {
    return await this.#snapshot((tx) => checkStore(tx));
  }

  async counts(): Promise<Contract.Counts> {
    return await selectCounts(this.#db);
  }

  async close(): Promise<void> {
    if (!this.#raw.open) return;
    // Statistics by which the next queries are planned; bounded, and nothing hangs on them.
    if (!this.#raw.readonly) {
      try {
        this.#raw.pragma('busy_timeout = 0');
        this.#raw.pragma('analysis_limit = 400');
        this.#raw.pragma('optimize');
      } catch {
        // Another process is writing, or the disk is full or read-only.
      }
    }
    await this.#db.destroy();
    this.#raw.close();
  }

  /** Reads that must see one state of the ledger, whatever other processes write meanwhile. */
  async #snapshot<T>(read: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
    return await this.#db.transaction().setAccessMode('read only').execute(read);
  }

  async #mustFind(db: Kysely<Tables>, captureId: string): Promise<CaptureRow> {
    const row = await findCapture(db, captureId);
    if (row !== null) return row;
    throw new Fault('unknown-capture', `The ledger ${this.#place} holds no capture ${captureId}.`, {
      retry: 'never',
    });
  }

  async #onDisk<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toLedgerFault(error, this.#place);
    }
  }
}
