import type { Sentence } from '../../../text/sentences.ts';
import { findTemporalNumbers } from '../../find-temporal-numbers.ts';
import { findNumerals } from './find-numerals.ts';
import { joinRanges } from './join-ranges.ts';
import type { Numeral } from './numeral.ts';
import { whyPassedOver } from './passed-over/why-passed-over.ts';

/** A number of a sentence, and why it counts nothing in the world, or null where it does. */
export interface SentenceNumber {
  readonly numeral: Numeral;
  readonly reason: string | null;
}

/**
 * The numbers of a sentence in order, ranges joined. With `changes: 'apart'`, what rose `from 5 to 10` is two numbers.
 * Linear in the tokens; a sentence without a number costs one look at each token.
 */
export function readSentenceNumbers(sentence: Sentence, changes: 'apart' | 'together'): SentenceNumber[] {
  const { tokens } = sentence;
  const singles = findNumerals(tokens);
  if (singles.length === 0) return [];
  const temporal = findTemporalNumbers(sentence);
  let next = 0;
  // A date or duration has its own reading of its numbers; money and shares are never part of one.
  const times = new Map<Numeral, string>();
  for (const numeral of singles) {
    while (next < temporal.length && (temporal[next]?.tokenEnd ?? 0) <= numeral.first.start) next++;
    const span = temporal[next];
    if (span === undefined || numeral.currency !== null || numeral.isPercent) continue;
    if (span.tokenStart < numeral.last.end && span.tokenEnd > numeral.first.start)
      times.set(numeral, span.reason);
  }
  const joined = joinRanges(tokens, singles, changes, (numeral) => times.get(numeral));
  const all = joined.map(({ numeral }) => numeral);
  return joined.map(({ numeral, parts }, index) => {
    const time = parts.map((part) => times.get(part)).find((reason) => reason !== undefined);
    return { numeral, reason: time ?? whyPassedOver({ tokens, sentence, numeral, all, index }) };
  });
}
