import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAddition, numberedAddition } from '../../test/make-addition.ts';
import { hashEntry } from './custody-chain.ts';
import { openLedger } from './open-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const first = makeAddition({
  text: 'Bavet raid\n\nPolice arrested 85 people in Bavet, the governor said. They left x9 alone.',
  title: 'Raid in Bavet',
  publisher: 'The River Post',
  figures: [{ places: ['Bavet'], groups: ['KH'], speakers: ['Governor Mey'] }],
});
const second = numberedAddition(2);
const refused = makeAddition({ text: 'Log in', refusal: { code: 'login-wall', message: 'Log in first.' } });
const { id } = first.capture;
const articleId = first.derivation.refusal === null ? first.derivation.article.id : '';
const figureId = first.derivation.refusal === null ? (first.derivation.figures[0]?.id ?? '') : '';

let root: string;
let whole: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tallystick-verify-'));
  whole = join(root, 'whole');
  const ledger = await openLedger(whole, { mode: 'create' });
  await ledger.addMany([first, second, refused]);
  await ledger.noteEvent('exported', null, { rows: 4 });
  await ledger.close();
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

/** A copy of the whole ledger, changed, verified. */
async function verifyChanged(change: (folder: string) => unknown) {
  const folder = join(root, randomBytes(6).toString('hex'));
  await cp(whole, folder, { recursive: true });
  await change(folder);
  const ledger = await openLedger(folder, { mode: 'open' });
  try {
    return await verifyLedger(ledger);
  } finally {
    await ledger.close();
  }
}

/** Runs SQL as someone would who tampers: nothing enforced. */
function tamper(statements: string) {
  return (folder: string): void => {
    const raw = new Database(join(folder, 'ledger.sqlite'));
    raw.pragma('foreign_keys = OFF');
    raw.pragma('ignore_check_constraints = ON');
    raw.exec(statements);
    raw.close();
  };
}

const fileOf = (folder: string, captureId = id): string =>
  join(folder, 'captures', captureId.slice(0, 2), `${captureId.slice(2)}.zst`);

describe('verifyLedger', () => {
  it('finds nothing wrong with a whole ledger, and counts what it looked at', async () => {
    const progress: string[] = [];
    const ledger = await openLedger(whole, { mode: 'open' });
    const result = await verifyLedger(ledger, ({ done, total }) => progress.push(`${done}/${total}`));
    await ledger.close();
    expect(result).toEqual({
      ok: true,
      checked: {
        ...{ custody: 5, captures: 3, articles: 2, blocks: 4, figures: 3, statements: 2, passedOver: 1 },
        bytes: first.bytes.length + second.bytes.length + refused.bytes.length,
      },
      head: { sequence: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      firstFailure: null,
    });
    expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('finds nothing wrong with a ledger that was just made', async () => {
    const folder = join(root, 'empty');
    const ledger = await openLedger(folder, { mode: 'create' });
    expect(await verifyLedger(ledger)).toMatchObject({ ok: true, checked: { custody: 1, captures: 0 } });
    await ledger.close();
  });

  it.each<[string, (folder: string) => unknown, string, string | RegExp]>([
    ['a capture file is deleted', (f) => rm(fileOf(f)), 'capture', id],
    ['a capture file is emptied', (f) => truncate(fileOf(f)), 'capture', id],
    ['a capture file is cut short', (f) => truncate(fileOf(f), 20), 'capture', id],
    ['a capture file is replaced', (f) => cp(fileOf(f, second.capture.id), fileOf(f)), 'capture', id],
    [
      'a capture file is put under another name',
      (f) => rename(fileOf(f), fileOf(f, 'f'.repeat(64))).catch(() => rm(fileOf(f))),
      'capture',
      id,
    ],
    [
      'a capture file grows a tail',
      async (f) => writeFile(fileOf(f), Buffer.concat([await readFile(fileOf(f)), Buffer.from('x')])),
      'capture',
      id,
    ],
    [
      'a capture file holds 100 MB',
      (f) => writeFile(fileOf(f), zstdCompressSync(Buffer.alloc(1e8))),
      'capture',
      id,
    ],
    ['a capture file is 10 MB of noise', (f) => writeFile(fileOf(f), randomBytes(1e7)), 'capture', id],
    [
      'a capture names another source',
      tamper(`UPDATE captures SET source = 'x' WHERE id = '${id}'`),
      'capture',
      id,
    ],
    [
      'a capture has another length',
      tamper(`UPDATE captures SET byte_length = 1e9 WHERE id = '${id}'`),
      'capture',
      id,
    ],
    [
      'a capture was at another time',
      tamper(`UPDATE captures SET captured_at = '2020-01-01' WHERE id = '${id}'`),
      'capture',
      id,
    ],
    [
      'a capture has other hints',
      tamper(`UPDATE captures SET hints = '{"lang":"km"}' WHERE id = '${id}'`),
      'capture',
      id,
    ],
    [
      'a capture has hops that are no JSON',
      tamper(`UPDATE captures SET hops = '[' WHERE id = '${id}'`),
      'capture',
      'list',
    ],
    [
      'a capture has another id',
      tamper(`UPDATE captures SET id = '${'e'.repeat(64)}' WHERE id = '${id}'`),
      'capture',
      'e'.repeat(64),
    ],
    [
      'a capture is added beside custody',
      tamper(
        `INSERT INTO captures SELECT 99, '${'e'.repeat(64)}', byte_length, source, kind, captured_at, captured_by, media_type, charset, final_url, hops, hints FROM captures LIMIT 1`,
      ),
      'capture',
      'e'.repeat(64),
    ],
    [
      'a capture is deleted with all that is derived',
      tamper(
        `DELETE FROM captures WHERE sequence = 1; DELETE FROM derivations WHERE capture = 1; DELETE FROM articles WHERE capture = 1; DELETE FROM article_texts WHERE article = 1; DELETE FROM figures WHERE article = 1; DELETE FROM figure_labels WHERE figure < 33554432; DELETE FROM statements WHERE article = 1; DELETE FROM article_search WHERE rowid = 1`,
      ),
      'capture',
      id,
    ],
    [
      'a derivation is deleted, alone',
      tamper('DELETE FROM derivations WHERE capture = 1'),
      'store',
      'articles',
    ],
    [
      'a refusal is deleted',
      tamper('DELETE FROM derivations WHERE capture = 3'),
      'derivation',
      refused.capture.id,
    ],
    [
      'a refusal says something else',
      tamper("UPDATE derivations SET refusal_message = 'x' WHERE capture = 3"),
      'derivation',
      refused.capture.id,
    ],
    [
      'an article is deleted, alone',
      tamper('DELETE FROM articles WHERE capture = 1'),
      'store',
      /article_texts|figures|statements/,
    ],
    [
      'an article belongs to no capture',
      tamper("INSERT INTO articles (capture, id, source) VALUES (77, 'x', 'y')"),
      'store',
      'articles',
    ],
    [
      'an article has another title',
      tamper("UPDATE articles SET title = 'Calm in Bavet' WHERE capture = 1"),
      'article',
      articleId,
    ],
    [
      'an article text is edited at a quote',
      tamper("UPDATE article_texts SET text = replace(text, '85', '58') WHERE article = 1"),
      'figure',
      figureId,
    ],
    [
      'an article text is edited elsewhere',
      tamper("UPDATE article_texts SET text = replace(text, 'raid', 'fair') WHERE article = 1"),
      'article',
      articleId,
    ],
    [
      'an article text is cut',
      tamper('UPDATE article_texts SET text = substr(text, 1, 30) WHERE article = 1'),
      'block',
      `${articleId}#1`,
    ],
    [
      'an article text is emptied',
      tamper("UPDATE article_texts SET text = '' WHERE article = 1"),
      'block',
      `${articleId}#0`,
    ],
    ['an article text is deleted', tamper('DELETE FROM article_texts WHERE article = 1'), 'derivation', id],
    [
      'a block goes over the end',
      tamper(
        `UPDATE article_texts SET blocks = '[{"kind":"paragraph","start":0,"end":9999}]' WHERE article = 1`,
      ),
      'block',
      `${articleId}#0`,
    ],
    [
      'blocks overlap',
      tamper(
        `UPDATE article_texts SET blocks = '[{"kind":"title","start":0,"end":9},{"kind":"quote","start":8,"end":12}]' WHERE article = 1`,
      ),
      'block',
      `${articleId}#1`,
    ],
    [
      'blocks are no JSON',
      tamper("UPDATE article_texts SET blocks = 'x' WHERE article = 1"),
      'derivation',
      id,
    ],
    [
      'blocks are no list',
      tamper("UPDATE article_texts SET blocks = '7' WHERE article = 1"),
      'derivation',
      id,
    ],
    [
      'a passed-over number says something else',
      tamper(`UPDATE article_texts SET passed_over = replace(passed_over, '"9"', '"8"') WHERE article = 1`),
      'passed-over',
      `${articleId}#0`,
    ],
    [
      'a figure quote is edited',
      tamper("UPDATE figures SET quote = '850' WHERE quote = '85'"),
      'figure',
      figureId,
    ],
    [
      'a figure is moved',
      tamper("UPDATE figures SET start_offset = start_offset + 1 WHERE quote = '85'"),
      'figure',
      figureId,
    ],
    [
      'a figure span runs backwards',
      tamper("UPDATE figures SET end_offset = 0 WHERE quote = '85'"),
      'figure',
      figureId,
    ],
    [
      'a figure has the sentence of another',
      tamper("UPDATE figures SET sentence_start = 0, sentence_end = 9 WHERE quote = '85'"),
      'store',
      'ledger.sqlite',
    ],
    [
      'a figure has another number',
      tamper("UPDATE figures SET high = 850 WHERE quote = '85'"),
      'article',
      articleId,
    ],
    [
      'a figure has another action',
      tamper("UPDATE figures SET action = 'rescued' WHERE quote = '85'"),
      'article',
      articleId,
    ],
    [
      'a figure is in another place',
      tamper(`UPDATE figures SET places = '["Poipet"]' WHERE quote = '85'`),
      'store',
      'figure_labels',
    ],
    [
      'a figure has places that are no JSON',
      tamper("UPDATE figures SET places = 'x' WHERE quote = '85'"),
      'store',
      'figure_labels',
    ],
    [
      'a figure is deleted',
      tamper('PRAGMA foreign_keys = ON; DELETE FROM figures WHERE article = 2 AND position = 0'),
      'figure',
      /^[0-9a-f]{32}$/,
    ],
    [
      'the last figure is deleted',
      tamper("PRAGMA foreign_keys = ON; DELETE FROM figures WHERE quote = '85'"),
      'article',
      articleId,
    ],
    [
      'a figure is found by a place that it does not state',
      tamper(
        "INSERT INTO labels VALUES (99, 'place', 'poipet'); INSERT INTO figure_labels VALUES (99, 16777216)",
      ),
      'store',
      'figure_labels',
    ],
    [
      'a figure is not found by its place',
      tamper('DELETE FROM figure_labels WHERE figure = 16777216'),
      'store',
      'figure_labels',
    ],
    [
      'a figure belongs to no article',
      tamper(
        `INSERT INTO figures SELECT 88 * 16777216, 88, 0, 'f', start_offset, end_offset, quote, low, high, bound, unit, noun, action, '[]', '[]', from_date, to_date, '[]', certainty, part_of, why, sentence_start, sentence_end FROM figures LIMIT 1`,
      ),
      'store',
      'figures',
    ],
    [
      'a figure is doubled',
      tamper(
        `INSERT INTO figures SELECT key + 1, article, 1, 'f', start_offset, end_offset, quote, low, high, bound, unit, noun, action, '[]', '[]', from_date, to_date, '[]', certainty, part_of, why, sentence_start, sentence_end FROM figures WHERE quote = '85'`,
      ),
      'article',
      articleId,
    ],
    [
      'a statement quote is edited',
      tamper("UPDATE statements SET quote = 'sang' WHERE article = 1"),
      'statement',
      `${articleId}#0`,
    ],
    [
      'a statement has another speaker',
      tamper("UPDATE statements SET speakers = '[]' WHERE article = 1"),
      'article',
      articleId,
    ],
    [
      'a statement belongs to no article',
      tamper("INSERT INTO statements VALUES (88, 0, 0, 1, 'x', 'denies', '[]', '[]')"),
      'store',
      'statements',
    ],
    [
      'an article cannot be searched for',
      tamper('DELETE FROM article_search WHERE rowid = 1'),
      'store',
      'article_search',
    ],
    [
      'the search holds what is no article',
      tamper("INSERT INTO article_search (rowid, title, body) VALUES (9, 'x', 'y')"),
      'store',
      'article_search',
    ],
    [
      'a custody entry is edited',
      tamper(`UPDATE custody SET detail = replace(detail, 'report.txt', 'x.txt') WHERE sequence = 2`),
      'custody',
      '2',
    ],
    [
      'a custody entry is at another time',
      tamper("UPDATE custody SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3"),
      'custody',
      '3',
    ],
    ['a custody entry is edited and hashed anew', rehash(2), 'custody', '3'],
    ['the last custody entry is edited and hashed anew', rehash(5), 'custody', '5'],
    ['the first custody entry is deleted', tamper('DELETE FROM custody WHERE sequence = 1'), 'custody', '1'],
    [
      'a custody entry in the middle is deleted',
      tamper('DELETE FROM custody WHERE sequence = 3'),
      'custody',
      '3',
    ],
    [
      'a custody entry is deleted and the rest moved up',
      tamper(
        'DELETE FROM custody WHERE sequence = 3; UPDATE custody SET sequence = sequence - 1 WHERE sequence > 3',
      ),
      'custody',
      /^[35]$/,
    ],
    ['the last custody entry is deleted', tamper('DELETE FROM custody WHERE sequence = 5'), 'custody', '5'],
    [
      'the last two custody entries are deleted, and the end set back',
      tamper(
        'DELETE FROM custody WHERE sequence > 3; UPDATE custody_head SET sequence = 3, hash = (SELECT hash FROM custody WHERE sequence = 3)',
      ),
      'capture',
      refused.capture.id,
    ],
    [
      'two custody entries change places',
      tamper(
        'UPDATE custody SET sequence = 99 WHERE sequence = 2; UPDATE custody SET sequence = 2 WHERE sequence = 3; UPDATE custody SET sequence = 3 WHERE sequence = 99',
      ),
      'custody',
      '2',
    ],
    ['all custody is deleted', tamper('DELETE FROM custody'), 'custody', '5'],
    [
      'all custody is deleted with its end',
      tamper('DELETE FROM custody; DELETE FROM custody_head'),
      'custody',
      'head',
    ],
    [
      'a trigger lies in wait',
      tamper('CREATE TRIGGER t AFTER INSERT ON custody BEGIN DELETE FROM custody; END'),
      'store',
      'trigger t',
    ],
    ['an index is dropped', tamper('DROP INDEX figures_by_action'), 'store', 'index figures_by_action'],
    ['a table is added', tamper('CREATE TABLE notes (x)'), 'store', 'table notes'],
    ['pages of the database are overwritten', scribble, 'store', 'ledger.sqlite'],
  ])('names what fails when %s', async (_what, change, what, which) => {
    const { ok, firstFailure } = await verifyChanged(change);
    expect(ok).toBe(false);
    expect(firstFailure?.what).toBe(what);
    expect(firstFailure?.id).toMatch(typeof which === 'string' ? new RegExp(`^${which}$`) : which);
    expect(firstFailure?.expected).not.toBe(firstFailure?.found);
    expect(firstFailure?.message).toMatch(/^[A-Z].{20,}\.$/s);
    expect(firstFailure?.message.length).toBeLessThan(800);
  });

  it('names a capture file with any byte changed, unless the bytes in it are the same', async () => {
    const original = await readFile(fileOf(whole));
    const ledger = await openLedger(whole, { mode: 'open' });
    let named = 0;
    for (let index = 0; index < original.length; index++) {
      const changed = Buffer.from(original);
      changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
      await writeFile(fileOf(whole), changed);
      const outcome = await ledger.bytes(id).then(
        (bytes) => Buffer.from(bytes).equals(first.bytes),
        (error: { code: string }) => error.code,
      );
      if (outcome === 'capture-damaged') named++;
      else expect(outcome).toBe(true);
    }
    await writeFile(fileOf(whole), original);
    await ledger.close();
    expect(named).toBeGreaterThanOrEqual(original.length - 2);
  });

  it('is content again when the lost bytes are added again', async () => {
    const folder = join(root, 'restored');
    await cp(whole, folder, { recursive: true });
    await rm(fileOf(folder));
    const ledger = await openLedger(folder, { mode: 'open' });
    expect(await ledger.has(id)).toBe(false);
    expect(await ledger.add(first.capture, first.bytes, first.derivation)).toBe('known');
    expect(await ledger.has(id)).toBe(true);
    expect((await verifyLedger(ledger)).firstFailure).toBeNull();
    await ledger.close();
  });

  it('is content again with derived rows when they are derived anew', async () => {
    const folder = join(root, 'rederived');
    await cp(whole, folder, { recursive: true });
    tamper("UPDATE figures SET high = 850 WHERE quote = '85'; UPDATE article_texts SET blocks = 'x'")(folder);
    const ledger = await openLedger(folder, { mode: 'open' });
    for (const { derivation } of [first, second, refused]) await ledger.replace(derivation);
    expect((await verifyLedger(ledger)).firstFailure).toBeNull();
    await ledger.close();
  });
});

function rehash(sequence: number) {
  return (folder: string): void => {
    const raw = new Database(join(folder, 'ledger.sqlite'));
    const entry = raw.prepare('SELECT * FROM custody WHERE sequence = ?').get(sequence) as Parameters<
      typeof hashEntry
    >[0];
    const edited = { ...entry, at: '2020-01-01T00:00:00.000Z' };
    raw
      .prepare('UPDATE custody SET at = ?, hash = ? WHERE sequence = ?')
      .run(edited.at, hashEntry(edited), sequence);
    raw.close();
  };
}

/** Overwrites the root page of the table of figures. */
async function scribble(folder: string): Promise<void> {
  const path = join(folder, 'ledger.sqlite');
  const raw = new Database(path);
  const page = raw
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'figures_by_low'")
    .pluck()
    .get() as number;
  raw.close();
  const bytes = await readFile(path);
  bytes.fill(0xff, (page - 1) * 4096, page * 4096);
  await writeFile(path, bytes);
}
