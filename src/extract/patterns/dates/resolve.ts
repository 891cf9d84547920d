import type { Day, Interval } from './calendar.ts';
import { addMonths, dayOf, monthOf, monthsOf, shiftMonths, weekdayOf, weekOf, yearOf } from './calendar.ts';
import type { When, YearRef } from './expression.ts';
import { resolveUnit } from './resolve-unit.ts';

/** What an expression is settled by. */
export interface Frame {
  /** Day of publication, or null. */
  readonly published: Day | null;
  /** Whether the clause speaks of what is to come. */
  readonly future: boolean;
  /** The date before in the text that this one may be told from. */
  readonly anchor: Interval | null;
  /** Days written with their year elsewhere in the text: they settle a near day without one. */
  readonly written: readonly Day[];
  /** Order of day and month in the text's numeric dates, where another of them shows it. */
  readonly numericOrder: 'day-first' | 'month-first' | null;
}

/** A day without a year is settled by a written one at most this far off. */
const NEAR_DAYS = 60;
/** A day ahead of publication by clocks of other zones is not last year's. */
const ZONE_SKEW_DAYS = 1;

/** The interval that an expression names, by the news convention; null where it stays open. */
export function resolve(when: When, frame: Frame): Interval | null {
  switch (when.kind) {
    case 'day':
      return oneDay(resolveDay(when.day, when.month, when.year, when.weekday, frame));
    case 'days':
      return daysOfMonth(when.first, when.last, when.month, when.year, frame);
    case 'days-of-month':
      return daysOfMonth(when.first, when.last, when.month, when.year, frame);
    case 'numeric':
      return oneDay(resolveNumeric(when, frame));
    case 'months':
      return resolveMonths(when, frame);
    case 'year':
      return monthsOf(when.year, 1, 12);
    case 'weekday':
      return oneDay(resolveWeekday(when, frame));
    case 'from-publication':
      return oneDay(frame.published === null ? null : frame.published + when.days);
    case 'unit':
    case 'trailing':
    case 'ago':
    case 'shift':
      return resolveUnit(when, frame);
    case 'day-of-month':
      return oneDay(resolveDayOfMonth(when.day, frame));
    case 'same-period': {
      const { anchor } = frame;
      const year =
        when.year === 'previous'
          ? anchor === null
            ? null
            : yearOf(anchor.to) - 1
          : yearFrom(when.year, frame);
      if (anchor === null || year === null || year === undefined) return null;
      const months = 12 * (year - yearOf(anchor.to));
      return (
        shiftMonths(anchor, months) ?? {
          from: addMonths(anchor.from, months),
          to: addMonths(anchor.to, months),
        }
      );
    }
    case 'week-of': {
      const day = resolve(when.day, frame);
      return day === null ? null : weekOf(day.from);
    }
    case 'range':
      return resolveRange(when.first, when.last, frame);
    case 'start-of': {
      const whole = resolve(when.whole, frame);
      return whole === null ? null : { from: whole.from, to: whole.from };
    }
    case 'open':
      return null;
  }
}

function oneDay(day: Day | null): Interval | null {
  return day === null ? null : { from: day, to: day };
}

/** A year told from publication as a number; undefined where publication is needed and unknown. */
function yearFrom(year: YearRef, frame: Frame): number | null | undefined {
  if (year === null || typeof year === 'number') return year;
  if (frame.published === null) return undefined;
  return yearOf(frame.published) + (year === 'last' ? -1 : year === 'next' ? 1 : 0);
}

function resolveDay(
  day: number,
  month: number,
  yearRef: YearRef,
  weekday: number | null,
  frame: Frame,
): Day | null {
  const year = yearFrom(yearRef, frame);
  if (year === undefined) return null;
  if (year !== null) return dayOf(year, month, day);
  const { published } = frame;
  if (published === null) return nearestWritten((y) => dayOf(y, month, day), frame.written);
  const now = yearOf(published);
  let candidates = [now - 1, now, now + 1].map((y) => dayOf(y, month, day)).filter((d) => d !== null);
  if (weekday !== null) {
    const fitting = candidates.filter((d) => weekdayOf(d) === weekday);
    if (fitting.length > 0) candidates = fitting;
  }
  if (frame.future) return candidates.find((d) => d >= published) ?? candidates.at(-1) ?? null;
  return candidates.findLast((d) => d <= published + ZONE_SKEW_DAYS) ?? candidates[0] ?? null;
}

function resolveDayOfMonth(day: number, { published, future }: Frame): Day | null {
  if (published === null) return null;
  const inMonth = (step: number): Day | null => {
    const { from } = monthsOf(yearOf(published), monthOf(published) + step, monthOf(published) + step);
    return dayOf(yearOf(from), monthOf(from), day);
  };
  const own = inMonth(0);
  if (own !== null && (own <= published || future)) return own < published && future ? inMonth(1) : own;
  return future ? inMonth(1) : inMonth(-1);
}

function nearestWritten(inYear: (year: number) => Day | null, written: readonly Day[]): Day | null {
  let best: Day | null = null;
  let distance = NEAR_DAYS + 1;
  for (const known of written) {
    for (const year of [yearOf(known) - 1, yearOf(known), yearOf(known) + 1]) {
      const day = inYear(year);
      if (day !== null && Math.abs(day - known) < distance) {
        best = day;
        distance = Math.abs(day - known);
      }
    }
  }
  return best;
}

function daysOfMonth(
  first: number,
  last: number,
  month: number,
  year: YearRef,
  frame: Frame,
): Interval | null {
  const to = resolveDay(last, month, year, null, frame);
  if (to === null) return null;
  return { from: to - (last - first), to };
}

function resolveNumeric(when: When & { kind: 'numeric' }, frame: Frame): Day | null {
  const { first, second, year } = when;
  if (second > 12) return dayOf(year, first, second);
  if (first > 12 || first === second || frame.numericOrder === 'day-first') return dayOf(year, second, first);
  return frame.numericOrder === 'month-first' ? dayOf(year, first, second) : null;
}

function resolveMonths(when: When & { kind: 'months' }, frame: Frame): Interval | null {
  const year = yearFrom(when.year, frame);
  if (year === undefined) return null;
  if (year !== null) return monthsOf(year, when.first, when.last);
  const { published } = frame;
  if (published === null) {
    const near = nearestWritten((y) => dayOf(y, when.first, 15), frame.written);
    return near === null ? null : monthsOf(yearOf(near), when.first, when.last);
  }
  const now = yearOf(published);
  const years = [now - 1, now, now + 1].map((y) => monthsOf(y, when.first, when.last));
  if (when.which === 'this') return years[1] ?? null;
  if (when.which === 'last') return years.findLast((months) => months.to < published) ?? null;
  if (when.which === 'next') return years.find((months) => months.from > published) ?? null;
  if (frame.future) return years.find((months) => months.to >= published) ?? null;
  return years.findLast((months) => months.from <= published) ?? null;
}

function resolveWeekday(when: When & { kind: 'weekday' }, frame: Frame): Day | null {
  const { published } = frame;
  if (published === null) return null;
  if (when.week !== null) return weekOf(published).from + 7 * when.week + when.weekday - 1;
  const back = (weekdayOf(published) - when.weekday + 7) % 7;
  switch (when.which) {
    case 'last':
      return published - (back === 0 ? 7 : back);
    case 'next':
      return published - back + 7;
    case 'this':
      return weekOf(published).from + when.weekday - 1;
    default:
      return frame.future && back !== 0 ? published - back + 7 : published - back;
  }
}

/** The written end settles the other: `27 December to 5 January 2026`, `Tuesday to Saturday`. */
function resolveRange(first: When, last: When, frame: Frame): Interval | null {
  if (hasYear(first) && !hasYear(last)) {
    const start = resolve(first, frame);
    const end = start === null ? null : resolve(last, { ...frame, published: start.from, future: true });
    return start === null || end === null ? null : { from: start.from, to: end.to };
  }
  const end = resolve(last, frame);
  if (end === null) return null;
  const start = hasYear(first)
    ? resolve(first, frame)
    : resolve(first, { ...frame, published: end.to, future: false });
  if (start === null || start.from > end.to) return null;
  return { from: start.from, to: end.to };
}

function hasYear(when: When): boolean {
  return when.kind === 'year' || when.kind === 'numeric' || ('year' in when && typeof when.year === 'number');
}
