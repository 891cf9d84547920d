import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ArticleSummary } from '../ledger.ts';
import { toSearchQuery } from './search-text.ts';
import type { Tables } from './tables.ts';

/** Articles that are read at a time; their numbers are parameters of one statement. */
const PAGE = 1000;
/** A word of the title says more than one of the text. */
const TITLE_WEIGHT = 8;

export interface ArticleQuery {
  readonly search?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** The articles that a query finds, in the order that `Ledger.articles` promises. */
export async function selectArticles(db: Kysely<Tables>, query: ArticleQuery): Promise<ArticleSummary[]> {
  const page = sql`LIMIT ${query.limit ?? -1} OFFSET ${query.offset ?? 0}`;
  const matching = matches(query);
  const { rows } = await sql<{ capture: number }>`${
    matching === null
      ? sql`SELECT capture FROM articles ORDER BY capture`
      : sql`SELECT rowid AS capture FROM article_search WHERE ${matching} ORDER BY bm25(article_search, ${sql.lit(TITLE_WEIGHT)}, 1), rowid`
  } ${page}`.execute(db);
  const numbers = rows.map(({ capture }) => capture);
  const found: ArticleSummary[] = [];
  for (let from = 0; from < numbers.length; from += PAGE) {
    found.push(...(await readSummaries(db, numbers.slice(from, from + PAGE))));
  }
  return found;
}

export async function countArticles(db: Kysely<Tables>, query: ArticleQuery): Promise<number> {
  const matching = matches(query);
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${
    matching === null ? sql`articles` : sql`article_search WHERE ${matching}`
  }`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Null where nothing is searched for; a search in which no word is left finds nothing. */
function matches({ search }: ArticleQuery): RawBuilder<unknown> | null {
  if (search === undefined || search.trim() === '') return null;
  const query = toSearchQuery(search);
  return query === null ? sql`0` : sql`article_search MATCH ${query}`;
}

async function readSummaries(db: Kysely<Tables>, numbers: readonly number[]): Promise<ArticleSummary[]> {
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('captures as c', 'c.sequence', 'a.capture')
    .select([
      'a.capture',
      'a.id',
      'c.id as captureId',
      'a.title',
      'a.publisher',
      'a.published',
      'a.url',
      'a.source',
      'a.lang',
    ])
    .select(sql<number>`(SELECT count(*) FROM figures f WHERE f.article = a.capture)`.as('figureCount'))
    .where('a.capture', 'in', numbers)
    .execute();
  const summaries = new Map(rows.map(({ capture, ...summary }) => [capture, summary]));
  return numbers.flatMap((number) => summaries.get(number) ?? []);
}
