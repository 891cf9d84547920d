import {
  EVENT_BEGIN_VERBS,
  EVENT_NOUNS,
  OPEN_START_PREPOSITIONS,
  OUTSIDE_PREPOSITIONS,
} from '../../languages/english/dating.ts';
import type { DateMention, Tokens } from '../../mentions.ts';
import { isDash, lowerAt } from './read-tokens.ts';

/** What a sentence says of when a figure’s event happened: an interval, openly nothing, or no word of it. */
export type OwnDate =
  | { readonly from: string; readonly to: string; readonly mention: DateMention }
  | 'open'
  | null;

/** The dates of a sentence that may say when something happened: without those of statements and documents. */
export function eventDates(tokens: Tokens, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date) => {
    if (date.statement && !date.running) return false;
    if (isDateline(tokens, date)) return false;
    if (date.why === 'date:shift-from-event' || date.why === 'date:today-generally') return false;
    const { preposition } = date;
    if (preposition !== null && OPEN_START_PREPOSITIONS.has(preposition)) return true;
    if (preposition !== null && OUTSIDE_PREPOSITIONS.has(preposition)) return false;
    if (date.modifier) return date.head !== null && EVENT_NOUNS.has(date.head);
    // `the directive of 14 July`: what was issued, not what was done.
    if (preposition === 'of') return EVENT_NOUNS.has(lowerAt(tokens, date.tokenStart - 2));
    return true;
  });
}

/** The date that governs a number in its own sentence. `numbers` are first tokens of all the sentence’s figures. */
export function ownDate(
  tokens: Tokens,
  number: number,
  numbers: readonly number[],
  dates: readonly DateMention[],
): OwnDate {
  if (dates.length === 0) return null;
  const parts = datesOfParts(tokens, number, numbers, dates);
  if (parts !== null) return parts;
  const right = dates.find((date) => date.tokenStart > number && !isBarred(tokens, number, date, numbers));
  const left = dates.findLast((date) => date.tokenEnd <= number && !isCut(tokens, date.tokenEnd, number));
  const chosen = choose(tokens, number, numbers, left, right);
  if (chosen === undefined) return null;
  const { preposition } = chosen;
  if (preposition !== null && OPEN_START_PREPOSITIONS.has(preposition)) return 'open';
  if (preposition === 'as of' && chosen.grain === 'day') return 'open';
  return chosen.from === null || chosen.to === null
    ? 'open'
    : { from: chosen.from, to: chosen.to, mention: chosen };
}

function choose(
  tokens: Tokens,
  number: number,
  numbers: readonly number[],
  left: DateMention | undefined,
  right: DateMention | undefined,
): DateMention | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  // `held 149 on Monday, and in the port 63 were held at four places on Tuesday`: each clause has its own.
  if (hasClauseBreak(tokens, left.tokenEnd, number)) return right;
  if (numbers.some((other) => other > number && other < right.tokenStart)) return left;
  for (let i = number; i < right.tokenStart; i++) if (lowerAt(tokens, i) === ',') return left;
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
function datesOfParts(
  tokens: Tokens,
  number: number,
  numbers: readonly number[],
  dates: readonly DateMention[],
): OwnDate {
  let colon = number;
  while (colon < tokens.length && !isColon(tokens, colon) && lowerAt(tokens, colon) !== ';') colon++;
  if (!isColon(tokens, colon)) return null;
  const after = dates.filter((date) => date.tokenStart > colon && date.from !== null && date.to !== null);
  const before = dates.some((date) => date.tokenStart < colon);
  const parts = numbers.filter((other) => other > colon).length;
  const [first] = after;
  if (before || first === undefined || after.length < 2 || parts < 2) return null;
  const from = after.map((date) => date.from ?? '').sort()[0] ?? '';
  const to =
    after
      .map((date) => date.to ?? '')
      .sort()
      .at(-1) ?? '';
  return { from, to, mention: first };
}

const CLAUSE_OPENERS = new Set([
  'after',
  'when',
  'while',
  'because',
  'since',
  'following',
  'before',
  'as',
  'although',
  'though',
  'whereas',
]);

/** Whether a clause of its own begins between a number and a date behind it. */
function isBarred(tokens: Tokens, number: number, date: DateMention, numbers: readonly number[]): boolean {
  let crossed = false;
  for (let i = number + 1; i < date.tokenStart; i++) {
    const word = lowerAt(tokens, i);
    if (word === ';' || isColon(tokens, i)) return true;
    if (numbers.includes(i)) crossed = true;
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

/** A colon of the sentence, not of a clock time. */
function isColon(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i) === ':' &&
    !(tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.spaced === false)
  );
}

/** `NEW YORK, 29 August: …`, `HANOI, May 4 — …`: where and when the report was filed. */
function isDateline(tokens: Tokens, date: DateMention): boolean {
  if (date.tokenStart > MAX_DATELINE_TOKENS || date.preposition !== null || date.tokenStart === 0)
    return false;
  const next = lowerAt(tokens, date.tokenEnd);
  if (next !== ':' && !isDash(next) && next !== '(' && next !== ')') return false;
  for (let i = 0; i < date.tokenStart; i++)
    if (tokens[i]?.kind === 'word' && tokens[i]?.capital !== true) return false;
  return true;
}
const MAX_DATELINE_TOKENS = 8;

/** Whether a semicolon stands between a date and a number behind it. */
function isCut(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === ';') return true;
  return false;
}

/** Whether a date tells when something under way began: `raids that began on 12 August`. */
export function isBeginning(tokens: Tokens, date: DateMention): boolean {
  if (date.running) return false;
  for (let i = date.tokenStart - 1; i >= 0 && i > date.tokenStart - 4; i--) {
    if (EVENT_BEGIN_VERBS.has(lowerAt(tokens, i))) return true;
  }
  return false;
}
