import { OPEN_START_PREPOSITIONS } from '../../languages/english/dating.ts';
import type { DateMention, Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

/** What a sentence says of when a figure’s event happened: an interval, openly nothing, or no word of it. */
export type OwnDate =
  | { readonly from: string; readonly to: string; readonly mention: DateMention }
  | 'open'
  | null;

/** Tokens between a number and the date of its clause, at most. */
const REACH = 120;
/** Dates behind a number that are tried: past a bar the next ones are barred too, but for their prepositions. */
const RIGHT_TRIES = 3;

/** The figures and dates of one sentence, in order. */
export interface Dating {
  readonly tokens: Tokens;
  /** First tokens of the figures’ numbers. */
  readonly numbers: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
}

/** The date that governs the number at a token in its own sentence. */
export function ownDate(dating: Dating, number: number): OwnDate {
  const { tokens, dates } = dating;
  if (dates.length === 0) return null;
  const parts = datesOfParts(dating, number);
  if (parts !== null) return parts;
  const behind = firstBehind(dates, number);
  let right: DateMention | undefined;
  for (let i = behind; i < behind + RIGHT_TRIES && right === undefined; i++) {
    const date = dates[i];
    if (date === undefined || date.tokenStart - number > REACH) break;
    if (!isBarred(dating, number, date)) right = date;
  }
  const before = dates[behind - 1];
  const isNear = before !== undefined && before.tokenEnd <= number && number - before.tokenEnd <= REACH;
  const left = isNear && !isCut(tokens, before.tokenEnd, number) ? before : undefined;
  const chosen = choose(dating, number, left, right);
  if (chosen === undefined) return null;
  const { preposition } = chosen;
  if (preposition !== null && OPEN_START_PREPOSITIONS.has(preposition)) return 'open';
  if (preposition === 'as of' && chosen.grain === 'day') return 'open';
  return chosen.from === null || chosen.to === null
    ? 'open'
    : { from: chosen.from, to: chosen.to, mention: chosen };
}

/** Index of the first date behind a token. */
function firstBehind(dates: readonly DateMention[], number: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.tokenStart ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

function choose(
  { tokens, numbers }: Dating,
  number: number,
  left: DateMention | undefined,
  right: DateMention | undefined,
): DateMention | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  // `held 149 on Monday, and in the port 63 were held at four places on Tuesday`: each clause has its own.
  if (hasClauseBreak(tokens, left.tokenEnd, number)) return right;
  for (let i = number; i < right.tokenStart; i++) {
    if (lowerAt(tokens, i) === ',' || (i > number && numbers.has(i))) return left;
  }
  return right;
}

function hasClauseBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (lowerAt(tokens, i) !== ',') continue;
    const next = lowerAt(tokens, i + 1);
    if (next === 'and' || next === 'but' || next === 'while' || next === 'whereas') return true;
  }
  return false;
}

/** `27 people were taken: 12 on Monday and 15 on Friday`: the whole has the dates of its parts together. */
function datesOfParts({ tokens, numbers, dates }: Dating, number: number): OwnDate {
  let colon = number;
  while (colon < number + REACH && !isColon(tokens, colon) && lowerAt(tokens, colon) !== ';') colon++;
  if (!isColon(tokens, colon) || (dates[0]?.tokenStart ?? 0) < colon) return null;
  let parts = 0;
  for (let i = colon; i < colon + REACH; i++) if (numbers.has(i)) parts++;
  let from = '';
  let to = '';
  let count = 0;
  for (const date of dates.slice(0, MAX_PARTS)) {
    if (date.from === null || date.to === null) continue;
    count++;
    if (from === '' || date.from < from) from = date.from;
    if (date.to > to) to = date.to;
  }
  const [mention] = dates;
  return mention === undefined || count < 2 || parts < 2 ? null : { from, to, mention };
}
const MAX_PARTS = 12;

const CLAUSE_OPENERS = new Set(
  'after while because since following before although though whereas'.split(' '),
);

/** Whether a clause of its own begins between a number and a date behind it. */
function isBarred({ tokens, numbers }: Dating, number: number, date: DateMention): boolean {
  let crossed = false;
  for (let i = number + 1; i < date.tokenStart; i++) {
    const word = lowerAt(tokens, i);
    if (word === ';' || isColon(tokens, i)) return true;
    if (numbers.has(i)) crossed = true;
    if ((word === 'and' || word === 'but') && lowerAt(tokens, i - 1) === ',') return true;
    if (word === 'but') return true;
    if (word === 'since' && date.running) continue;
    const isOwnPreposition =
      i >= date.tokenStart - 3 && date.preposition !== null && date.preposition.startsWith(word);
    if (CLAUSE_OPENERS.has(word) && !isOwnPreposition) return true;
    if (crossed && (word === 'and' || word === ',') && isVerbAhead(tokens, i + 1)) return true;
  }
  return false;
}

/** `held 12 and freed 15`: a verb behind a conjunction shares what follows it, a new subject does not. */
function isVerbAhead(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return word === 'he' || word === 'she' || word === 'they' || word === 'it';
}

/** Whether a semicolon stands between a date and a number behind it. */
function isCut(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === ';') return true;
  return false;
}

/** A colon of the sentence, not of a clock time. */
function isColon(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i) === ':' &&
    !(tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.spaced === false)
  );
}
