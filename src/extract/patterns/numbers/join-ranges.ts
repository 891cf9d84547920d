import { CHANGE_VERBS } from '../../languages/english/bounds.ts';
import type { Tokens } from '../../mentions.ts';
import { isDash, lowerAt, type Numeral } from './numeral.ts';

/** A number, or two joined, with the single numbers that it is made of. */
export interface JoinedNumeral {
  readonly numeral: Numeral;
  readonly parts: readonly Numeral[];
}

/**
 * Joins two numbers that state one range: `10-15`, `$19 to $29 billion`, `between 8,000 and 10,000`, `three or four`.
 * Magnitude, currency and percent are shared. With `changes: 'apart'`, what grew `from 5 to 10` stays two numbers.
 * A number of a date (`timeOf`) is joined only with another.
 */
export function joinRanges(
  tokens: Tokens,
  numerals: readonly Numeral[],
  changes: 'apart' | 'together',
  timeOf: (numeral: Numeral) => string | undefined,
): JoinedNumeral[] {
  const joined: JoinedNumeral[] = [];
  for (let n = 0; n < numerals.length; n++) {
    const first = numerals[n];
    const second = numerals[n + 1];
    if (first === undefined) continue;
    const range =
      second === undefined || !isOneTime(timeOf(first), timeOf(second))
        ? null
        : joinPair(tokens, first, second, changes);
    if (range === null || second === undefined) {
      joined.push({ numeral: first, parts: [first] });
      continue;
    }
    joined.push({ numeral: range, parts: [first, second] });
    n++;
  }
  return joined;
}

/** `30 to 60 days`: the unit of time behind the second number is that of both. */
function isOneTime(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined) return second === undefined || second === 'duration' || second === 'age';
  return second !== undefined;
}

function joinPair(
  tokens: Tokens,
  first: Numeral,
  second: Numeral,
  changes: 'apart' | 'together',
): Numeral | null {
  if (first.first.isOrdinal || second.first.isOrdinal) return null;
  if (first.why === 'number:fold' || second.why === 'number:fold') return null;
  if (first.form === 'vague' || second.form === 'vague') return null;
  if ((first.form === 'fraction') !== (second.form === 'fraction')) return null;
  const link = findLink(tokens, first, second);
  if (link === null) return null;
  if (
    first.currency !== null &&
    second.currency !== null &&
    first.currency !== second.currency &&
    first.currency !== '$' &&
    second.currency !== '$'
  )
    return null;
  if (first.isPercent && second.currency !== null) return null;
  const sharesScale = first.first.scale === 1 && second.first.scale > 1 && first.low <= second.first.mantissa;
  const low = sharesScale ? first.low * second.first.scale : first.low;
  const high = second.high;
  if (link.kind === 'from-to') {
    if (changes === 'apart' && (low >= high || isChange(tokens, first))) return null;
  } else if (low >= high) return null;
  if (link.kind === 'or' && (!isNeighbour(low, high) || first.currency !== null || second.currency !== null))
    return null;
  if (link.kind === 'to' && ((first.isPercent && !second.isPercent) || isAmountOfChange(tokens, first)))
    return null;
  const specific =
    second.currency !== null && second.currency !== '$'
      ? second.currency
      : (first.currency ?? second.currency);
  return {
    start: first.start,
    end: second.end,
    first: first.first,
    last: second.first,
    low: first.isPercent === second.isPercent || first.form !== 'fraction' ? low : first.low,
    high,
    form: first.form,
    currency: specific,
    isPercent: second.isPercent || first.isPercent,
    link: link.kind,
    linkStart: link.start,
    why: `number:range-${link.kind}`,
  };
}

type Link = { readonly kind: NonNullable<Numeral['link']>; readonly start: number };

/** What stands between two numbers, if it makes them a range. */
function findLink(tokens: Tokens, first: Numeral, second: Numeral): Link | null {
  let at = first.end;
  const gap = second.start - at;
  if (gap < 1 || gap > 4) return null;
  const before = openerBefore(tokens, first.start);
  // `252 miles to 287 miles`: one unit may stand between if the same stands behind.
  if (gap > 1 && !isJoint(tokens, at) && tokens[at]?.kind === 'word') {
    let unit = 1;
    while (unit < 3 && !isJoint(tokens, at + unit)) unit++;
    if (before?.word !== 'from') {
      for (let k = 0; k < unit; k++)
        if (lowerAt(tokens, at + k) !== lowerAt(tokens, second.end + k)) return null;
    }
    at += unit;
  }
  // `0-to-60`
  if (
    second.start - at === 3 &&
    lowerAt(tokens, at + 1) === 'to' &&
    isDash(tokens, at) &&
    isDash(tokens, at + 2)
  ) {
    return { kind: 'to', start: first.start };
  }
  let joint = lowerAt(tokens, at);
  let rest = second.start - at - 1;
  if (isDash(tokens, at)) {
    if (rest !== 0) return null;
    const isTight = tokens[at]?.spaced === false && tokens[second.start]?.spaced === false;
    const isLoose = tokens[at]?.spaced === true && tokens[second.start]?.spaced === true;
    if (!isTight && !(isLoose && first.form === 'digits' && second.form === 'digits')) return null;
    return { kind: 'dash', start: before?.at ?? first.start };
  }
  // `up to 287`, `to about 287`
  if (joint === 'up' && lowerAt(tokens, at + 1) === 'to') {
    joint = 'to';
    rest--;
  }
  while (rest > 0 && FILLERS.has(lowerAt(tokens, second.start - rest))) rest--;
  if (rest !== 0) return null;
  if (joint === 'to')
    return before?.word === 'from'
      ? { kind: 'from-to', start: before.at }
      : { kind: 'to', start: first.start };
  if (joint === 'and' && before?.word === 'between') return { kind: 'between', start: before.at };
  if (joint === 'or') return { kind: 'or', start: first.start };
  return null;
}

const FILLERS = new Set(['about', 'around', 'roughly', 'nearly', 'almost', '-', '–']);

function isJoint(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === 'to' || word === 'and' || word === 'or' || word === 'up' || isDash(tokens, at);
}

/** `from` or `between` right before a number, or with one or two words of caution between. */
function openerBefore(tokens: Tokens, start: number): { at: number; word: string } | null {
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const word = lowerAt(tokens, i);
    if (word === 'from' || word === 'between') return { at: i, word };
    if (!OPENER_FILLERS.has(word)) return null;
  }
  return null;
}

const OPENER_FILLERS = new Set([
  'about',
  'around',
  'roughly',
  'some',
  'anywhere',
  'up',
  'to',
  'just',
  'as',
  'low',
  'little',
  'at',
]);

/** `rose from 5 to 10`: a change between two states, not a range. */
function isChange(tokens: Tokens, first: Numeral): boolean {
  for (let i = first.start - 1; i >= Math.max(0, first.start - 9); i--) {
    const word = lowerAt(tokens, i);
    if (CHANGE_VERBS.has(word)) return true;
    if (word === ',' || word === ';' || word === ':') return false;
  }
  return false;
}

/** `rose by $4 billion to $19 billion`: an amount and what it led to. */
function isAmountOfChange(tokens: Tokens, first: Numeral): boolean {
  const before = lowerAt(tokens, first.start - 1);
  return before === 'by' || (CHANGE_VERBS.has(before) && before !== 'up' && before !== 'down');
}

/** `two or three`, `ten or twelve`: an alternative that states a range, not two things (`10 or 5,000`). */
function isNeighbour(low: number, high: number): boolean {
  return high - low <= Math.max(1, low * 0.34);
}
