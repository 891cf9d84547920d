import { CLOCK_ZONES } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { isDash, isSpaced, lowerAt, numberBefore } from './read-tokens.ts';

interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** `11 p.m.`, `8.30am`, `7 to 9 pm`, from `am`, `pm`, `a` or `p` at `i`. */
export function readHalfDay(tokens: Tokens, i: number, floor: number): TokenSpan | null {
  const word = lowerAt(tokens, i);
  let end = i + 1;
  if (word === 'a' || word === 'p') {
    if (lowerAt(tokens, i + 1) !== '.' || lowerAt(tokens, i + 2) !== 'm' || isSpaced(tokens, i + 1))
      return null;
    end = lowerAt(tokens, i + 3) === '.' && !isSpaced(tokens, i + 3) ? i + 4 : i + 3;
  }
  const start = clockBefore(tokens, i, floor);
  return start === null ? null : { start, end };
}

/** `8:35`, `20:15:30`, from the colon at `i`. */
export function readColonTime(tokens: Tokens, i: number): TokenSpan | null {
  const hour = tokens[i - 1];
  const minute = tokens[i + 1];
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || isSpaced(tokens, i) || minute.spaced)
    return null;
  if (hour.text.length > 2 || Number(hour.text) > 24 || !/^[0-5]\d$/.test(minute.text)) return null;
  let end = i + 2;
  if (lowerAt(tokens, end) === ':' && /^[0-5]\d$/.test(lowerAt(tokens, end + 1))) end += 2;
  return { start: i - 1, end };
}

/** `5 o’clock`, `noon` after a number, from the word at `i`. */
export function readOClock(tokens: Tokens, i: number, floor: number): TokenSpan | null {
  const number = numberBefore(tokens, i, floor);
  return number === null || (number.value ?? 99) > 24 ? null : { start: number.start, end: i + 1 };
}

/** `0300 GMT`, `1430 hours`, from the zone at `i`. */
export function readFourDigitTime(tokens: Tokens, i: number, floor: number): TokenSpan | null {
  const token = tokens[i - 1];
  if (
    i - 1 < floor ||
    token?.kind !== 'number' ||
    !/^[012]\d[0-5]\d$/.test(token.text) ||
    !CLOCK_ZONES.has(lowerAt(tokens, i))
  )
    return null;
  return { start: i - 1, end: i + 1 };
}

/** Start of the clock time that ends just before `end`, with the first hour of a range. */
function clockBefore(tokens: Tokens, end: number, floor: number): number | null {
  const single = hourBefore(tokens, end, floor);
  if (single === null) return null;
  const joint = lowerAt(tokens, single - 1);
  if (isDash(joint) || joint === 'to' || joint === 'and' || joint === 'or') {
    const first = hourBefore(tokens, single - 1, floor);
    const needsOpener = joint === 'and' || joint === 'or';
    if (
      first !== null &&
      (!needsOpener || lowerAt(tokens, first - 1) === 'between' || lowerAt(tokens, first - 1) === 'at')
    )
      return first;
  }
  return single;
}

function hourBefore(tokens: Tokens, end: number, floor: number): number | null {
  const last = tokens[end - 1];
  if (end - 1 < floor || last === undefined) return null;
  if (last.kind === 'number') {
    if (lowerAt(tokens, end - 2) === ':' && tokens[end - 3]?.kind === 'number' && end - 3 >= floor)
      return end - 3;
    return /^(?:\d|[01]\d|2[0-4])(?:\.[0-5]\d)?$/.test(last.text) ? end - 1 : null;
  }
  const word = numberBefore(tokens, end, floor);
  return word !== null && (word.value ?? 99) <= 12 ? word.start : null;
}
