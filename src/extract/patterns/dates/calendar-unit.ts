import { SINGULAR_UNITS, SMALL_NUMBERS, UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import type { Expression, When } from './expression.ts';
import { countBefore, lowerAt } from './read-tokens.ts';

const OPEN: When = { kind: 'open' };
const CALENDAR = new Set(['day', 'night', 'week', 'weekend', 'month', 'quarter', 'year']);

/**
 * `last week`, `earlier this month`, `next year`, `the past six months`, `over the weekend`, `the same day`,
 * `the start of the year`, from the unit at `i`.
 */
export function readCalendarUnit(tokens: Tokens, i: number, floor: number): Expression | null {
  const word = lowerAt(tokens, i);
  const unit = UNITS.get(word);
  if (unit === undefined || i - 1 < floor) return null;
  const before = lowerAt(tokens, i - 1);
  if (!SINGULAR_UNITS.has(word) || SMALL_NUMBERS.has(before) || tokens[i - 1]?.kind === 'number') {
    return readTrailing(tokens, i, floor);
  }
  if (before === 'past' || before === 'recent') {
    const when: When = before === 'recent' ? OPEN : { kind: 'trailing', count: 1, unit };
    return { start: i - 1, end: i + 1, when, why: 'past-unit' };
  }
  if (unit === 'weekend' && before === 'the') {
    return {
      start: i,
      end: i + 1,
      when: { kind: 'unit', unit, which: 'last', earlier: false },
      why: 'weekend',
    };
  }
  if (before === 'the' && (unit === 'year' || unit === 'month') && lowerAt(tokens, i - 2) === 'of')
    return readPartOfUnit(tokens, i, floor, i - 2, 'this');
  // `the same quarter of 2024` is read from its year.
  const next = lowerAt(tokens, i + 1);
  if (before === 'same' && (next === 'last' || ((next === 'of' || next === 'in') && i + 2 < tokens.length)))
    return null;
  const which = whichOf(before);
  if (which === null || !CALENDAR.has(unit)) return null;
  if ((which === 'last' || which === 'this' || which === 'next') && lowerAt(tokens, i - 2) === 'of') {
    const part = readPartOfUnit(tokens, i, floor, i - 2, which);
    if (part !== null) return part;
  }
  // `in the last year`: up to now, and not the calendar's.
  if (before === 'last' && lowerAt(tokens, i - 2) === 'the' && STRETCH_BEFORE.has(lowerAt(tokens, i - 3))) {
    return { start: i - 1, end: i + 1, when: { kind: 'trailing', count: 1, unit }, why: 'past-unit' };
  }
  const qualifier = lowerAt(tokens, i - 2);
  const open =
    i - 2 >= floor &&
    (qualifier === 'late' || qualifier === 'early' || qualifier === 'mid') &&
    unit !== 'night' &&
    unit !== 'day';
  if (open) return { start: i - 2, end: i + 1, when: OPEN, why: 'part-of-unit' };
  const earlier = i - 2 >= floor && (qualifier === 'earlier' || qualifier === 'later');
  const when: When =
    which === 'this' && qualifier === 'later'
      ? { kind: 'unit', unit, which: 'following', earlier: true }
      : { kind: 'unit', unit, which, earlier };
  if (unit === 'day' && (which === 'this' || which === 'last')) return null;
  if (unit === 'night' && which === 'this') return null;
  return { start: earlier ? i - 2 : i - 1, end: i + 1, when, why: 'calendar-unit' };
}

function whichOf(word: string): 'last' | 'this' | 'next' | 'same' | 'previous' | 'following' | null {
  switch (word) {
    case 'last':
      return 'last';
    case 'this':
    case 'current':
      return 'this';
    case 'next':
    case 'coming':
      return 'next';
    case 'same':
    case 'that':
      return 'same';
    case 'previous':
    case 'preceding':
      return 'previous';
    case 'following':
      return 'following';
    default:
      return null;
  }
}

/** `the start of the year` runs from its first day; other parts (`the end of last month`) are open. */
function readPartOfUnit(
  tokens: Tokens,
  i: number,
  floor: number,
  of: number,
  which: 'last' | 'this' | 'next',
): Expression | null {
  const part = lowerAt(tokens, of - 1);
  const start = of - 1;
  if (start < floor) return null;
  const unit = UNITS.get(lowerAt(tokens, i));
  if (unit === undefined) return null;
  if (part === 'start' || part === 'beginning') {
    const whole: When = { kind: 'unit', unit, which, earlier: false };
    return { start, end: i + 1, when: { kind: 'start-of', whole }, why: 'start-of-unit' };
  }
  if (
    part === 'end' ||
    part === 'middle' ||
    part === 'rest' ||
    part === 'remainder' ||
    part === 'course' ||
    part === 'most' ||
    part === 'half'
  ) {
    return { start, end: i + 1, when: OPEN, why: 'part-of-unit' };
  }
  return null;
}

/** `the past six months`, `the last two weeks`, `recent days`, from the plural unit at `i`. */
function readTrailing(tokens: Tokens, i: number, floor: number): Expression | null {
  const unit = UNITS.get(lowerAt(tokens, i));
  if (unit === undefined) return null;
  const before = lowerAt(tokens, i - 1);
  if (before === 'recent' || before === 'past' || before === 'previous' || before === 'coming') {
    return { start: i - 1, end: i + 1, when: OPEN, why: 'recent-units' };
  }
  const count = countBefore(tokens, i, floor);
  if (count === null || count.start - 1 < floor) return null;
  const which = lowerAt(tokens, count.start - 1);
  // `will last ten days`
  if (which === 'last' && VERB_BEFORE.has(lowerAt(tokens, count.start - 2))) return null;
  if (which === 'past' || which === 'last') {
    const vague = count.value === null || unit === 'second' || unit === 'minute';
    const when: When = vague ? OPEN : { kind: 'trailing', count: count.value ?? 1, unit };
    return { start: count.start - 1, end: i + 1, when, why: 'past-units' };
  }
  if (which === 'previous' || which === 'next' || which === 'coming' || which === 'following') {
    return { start: count.start - 1, end: i + 1, when: OPEN, why: 'units-around' };
  }
  return null;
}

const VERB_BEFORE = new Set('will would to can could may might must should not they often'.split(' '));
const STRETCH_BEFORE = new Set(['in', 'over', 'during', 'within', 'for', 'throughout']);
