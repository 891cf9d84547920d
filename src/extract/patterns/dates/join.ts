import type { Tokens } from '../../mentions.ts';
import type { Expression, When } from './expression.ts';
import { isDash, lowerAt } from './read-tokens.ts';

/**
 * Joins neighbours into one expression: a weekday with its day (`Friday (Jul 18)`), ranges (`27 June to 22 July`,
 * `between Monday and Wednesday`), neighbours in the calendar (`Saturday and Sunday`), and the week of a day.
 */
export function joinExpressions(tokens: Tokens, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    let next = expression;
    for (;;) {
      const last = joined.at(-1);
      const both =
        last === undefined ? null : (joinWeekdayAndDay(tokens, last, next) ?? joinRange(tokens, last, next));
      if (last === undefined || both === null) break;
      joined.pop();
      next = both;
    }
    joined.push(readWeekOf(tokens, next) ?? next);
  }
  return joined;
}

/** `the week of 14 July`, `the week ending 20 July`. */
function readWeekOf(tokens: Tokens, day: Expression): Expression | null {
  if (day.when.kind !== 'day') return null;
  const word = lowerAt(tokens, day.start - 1);
  if (word !== 'of' && word !== 'beginning' && word !== 'starting' && word !== 'from' && word !== 'ending')
    return null;
  if (lowerAt(tokens, day.start - 2) !== 'week') return null;
  return { start: day.start - 2, end: day.end, when: { kind: 'week-of', day: day.when }, why: 'week-of' };
}

/** `Wednesday 5 June`, `Friday (Jul 18)`, `16 July (Wednesday)`, `on 5 June, a Wednesday` is left as two. */
function joinWeekdayAndDay(tokens: Tokens, left: Expression, right: Expression): Expression | null {
  const gap = right.start - left.end;
  if (gap > 1) return null;
  const mark = gap === 1 ? lowerAt(tokens, left.end) : '';
  if (mark !== '' && mark !== ',' && mark !== '(') return null;
  const closes = mark === '(' && lowerAt(tokens, right.end) === ')';
  if (mark === '(' && !closes) return null;
  const end = closes ? right.end + 1 : right.end;
  if (left.when.kind === 'weekday' && right.when.kind === 'day' && right.when.weekday === null) {
    return {
      start: left.start,
      end,
      when: { ...right.when, weekday: left.when.weekday },
      why: 'weekday-and-day',
    };
  }
  if (
    left.when.kind === 'day' &&
    right.when.kind === 'weekday' &&
    left.when.weekday === null &&
    mark === '('
  ) {
    return {
      start: left.start,
      end,
      when: { ...left.when, weekday: right.when.weekday },
      why: 'weekday-and-day',
    };
  }
  return null;
}

const RANGE_WORDS = new Set(['to', 'until', 'till', 'through']);
const RANGEABLE = new Set<When['kind']>([
  'day',
  'months',
  'year',
  'weekday',
  'from-publication',
  'numeric',
  'open',
]);

function joinRange(tokens: Tokens, left: Expression, right: Expression): Expression | null {
  if (!RANGEABLE.has(left.when.kind) || !RANGEABLE.has(right.when.kind)) return null;
  const gap = right.start - left.end;
  const skipsArticle =
    gap === 2 &&
    (lowerAt(tokens, left.end + 1) === 'the' ||
      lowerAt(tokens, left.end + 1) === 'late' ||
      lowerAt(tokens, left.end + 1) === 'early');
  if (gap !== 1 && !skipsArticle) return null;
  const joint = lowerAt(tokens, left.end);
  const before = lowerAt(tokens, left.start - 1);
  const isRange =
    isDash(joint) || joint === '/' || RANGE_WORDS.has(joint) || (joint === 'and' && before === 'between');
  if (!isRange && !(joint === 'and' && areNeighbours(left.when, right.when))) return null;
  if (joint === '/' && !(left.when.kind === 'year' && right.when.kind === 'year')) return null;
  // `raised from Monday to 5 July` mixes kinds and is still a range; `2019 to Monday` is not.
  if ((left.when.kind === 'year') !== (right.when.kind === 'year')) return null;
  if (joint === 'to' && left.when.kind === 'open' && right.when.kind === 'open') return null;
  if (left.when.kind === 'open' || right.when.kind === 'open') {
    return { start: left.start, end: right.end, when: { kind: 'open' }, why: 'range' };
  }
  return {
    start: left.start,
    end: right.end,
    when: { kind: 'range', first: left.when, last: right.when },
    why: 'range',
  };
}

/** `Saturday and Sunday`, `June and July`: together one interval. */
function areNeighbours(left: When, right: When): boolean {
  if (left.kind === 'weekday' && right.kind === 'weekday') return (left.weekday % 7) + 1 === right.weekday;
  if (left.kind === 'months' && right.kind === 'months')
    return left.last + 1 === right.first && left.year === null;
  if (left.kind === 'year' && right.kind === 'year') return left.year + 1 === right.year;
  return false;
}
