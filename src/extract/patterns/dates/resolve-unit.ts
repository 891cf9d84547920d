import type { Unit } from '../../languages/english/dates.ts';
import type { Day, Interval } from './calendar.ts';
import { addMonths, monthOf, monthsOf, shiftMonths, weekOf, yearOf } from './calendar.ts';
import type { When } from './expression.ts';
import type { Frame } from './resolve.ts';

type UnitWhen = Extract<When, { kind: 'unit' | 'trailing' | 'ago' | 'shift' }>;

/** `last week`, `the past six months`, `three days ago`, `a day earlier`: calendar units by publication or the date before. */
export function resolveUnit(when: UnitWhen, frame: Frame): Interval | null {
  const { published, anchor } = frame;
  switch (when.kind) {
    case 'trailing':
      return published === null ? null : trailing(published, when.count, when.unit);
    case 'ago':
      if (published === null) return null;
      if (when.unit === 'day' || when.unit === 'night') return single(published - when.count);
      return calendarUnit(published, when.unit, -when.count);
    case 'shift':
      return anchor === null ? null : shift(anchor, when.count, when.unit);
    case 'unit':
      break;
  }
  switch (when.which) {
    case 'same':
      return anchor === null ? null : sameUnit(anchor, when.unit);
    case 'previous':
    case 'following': {
      if (when.which === 'following' && when.earlier) return rest(published, when.unit);
      const step = when.which === 'previous' ? -1 : 1;
      const near = anchor === null ? null : sameUnit(anchor, when.unit);
      return near === null ? null : calendarUnit(near.from, when.unit, step);
    }
    case 'last':
      return published === null
        ? null
        : when.unit === 'night'
          ? single(published - 1)
          : calendarUnit(published, when.unit, -1);
    case 'next':
      return published === null ? null : calendarUnit(published, when.unit, 1);
    case 'this': {
      if (published === null) return null;
      if (frame.future) return rest(published, when.unit);
      const unit = calendarUnit(published, when.unit, 0);
      return unit === null
        ? null
        : { from: unit.from, to: when.unit === 'weekend' ? unit.to : Math.min(unit.to, published) };
    }
  }
}

function single(day: Day): Interval {
  return { from: day, to: day };
}

/** What is left of the current unit: `later this year`. */
function rest(published: Day | null, unit: Unit): Interval | null {
  if (published === null) return null;
  if (unit === 'weekend') return calendarUnit(published, unit, weekOf(published).to - 1 <= published ? 0 : 1);
  const whole = calendarUnit(published, unit, 0);
  return whole === null ? null : { from: published, to: whole.to };
}

/** The calendar unit around a day, moved by whole units: week, weekend, month, quarter, year. */
function calendarUnit(day: Day, unit: Unit, step: number): Interval | null {
  switch (unit) {
    case 'week':
      return weekOf(day + 7 * step);
    case 'weekend': {
      // Step 0 is the latest weekend that has begun, `last` the latest that is over.
      const saturday = weekOf(day).from + 5;
      const latest = saturday <= day ? saturday : saturday - 7;
      const from = step < 0 && saturday > day ? latest : latest + 7 * step;
      return { from, to: from + 1 };
    }
    case 'month':
      return monthsOf(yearOf(day), monthOf(day) + step, monthOf(day) + step);
    case 'quarter': {
      const first = 3 * (Math.ceil(monthOf(day) / 3) - 1 + step) + 1;
      return monthsOf(yearOf(day), first, first + 2);
    }
    case 'year':
      return monthsOf(yearOf(day) + step, 1, 12);
    default:
      return null;
  }
}

function trailing(published: Day, count: number, unit: Unit): Interval | null {
  switch (unit) {
    case 'hour':
      return { from: published - Math.ceil(count / 24), to: published };
    case 'day':
    case 'night':
      return { from: published - count, to: published };
    case 'week':
      return { from: published - 7 * count, to: published };
    case 'fortnight':
      return { from: published - 14 * count, to: published };
    case 'month':
      return { from: addMonths(published, -count), to: published };
    case 'quarter':
      return { from: addMonths(published, -3 * count), to: published };
    case 'year':
      return { from: addMonths(published, -12 * count), to: published };
    case 'decade':
      return { from: addMonths(published, -120 * count), to: published };
    default:
      return null;
  }
}

/** Days and weeks move a single day; months and years move whole months, halves and years. */
function shift(anchor: Interval, count: number, unit: Unit): Interval | null {
  switch (unit) {
    case 'day':
    case 'night':
      return anchor.from === anchor.to ? single(anchor.from + count) : null;
    case 'week':
      return anchor.from === anchor.to ? single(anchor.from + 7 * count) : null;
    case 'month':
      return shiftMonths(anchor, count);
    case 'year':
      return shiftMonths(anchor, 12 * count);
    default:
      return null;
  }
}

function sameUnit(anchor: Interval, unit: Unit): Interval | null {
  if (unit === 'day' || unit === 'night') return anchor.from === anchor.to ? anchor : null;
  const whole = calendarUnit(anchor.from, unit, 0);
  return whole !== null && whole.to >= anchor.to ? whole : null;
}
