import {
  BOUND_CUES,
  DIVISION_NOUNS,
  GUESS_WORDS,
  HABIT_WORDS,
  HARM_NOUNS,
  META_SUBJECTS,
  PAST_STATES,
  TOTAL_NOUNS,
} from '../../languages/english/dating.ts';
import type { Tokens } from '../../mentions.ts';
import { BE_PRESENT, tenseAt } from './governing-verb.ts';
import { lowerAt } from './read-tokens.ts';

/** A figure’s words that matter for carrying a date over. */
export interface CarriedNumber {
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

/** Tokens around a number read for a guess. */
const REACH = 80;

/** Words around a number read for rates and guesses. */
const NEAR = 6;

/**
 * Why an event’s date does not hold for a number of a later sentence or clause; null where it holds. `isPerfect`:
 * the event itself is told in the perfect or as a running total.
 */
export function carryBar(tokens: Tokens, number: CarriedNumber, isPerfect: boolean): string | null {
  if (isDescription(tokens, number.tokenStart)) return 'description';
  if (isHabit(tokens, number)) return 'habit';
  if (isGuess(tokens, number.tokenStart)) return 'guess';
  if (isToDate(tokens, number.tokenStart)) return 'to-date';
  if (isHarm(tokens, number)) return 'harm';
  if (
    lowerAt(tokens, number.tokenStart - 1) === 'the' &&
    lowerAt(tokens, number.tokenStart - 2) === 'of' &&
    isDivision(tokens, number.tokenEnd)
  )
    return 'division';
  if (inRelative(tokens, number.tokenStart, 'where')) return 'relative-clause';
  const { tense, at } = tenseAt(tokens, number.tokenStart);
  if (tense === 'future') return 'future';
  if (tense === 'perfect') return 'perfect';
  if (tense === 'pluperfect') return isPerfect ? null : 'pluperfect';
  if (tense === 'present')
    return isPartition(tokens, number, at) || META_SUBJECTS.has(lowerAt(tokens, at - 1)) ? null : 'present';
  if (tense === 'past' && PAST_STATES.has(lowerAt(tokens, at))) return 'state';
  return null;
}

/** `at a casino of 22 buildings`: how a thing is made, not what happened to it. */
export function isDescription(tokens: Tokens, number: number): boolean {
  let i = number - 1;
  while (i > number - 4 && BOUND_CUES.has(lowerAt(tokens, i))) i--;
  if (lowerAt(tokens, i) !== 'of' || TOTAL_NOUNS.has(lowerAt(tokens, i - 1))) return false;
  for (let j = i - 2; j > i - 5 && j >= 0; j--) {
    const word = lowerAt(tokens, j);
    if (word === 'a' || word === 'an') return j > 0 && PLACED.has(lowerAt(tokens, j - 1));
  }
  return lowerAt(tokens, i - 1) === 'groups' && lowerAt(tokens, i - 2) === 'in';
}

const PLACED = new Set('at in to from on inside near into'.split(' '));

function isHarm(tokens: Tokens, number: CarriedNumber): boolean {
  for (let i = number.tokenEnd; i < number.tokenEnd + 3; i++)
    if (HARM_NOUNS.has(lowerAt(tokens, i))) return true;
  // `losses of almost $193 million`
  let i = number.tokenStart - 1;
  while (i > number.tokenStart - 5 && BOUND_CUES.has(lowerAt(tokens, i))) i--;
  // `losses at $2 million`: the cues of a bound have `at` among them.
  return (
    HARM_NOUNS.has(lowerAt(tokens, i)) ||
    (lowerAt(tokens, i) === 'of' && HARM_NOUNS.has(lowerAt(tokens, i - 1)))
  );
}

function isDivision(tokens: Tokens, i: number): boolean {
  return (
    DIVISION_NOUNS.has(lowerAt(tokens, i)) ||
    DIVISION_NOUNS.has(lowerAt(tokens, i + 1)) ||
    DIVISION_NOUNS.has(lowerAt(tokens, i + 2))
  );
}

function isHabit(tokens: Tokens, number: CarriedNumber): boolean {
  for (let i = number.tokenStart - 3; i < number.tokenEnd + NEAR; i++) {
    const word = lowerAt(tokens, i);
    if (HABIT_WORDS.has(word) && (word !== 'each' || i > number.tokenStart)) return true;
    if (
      i > number.tokenStart &&
      word === 'a' &&
      RATE_UNITS.has(lowerAt(tokens, i + 1)) &&
      !AGO.has(lowerAt(tokens, i + 2))
    )
      return true;
    if (i >= number.tokenEnd && (word === ',' || word === ';' || word === '.')) break;
  }
  // `each day more than 100,000 people commit`
  for (let i = number.tokenStart - 1; i >= Math.max(0, number.tokenStart - HABIT_REACH); i--) {
    const word = lowerAt(tokens, i);
    if (word === ';' || word === '.') break;
    if ((word === 'each' || word === 'every') && RATE_UNITS.has(lowerAt(tokens, i + 1))) return true;
  }
  return false;
}
const HABIT_REACH = 20;
const RATE_UNITS = new Set(['day', 'week', 'month', 'year']);
const AGO = new Set(['ago', 'earlier', 'later', 'before', 'after']);

function isGuess(tokens: Tokens, number: number): boolean {
  for (let i = number - 1; i >= 0 && i > number - REACH; i--) {
    const word = lowerAt(tokens, i);
    if (word === ';' || word === '.') return false;
    if (GUESS_WORDS.has(word) && tokens[i]?.capital !== true) return true;
  }
  for (let i = number + 1; i < number + NEAR; i++)
    if (lowerAt(tokens, i) === 'may' || lowerAt(tokens, i) === 'might' || lowerAt(tokens, i) === 'could')
      return true;
  return false;
}

/** `so far`, `to date`, `now` in the clause: a total whose start is open. */
export function isToDate(tokens: Tokens, number: number): boolean {
  for (let i = Math.max(0, number - 12); i < Math.min(tokens.length, number + 14); i++) {
    const word = lowerAt(tokens, i);
    const next = lowerAt(tokens, i + 1);
    if (
      (word === 'so' && next === 'far') ||
      (word === 'to' && next === 'date') ||
      (word === 'until' && next === 'now') ||
      word === 'now'
    )
      return true;
  }
  return false;
}

/** `126 were Chinese`, `Nearly 1,800 are Chinese`: what was counted, told apart. */
function isPartition(tokens: Tokens, number: CarriedNumber, verb: number): boolean {
  if (verb < number.tokenStart || verb > number.tokenEnd + 1) return false;
  const next = tokens[verb + 1];
  return BE_PRESENT.has(lowerAt(tokens, verb)) && next?.capital === true;
}

function inRelative(tokens: Tokens, number: number, opener: string): boolean {
  for (let i = number - 1; i > number - 6 && i >= 0; i--) {
    if (lowerAt(tokens, i) === opener) return true;
    if (lowerAt(tokens, i) === ',') return false;
  }
  return false;
}
