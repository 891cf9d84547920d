import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberedAddition } from '../../test/make-addition.ts';
import { startRunner } from '../../test/spawn-runner.ts';
import { CaptureFolder } from './capture-folder.ts';
import { openLedger } from './open-ledger.ts';
import { openConnection, queryBuilder } from './sqlite/connection.ts';
import { SqliteLedger } from './sqlite/sqlite-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

let root: string;
let folder: string;
let path: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tallystick-open-'));
  folder = join(root, 'new', 'ledger');
  path = join(folder, 'ledger.sqlite');
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function makeLedger(): Promise<void> {
  const ledger = await openLedger(folder, { mode: 'create' });
  const { capture, bytes, derivation } = numberedAddition(1);
  await ledger.add(capture, bytes, derivation);
  await ledger.close();
}

/** The ledger over a connection that a test has prepared to fail. */
function ledgerOver(raw: Database.Database): SqliteLedger {
  return new SqliteLedger(raw, queryBuilder(raw, folder), new CaptureFolder(folder), folder);
}

describe('openLedger', () => {
  it('makes a ledger with its parent folders, and opens it again', async () => {
    await makeLedger();
    const ledger = await openLedger(folder, { mode: 'create' });
    expect((await ledger.counts()).captures).toBe(1);
    await ledger.close();
    expect((await readdir(folder)).sort()).toEqual(['captures', 'ledger.sqlite']);
    expect(await readdir(join(folder, 'captures', 'incoming'))).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['there is no folder', async () => {}],
    ['the folder is empty', () => mkdir(folder, { recursive: true })],
    ['the database is a folder', () => mkdir(path, { recursive: true })],
    [
      'the database is empty',
      async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(path, '');
      },
    ],
    [
      'the database is no database',
      async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(path, 'not a database, though it is long enough to be taken for one '.repeat(100));
      },
    ],
    [
      'the database is of something else',
      async () => {
        await mkdir(folder, { recursive: true });
        new Database(path).exec('CREATE TABLE bookmarks (url)').close();
      },
    ],
  ])('says that there is no ledger, and what to do, when %s', async (_what, prepare) => {
    await prepare();
    const opening = openLedger(folder, { mode: 'open' });
    await expect(opening).rejects.toMatchObject({ code: 'no-ledger', retry: 'never' });
    await expect(opening).rejects.toThrow(folder);
    await expect(opening).rejects.toThrow('--ledger');
  });

  it('does not turn the database of something else into a ledger', async () => {
    await mkdir(folder, { recursive: true });
    new Database(path).exec('CREATE TABLE bookmarks (url)').close();
    await expect(openLedger(folder, { mode: 'create' })).rejects.toMatchObject({ code: 'no-ledger' });
    const raw = new Database(path);
    expect(raw.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['bookmarks']);
    raw.close();
  });

  it('refuses a ledger of a newer program, and leaves it alone', async () => {
    await makeLedger();
    const raw = new Database(path);
    raw.pragma('user_version = 999');
    raw.close();
    for (const mode of ['open', 'create'] as const) {
      const opening = openLedger(folder, { mode });
      await expect(opening).rejects.toMatchObject({ code: 'ledger-newer', retry: 'never' });
      await expect(opening).rejects.toThrow(/format 999.*Update Tallystick/);
    }
  });

  it('finishes a ledger whose making was killed', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(path, '');
    await makeLedger();
    const ledger = await openLedger(folder, { mode: 'open' });
    expect((await verifyLedger(ledger)).firstFailure).toBeNull();
    await ledger.close();
  });

  it('makes one ledger when several processes make it at once', async () => {
    const runs = Array.from({ length: 4 }, (_, n) =>
      startRunner(folder, 'add', String(n * 3), String(n * 3 + 3)),
    );
    for (const { ended } of runs) expect(await ended).toMatchObject({ code: 0, errors: '' });
    const ledger = await openLedger(folder, { mode: 'open' });
    expect((await ledger.counts()).captures).toBe(12);
    expect((await verifyLedger(ledger)).firstFailure).toBeNull();
    await ledger.close();
  });

  it('removes what killed processes left half-written, and nothing that is being written', async () => {
    await makeLedger();
    const incoming = join(folder, 'captures', 'incoming');
    await writeFile(join(incoming, 'old'), 'x');
    await utimes(join(incoming, 'old'), 0, 0);
    await writeFile(join(incoming, 'young'), 'x');
    await (await openLedger(folder, { mode: 'open' })).close();
    expect(await readdir(incoming)).toEqual(['young']);
  });
});

describe('a ledger that cannot be written', () => {
  let other: Database.Database | undefined;
  const write = async (ledger: SqliteLedger) =>
    await ledger.addMany(Array.from({ length: 50 }, (_, number) => numberedAddition(number + 2)));

  it.each<[string, string, () => Database.Database]>([
    [
      'disk-full',
      'the disk is full',
      () => {
        const raw = openConnection(path, folder, false);
        raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 1}`);
        return raw;
      },
    ],
    ['read-only', 'it is read-only', () => new Database(path, { readonly: true })],
    [
      'ledger-busy',
      'another process writes without end',
      () => {
        const raw = openConnection(path, folder, false);
        raw.pragma('busy_timeout = 20');
        other = new Database(path);
        other.exec('BEGIN IMMEDIATE');
        return raw;
      },
    ],
  ])('faults with %s when %s, and is whole', async (code, _what, open) => {
    await makeLedger();
    const ledger = ledgerOver(open());
    const writing = write(ledger);
    await expect(writing).rejects.toMatchObject({ name: 'Fault', code });
    await expect(writing).rejects.toThrow(folder);
    expect(await ledger.counts()).toMatchObject({ captures: 1, figures: 2 });
    await ledger.close();
    other?.close();
    const again = await openLedger(folder, { mode: 'open' });
    expect((await verifyLedger(again)).firstFailure).toBeNull();
    expect((await again.counts()).captures).toBe(1);
    await again.close();
  });
});
