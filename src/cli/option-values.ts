import { InvalidArgumentError } from 'commander';

/** Parsers of option values. Each throws commander's `InvalidArgumentError`, which names the option and ends in exit code 2. */

/** A calendar date `2025-07-16`. */
export function parseDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value)) return value;
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD, for example 2025-07-16.');
}

/** A date, or a date-time with its zone, as of publication. */
export function parsePublished(value: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value);
  if (match?.[1] !== undefined && isCalendarDay(match[1]) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD or a time as 2025-07-16T08:30:00Z.');
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** An http or https address without credentials. */
export function parseAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Give a whole address, for example https://example.org/report.');
  }
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('Give it without user name and password.');
  return url.href;
}

/** The primary language subtag of a BCP 47 tag: `en` of `en-GB`. */
export function parseLanguage(value: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    const language = tag === undefined ? undefined : new Intl.Locale(tag).language;
    if (language !== undefined && /^[a-z]{2,3}$/.test(language)) return language;
  } catch {
    // Falls through to the one message.
  }
  throw new InvalidArgumentError('Give a language code, for example en, km or zh.');
}

/** A name of one line. */
export function parseName(value: string): string {
  const name = value.trim();
  if (name !== '' && name.length <= 200 && !/\p{Cc}/u.test(name)) return name;
  throw new InvalidArgumentError('Give a name of one line and at most 200 characters.');
}

/** A whole number from `least` to `most`. */
export function parseWhole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}
