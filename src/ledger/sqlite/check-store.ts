import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import type { Discrepancy } from '../discrepancy.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Tables } from './tables.ts';

/** What only the database can see of itself: its schema, pages and indexes, rows that belong to nothing. First that fails. */
export async function checkStore(db: Kysely<Tables>): Promise<Discrepancy | null> {
  return (
    (await checkPages(db)) ??
    (await checkSchema(db)) ??
    (await checkForeignKeys(db)) ??
    (await checkSearchRows(db)) ??
    (await checkLabels(db)) ??
    (await checkHead(db))
  );
}

async function checkPages(db: Kysely<Tables>): Promise<Discrepancy | null> {
  // The integrity check trusts what this connection remembers of the search index, which is stale when another process
  // has written since; then it cries corruption. Any search brings it up to date.
  await sql`SELECT 1 FROM article_search WHERE article_search MATCH 'a' LIMIT 1`.execute(db);
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`.execute(db);
  const found = rows[0]?.integrity_check ?? 'nothing';
  if (found === 'ok') return null;
  return {
    what: 'store',
    id: 'ledger.sqlite',
    expected: 'ok',
    found,
    message: `The database's own integrity check fails: ${found}.`,
  };
}

/** Triggers, views or changed tables would make rows say something else than what was written. */
async function checkSchema(db: Kysely<Tables>): Promise<Discrepancy | null> {
  const ours = new Database(':memory:');
  let expected: Map<string, string>;
  try {
    for (const { sql: statements } of MIGRATIONS) ours.exec(statements);
    expected = schemaOf(ours.prepare(SCHEMA).all() as SchemaRow[]);
  } finally {
    ours.close();
  }
  const found = schemaOf((await sql<SchemaRow>`${sql.raw(SCHEMA)}`.execute(db)).rows);
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    if (expected.get(name) === found.get(name)) continue;
    return {
      what: 'store',
      id: name,
      expected: expected.get(name) ?? 'nothing of this name',
      found: found.get(name) ?? 'nothing of this name',
      message: `The database's ${name} is not as Tallystick makes it.`,
    };
  }
  return null;
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** SQLite's own tables, among them its statistics, are its business. */
const SCHEMA = `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

function schemaOf(rows: readonly SchemaRow[]): Map<string, string> {
  return new Map(rows.map(({ type, name, sql: definition }) => [`${type} ${name}`, definition ?? '']));
}

async function checkForeignKeys(db: Kysely<Tables>): Promise<Discrepancy | null> {
  const { rows } = await sql<{ table: string; rowid: number | null; parent: string }>`
    SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 1`.execute(db);
  const orphan = rows[0];
  if (orphan === undefined) return null;
  return {
    what: 'store',
    id: orphan.table,
    expected: `a row of ${orphan.parent}`,
    found: 'none',
    message: `A row of ${orphan.table}${orphan.rowid === null ? '' : ` (number ${orphan.rowid})`} belongs to no row of ${orphan.parent}.`,
  };
}

async function checkSearchRows(db: Kysely<Tables>): Promise<Discrepancy | null> {
  const { rows } = await sql<{ id: number; articles: number }>`
    SELECT id, articles FROM (
      SELECT id, 0 AS articles FROM article_search_docsize WHERE id NOT IN (SELECT capture FROM articles)
      UNION ALL
      SELECT capture, 1 FROM articles WHERE capture NOT IN (SELECT id FROM article_search_docsize)
    ) LIMIT 1`.execute(db);
  const odd = rows[0];
  if (odd === undefined) return null;
  const missing = odd.articles === 1;
  return {
    what: 'store',
    id: 'article_search',
    expected: 'one search row for each article',
    found: missing ? `none for article number ${odd.id}` : `one for number ${odd.id}, which is no article`,
    message: missing
      ? `Article number ${odd.id} cannot be searched for.`
      : `The search holds a row, number ${odd.id}, that is no article.`,
  };
}

/** Each place, speaker and group of a figure must be a link, and each link one of these. */
async function checkLabels(db: Kysely<Tables>): Promise<Discrepancy | null> {
  const told = sql`(
    SELECT f.key, 'place' AS kind, fold_label(j.value) AS folded FROM figures f, json_each(iif(json_valid(f.places), f.places, '[]')) j
    UNION ALL SELECT f.key, 'speaker', fold_label(j.value) FROM figures f, json_each(iif(json_valid(f.speakers), f.speakers, '[]')) j
    UNION ALL SELECT f.key, 'group', fold_label(j.value) FROM figures f, json_each(iif(json_valid(f.groups), f.groups, '[]')) j)`;
  const linked = sql`(
    SELECT x.figure AS key, l.kind, l.folded FROM figure_labels x JOIN labels l ON l.id = x.label)`;
  const same = sql`t.key = k.key AND t.kind = k.kind AND t.folded = k.folded`;
  type Row = { key: number; kind: string; folded: string };
  const lost = await sql<Row>`
    SELECT t.* FROM ${told} t WHERE NOT EXISTS (SELECT 1 FROM ${linked} k WHERE ${same}) LIMIT 1`.execute(db);
  const added = await sql<Row>`
    SELECT k.* FROM ${linked} k WHERE NOT EXISTS (SELECT 1 FROM ${told} t WHERE ${same}) LIMIT 1`.execute(db);
  const odd = lost.rows[0] ?? added.rows[0];
  if (odd === undefined) return null;
  const label = `${odd.kind} "${odd.folded}"`;
  const isLost = lost.rows[0] !== undefined;
  return {
    what: 'store',
    id: 'figure_labels',
    expected: isLost ? `a link to the ${label}` : `no link to the ${label}`,
    found: isLost ? 'none' : 'one',
    message: isLost
      ? `Figure number ${odd.key} cannot be found by its ${label}.`
      : `Figure number ${odd.key} is found by the ${label}, which it does not state.`,
  };
}

async function checkHead(db: Kysely<Tables>): Promise<Discrepancy | null> {
  const { rows } = await sql<{ expected: string | null; found: string | null }>`
    SELECT (SELECT sequence || ' ' || hash FROM custody_head) AS expected,
      (SELECT sequence || ' ' || hash FROM custody ORDER BY sequence DESC LIMIT 1) AS found`.execute(db);
  const { expected, found } = rows[0] ?? { expected: null, found: null };
  if (expected !== null && expected === found) return null;
  return {
    what: 'custody',
    id: expected?.split(' ')[0] ?? 'head',
    expected: expected ?? 'a recorded end of the chain',
    found: found ?? 'no entry',
    message: `The custody chain does not end where it was last written: entry ${expected?.split(' ')[0] ?? '?'} is not its last.`,
  };
}
