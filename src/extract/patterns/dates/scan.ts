import {
  MONTHS,
  OPEN_ADVERBS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { readAged, readAgeLimit, readBareAge, readDecadeOfLife, readYearsOld } from './age.ts';
import { readBareDay } from './bare-day.ts';
import { readDayAfterMonth, readDayBeforeMonth } from './calendar-day.ts';
import { readCalendarUnit } from './calendar-unit.ts';
import { readColonTime, readFourDigitTime, readHalfDay, readOClock } from './clock.ts';
import { readDuration, readFractionOfTime, readSlashedPair } from './duration.ts';
import type { Expression } from './expression.ts';
import { readMonth } from './month.ts';
import { readIsoDay, readSlashedDay } from './numeric-day.ts';
import {
  readDaysOfMonth,
  readFirstMonths,
  readHalfOrQuarter,
  readMonthsTo,
  readYearCode,
} from './part-of-year.ts';
import { readAgo, readPublicationDay } from './publication-day.ts';
import { lowerAt } from './read-tokens.ts';
import { readSamePeriod } from './same-period.ts';
import { readNextDay, readShift } from './shift.ts';
import { readWeekday } from './weekday.ts';
import { readYear } from './year.ts';

/** A stretch about time that names no date: a clock time, a duration, an age. */
export interface TemporalSpan {
  readonly start: number;
  readonly end: number;
  readonly reason: 'date' | 'time' | 'duration' | 'age' | 'year';
}

export interface TemporalScan {
  readonly dates: Expression[];
  readonly others: TemporalSpan[];
}

type Trigger =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'publication'
  | 'code'
  | 'aged'
  | 'age-limit'
  | 'half-day'
  | 'oclock'
  | 'zone'
  | 's'
  | 'suffix'
  | 'half'
  | 'open';

const TRIGGERS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...['am', 'pm', 'a', 'p'].map((word) => [word, 'half-day'] as const),
  ...['gmt', 'utc', 'bst', 'est', 'edt', 'ict', 'local'].map((word) => [word, 'zone'] as const),
  ...[...UNITS.keys()].map((word) => [word, 'unit'] as const),
  ...[...MONTHS.keys(), ...SHORT_MONTHS.keys()].map((word) => [word, 'month'] as const),
  ...[...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()].map((word) => [word, 'weekday'] as const),
  ...['yesterday', 'today', 'tomorrow', 'tonight'].map((word) => [word, 'publication'] as const),
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((word) => [word, 'code'] as const),
  ...['aged', 'age', 'ages'].map((word) => [word, 'aged'] as const),
  ...['under', 'over', 'below', 'above'].map((word) => [word, 'age-limit'] as const),
  ...["o'clock", 'noon', 'midnight'].map((word) => [word, 'oclock'] as const),
  ...['half', 'halves', 'quarters', 'thirds'].map((word) => [word, 'half'] as const),
  ['s', 's'],
  ...['st', 'nd', 'rd', 'th'].map((word) => [word, 'suffix'] as const),
  ...[...OPEN_ADVERBS].map((word) => [word, 'open'] as const),
]);

/** One pass over a sentence: every date expression, and every other stretch about time. Linear in the tokens. */
export function scanTemporal(tokens: Tokens): TemporalScan {
  const dates: Expression[] = [];
  const others: TemporalSpan[] = [];
  let floor = 0;
  const date = (found: Expression | null): boolean => {
    if (found === null || found.start < floor) return false;
    dates.push(found);
    floor = found.end;
    return true;
  };
  const other = (found: { start: number; end: number } | null, reason: TemporalSpan['reason']): boolean => {
    if (found === null || found.start < floor) return false;
    others.push({ start: found.start, end: found.end, reason });
    floor = found.end;
    return true;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || i < floor) continue;
    if (token.kind === 'number') {
      const { length } = token.text;
      if (length < 4 || length > 7) continue;
      if (length === 4)
        date(readIsoDay(tokens, i)) ||
          date(readSlashedDay(tokens, i, floor)) ||
          date(readSamePeriod(tokens, i, floor)) ||
          date(readYear(tokens, i, floor));
      else if (length > 5) date(readSlashedDay(tokens, i, floor));
      continue;
    }
    if (token.kind === 'punct') {
      if (tokens[i + 1]?.kind !== 'number') continue;
      if (token.text === ':') other(readColonTime(tokens, i), 'time');
      else if (token.text === ',') other(readBareAge(tokens, i), 'age');
      else if (token.text === '/') {
        const pair = readSlashedPair(tokens, i);
        if (pair !== null) other(pair, pair.reason);
      }
      continue;
    }
    const trigger = TRIGGERS.get(token.lower);
    if (trigger === undefined) continue;
    switch (trigger) {
      case 'month':
        date(readDayBeforeMonth(tokens, i, floor)) ||
          date(readDayAfterMonth(tokens, i)) ||
          date(readMonth(tokens, i, floor));
        break;
      case 'weekday':
        date(readWeekday(tokens, i, floor));
        break;
      case 'publication':
        date(readPublicationDay(tokens, i, floor));
        break;
      case 'code':
        date(readYearCode(tokens, i));
        break;
      case 'unit': {
        const found = readUnit(tokens, i, floor);
        if (found === null) {
          const zoned =
            token.lower === 'hours' || token.lower === 'hrs' ? readFourDigitTime(tokens, i, floor) : null;
          if (zoned !== null) other(zoned, 'time');
          else if (!other(readYearsOld(tokens, i, floor), 'age'))
            other(readDuration(tokens, i, floor), 'duration');
        } else date(found);
        break;
      }
      case 'aged':
        other(readAged(tokens, i), 'age');
        break;
      case 'age-limit':
        other(readAgeLimit(tokens, i), 'age');
        break;
      case 'half-day':
        other(readHalfDay(tokens, i, floor), 'time');
        break;
      case 'oclock':
        other(readOClock(tokens, i, floor), 'time');
        break;
      case 'zone':
        other(readFourDigitTime(tokens, i, floor), 'time');
        break;
      case 'suffix':
        date(readBareDay(tokens, i, floor));
        break;
      case 's':
        other(readDecadeOfLife(tokens, i, floor), 'age');
        break;
      case 'half':
        if (!(token.lower === 'half' && date(readHalfOrQuarter(tokens, i, floor))))
          other(readFractionOfTime(tokens, i), 'duration');
        break;
      case 'open':
        date({ start: i, end: i + 1, when: { kind: 'open' }, why: 'open-adverb' });
        break;
    }
  }
  return { dates, others };
}

const SHIFT_ADVERBS = new Set(['earlier', 'later', 'before', 'after', 'previously']);

/** Date expressions around a unit of time at `i`; null leaves it to ages and durations. */
function readUnit(tokens: Tokens, i: number, floor: number): Expression | null {
  const next = lowerAt(tokens, i + 1);
  if (next === 'ago') return readAgo(tokens, i + 1, floor);
  if (SHIFT_ADVERBS.has(next)) {
    // `the day before yesterday` begins here and is read from its last word.
    const after = lowerAt(tokens, i + 2);
    if (after === 'yesterday' || after === 'tomorrow') return null;
    const shift = readShift(tokens, i + 1, floor);
    if (shift !== null) return shift;
  }
  const word = lowerAt(tokens, i);
  if (word === 'year') {
    const same = readSamePeriod(tokens, i, floor);
    if (same !== null) return same;
  }
  if (word === 'quarter') {
    const quarter = readHalfOrQuarter(tokens, i, floor);
    if (quarter !== null) return quarter;
  }
  if (word === 'months') {
    const months = readFirstMonths(tokens, i, floor) ?? readMonthsTo(tokens, i, floor);
    if (months !== null) return months;
  }
  if (word === 'week' || word === 'weeks' || word === 'days') {
    const days = readDaysOfMonth(tokens, i, floor);
    if (days !== null) return days;
  }
  if (word === 'day' || word === 'night') {
    const day = readNextDay(tokens, i, floor);
    if (day !== null) return day;
  }
  return readCalendarUnit(tokens, i, floor);
}
