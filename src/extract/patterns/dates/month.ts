import { DOUBTFUL_MONTHS, VAGUE_PARTS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { monthAt, yearBehind } from './calendar-day.ts';
import type { Expression } from './expression.ts';
import { isDash, isSpaced, lowerAt } from './read-tokens.ts';

const BEFORE_MONTH = new Set(
  'in since by until till from before after during throughout through between of for to last next this early late mid around previous every each and or as'.split(
    ' ',
  ),
);
/** These leave a doubtful month doubtful (`to March on`, `for May`), unless a year or another month follows. */
const WEAK_BEFORE = new Set('to for of and or as before after around'.split(' '));
const TITLES_BEFORE = new Set('mr mrs ms miss dr sir dame theresa lady lord'.split(' '));

/** `July`, `July 2025`, `in August`, `last August`, `early March`, `mid-July`, from the month name at `i`. */
export function readMonth(tokens: Tokens, i: number, floor: number): Expression | null {
  const token = tokens[i];
  const month = monthAt(tokens, i);
  if (token === undefined || month === null) return null;
  const { year, end } = yearBehind(tokens, month.end);
  let start = i;
  let before = lowerAt(tokens, i - 1);
  const dashed = isDash(before) && !isSpaced(tokens, i) && !isSpaced(tokens, i - 1);
  if (dashed) before = lowerAt(tokens, i - 2);
  if (year === null && !isMonthName(tokens, i, before, month.isShort, month.end)) return null;
  if (token.lower === 'march' && !token.capital && year === null) return null;
  if (token.lower === 'may' && !token.capital && !(year !== null && BEFORE_MONTH.has(before))) return null;
  const vague = readVague(tokens, i, floor, dashed);
  if (vague !== null) return { start: vague, end, when: { kind: 'open' }, why: 'part-of-month' };
  let which: 'last' | 'next' | 'this' | null = null;
  if ((before === 'last' || before === 'next' || before === 'this') && i - 1 >= floor && !dashed) {
    which = before;
    start = i - 1;
  }
  const when = { kind: 'months', first: month.month, last: month.month, year, which } as const;
  return { start, end, when, why: 'month' };
}

/** `early`, `mid-`, `the end of`: the index where it begins, or null. */
function readVague(tokens: Tokens, i: number, floor: number, dashed: boolean): number | null {
  let at = i - 1;
  if (dashed || lowerAt(tokens, at) === 'of') at--;
  if (at < floor || !VAGUE_PARTS.has(lowerAt(tokens, at))) return null;
  // `part of the May …` never comes here; `end July` does, and `in the end July` is rare enough.
  return at;
}

function isMonthName(tokens: Tokens, i: number, before: string, isShort: boolean, end: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const next = tokens[end];
  const namePart =
    next !== undefined && next.kind === 'word' && next.capital && monthAt(tokens, end) === null;
  if (TITLES_BEFORE.has(before)) return false;
  if (isShort) return token.capital && BEFORE_MONTH.has(before) && !WEAK_BEFORE.has(before) && !namePart;
  if (!token.capital) return !DOUBTFUL_MONTHS.has(token.lower) && token.lower.length > 3;
  if (!DOUBTFUL_MONTHS.has(token.lower))
    return !(namePart && !BEFORE_MONTH.has(before)) || next === undefined;
  const joined =
    (next?.lower === 'to' || next?.lower === 'and' || next?.lower === 'or' || isDash(next?.lower ?? '')) &&
    monthAt(tokens, end + 1) !== null;
  // `April and June, two sisters`: two doubtful names alone are no months.
  if (
    joined &&
    (BEFORE_MONTH.has(before) ||
      !DOUBTFUL_MONTHS.has(lowerAt(tokens, end + 1)) ||
      lowerAt(tokens, end + 2) !== ',')
  )
    return true;
  if (BEFORE_MONTH.has(before) || VAGUE_PARTS.has(before)) {
    if (WEAK_BEFORE.has(before))
      return (
        followsMonth(tokens, i - 2) ||
        (token.lower === 'august' && !namePart) ||
        (token.lower !== 'march' &&
          token.lower !== 'august' &&
          before !== 'for' &&
          before !== 'and' &&
          before !== 'or' &&
          !namePart)
      );
    return true;
  }
  // `the May election`, `the August raid`: an article, and a lower-case word behind it.
  if (before === 'the' || before === 'a' || before === 'an')
    return next !== undefined && next.kind === 'word' && !next.capital && token.lower !== 'march';
  // `August's raids`
  return next?.lower === "'s" || next?.lower === '’s'
    ? token.lower !== 'may' && token.lower !== 'april' && token.lower !== 'june'
    : false;
}

function followsMonth(tokens: Tokens, i: number): boolean {
  return monthAt(tokens, i) !== null && (tokens[i]?.capital ?? false);
}
