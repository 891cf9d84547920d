import type { Tokens } from '../../mentions.ts';
import { isDash, lowerAt, type Numeral } from '../numbers/numeral.ts';

/**
 * The value of a number as a quantity: shares as parts of one, signs kept, and vague words as the span from one to ten
 * of their unit (`thousands` is 1,000 to 10,000).
 */
export function quantityValue(tokens: Tokens, numeral: Numeral): { low: number; high: number } {
  if (numeral.form === 'fraction') return { low: numeral.low / 100, high: numeral.high / 100 };
  if (numeral.form === 'vague') return { low: numeral.low / 2, high: numeral.low * 5 };
  const sign = isNegative(tokens, numeral) ? -1 : 1;
  return { low: sign * numeral.low, high: sign * numeral.high };
}

/** `-5 yards`, `$-50.8bn`, `minus 130 degrees`, `minus-1.4` */
function isNegative(tokens: Tokens, numeral: Numeral): boolean {
  let i = numeral.first.start - 1;
  const hasDash = isDash(tokens, i) && tokens[i + 1]?.spaced === false;
  const before = tokens[i - 1];
  if (hasDash && before?.kind !== 'number' && (tokens[i]?.spaced === true || before?.kind === 'symbol'))
    return true;
  if (hasDash) i--;
  return lowerAt(tokens, i) === 'minus';
}
