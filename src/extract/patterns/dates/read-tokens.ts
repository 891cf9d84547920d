import {
  COUNT_ADJECTIVES,
  COUNTED_PLURALS,
  FINITE_VERBS,
  SMALL_NUMBERS,
  VAGUE_COUNTS,
} from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';

/** Lower-case text of the token at `i`, or '' outside the sentence. */
export function lowerAt(tokens: Tokens, i: number): string {
  return tokens[i]?.lower ?? '';
}

/** Whether the token is a hyphen or dash of any length. */
export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‑' || text === '−';
}

/** Whether white space stands before the token at `i`. */
export function isSpaced(tokens: Tokens, i: number): boolean {
  return tokens[i]?.spaced ?? true;
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** Day of a month written at `i` (`17`, `17th`): its value and the index behind it, or null. */
export function dayAt(tokens: Tokens, i: number): { day: number; end: number } | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'number' || token.text.length > 2) return null;
  const day = Number(token.text);
  if (!(day >= 1 && day <= 31)) return null;
  const suffixed = SUFFIXES.has(lowerAt(tokens, i + 1)) && !isSpaced(tokens, i + 1);
  return { day, end: suffixed ? i + 2 : i + 1 };
}

/** Day of a month that ends just before `end`: its value and its first index, or null. */
export function dayBefore(tokens: Tokens, end: number): { day: number; start: number } | null {
  const suffixed = SUFFIXES.has(lowerAt(tokens, end - 1)) && !isSpaced(tokens, end - 1);
  const start = suffixed ? end - 2 : end - 1;
  const read = dayAt(tokens, start);
  return read === null || read.end !== end ? null : { day: read.day, start };
}

/** A year in four digits at `i`, or null. `2,025` and `2025.5` are none. */
export function yearAt(tokens: Tokens, i: number): number | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : null;
}

/** Longest count phrase read leftwards, in tokens: a bound against hostile repetition. */
const MAX_COUNT_TOKENS = 12;

/** A count phrase that ends just before `end` (`twenty-one`, `2 to 3`, `several`): its value where it has one. */
export interface Count {
  readonly start: number;
  readonly value: number | null;
  /** `two or three`, `10-15`. */
  readonly isRange: boolean;
}

/** Reads the number words or digits that end just before `end`, without ranges. */
export function numberBefore(
  tokens: Tokens,
  end: number,
  floor: number,
): { start: number; value: number | null } | null {
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < floor) return null;
  if (last.kind === 'number')
    return { start: end - 1, value: Number(last.text.replace(/[,\u00a0\u202f]/g, '')) };
  const value = SMALL_NUMBERS.get(last.lower);
  if (value !== undefined) {
    const tens = SMALL_NUMBERS.get(lowerAt(tokens, end - 3));
    if (
      value < 10 &&
      tens !== undefined &&
      tens >= 20 &&
      isDash(lowerAt(tokens, end - 2)) &&
      end - 3 >= floor
    ) {
      return { start: end - 3, value: tens + value };
    }
    return { start: end - 1, value };
  }
  if (last.lower === 'dozen') {
    const count = SMALL_NUMBERS.get(lowerAt(tokens, end - 2));
    if (count !== undefined && end - 2 >= floor) return { start: end - 2, value: count * 12 };
    return { start: end - 1, value: 12 };
  }
  if (last.lower === 'hundred' || last.lower === 'thousand' || last.lower === 'million') {
    const inner = numberBefore(tokens, end - 1, floor);
    return { start: inner === null ? end - 1 : inner.start, value: null };
  }
  return VAGUE_COUNTS.has(last.lower) ? { start: end - 1, value: null } : null;
}

const RANGE_WORDS = new Set(['to', 'or']);

/**
 * Reads the count before a time unit: `two`, `twenty-one`, `10-15`, `two to three`, `between 12 and 15`, `one and a
 * half`, `a few`, with adjectives between (`ten consecutive`). Null where there is none.
 */
export function countBefore(tokens: Tokens, unitAt: number, floor: number): Count | null {
  let end = unitAt;
  while (end > floor && unitAt - end < 3 && COUNT_ADJECTIVES.has(lowerAt(tokens, end - 1))) end--;
  if (isDash(lowerAt(tokens, end - 1)) && !isSpaced(tokens, end)) end--;
  if (lowerAt(tokens, end - 1) === 'of') {
    // `a couple of days`, `dozens of years`
    const vague = lowerAt(tokens, end - 2);
    if (!VAGUE_COUNTS.has(vague)) return null;
    const start =
      SMALL_NUMBERS.has(lowerAt(tokens, end - 3)) || lowerAt(tokens, end - 3) === 'a' ? end - 3 : end - 2;
    return { start: Math.max(start, floor), value: null, isRange: false };
  }
  if (lowerAt(tokens, end - 1) === '+') end--;
  const half = halfBefore(tokens, end, floor);
  if (half !== null) return { start: half, value: null, isRange: false };
  const own = numberBefore(tokens, end, floor);
  if (own === null) {
    const article = lowerAt(tokens, end - 1);
    // `barrel-a-day` is a rate.
    if ((article === 'a' || article === 'an') && end - 1 >= floor && !isDash(lowerAt(tokens, end - 2)))
      return { start: end - 1, value: 1, isRange: false };
    return null;
  }
  if (own.start > floor && lowerAt(tokens, own.start - 1) === 'a' && own.value === null) {
    return { start: own.start - 1, value: null, isRange: false };
  }
  const first = rangeStart(tokens, own.start, floor);
  if (first !== null && own.start - first < MAX_COUNT_TOKENS)
    return { start: first, value: null, isRange: true };
  return { start: own.start, value: own.value, isRange: false };
}

/** `one and a half`, `two-and-a-half`: the first index of the number in front, or null. */
function halfBefore(tokens: Tokens, end: number, floor: number): number | null {
  if (lowerAt(tokens, end - 1) !== 'half') return null;
  let i = end - 2;
  if (isDash(lowerAt(tokens, i))) i--;
  if (lowerAt(tokens, i) !== 'a') return null;
  i--;
  if (isDash(lowerAt(tokens, i))) i--;
  if (lowerAt(tokens, i) !== 'and') return null;
  i--;
  if (isDash(lowerAt(tokens, i))) i--;
  const number = numberBefore(tokens, i + 1, floor);
  return number === null ? null : number.start;
}

const AND_RANGE_BEFORE = new Set(['between', 'to', 'for', 'in', 'after', 'within', 'of']);

/** Start of the first number of a range whose second number begins at `second`, or null. */
function rangeStart(tokens: Tokens, second: number, floor: number): number | null {
  let joint = second - 1;
  const word = lowerAt(tokens, joint);
  if (isDash(word) || RANGE_WORDS.has(word)) {
    // `10- to 15-year`
    if (RANGE_WORDS.has(word) && isDash(lowerAt(tokens, joint - 1))) joint--;
    return numberBefore(tokens, joint, floor)?.start ?? null;
  }
  if (word !== 'and') return null;
  const first = numberBefore(tokens, joint, floor);
  return first !== null && AND_RANGE_BEFORE.has(lowerAt(tokens, first.start - 1)) ? first.start : null;
}

/** Whether the word at `i` is what a number before it counts: a plural that no verb follows. */
export function isCountedPlural(tokens: Tokens, i: number): boolean {
  const word = tokens[i];
  if (word === undefined || word.capital) return false;
  if (!COUNTED_PLURALS.has(word.lower)) return false;
  const after = lowerAt(tokens, i + 1);
  return !(FINITE_VERBS.has(after) || (after.endsWith('ed') && after.length > 3));
}
