import { parseMonth } from './month-names.ts';

/** Longest stretch of text in which a date is looked for. */
const MAX_TEXT = 2000;
const CLOCK =
  '(?:[T ]+(?:at +)?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?(Z|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = new RegExp(`(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${CLOCK}`);
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const CJK = /((?:19|20)\d{2}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const DAY_NAME_YEAR =
  /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?,? +(?:de +|of +)?([\p{L}\p{M}]{3,14})\.?,? +(?:de +|del +)?((?:19|20)\d{2})(?!\d)(?:,? +(?:at +)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(GMT|UTC|Z|[+-]\d{4}))?)?/u;
const NAME_DAY_YEAR = /(?<!\p{L})(\p{L}{3,10})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +((?:19|20)\d{2})(?!\d)/u;
const VIETNAMESE = /ng[aà]y +(\d{1,2}) +th[aá]ng +(\d{1,2}) +n[aă]m +((?:19|20)\d{2})/iu;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;

/**
 * The first full date (day, month, year) written in a text, as an ISO date, or as an ISO date-time where the text
 * gives the time of day; null where there is none or where day and month cannot be told apart (`03/04/2025`) unless
 * `dayFirst` settles it.
 */
export function findDate(text: string, dayFirst: boolean | null = null): string | null {
  const stretch = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const trimmed = stretch.trim();
  const compact = COMPACT.exec(trimmed);
  if (compact !== null)
    return compose(compact[1], compact[2], compact[3], compact[4], compact[5], compact[6], compact[7]);
  const epoch = /^(1\d{9})(\d{3})?$/.exec(trimmed);
  if (epoch !== null) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '');
  const found: { index: number; value: string }[] = [];
  const add = (match: RegExpExecArray | null, value: string | null): void => {
    if (match !== null && value !== null) found.push({ index: match.index, value });
  };
  const first = YEAR_FIRST.exec(stretch);
  add(first, first && compose(first[1], first[3], first[4], first[5], first[6], first[7], first[8]));
  const cjk = CJK.exec(stretch);
  add(cjk, cjk && compose(cjk[1], cjk[2], cjk[3]));
  const dayName = DAY_NAME_YEAR.exec(stretch);
  add(
    dayName,
    dayName &&
      compose(
        dayName[3],
        parseMonth(dayName[2] ?? ''),
        dayName[1],
        dayName[4],
        dayName[5],
        dayName[6],
        zoneOf(dayName[7]),
      ),
  );
  const nameDay = NAME_DAY_YEAR.exec(stretch);
  add(nameDay, nameDay && compose(nameDay[3], parseMonth(nameDay[1] ?? ''), nameDay[2]));
  const vietnamese = VIETNAMESE.exec(stretch);
  add(vietnamese, vietnamese && compose(vietnamese[3], vietnamese[2], vietnamese[1]));
  const numeric = NUMERIC.exec(stretch);
  add(
    numeric,
    numeric &&
      numericDate(
        Number(numeric[1]),
        Number(numeric[3]),
        numeric[4] ?? '',
        numeric[2] === '.' ? true : dayFirst,
      ),
  );
  found.sort((a, b) => a.index - b.index);
  return found[0]?.value ?? null;
}

/** The date in an address such as `/2025/07/17/` or `-20250717`, or null. */
export function findDateInAddress(address: string): string | null {
  const match =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.?-]|$)/i.exec(
      address.slice(0, MAX_TEXT),
    ) ??
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(address.slice(0, MAX_TEXT));
  if (match === null) return null;
  const month = /^\d/.test(match[2] ?? '') ? match[2] : parseMonth(match[2] ?? '');
  return compose(match[1], month, match[3]);
}

function zoneOf(zone: string | undefined): string | undefined {
  return zone === 'GMT' || zone === 'UTC' ? 'Z' : zone;
}

function numericDate(a: number, b: number, year: string, dayFirst: boolean | null): string | null {
  if (a > 12) return compose(year, b, a);
  if (b > 12) return compose(year, a, b);
  if (a === b) return compose(year, a, b);
  if (dayFirst === null) return null;
  return dayFirst ? compose(year, b, a) : compose(year, a, b);
}

type Part = string | number | null | undefined;

function compose(
  year: Part,
  month: Part,
  day: Part,
  hour?: Part,
  minute?: Part,
  second?: Part,
  zone?: Part,
): string | null {
  if (month === null || month === undefined) return null;
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (
    !(y >= 1900 && y <= 2099 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())
  )
    return null;
  const date = `${y}-${pad(m)}-${pad(d)}`;
  if (hour === null || hour === undefined || minute === null || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const offset =
    zone === null || zone === undefined ? '' : String(zone).replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${pad(Number(hour))}:${pad(Number(minute))}:${pad(Number(second ?? 0))}${offset}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
