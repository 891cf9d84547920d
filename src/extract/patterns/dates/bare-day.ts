import type { Tokens } from '../../mentions.ts';
import type { Expression } from './expression.ts';
import { dayAt, lowerAt } from './read-tokens.ts';

const PREPOSITIONS = new Set(['on', 'since', 'until']);
const FOLLOWERS = new Set(['and', 'at', 'in', 'but', 'to', 'by', 'from', 'after', 'before', 'when', '']);

/** `on the 14th`, from the suffix at `i`: not `on the 14th floor`, nor `on the 14th of July`, which has its month. */
export function readBareDay(tokens: Tokens, i: number, floor: number): Expression | null {
  const day = dayAt(tokens, i - 1);
  if (day === null || day.end !== i + 1 || i - 1 < floor) return null;
  if (lowerAt(tokens, i - 2) !== 'the' || !PREPOSITIONS.has(lowerAt(tokens, i - 3))) return null;
  const next = tokens[i + 1];
  if (next !== undefined && next.kind !== 'punct' && !FOLLOWERS.has(next.lower)) return null;
  return { start: i - 1, end: i + 1, when: { kind: 'day-of-month', day: day.day }, why: 'bare-day' };
}
