import { COIN_WORDS, CURRENCY_NAMES } from '../../languages/english/currencies.ts';
import { UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { isHyphen, lowerAt, type Numeral } from '../numbers/numeral.ts';
import { measureAfter } from '../numbers/passed-over/is-measure.ts';
import { readCountedPhrase } from './counted-phrase.ts';
import { singularOf } from './singular.ts';

/** The unit of a quantity: token span of its words, and its normal form. */
export interface QuantityUnit {
  readonly start: number;
  readonly end: number;
  readonly unit: string | null;
  readonly kind:
    | 'money'
    | 'percent'
    | 'share'
    | 'measure'
    | 'time'
    | 'age'
    | 'times'
    | 'points'
    | 'noun'
    | 'none';
}

/** Reads what a number is a number of. `isAge` is what the dates of the sentence say of it. */
export function readUnit(tokens: Tokens, numeral: Numeral, isAge: boolean): QuantityUnit {
  const base = readBase(tokens, numeral, isAge);
  if (base.unit === null || base.kind === 'age' || base.kind === 'times' || base.kind === 'share')
    return base;
  const rate = readRate(tokens, base.end, base.kind);
  return rate === null ? base : { ...base, end: rate.end, unit: `${base.unit} per ${rate.unit}` };
}

function readBase(tokens: Tokens, numeral: Numeral, isAge: boolean): QuantityUnit {
  const { end } = numeral;
  const none: QuantityUnit = { start: end, end, unit: null, kind: 'none' };
  if (numeral.currency !== null) {
    return {
      start: numeral.start,
      end,
      unit: CURRENCY_NAMES.get(numeral.currency) ?? numeral.currency.toLowerCase(),
      kind: 'money',
    };
  }
  if (numeral.form === 'fraction') {
    const counted = readCountedPhrase(tokens, end, true);
    return { start: end, end: counted?.end ?? end, unit: `% ${counted?.unit ?? '-'}`, kind: 'share' };
  }
  if (numeral.why === 'number:fold') return { start: numeral.start, end, unit: 'count', kind: 'times' };
  if (numeral.isPercent) {
    const isPoint = /^points?$/.test(lowerAt(tokens, end - 1));
    return { start: end - 1, end, unit: isPoint ? 'percentage point' : 'percent', kind: 'percent' };
  }
  const at = isHyphen(tokens, end) ? end + 1 : end;
  const word = lowerAt(tokens, at);
  const coin = COIN_WORDS.get(word);
  if (coin !== undefined) return { start: at, end: at + 1, unit: coin, kind: 'money' };
  if (isAge) return ageUnit(tokens, at);
  if (/^[2-6]$/.test(tokens[numeral.start]?.text ?? '') && tokens[at]?.text === 'G' && !tokens[at]?.spaced) {
    return { start: at, end: at + 1, unit: 'generation wireless', kind: 'measure' };
  }
  const time = UNITS.get(word);
  if (time !== undefined) return timeUnit(tokens, at, time);
  if (word === 'times' || word === 'fold' || (word === 'x' && !tokens[at]?.spaced))
    return { start: at, end: at + 1, unit: 'count', kind: 'times' };
  if (word === 'basis' && /^points?$/.test(lowerAt(tokens, at + 1)))
    return { start: at, end: at + 2, unit: 'basis point', kind: 'points' };
  if (word === 'point' || word === 'points') return { start: at, end: at + 1, unit: 'point', kind: 'points' };
  // `50 previous years`, `three straight days`
  const later = UNITS.get(lowerAt(tokens, at + 1));
  if (
    later !== undefined &&
    /^(?:previous|straight|consecutive|full|whole|long|more|extra|additional|successive|calendar|working|short|different)$/.test(
      word,
    )
  ) {
    return { start: at + 1, end: at + 2, unit: later, kind: 'time' };
  }
  const measure = measureAfter(tokens, end);
  if (measure !== null && measure.measure.kind !== 'height') {
    return { start: measure.start, end: measure.end, unit: measure.measure.unit, kind: 'measure' };
  }
  // `from 208 pounds to 193`: the unit stands behind the first number.
  if (numeral.link === 'from-to' && numeral.last !== numeral.first) {
    const first = measureAfter(tokens, numeral.first.end);
    if (first !== null)
      return { start: first.start, end: first.end, unit: first.measure.unit, kind: 'measure' };
  }
  const counted = readCountedPhrase(tokens, end, numeral.low === 1 && numeral.link === null);
  if (counted !== null) {
    const isTop = lowerAt(tokens, numeral.start - 1) === 'top';
    return { ...counted, unit: isTop ? `top ${counted.unit}` : counted.unit, kind: 'noun' };
  }
  return isAgeOfSubject(tokens, numeral.start) ? { ...none, unit: 'year of age', kind: 'age' } : none;
}

/** `He will be 35 by then`, `she was 24`: a bare number said of a person. */
function isAgeOfSubject(tokens: Tokens, start: number): boolean {
  const verb = lowerAt(tokens, start - 1);
  if (verb === 'turned' || verb === 'turns')
    return tokens[start]?.kind === 'number' && (tokens[start]?.text.length ?? 9) < 3;
  if (verb !== 'be' && verb !== 'is' && verb !== 'was' && verb !== "i'm") return false;
  const subject = lowerAt(tokens, verb === 'be' ? start - 3 : start - 2);
  return (
    (subject === 'he' || subject === 'she' || subject === 'who') && (tokens[start]?.text.length ?? 9) < 3
  );
}

function ageUnit(tokens: Tokens, at: number): QuantityUnit {
  const unit = UNITS.get(lowerAt(tokens, at)) ?? 'year';
  const isWritten = UNITS.has(lowerAt(tokens, at));
  return { start: at, end: isWritten ? at + 1 : at, unit: `${unit} of age`, kind: 'age' };
}

/** `15 years`, `an 18 month-old`: the unit itself, or an age. */
function timeUnit(tokens: Tokens, at: number, unit: string): QuantityUnit {
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const isOld = lowerAt(tokens, next) === 'old' || lowerAt(tokens, next) === 'olds';
  if (isOld) return { start: at, end: next + 1, unit: `${unit} of age`, kind: 'age' };
  return { start: at, end: at + 1, unit, kind: 'time' };
}

const GOODS = new Set(
  'barrel share head person piece bottle pack ticket seat unit bushel copy litre gallon'.split(' '),
);

/** `$65 a barrel`, `$3 a gallon` */
function readGoods(tokens: Tokens, at: number): { end: number; unit: string } | null {
  const measure = measureAfter(tokens, at);
  if (measure !== null && measure.start === at) return { end: measure.end, unit: measure.measure.unit };
  const word = lowerAt(tokens, at);
  return GOODS.has(word) ? { end: at + 1, unit: word } : null;
}

const RATE_ARTICLES = new Set(['a', 'an', 'every', 'each']);

/** `per barrel`, `a month`, `an hour`, `per mmBTU` behind a unit. */
function readRate(
  tokens: Tokens,
  at: number,
  kind: QuantityUnit['kind'],
): { end: number; unit: string } | null {
  const i = isHyphen(tokens, at) ? at + 1 : at;
  const word = lowerAt(tokens, i);
  const behind = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const base = tokens[behind];
  if (base === undefined || base.kind !== 'word') return null;
  const time = UNITS.get(base.lower);
  if (RATE_ARTICLES.has(word)) {
    if (/^(?:earlier|ago|later|before|after|old)$/.test(lowerAt(tokens, behind + 1))) return null;
    if (time !== undefined) return kind === 'percent' ? null : { end: behind + 1, unit: time };
    return kind === 'money' ? readGoods(tokens, behind) : null;
  }
  if (word !== 'per' && !(word === '/' && !tokens[i]?.spaced)) return null;
  if (time !== undefined) return { end: behind + 1, unit: time };
  const measure = measureAfter(tokens, behind);
  if (measure !== null && measure.start === behind) return { end: measure.end, unit: measure.measure.unit };
  return { end: behind + 1, unit: singularOf(base.lower) };
}
