import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { foldLabel } from '../fold-label.ts';
import type { FigureFilter, FigureRow, FigureSort } from '../ledger.ts';
import { beginsWith } from './id-prefix.ts';
import { rowToFigure } from './rows.ts';
import type { Tables } from './tables.ts';
import type { LabelKind } from './write-derivation.ts';

/** Figures that are read at a time. */
const PAGE = 500;

/** The keys of the figures that a filter leaves, in its order. Reads indexes for the most part, and no texts. */
export async function selectFigureKeys(db: Kysely<Tables>, filter: FigureFilter): Promise<number[]> {
  const sort = filter.sort ?? 'place-in-ledger';
  const order = sql.join(orderTerms(sort, filter.descending ?? false));
  const join = ARTICLE_SORTS.has(sort) ? sql`JOIN articles a ON a.capture = f.article` : sql``;
  const { rows } = await sql<{ key: number }>`
    SELECT f.key FROM figures f ${join} WHERE ${conditions(filter)}
    ORDER BY ${order} LIMIT ${filter.limit ?? -1} OFFSET ${filter.offset ?? 0}`.execute(db);
  return rows.map(({ key }) => key);
}

export async function countFigureKeys(db: Kysely<Tables>, filter: FigureFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM figures f WHERE ${conditions(filter)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Figures by their keys, in the order of the keys, each with its article and its sentence. */
export async function readFigureRows(db: Kysely<Tables>, keys: readonly number[]): Promise<FigureRow[]> {
  const found: FigureRow[] = [];
  for (let from = 0; from < keys.length; from += PAGE) {
    const page = keys.slice(from, from + PAGE);
    const rows = new Map((await readFigures(db, page)).map((row) => [row.key, row]));
    const texts = await readTexts(db, new Set([...rows.values()].map((row) => row.article)));
    for (const key of page) {
      const row = rows.get(key);
      if (row === undefined) continue;
      const { article_id, title, publisher, published, url, source, ...figure } = row;
      found.push({
        figure: rowToFigure(figure, article_id),
        article: { id: article_id, title, publisher, published, url, source },
        sentence: (texts.get(row.article) ?? '').slice(row.sentence_start, row.sentence_end),
      });
    }
  }
  return found;
}

async function readFigures(db: Kysely<Tables>, keys: readonly number[]) {
  return await db
    .selectFrom('figures as f')
    .innerJoin('articles as a', 'a.capture', 'f.article')
    .selectAll('f')
    .select(['a.id as article_id', 'a.title', 'a.publisher', 'a.published', 'a.url', 'a.source'])
    .where('f.key', 'in', keys)
    .execute();
}

async function readTexts(db: Kysely<Tables>, articles: ReadonlySet<number>): Promise<Map<number, string>> {
  if (articles.size === 0) return new Map();
  const rows = await db
    .selectFrom('article_texts')
    .select(['article', 'text'])
    .where('article', 'in', [...articles])
    .execute();
  return new Map(rows.map(({ article, text }) => [article, text]));
}

function conditions(filter: FigureFilter): RawBuilder<SqlBool> {
  const { action, unit, certainty, place, speaker, group, from, to, article } = filter;
  const all: RawBuilder<SqlBool>[] = [sql`1`];
  if (action !== undefined) all.push(sql`f.action = ${action}`);
  if (unit !== undefined) all.push(sql`f.unit = ${unit}`);
  if (certainty !== undefined) all.push(sql`f.certainty = ${certainty}`);
  if (place !== undefined) all.push(hasLabel('place', sql`instr(l.folded, ${foldLabel(place)}) > 0`));
  if (speaker !== undefined) all.push(hasLabel('speaker', sql`instr(l.folded, ${foldLabel(speaker)}) > 0`));
  if (group !== undefined) all.push(hasLabel('group', sql`l.folded = ${foldLabel(group)}`));
  if (from !== undefined || to !== undefined) all.push(sql`coalesce(f.from_date, f.to_date) IS NOT NULL`);
  if (from !== undefined) all.push(sql`(f.to_date IS NULL OR f.to_date >= ${from})`);
  if (to !== undefined) all.push(sql`(f.from_date IS NULL OR f.from_date <= ${to})`);
  if (article !== undefined) {
    all.push(sql`f.article IN (SELECT capture FROM articles WHERE ${beginsWith('id', article)})`);
  }
  return sql.join(all, sql` AND `);
}

function hasLabel(kind: LabelKind, matches: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`f.key IN (SELECT x.figure FROM labels l JOIN figure_labels x ON x.label = l.id
    WHERE l.kind = ${kind} AND ${matches})`;
}

const ARTICLE_SORTS: ReadonlySet<FigureSort> = new Set(['published', 'publisher']);

const SORT_VALUES: Readonly<Record<Exclude<FigureSort, 'place-in-ledger'>, RawBuilder<unknown>>> = {
  published: sql`a.published`,
  publisher: sql`a.publisher COLLATE NOCASE`,
  date: sql`coalesce(f.from_date, f.to_date)`,
  action: sql`f.action`,
  unit: sql`f.unit`,
  low: sql`f.low`,
  high: sql`f.high`,
};

function orderTerms(sort: FigureSort, descending: boolean): RawBuilder<unknown>[] {
  const direction = descending ? sql`DESC` : sql`ASC`;
  if (sort === 'place-in-ledger') return [sql`f.key ${direction}`];
  const value = sql`${SORT_VALUES[sort]} ${direction} NULLS LAST`;
  return ARTICLE_SORTS.has(sort) ? [value, sql`a.capture`, sql`f.key`] : [value, sql`f.key`];
}
