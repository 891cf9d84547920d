import { lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';

/** Turns of speech in which a number word counts nothing. Each is what stands before and behind it. */
const IDIOMS: readonly (readonly [before: string, number: string, behind: string])[] = [
  ['', 'zero', 'tolerance'],
  ['', 'zero', 'trust'],
  ['', 'zero', 'sum'],
  ['', 'zero', 'waste'],
  ['', 'zero', 'hour'],
  ['to', 'zero', ''],
  ['from', 'zero', ''],
  ['net', 'zero', ''],
  ['ground', 'zero', ''],
  ['cloud', 'nine', ''],
  ['catch', '22', ''],
  ['in', 'two', '.'],
  ['in', 'two', ','],
  ['at', 'sixes', ''],
  ['', 'thousands', 'islands'],
];

export const isIdiom: Check = ({ tokens, numeral }) => {
  const word = lowerAt(tokens, numeral.start);
  const before = lowerAt(tokens, numeral.start - 1);
  const behind = lowerAt(tokens, numeral.end);
  for (const [left, number, right] of IDIOMS) {
    if (number === word && (left === '' || left === before) && (right === '' || right === behind))
      return 'idiom';
  }
  return null;
};
