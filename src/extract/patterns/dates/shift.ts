import { UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import type { Expression, When } from './expression.ts';
import { countBefore, lowerAt } from './read-tokens.ts';

/** `a day earlier`, `two weeks later`, `the day before`, from the adverb at `i`. */
export function readShift(tokens: Tokens, i: number, floor: number): Expression | null {
  const adverb = lowerAt(tokens, i);
  const unit = UNITS.get(lowerAt(tokens, i - 1));
  if (unit === undefined || i - 1 < floor) return null;
  // `the day before the vote`, `a year after he came`: told from something else than the date before.
  if ((adverb === 'before' || adverb === 'after') && !endsClause(tokens, i + 1))
    return readFromOther(tokens, i, floor);
  const direction = adverb === 'earlier' || adverb === 'before' || adverb === 'previously' ? -1 : 1;
  if (lowerAt(tokens, i - 2) === 'the') {
    return { start: i - 1, end: i + 1, when: { kind: 'shift', count: direction, unit }, why: 'shift' };
  }
  const count = countBefore(tokens, i - 1, floor);
  // `weeks later` settles nothing, but the event is another one.
  const isBarePlural = lowerAt(tokens, i - 1).endsWith('s');
  if (count === null)
    return isBarePlural ? { start: i - 1, end: i + 1, when: { kind: 'open' }, why: 'shift' } : null;
  const when: When =
    count.value === null ? { kind: 'open' } : { kind: 'shift', count: direction * count.value, unit };
  return { start: count.start, end: i + 1, when, why: 'shift' };
}

function readFromOther(tokens: Tokens, i: number, floor: number): Expression | null {
  const start = lowerAt(tokens, i - 2) === 'the' ? i - 1 : countBefore(tokens, i - 1, floor)?.start;
  return start === undefined ? null : { start, end: i + 1, when: { kind: 'open' }, why: 'shift-from-event' };
}

/** `the next day`, `the following morning`, `the previous day`, from the day or night at `i`. */
export function readNextDay(tokens: Tokens, i: number, floor: number): Expression | null {
  const which = lowerAt(tokens, i - 1);
  if (i - 1 < floor || lowerAt(tokens, i - 2) !== 'the') return null;
  if (which !== 'next' && which !== 'following' && which !== 'previous' && which !== 'preceding') return null;
  const count = which === 'next' || which === 'following' ? 1 : -1;
  return { start: i - 1, end: i + 1, when: { kind: 'shift', count, unit: 'day' }, why: 'next-day' };
}

const CLAUSE_ENDS = new Set([
  ',',
  '.',
  ';',
  ':',
  ')',
  '!',
  '?',
  '…',
  '”',
  '"',
  'and',
  'but',
  'when',
  'in',
  'at',
  'by',
  'had',
  'was',
  'were',
  'to',
  '—',
  '–',
  '',
]);

function endsClause(tokens: Tokens, i: number): boolean {
  return CLAUSE_ENDS.has(lowerAt(tokens, i));
}
