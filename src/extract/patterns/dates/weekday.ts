import {
  SHORT_WEEKDAYS,
  WEEKDAY_NAMES_AFTER,
  WEEKDAY_NAMES_BEFORE,
  WEEKDAYS,
} from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { monthAt } from './calendar-day.ts';
import type { Expression } from './expression.ts';
import { dayAt, isSpaced, lowerAt } from './read-tokens.ts';

const WEEKS = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
]);

/** `Friday`, `last Tuesday`, `Monday of last week`, `Sat` beside a date or in brackets, from the name at `i`. */
export function readWeekday(tokens: Tokens, i: number, floor: number): Expression | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const before = lowerAt(tokens, i - 1);
  let end = i + 1;
  let weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined) {
    weekday = SHORT_WEEKDAYS.get(token.lower);
    if (weekday === undefined || !token.capital) return null;
    if (lowerAt(tokens, end) === '.' && !isSpaced(tokens, end)) end++;
    const next = lowerAt(tokens, end) === ',' ? end + 1 : end;
    const dated = monthAt(tokens, next) !== null || dayAt(tokens, next) !== null;
    const bracketed = before === '(' && lowerAt(tokens, end) === ')';
    if (!dated && !bracketed && !(before === 'on' && token.lower !== 'sun')) return null;
  } else {
    if (!token.capital && before !== 'on' && before !== 'last' && before !== 'next') return null;
    if (WEEKDAY_NAMES_BEFORE.has(before) && (tokens[i - 1]?.capital ?? false)) return null;
    if (WEEKDAY_NAMES_AFTER.has(lowerAt(tokens, end)) && (tokens[end]?.capital ?? false)) return null;
  }
  // `the Friday before the vote`
  const toldFromOther =
    before === 'the' && (lowerAt(tokens, end) === 'before' || lowerAt(tokens, end) === 'after');
  if (toldFromOther) return { start: i, end: end + 1, when: { kind: 'open' }, why: 'weekday-from-event' };
  let start = i;
  let which: 'last' | 'next' | 'this' | null = null;
  if (
    (before === 'last' ||
      before === 'next' ||
      before === 'this' ||
      before === 'past' ||
      before === 'coming') &&
    i - 1 >= floor
  ) {
    which = before === 'past' ? 'last' : before === 'coming' ? 'next' : before;
    start = i - 1;
  }
  const week = weekBehind(tokens, end);
  if (week !== null) ({ end } = week);
  const when = { kind: 'weekday', weekday, which, week: week?.week ?? null } as const;
  return { start, end, when, why: 'weekday' };
}

/** `Monday last week`, `Monday of this week`, `Monday of the previous week`. */
function weekBehind(tokens: Tokens, end: number): { week: -1 | 0 | 1; end: number } | null {
  let i = end;
  if (lowerAt(tokens, i) === 'of') i++;
  if (lowerAt(tokens, i) === 'the') i++;
  const week = WEEKS.get(lowerAt(tokens, i));
  return week !== undefined && lowerAt(tokens, i + 1) === 'week' ? { week, end: i + 2 } : null;
}
