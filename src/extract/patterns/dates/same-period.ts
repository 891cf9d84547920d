import type { Tokens } from '../../mentions.ts';
import type { Expression, YearRef } from './expression.ts';
import { lowerAt, yearAt } from './read-tokens.ts';

const PERIODS = new Set(['period', 'time', 'months', 'month', 'week', 'quarter', 'day']);
/** Words of `same period of the`, at most. */
const MAX_GAP = 3;

/** `the same period last year`, `the same months of 2024`, from `year` or the year at `i`. */
export function readSamePeriod(tokens: Tokens, i: number, floor: number): Expression | null {
  const written = yearAt(tokens, i);
  const which = lowerAt(tokens, i - 1);
  const year: YearRef | 'previous' | null =
    written ??
    (which === 'last' ? 'last' : which === 'previous' || which === 'preceding' ? 'previous' : null);
  if (year === null) return null;
  let at = written === null ? i - 2 : i - 1;
  for (let steps = 0; steps < MAX_GAP && FILLERS.has(lowerAt(tokens, at)); steps++) at--;
  if (!PERIODS.has(lowerAt(tokens, at)) || lowerAt(tokens, at - 1) !== 'same' || at - 1 < floor) return null;
  return { start: at - 1, end: i + 1, when: { kind: 'same-period', year }, why: 'same-period' };
}
const FILLERS = new Set(['of', 'in', 'the', 'during', 'a']);
