/** Days since 1970-01-01; the arithmetic of the calendar works on these. */
export type Day = number;

/** Both ends inclusive. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const MS = 86_400_000;

/** The day of a valid calendar date, or null (`31 June`). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS : null;
}

/** The day of an ISO date or date-time, or null where it is none. */
export function parseDay(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO date of a day. */
export function formatDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Months `first` to `last` of a year; numbers outside 1 to 12 run into the neighbouring years. */
export function monthsOf(year: number, first: number, last: number): Interval {
  return { from: Date.UTC(year, first - 1, 1) / MS, to: Date.UTC(year, last, 1) / MS - 1 };
}

/** Monday to Sunday around a day. */
export function weekOf(day: Day): Interval {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6 };
}

/** The same day some months off, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, date.getUTCDate()) ?? monthsOf(year, month, month).to;
}

/** Number of the month counted from year 0, for steps over months. */
function monthIndex(day: Day): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

/** Months of an interval moved as a whole, for `the year before` a half, a month, a year. */
export function shiftMonths(interval: Interval, months: number): Interval | null {
  const first = monthIndex(interval.from);
  const last = monthIndex(interval.to);
  const whole = monthsOf(Math.floor(first / 12), (first % 12) + 1, (first % 12) + 1 + last - first);
  if (whole.from !== interval.from || whole.to !== interval.to) return null;
  const from = addMonths(interval.from, months);
  const index = monthIndex(from);
  return monthsOf(Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1 + last - first);
}
