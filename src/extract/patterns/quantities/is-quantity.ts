import { UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { isHyphen, lowerAt, type Numeral } from '../numbers/numeral.ts';
import type { SentenceNumber } from '../numbers/sentence-numbers.ts';

/** Reasons for which a number is no figure, and yet is a quantity. */
const QUANTITY_REASONS = new Set(
  'duration age distance height area volume weight speed temperature data power angle pressure sound other-measure multiplier exchange-rate rank attribute'.split(
    ' ',
  ),
);

/** Before `one`: it stands for something named. */
const NO_COUNT_BEFORE = new Set(
  'no this that the same each every any another which new old big last next first only other main'.split(' '),
);

/** Whether a number is a quantity of anything, also where it counts nothing that happened (durations, distances). */
export function isQuantity(tokens: Tokens, { numeral, reason }: SentenceNumber): boolean {
  // `a pair of companies`, `a baker's dozen`: sets by name.
  if (numeral.why === 'number:pair' || numeral.why === 'number:couple') return false;
  if (numeral.why === 'number:dozen' && lowerAt(tokens, numeral.start - 1) === "'s") return false;
  if (reason === null) return true;
  // `in the last three months`, `six minutes later`: a date to those who ask when, a duration here.
  if (reason === 'date') return numeral.low < 1000 && isTimeUnit(tokens, numeral);
  // `women aged 25 to 54`: a class of persons.
  if (reason === 'age') return numeral.link === null || isTimeUnit(tokens, numeral);
  if (reason === 'pronoun') return isCountedOne(tokens, numeral);
  return QUANTITY_REASONS.has(reason);
}

function isTimeUnit(tokens: Tokens, numeral: Numeral): boolean {
  return UNITS.has(lowerAt(tokens, isHyphen(tokens, numeral.end) ? numeral.end + 1 : numeral.end));
}

/** `one solution` and `one of the best`, not `no one`, `the same one`, `one another`. */
function isCountedOne(tokens: Tokens, numeral: Numeral): boolean {
  return (
    !NO_COUNT_BEFORE.has(lowerAt(tokens, numeral.start - 1)) && lowerAt(tokens, numeral.end) !== 'another'
  );
}
