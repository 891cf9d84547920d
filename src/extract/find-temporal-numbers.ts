import type { Sentence } from '../text/sentences.ts';
import { joinExpressions } from './patterns/dates/join.ts';
import { scanTemporal } from './patterns/dates/scan.ts';

/** A stretch of a sentence about time: numbers that touch it count nothing. Token indices, half-open. */
export interface TemporalNumber {
  readonly tokenStart: number;
  readonly tokenEnd: number;
  readonly reason: 'date' | 'time' | 'duration' | 'age' | 'year';
}

/** Every date, clock time, duration, age and year of a sentence, in order, not overlapping. Linear in the tokens. */
export function findTemporalNumbers(sentence: Sentence): TemporalNumber[] {
  const { dates, others } = scanTemporal(sentence.tokens);
  if (dates.length === 0 && others.length === 0) return [];
  const found: TemporalNumber[] = others.map(({ start, end, reason }) => ({
    tokenStart: start,
    tokenEnd: end,
    reason,
  }));
  for (const { start, end, when } of joinExpressions(sentence.tokens, dates)) {
    found.push({ tokenStart: start, tokenEnd: end, reason: when.kind === 'year' ? 'year' : 'date' });
  }
  return found.sort((a, b) => a.tokenStart - b.tokenStart);
}
