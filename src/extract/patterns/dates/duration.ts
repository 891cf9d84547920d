import { SINGULAR_UNITS, SMALL_NUMBERS, UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { countBefore, isDash, lowerAt } from './read-tokens.ts';

interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** `18-month`, `over five days`, `two to three weeks`, `half an hour`, `12 years`, from the unit at `i`. */
export function readDuration(tokens: Tokens, i: number, floor: number): TokenSpan | null {
  const word = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  if (i - 1 < floor) return null;
  const count = countBefore(tokens, i, floor);
  const halfAt =
    before === 'half' ? i - 1 : lowerAt(tokens, i - 2) === 'half' && isHalfJoint(before) ? i - 2 : null;
  if (halfAt !== null && halfAt >= floor && (count === null || count.start >= halfAt))
    return { start: halfAt, end: i + 1 };
  if (before === 'a' || before === 'an' || count === null) return null;
  // `100 day labourers`: only one of a unit stands in the singular without a hyphen.
  if (SINGULAR_UNITS.has(word) && !isDash(before) && count.value !== null && count.value > 1) {
    const next = lowerAt(tokens, i + 1);
    if (!ATTRIBUTIVE_HEADS.has(next)) return null;
  }
  if (UNITS.get(word) === 'quarter') return null;
  return { start: count.start, end: i + 1 };
}

function isHalfJoint(word: string): boolean {
  return word === 'a' || word === 'an' || isDash(word);
}

/** A duration may stand before these without a hyphen: `a 12 year sentence`, `15 year old`. */
const ATTRIBUTIVE_HEADS = new Set(
  'old olds sentence sentences term terms jail prison ban period contract visa investigation operation deadline campaign long low high'.split(
    ' ',
  ),
);

/** `half of the year`, `three-quarters of an hour`: fractions of time, from the fraction word at `i`. */
export function readFractionOfTime(tokens: Tokens, i: number): TokenSpan | null {
  if (lowerAt(tokens, i + 1) !== 'of') return null;
  let at = i + 2;
  if (lowerAt(tokens, at) === 'the' || lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an') at++;
  if (lowerAt(tokens, at) === 'last' || lowerAt(tokens, at) === 'this') at++;
  if (!UNITS.has(lowerAt(tokens, at)) || !SINGULAR_UNITS.has(lowerAt(tokens, at))) return null;
  const hasCount = isDash(lowerAt(tokens, i - 1)) && SMALL_NUMBERS.has(lowerAt(tokens, i - 2));
  return { start: hasCount ? i - 2 : i, end: at + 1 };
}

/** `24/7`, `9/11`, `50/50` from the slash at `i`: a rhythm, a day by its nickname. */
export function readSlashedPair(tokens: Tokens, i: number): (TokenSpan & { reason: 'time' | 'date' }) | null {
  const pair = `${lowerAt(tokens, i - 1)}/${lowerAt(tokens, i + 1)}`;
  if (pair === '24/7') return { start: i - 1, end: i + 2, reason: 'time' };
  return pair === '9/11' || pair === '7/7' ? { start: i - 1, end: i + 2, reason: 'date' } : null;
}
