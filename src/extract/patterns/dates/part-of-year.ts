import { ORDINALS, SMALL_NUMBERS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { monthAt } from './calendar-day.ts';
import type { Expression, YearRef } from './expression.ts';
import { isDash, lowerAt, yearAt } from './read-tokens.ts';

const CODES = new Map<string, readonly [first: number, last: number]>([
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
  ['h1', [1, 6]],
  ['h2', [7, 12]],
]);
const YEAR_REFS = new Set(['last', 'this', 'next']);

/** `Q3 2024`, `H1`, from the code at `i`. */
export function readYearCode(tokens: Tokens, i: number): Expression | null {
  const code = CODES.get(lowerAt(tokens, i));
  if (code === undefined) return null;
  const { year, end } = ofYear(tokens, i + 1);
  return { start: i, end, when: months(code[0], code[1], year), why: 'part-of-year-code' };
}

/** `the first half of 2025`, `the third quarter`, `second-quarter`, from `half` or `quarter` at `i`. */
export function readHalfOrQuarter(tokens: Tokens, i: number, floor: number): Expression | null {
  const size = lowerAt(tokens, i) === 'half' ? 6 : 3;
  const at = isDash(lowerAt(tokens, i - 1)) ? i - 2 : i - 1;
  const index = ORDINALS.get(lowerAt(tokens, at));
  if (index === undefined || at < floor || index * size > 12) return null;
  const { year, end } = ofYear(tokens, i + 1);
  // `the first half of the match` is no date; a half needs its year, a quarter may stand alone.
  if (year === null && (size === 6 || lowerAt(tokens, i + 1) === 'of')) return null;
  const part = index < 0 ? 12 / size : index;
  if (index < 0 && year === null) return null;
  return { start: at, end, when: months((part - 1) * size + 1, part * size, year), why: 'part-of-year' };
}

/** `the first nine months of 2024`, `the last three months of this year`, from `months` at `i`. */
export function readFirstMonths(tokens: Tokens, i: number, floor: number): Expression | null {
  const count = SMALL_NUMBERS.get(lowerAt(tokens, i - 1)) ?? Number(lowerAt(tokens, i - 1) || NaN);
  if (!Number.isInteger(count) || count < 1 || count > 12 || i - 2 < floor) return null;
  const position = lowerAt(tokens, i - 2);
  if (position !== 'first' && position !== 'last' && position !== 'final' && position !== 'opening')
    return null;
  const { year, end } = ofYear(tokens, i + 1);
  if (year === null) return null;
  const isFirst = position === 'first' || position === 'opening';
  const when = isFirst ? months(1, count, year) : months(13 - count, 12, year);
  return { start: i - 2, end, when, why: 'months-of-year' };
}

/** `the 12 months to June 2025`, `the six months ending September`, from `months` at `i`. */
export function readMonthsTo(tokens: Tokens, i: number, floor: number): Expression | null {
  const joint = lowerAt(tokens, i + 1);
  if (joint !== 'to' && joint !== 'ending' && joint !== 'through' && joint !== 'until') return null;
  const at = lowerAt(tokens, i + 2) === 'in' || lowerAt(tokens, i + 2) === 'end' ? i + 3 : i + 2;
  const month = monthAt(tokens, at);
  const count = SMALL_NUMBERS.get(lowerAt(tokens, i - 1)) ?? Number(lowerAt(tokens, i - 1) || NaN);
  if (month === null || i - 1 < floor || !Number.isInteger(count) || count < 1 || count > 60) return null;
  const { year, end } = ofYear(tokens, month.end);
  return { start: i - 1, end, when: months(month.month - count + 1, month.month, year), why: 'months-to' };
}

/** `the first week of July`, `the first ten days of March 2025`, from `week` or `days` at `i`. */
export function readDaysOfMonth(tokens: Tokens, i: number, floor: number): Expression | null {
  const unit = lowerAt(tokens, i);
  const size = unit.startsWith('week') ? 7 : 1;
  if (lowerAt(tokens, i + 1) !== 'of') return null;
  const month = monthAt(tokens, i + 2);
  if (month === null) return null;
  const year = ofYear(tokens, month.end);
  let at = i - 1;
  let count = 1;
  if (unit.endsWith('s')) {
    count = SMALL_NUMBERS.get(lowerAt(tokens, at)) ?? Number(lowerAt(tokens, at) || NaN);
    at--;
  }
  const index = ORDINALS.get(lowerAt(tokens, at));
  if (index === undefined || at < floor || !Number.isInteger(count) || count * size > 28 || index * size > 28)
    return null;
  const base = { kind: 'days-of-month', month: month.month, year: year.year } as const;
  if (index < 0 || (count > 1 && index !== 1))
    return { start: at, end: year.end, when: { kind: 'open' }, why: 'days-of-month' };
  const when = { ...base, first: (index - 1) * size + 1, last: (index - 1 + count) * size };
  return { start: at, end: year.end, when, why: 'days-of-month' };
}

function months(first: number, last: number, year: YearRef): Expression['when'] {
  return { kind: 'months', first, last, year, which: null };
}

/** ` 2025`, `of 2025`, `of this year`, `last year` at `i`. */
function ofYear(tokens: Tokens, i: number): { year: YearRef; end: number } {
  let at =
    lowerAt(tokens, i) === 'of' || lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === 'in' ? i + 1 : i;
  if (lowerAt(tokens, at) === 'the' && lowerAt(tokens, at + 1) === 'year')
    return { year: 'this', end: at + 2 };
  if (lowerAt(tokens, at) === 'fiscal') at++;
  const year = yearAt(tokens, at);
  if (year !== null) return { year, end: at + 1 };
  const which = lowerAt(tokens, at);
  if (YEAR_REFS.has(which) && lowerAt(tokens, at + 1) === 'year')
    return { year: which as YearRef, end: at + 2 };
  return { year: null, end: i };
}
