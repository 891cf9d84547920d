import type { Bound } from '../../../model/figure.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Tokens } from '../../mentions.ts';
import { boundAfter } from '../bounds/bound-after.ts';
import { type BoundCue, boundBefore } from '../bounds/bound-before.ts';
import { lowerAt, type Numeral } from '../numbers/numeral.ts';
import { readSentenceNumbers } from '../numbers/sentence-numbers.ts';
import { carryUnit, isConversion, isSameChange, type Read } from './carry.ts';
import { findTrend } from './find-trend.ts';
import { isQuantity } from './is-quantity.ts';
import { quantityValue } from './quantity-value.ts';
import { type QuantityUnit, readUnit } from './read-unit.ts';

/** The quantities of one sentence, in order. */
export function readSentenceQuantities(text: string, sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  let before: Read | null = null;
  for (const number of readSentenceNumbers(sentence, 'together')) {
    if (!isQuantity(tokens, number)) continue;
    const { numeral, reason } = number;
    const unit = carryUnit(tokens, numeral, readUnit(tokens, numeral, reason === 'age'), before);
    if (reason === 'pronoun' && unit.unit === null && !RELATIVES.has(lowerAt(tokens, numeral.end))) continue;
    const quantity: Quantity = describe(text, tokens, numeral, unit, before);
    before = { numeral, unit, quantity };
    found.push(quantity);
  }
  return found;
}

/** `a sighting of one that was`: a bare `one` counts only where it is said more of it. */
const RELATIVES = new Set(['that', 'who', 'which']);

function describe(
  text: string,
  tokens: Tokens,
  numeral: Numeral,
  unit: QuantityUnit,
  before: Read | null,
): Quantity {
  const cue = boundBefore(
    tokens,
    numeral.linkStart,
    numeral.low,
    unit.kind === 'noun' || unit.kind === 'none',
  );
  const bound = boundOf(tokens, numeral, unit, cue, before);
  const trend = trendOf(
    tokens,
    Math.min(cue?.start ?? numeral.start, numeral.linkStart),
    numeral,
    unit,
    bound,
    before,
  );
  const { low, high } = quantityValue(tokens, numeral);
  const start = tokens[numeral.start]?.start ?? 0;
  const end = tokens[Math.max(numeral.end, unit.end) - 1]?.end ?? start;
  return {
    start,
    end,
    quote: text.slice(start, end),
    low: bound === 'less-than' || bound === 'at-most' ? null : low,
    high: bound === 'more-than' || bound === 'at-least' ? null : high,
    bound,
    trend,
    noun:
      unit.unit === null || unit.end <= unit.start
        ? null
        : text.slice(tokens[unit.start]?.start, tokens[unit.end - 1]?.end),
    unit: unit.unit,
  };
}

/** `just under 300` says less than 300 where the amount is measured, not estimated. */
const JUST_UNDER =
  /^bound:(?:just under|just below|just short of|just shy of|shy of|a little under|slightly under|slightly below)$/;
const AVERAGED = /^averag(?:ed|es|ing)$/;

function boundOf(
  tokens: Tokens,
  numeral: Numeral,
  unit: QuantityUnit,
  cue: BoundCue | null,
  before: Read | null,
): Bound {
  let bound: Bound = boundAfter(tokens, numeral.end)?.value ?? cue?.bound ?? 'exact';
  if (cue?.why.some((why) => JUST_UNDER.test(why))) bound = 'less-than';
  if (bound === 'exact' && AVERAGED.test(lowerAt(tokens, numeral.start - 1))) bound = 'about';
  if (bound === 'exact' && before !== null && isConversion(tokens, numeral, unit, before))
    bound = before.quantity.bound;
  const isSpan = numeral.link !== null || numeral.form === 'vague';
  return isSpan && (bound === 'about' || bound === 'exact') ? 'range' : bound;
}

function trendOf(
  tokens: Tokens,
  at: number,
  numeral: Numeral,
  unit: QuantityUnit,
  bound: Bound,
  before: Read | null,
): 'up' | 'down' | null {
  if (bound !== 'exact' && bound !== 'about') return null;
  const trend = findTrend(tokens, at, unit, bound === 'about');
  if (trend !== null || bound !== 'exact' || before === null) return trend;
  return isSameChange(tokens, numeral, before) ? before.quantity.trend : null;
}
