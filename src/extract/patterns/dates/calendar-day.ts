import { COUNTED_PLURALS, MONTHS, SHORT_MONTHS, VAGUE_PARTS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import type { Expression, YearRef } from './expression.ts';
import { dayAt, dayBefore, isCountedPlural, isDash, isSpaced, lowerAt, yearAt } from './read-tokens.ts';

/** Days in a list or range before a month (`3, 4 and 7 May`): more are no date. */
const MAX_DAYS = 6;

/** Month named at `i`, full or short, with the index behind it and its period. */
export function monthAt(tokens: Tokens, i: number): { month: number; end: number; isShort: boolean } | null {
  const lower = lowerAt(tokens, i);
  const full = MONTHS.get(lower);
  if (full !== undefined && lower !== 'may') return { month: full, end: i + 1, isShort: false };
  const short = SHORT_MONTHS.get(lower);
  if (short === undefined) return null;
  const period = lowerAt(tokens, i + 1) === '.' && !isSpaced(tokens, i + 1) && i + 2 < tokens.length;
  return { month: short, end: period && lower !== 'may' ? i + 2 : i + 1, isShort: lower !== 'may' };
}

/** Year behind a day or month that ends at `end`: `2025`, `, 2025`, `last year`, `of this year`. */
export function yearBehind(tokens: Tokens, end: number): { year: YearRef; end: number } {
  let i = end;
  const comma = lowerAt(tokens, i) === ',';
  if (comma || lowerAt(tokens, i) === 'of' || (isDash(lowerAt(tokens, i)) && !isSpaced(tokens, i))) i++;
  const year = yearAt(tokens, i);
  // `on 3 March, 2000 people` counts; in `July 17, 2025 police raided` the police are the subject.
  const counts = comma
    ? COUNTED_PLURALS.has(lowerAt(tokens, i + 1)) && lowerAt(tokens, i + 1) !== 'police'
    : isCountedPlural(tokens, i + 1);
  if (year !== null && !counts) return { year, end: i + 1 };
  const which = lowerAt(tokens, i);
  if (
    !comma &&
    (which === 'last' || which === 'this' || which === 'next') &&
    lowerAt(tokens, i + 1) === 'year'
  ) {
    return { year: which, end: i + 2 };
  }
  return { year: null, end };
}

/** `17 July`, `the 17th of July 2025`, `14 to 16 July`, `9 and 10 March`, around the month name at `i`. */
export function readDayBeforeMonth(tokens: Tokens, i: number, floor: number): Expression | null {
  const month = monthAt(tokens, i);
  if (month === null) return null;
  let at = i;
  if (lowerAt(tokens, at - 1) === 'of' || (isDash(lowerAt(tokens, at - 1)) && !isSpaced(tokens, at))) at--;
  // `this 14th day of January`
  if (lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'day') at--;
  const last = dayBefore(tokens, at);
  if (last === null || last.start < floor) return null;
  if (!hasCapital(tokens, i) && lowerAt(tokens, i) === 'may') {
    if (yearAt(tokens, i + 1) === null) return null;
  }
  let { start } = last;
  let first = last.day;
  let count = 1;
  let listed = false;
  while (count < MAX_DAYS) {
    const joint = lowerAt(tokens, start - 1);
    if (joint === ',' && !listed) break;
    const isJoint =
      isDash(joint) ||
      joint === 'to' ||
      joint === 'and' ||
      joint === '&' ||
      joint === 'or' ||
      joint === ',' ||
      joint === 'until' ||
      joint === 'through';
    const before = isJoint ? dayBefore(tokens, start - 1) : null;
    if (before === null || before.start < floor || before.day >= first) break;
    listed = joint === 'and' || joint === '&' || joint === 'or' || joint === ',';
    first = before.day;
    start = before.start;
    count++;
    if (!listed) break;
  }
  const { year, end } = yearBehind(tokens, month.end);
  if (count === 1) {
    const when = { kind: 'day', day: last.day, month: month.month, year, weekday: null } as const;
    return { start, end, when, why: 'day-month' };
  }
  return {
    start,
    end,
    when: { kind: 'days', first, last: last.day, month: month.month, year },
    why: 'days-month',
  };
}

/** `July 17`, `July 17th, 2025`, `July 14-16`, `July 14 and 15`, from the month name at `i`. */
export function readDayAfterMonth(tokens: Tokens, i: number): Expression | null {
  const month = monthAt(tokens, i);
  if (month === null || !hasCapital(tokens, i)) return null;
  const at = lowerAt(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const first = dayAt(tokens, at);
  if (first === null) return null;
  const next = lowerAt(tokens, first.end);
  // `14:30`, `10,000`, `5 per cent`, `12.5`: the number belongs to what follows.
  if (
    (next === ':' && !isSpaced(tokens, first.end) && tokens[first.end + 1]?.kind === 'number') ||
    next === '%' ||
    next === 'per' ||
    next === 'percent'
  )
    return null;
  const { last, end } = lastDayBehind(tokens, first);
  const year = yearBehind(tokens, end);
  if (year.year === null) {
    // `in March 18 people`: a month with `in`, and a count.
    const before = lowerAt(tokens, i - 1);
    // `in December 5 left`, `since late June 5 left`: the month is whole, and the number counts.
    if (before === 'in' || VAGUE_PARTS.has(before)) return null;
    const counts =
      before === 'since'
        ? isCounted(tokens, end)
        : before !== 'on' && COUNTED_PLURALS.has(lowerAt(tokens, end));
    if (counts) return null;
  }
  if (last === first.day) {
    const when = { kind: 'day', day: first.day, month: month.month, year: year.year, weekday: null } as const;
    return { start: i, end: year.end, when, why: 'month-day' };
  }
  const when = { kind: 'days', first: first.day, last, month: month.month, year: year.year } as const;
  return { start: i, end: year.end, when, why: 'month-days' };
}

/** `14-16`, `14 to 16`, `3, 4 and 5` behind a month: the last day and the index behind it. */
function lastDayBehind(tokens: Tokens, first: { day: number; end: number }): { last: number; end: number } {
  let last = first.day;
  let end = first.end;
  let pending = first;
  for (let count = 1; count < MAX_DAYS; count++) {
    const joint = lowerAt(tokens, pending.end);
    const isList = joint === ',';
    if (!isList && !isDash(joint) && !BEHIND_JOINTS.has(joint)) break;
    const next = dayAt(tokens, pending.end + 1);
    if (next === null || next.day <= pending.day || monthAt(tokens, next.end) !== null) break;
    if (COUNTED_PLURALS.has(lowerAt(tokens, next.end)) || lowerAt(tokens, next.end) === ':') break;
    pending = next;
    // Days behind commas count once `and` has closed the list: `on July 3, 4 people`.
    if (isList) continue;
    ({ day: last, end } = next);
    break;
  }
  return { last, end };
}
const BEHIND_JOINTS = new Set(['to', 'and', '&', 'through', 'until']);

/** Whether a lower-case word that may be a counted noun follows. */
function isCounted(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.capital ||
      (token.lower.endsWith('s') && token.lower !== 'was') ||
      COUNTED_PLURALS.has(token.lower))
  );
}

function hasCapital(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (token.capital || !DOUBTFUL_LOWER.has(token.lower));
}

/** In lower case these are verbs or modal verbs unless the day stands in front. */
const DOUBTFUL_LOWER = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan', 'jun']);
