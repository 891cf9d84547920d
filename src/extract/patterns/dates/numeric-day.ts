import type { Tokens } from '../../mentions.ts';
import type { Expression } from './expression.ts';
import { isDash, isSpaced, yearAt } from './read-tokens.ts';

/** `2025-07-17` and `2025/07/17`, from the year at `i`. */
export function readIsoDay(tokens: Tokens, i: number): Expression | null {
  const year = yearAt(tokens, i);
  if (year === null) return null;
  const mark = tokens[i + 1];
  if (mark === undefined || mark.spaced || (!isDash(mark.text) && mark.text !== '/')) return null;
  const month = twoDigits(tokens, i + 2);
  const day = twoDigits(tokens, i + 4);
  if (month === null || day === null || tokens[i + 3]?.text !== mark.text || isSpaced(tokens, i + 3))
    return null;
  if (month > 12 || day > 31 || month === 0 || day === 0) return null;
  return { start: i, end: i + 5, when: { kind: 'day', day, month, year, weekday: null }, why: 'iso-day' };
}

/** `17/7/2025`, `17-07-2025` and `17.7.2025`, from the year at `i` back. */
export function readSlashedDay(tokens: Tokens, i: number, floor: number): Expression | null {
  const dotted = readDottedDay(tokens, i, floor);
  if (dotted !== null) return dotted;
  const year = yearAt(tokens, i);
  const mark = tokens[i - 1];
  if (year === null || i - 4 < floor || mark === undefined || isSpaced(tokens, i)) return null;
  if ((mark.text !== '/' && !isDash(mark.text)) || tokens[i - 3]?.text !== mark.text) return null;
  const first = twoDigits(tokens, i - 4);
  const second = twoDigits(tokens, i - 2);
  if (first === null || second === null) return null;
  return numeric(i - 4, i + 1, first, second, year);
}

/** The tokens of `17.7.2025` are `17`, `.` and `7.2025`. */
function readDottedDay(tokens: Tokens, i: number, floor: number): Expression | null {
  const token = tokens[i];
  if (token === undefined || token.text.length < 6 || token.text.length > 7 || i - 2 < floor) return null;
  const [month, year, ...rest] = token.text.split('.');
  if (month === undefined || year?.length !== 4 || month.length > 2 || rest.length > 0) return null;
  if (tokens[i - 1]?.text !== '.' || isSpaced(tokens, i) || isSpaced(tokens, i - 1)) return null;
  const day = twoDigits(tokens, i - 2);
  return day === null ? null : numeric(i - 2, i + 1, day, Number(month), Number(year));
}

function numeric(start: number, end: number, first: number, second: number, year: number): Expression | null {
  if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12) return null;
  return { start, end, when: { kind: 'numeric', first, second, year }, why: 'numeric-day' };
}

function twoDigits(tokens: Tokens, i: number): number | null {
  const token = tokens[i];
  return token !== undefined && token.kind === 'number' && token.text.length <= 2 ? Number(token.text) : null;
}
