import type { Bound } from '../../../model/figure.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { boundAfter } from '../bounds/bound-after.ts';
import { boundBefore } from '../bounds/bound-before.ts';
import { isDash, isHyphen, lowerAt, type Numeral } from '../numbers/numeral.ts';
import { readSentenceNumbers } from '../numbers/sentence-numbers.ts';
import { findTrend } from './find-trend.ts';
import { type QuantityUnit, readUnit } from './read-unit.ts';

/** Reasons for which a number is no figure, and yet is a quantity. */
const QUANTITY_REASONS = new Set(
  'duration age distance height area volume weight speed temperature data power angle pressure sound other-measure multiplier exchange-rate rank attribute'.split(
    ' ',
  ),
);

/** The quantities of one sentence, in order. */
export function readSentenceQuantities(text: string, sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  let previous: Read | null = null;
  for (const { numeral, reason } of readSentenceNumbers(sentence, 'together')) {
    if (!isQuantity(sentence, numeral, reason)) continue;
    const unit = carryUnit(tokens, numeral, readUnit(tokens, numeral, reason === 'age'), previous);
    if (
      reason === 'pronoun' &&
      unit.unit === null &&
      !/^(?:that|who|which)$/.test(lowerAt(tokens, numeral.end))
    )
      continue;
    const quantity: Quantity = describe(text, sentence, numeral, unit, previous);
    previous = { numeral, unit, quantity };
    found.push(quantity);
  }
  return found;
}

/** A quantity just read, which the next one may continue. */
interface Read {
  readonly numeral: Numeral;
  readonly unit: QuantityUnit;
  readonly quantity: Quantity;
}

function isQuantity(sentence: Sentence, numeral: Numeral, reason: string | null): boolean {
  const { tokens } = sentence;
  // `a pair of companies`, `a baker's dozen`: sets by name, not quantities.
  if (numeral.why === 'number:pair' || numeral.why === 'number:couple') return false;
  if (numeral.why === 'number:dozen' && lowerAt(tokens, numeral.start - 1) === "'s") return false;
  if (reason === null) return true;
  // `in the last three months`, `six minutes later`: a date to those who ask when, a duration here.
  if (reason === 'date')
    return (
      numeral.low < 1000 &&
      UNITS.has(lowerAt(tokens, isHyphen(tokens, numeral.end) ? numeral.end + 1 : numeral.end))
    );
  // `women aged 25 to 54`: a class of persons.
  if (reason === 'age') return numeral.link === null || UNITS.has(lowerAt(tokens, numeral.end));
  if (reason === 'pronoun') return !isNoCount(sentence, numeral);
  return QUANTITY_REASONS.has(reason);
}

/** `compared with 63`, `up from 2.4 million`, `20 per week`: the unit of the quantity before. */
function carryUnit(
  tokens: Tokens,
  numeral: Numeral,
  unit: QuantityUnit,
  previous: Read | null,
): QuantityUnit {
  if (unit.unit !== null || previous === null || previous.unit.unit === null) return unit;
  if (previous.unit.kind !== 'noun' && previous.unit.kind !== 'measure' && previous.unit.kind !== 'points')
    return unit;
  if (lowerAt(tokens, numeral.end) === 'per' && UNITS.has(lowerAt(tokens, numeral.end + 1))) {
    return { ...unit, unit: `${previous.unit.unit} per ${UNITS.get(lowerAt(tokens, numeral.end + 1))}` };
  }
  const joint = `${lowerAt(tokens, numeral.start - 2)} ${lowerAt(tokens, numeral.start - 1)}`;
  return /^(?:compared (?:with|to)|(?:up|down) from)$/.test(joint)
    ? { ...unit, unit: previous.unit.unit, kind: previous.unit.kind }
    : unit;
}

/** `no one`, `the same one`, `this one`: the word stands for something named. */
function isNoCount(sentence: Sentence, numeral: Numeral): boolean {
  return (
    /^(?:no|this|that|the|same|each|every|any|another|which|new|old|big|last|next|first|only|other|main)$/.test(
      lowerAt(sentence.tokens, numeral.start - 1),
    ) || lowerAt(sentence.tokens, numeral.end) === 'another'
  );
}

/** Vague words as the span from one to ten of their unit: `thousands` is 1,000 to 10,000. */
function valueOf(tokens: Tokens, numeral: Numeral): { low: number; high: number } {
  const sign = isNegative(tokens, numeral) ? -1 : 1;
  if (numeral.form === 'fraction') return { low: numeral.low / 100, high: numeral.high / 100 };
  if (numeral.form === 'vague') return { low: numeral.low / 2, high: numeral.low * 5 };
  return { low: sign * numeral.low, high: sign * numeral.high };
}

/** `-5 yards`, `$-50.8bn`, `minus 130 degrees`, `minus-1.4` */
function isNegative(tokens: Tokens, numeral: Numeral): boolean {
  let i = numeral.first.start - 1;
  const hasDash = isDash(tokens, i) && tokens[i + 1]?.spaced === false;
  if (
    hasDash &&
    (tokens[i]?.spaced === true || tokens[i - 1]?.kind === 'symbol') &&
    tokens[i - 1]?.kind !== 'number'
  )
    return true;
  if (hasDash) i--;
  return lowerAt(tokens, i) === 'minus';
}

function describe(
  text: string,
  sentence: Sentence,
  numeral: Numeral,
  unit: QuantityUnit,
  previous: Read | null,
): Quantity {
  const { tokens } = sentence;
  const isSmallCount = unit.kind === 'noun' || unit.kind === 'none';
  const before = boundBefore(tokens, numeral.linkStart, numeral.low, isSmallCount);
  const after = boundAfter(tokens, numeral.end);
  const { low, high } = valueOf(tokens, numeral);
  let bound: Bound = after?.value ?? before?.bound ?? 'exact';
  if (before !== null && JUST_UNDER.test(before.why.join(' '))) bound = 'less-than';
  const isSpan = numeral.link !== null || numeral.form === 'vague';
  if (bound === 'exact' && previous !== null && isConversion(sentence, previous, numeral, unit))
    bound = previous.quantity.bound;
  if (bound === 'exact' && /^averag(?:ed|es|ing)$/.test(lowerAt(tokens, numeral.start - 1))) bound = 'about';
  if (isSpan && (bound === 'about' || bound === 'exact')) bound = 'range';
  const at = Math.min(before?.start ?? numeral.start, numeral.linkStart);
  let trend = bound === 'exact' || bound === 'about' ? findTrend(tokens, at, unit, bound === 'about') : null;
  if (
    trend === null &&
    bound === 'exact' &&
    previous?.quantity.trend &&
    isAlternative(sentence, previous, numeral)
  )
    trend = previous.quantity.trend;
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
    noun:
      unit.unit === null || unit.end <= unit.start
        ? null
        : text.slice(tokens[unit.start]?.start ?? start, tokens[unit.end - 1]?.end ?? end),
    unit: unit.unit,
  };
}

const JUST_UNDER =
  /bound:(?:just under|just below|just short of|just shy of|shy of|a little under|slightly under|slightly below)/;

/** `more than 100 kilometres (60 miles)`: the same quantity in another unit has the same bound. */
function isConversion(sentence: Sentence, previous: Read, numeral: Numeral, unit: QuantityUnit): boolean {
  const { tokens } = sentence;
  const gap = numeral.start - previous.unit.end;
  if (gap < 1 || gap > 2 || unit.kind !== previous.unit.kind) return false;
  const opener = lowerAt(tokens, numeral.start - 1);
  return (opener === '(' || opener === '/') && (unit.kind === 'measure' || unit.kind === 'money');
}

/** `lost 190 points, or 0.6%`: the same change in another unit. */
function isAlternative(sentence: Sentence, previous: Read, numeral: Numeral): boolean {
  const { tokens } = sentence;
  const end = Math.max(previous.unit.end, previous.numeral.end);
  return lowerAt(tokens, numeral.start - 1) === 'or' && numeral.start - end <= 2 && !isHyphen(tokens, end);
}
