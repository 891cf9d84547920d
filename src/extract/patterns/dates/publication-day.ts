import { UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import type { Expression } from './expression.ts';
import { countBefore, lowerAt } from './read-tokens.ts';

/** Days from publication. */
const OFFSETS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
]);
/** `today’s world`, `the scams of today`: not a day. */
const GENERAL_AFTER = new Set(["'s", 's']);
const GENERAL_BEFORE = new Set(['of', 'usa', 'even', 'malaysia', 'russia', 'india', 'until']);

/** `yesterday`, `today`, `tomorrow`, `tonight`, `the day before yesterday`, from the word at `i`. */
export function readPublicationDay(tokens: Tokens, i: number, floor: number): Expression | null {
  const word = lowerAt(tokens, i);
  const days = OFFSETS.get(word);
  if (days === undefined) return null;
  if (
    word === 'today' &&
    (GENERAL_AFTER.has(lowerAt(tokens, i + 1)) || GENERAL_BEFORE.has(lowerAt(tokens, i - 1)))
  ) {
    return { start: i, end: i + 1, when: { kind: 'open' }, why: 'today-generally' };
  }
  if (lowerAt(tokens, i - 2) === 'day' && i - 2 >= floor) {
    const before = lowerAt(tokens, i - 1);
    if (before === 'before' || before === 'after') {
      return {
        start: i - 2,
        end: i + 1,
        when: { kind: 'from-publication', days: before === 'before' ? -2 : 2 },
        why: 'publication-day',
      };
    }
  }
  return { start: i, end: i + 1, when: { kind: 'from-publication', days }, why: 'publication-day' };
}

/** `three days ago`, `two years ago`, from `ago` at `i`. */
export function readAgo(tokens: Tokens, i: number, floor: number): Expression | null {
  const unit = UNITS.get(lowerAt(tokens, i - 1));
  if (unit === undefined) return null;
  const count = countBefore(tokens, i - 1, floor);
  if (count === null) return null;
  const open =
    count.value === null ||
    lowerAt(tokens, count.start - 1) === 'than' ||
    lowerAt(tokens, count.start - 1) === 'about';
  const when = open ? ({ kind: 'open' } as const) : ({ kind: 'ago', count: count.value ?? 0, unit } as const);
  return { start: count.start, end: i + 1, when, why: 'ago' };
}
