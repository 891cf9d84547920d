import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Fault } from '../../model/fault.ts';

/** Fewer characters would be a guess. */
const SHORTEST_PREFIX = 4;

/** That a column begins with a prefix, by a range that an index can answer. */
export function beginsWith(column: string, prefix: string): RawBuilder<SqlBool> {
  return sql`(${sql.ref(column)} >= ${prefix} AND ${sql.ref(column)} < ${`${prefix}\u{10ffff}`})`;
}

/**
 * The one row whose id is, or begins with, what a user typed. `find` gives up to two rows that match the condition.
 * Null when nothing matches or too little was typed; a Fault `ambiguous-id` when several do.
 */
export async function findByPrefix<T>(
  what: 'article' | 'figure',
  prefix: string,
  find: (matches: RawBuilder<SqlBool>) => Promise<readonly T[]>,
): Promise<T | null> {
  if (prefix.length < SHORTEST_PREFIX) return null;
  const rows = await find(beginsWith('id', prefix.toLowerCase()));
  if (rows.length < 2) return rows[0] ?? null;
  throw new Fault('ambiguous-id', `More than one ${what} begins with ${prefix}; give more of its id.`, {
    retry: 'never',
  });
}
