import type { Quantity } from '../model/quantity.ts';
import { analyse } from '../text/analysis.ts';
import { readSentenceQuantities } from './patterns/quantities/read-sentence-quantities.ts';

/**
 * Every quantity of any kind in an English text, in text order: counts, money, shares, measures, durations, ages.
 * Pure: no I/O; linear in the length of the text.
 */
export function findQuantities(text: string): Quantity[] {
  const analysis = analyse(text);
  return analysis.sentences.flatMap((sentence) => readSentenceQuantities(text, sentence));
}
