import type { Bound } from '../../../model/figure.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { findTemporalNumbers, type TemporalNumber } from '../../find-temporal-numbers.ts';
import { boundAfter } from '../bounds/bound-after.ts';
import { boundBefore } from '../bounds/bound-before.ts';
import { findNumerals } from '../numbers/find-numerals.ts';
import { joinRanges } from '../numbers/join-ranges.ts';
import { isHyphen, lowerAt, type Numeral } from '../numbers/numeral.ts';
import { whyPassedOver } from '../numbers/passed-over/why-passed-over.ts';
import { findTrend } from './find-trend.ts';
import { type QuantityUnit, readUnit } from './read-unit.ts';

/** Reasons for which a number is no figure, and yet is a quantity. */
const QUANTITY_REASONS = new Set(
  'duration age distance height area volume weight speed temperature data power angle pressure sound other-measure multiplier exchange-rate rank attribute pronoun'.split(' '),
);

/** The quantities of one sentence, in order. */
export function readSentenceQuantities(text: string, sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const singles = findNumerals(tokens);
  if (singles.length === 0) return [];
  const temporal = findTemporalNumbers(sentence);
  const numerals = joinRanges(tokens, singles, 'together');
  const found: Quantity[] = [];
  let previous: { numeral: Numeral; unit: QuantityUnit; quantity: Quantity } | null = null;
  let next = 0;
  numerals.forEach((numeral, index) => {
    while (next < temporal.length && (temporal[next]?.tokenEnd ?? 0) <= numeral.first.start) next++;
    const time = temporalReason(temporal[next], numeral);
    const reason = time ?? whyPassedOver({ tokens, sentence, numeral, all: numerals, index });
    if (reason !== null && !QUANTITY_REASONS.has(reason)) return;
    if (reason === 'pronoun' && isNoCount(sentence, numeral)) return;
    const unit = readUnit(tokens, numeral, reason === 'age');
    const quantity = describe(text, sentence, numeral, unit, previous);
    previous = { numeral, unit, quantity };
    found.push(quantity);
  });
  return found;
}

function temporalReason(span: TemporalNumber | undefined, numeral: Numeral): string | null {
  if (span === undefined || numeral.currency !== null || numeral.isPercent) return null;
  return span.tokenStart < numeral.last.end && span.tokenEnd > numeral.first.start ? span.reason : null;
}

/** `no one`, `the same one`, `this one`: the word stands for something named. */
function isNoCount(sentence: Sentence, numeral: Numeral): boolean {
  return /^(?:no|this|that|the|same|each|every|any|another|which|new|old|big|last|next|first|only|other|main)$/.test(
    lowerAt(sentence.tokens, numeral.start - 1),
  ) || lowerAt(sentence.tokens, numeral.end) === 'another';
}

/** Vague words as the span from one to ten of their unit: `thousands` is 1,000 to 10,000. */
function valueOf(numeral: Numeral): { low: number; high: number } {
  const sign = isNegative(numeral) ? -1 : 1;
  if (numeral.form === 'fraction') return { low: numeral.low / 100, high: numeral.high / 100 };
  if (numeral.form === 'vague') return { low: numeral.low / 2, high: numeral.low * 5 };
  return { low: sign * numeral.low, high: sign * numeral.high };
}

function isNegative(_numeral: Numeral): boolean {
  return false;
}

function describe(
  text: string,
  sentence: Sentence,
  numeral: Numeral,
  unit: QuantityUnit,
  previous: { numeral: Numeral; unit: QuantityUnit; quantity: Quantity } | null,
): Quantity {
  const { tokens } = sentence;
  const isSmallCount = unit.kind === 'noun' || unit.kind === 'none';
  const before = boundBefore(tokens, numeral.linkStart, numeral.low, isSmallCount) ?? (numeral.linkStart === numeral.start ? null : boundBefore(tokens, numeral.start, numeral.low, isSmallCount));
  const after = boundAfter(tokens, numeral.end);
  const { low, high } = valueOf(numeral);
  let bound: Bound = after?.value ?? before?.bound ?? 'exact';
  if (before !== null && JUST_UNDER.test(before.why.join(' '))) bound = 'less-than';
  const isSpan = numeral.link !== null || numeral.form === 'vague';
  if (bound === 'exact' && previous !== null && isConversion(sentence, previous, numeral, unit)) bound = previous.quantity.bound;
  if (isSpan && (bound === 'about' || bound === 'exact')) bound = 'range';
  const at = Math.min(before?.start ?? numeral.start, numeral.linkStart);
  let trend = bound === 'exact' || bound === 'about' || bound === 'range' ? findTrend(tokens, at, unit) : null;
  if (trend === null && bound === 'exact' && previous?.quantity.trend && isAlternative(sentence, previous, numeral)) trend = previous.quantity.trend;
  const start = tokens[numeral.start]?.start ?? sentence.start;
  const lastToken = Math.max(numeral.end, unit.end) - 1;
  const end = tokens[lastToken]?.end ?? sentence.end;
  const isMore = bound === 'more-than' || bound === 'at-least';
  const isLess = bound === 'less-than' || bound === 'at-most';
  return {
    start,
    end,
    quote: text.slice(start, end),
    low: isLess ? null : low,
    high: isMore ? null : high,
    bound,
    trend,
    noun: unit.unit === null || unit.end <= unit.start ? null : text.slice(tokens[unit.start]?.start ?? start, tokens[unit.end - 1]?.end ?? end),
    unit: unit.unit,
  };
}

const JUST_UNDER = /bound:(?:just under|just below|just short of|just shy of|shy of|a little under|slightly under|slightly below)/;

/** `more than 100 kilometres (60 miles)`: the same quantity in another unit has the same bound. */
function isConversion(sentence: Sentence, previous: { numeral: Numeral; unit: QuantityUnit; quantity: Quantity }, numeral: Numeral, unit: QuantityUnit): boolean {
  const { tokens } = sentence;
  const gap = numeral.start - previous.unit.end;
  if (gap < 1 || gap > 2 || unit.kind !== previous.unit.kind) return false;
  const opener = lowerAt(tokens, numeral.start - 1);
  return (opener === '(' || opener === '/') && (unit.kind === 'measure' || unit.kind === 'money');
}

/** `lost 190 points, or 0.6%`: the same change in another unit. */
function isAlternative(sentence: Sentence, previous: { unit: QuantityUnit; numeral: Numeral }, numeral: Numeral): boolean {
  const { tokens } = sentence;
  const end = Math.max(previous.unit.end, previous.numeral.end);
  return lowerAt(tokens, numeral.start - 1) === 'or' && numeral.start - end <= 2 && !isHyphen(tokens, end);
}
