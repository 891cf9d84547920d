import {
  FUTURE_CUES,
  PAST_FORMS,
  SAYING_VERBS,
  SMALL_NUMBERS,
  VAGUE_COUNTS,
} from '../../languages/english/dates.ts';
import {
  ACCOUNT_VERBS,
  ADJECTIVE_PARTICIPLES,
  BARE_PARTICIPLES,
  DIVISION_NOUNS,
  GUESS_WORDS,
  HABIT_WORDS,
  HARM_NOUNS,
  META_SUBJECTS,
  PAST_STATES,
  STATE_VERBS,
  TOTAL_NOUNS,
} from '../../languages/english/dating.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

/** Tense of the verb that governs a number, as far as it matters for dates. */
export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'none';

const CLAUSE_MARKS = new Set([';', ':', '.', 'that', 'which', 'who', 'where', 'whose']);

/**
 * The verb group nearest before the number in its clause, else the nearest behind it; a relative clause behind the
 * number is passed by, and so are verbs of saying in front of it.
 */
export function tenseAt(tokens: Tokens, number: number): { tense: Tense; at: number } {
  for (let i = number - 1; i >= 0; i--) {
    const word = lowerAt(tokens, i);
    if (CLAUSE_MARKS.has(word)) break;
    if (SAYING_VERBS.has(word)) break;
    const tense = verbTense(tokens, i);
    if (tense !== null) return { tense, at: i };
  }
  let relative = false;
  let inGroup = false;
  for (let i = number + 1; i < tokens.length; i++) {
    const word = lowerAt(tokens, i);
    if (word === ';' || word === ':') break;
    if (word === 'who' || word === 'which') relative = true;
    const tense = verbTense(tokens, i);
    if (tense === null) {
      if (inGroup) relative = false;
      inGroup = false;
    } else if (relative) inGroup = true;
    else return { tense, at: i };
  }
  return { tense: 'none', at: -1 };
}

const HAVE_PRESENT = new Set(['has', 'have']);
const BE_PRESENT = new Set(['is', 'are']);

/** Tense of the verb group that a token is part of, or null where it is no finite verb. */
function verbTense(tokens: Tokens, i: number): Tense | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const { lower } = token;
  if (FUTURE_CUES.has(lower)) return 'future';
  if (BE_PRESENT.has(lower)) return lowerAt(tokens, i + 1) === 'to' ? 'future' : 'present';
  if (HAVE_PRESENT.has(lower)) return isParticipleNear(tokens, i + 1) ? 'perfect' : 'present';
  if (lower === 'had') return isParticipleNear(tokens, i + 1) ? 'pluperfect' : 'past';
  if (lower === 'was' || lower === 'were') return lowerAt(tokens, i + 1) === 'to' ? 'future' : 'past';
  const isPast =
    PAST_FORMS.has(lower) ||
    (lower.endsWith('ed') && lower.length > 4 && !token.capital && !ADJECTIVE_PARTICIPLES.has(lower));
  if (isPast || lower === 'been') {
    // The auxiliary in front of a participle says when: `had been held`, `have since arrested`, `will be freed`.
    for (let j = i - 1; j >= 0 && j > i - 4; j--) {
      const aux = lowerAt(tokens, j);
      if (aux === 'had') return 'pluperfect';
      if (HAVE_PRESENT.has(aux)) return 'perfect';
      if (FUTURE_CUES.has(aux)) return 'future';
      if (BE_PRESENT.has(aux)) return 'present';
      if (aux === 'be' && lowerAt(tokens, j - 1) === 'to') return 'future';
      if (
        aux !== 'be' &&
        aux !== 'been' &&
        aux !== 'since' &&
        aux !== 'also' &&
        aux !== 'already' &&
        aux !== 'not'
      )
        break;
    }
    return isPast ? 'past' : null;
  }
  if (token.capital) return null;
  if (ACCOUNT_VERBS.has(lower)) return isBeforeCount(tokens, i + 1) ? 'present' : null;
  return STATE_VERBS.has(lower) && isFiniteState(tokens, i) ? 'present' : null;
}

/** `counts at least 50`: a number, or the cue of its bound, follows. */
function isBeforeCount(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      ABOUT.has(token.lower) ||
      token.lower === 'of' ||
      SMALL_NUMBERS.has(token.lower) ||
      VAGUE_COUNTS.has(token.lower))
  );
}

/** `raids`, `works` and the like are nouns too: behind an article, a number or an adjective they are no verb. */
function isFiniteState(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    (before.lower.endsWith('s') ||
      before.kind !== 'word' ||
      before.capital ||
      before.lower === 'it' ||
      before.lower === 'they' ||
      before.lower === 'who' ||
      before.lower === 'that' ||
      before.lower === 'people')
  );
}

function isParticipleNear(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = lowerAt(tokens, i);
    if (BARE_PARTICIPLES.has(word) || PAST_FORMS.has(word) || (word.endsWith('ed') && word.length > 3))
      return true;
  }
  return false;
}

/** A figure’s words that matter for carrying a date over. */
export interface CarriedNumber {
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

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
  while (i > number - 4 && ABOUT.has(lowerAt(tokens, i))) i--;
  if (lowerAt(tokens, i) !== 'of' || TOTAL_NOUNS.has(lowerAt(tokens, i - 1))) return false;
  for (let j = i - 2; j > i - 5 && j >= 0; j--) {
    const word = lowerAt(tokens, j);
    if (word === 'a' || word === 'an') return j > 0 && PLACED.has(lowerAt(tokens, j - 1));
  }
  return lowerAt(tokens, i - 1) === 'groups' && lowerAt(tokens, i - 2) === 'in';
}
const ABOUT = new Set([
  'more',
  'than',
  'over',
  'about',
  'some',
  'around',
  'at',
  'least',
  'nearly',
  'almost',
  'up',
  'to',
]);
const PLACED = new Set(['at', 'in', 'to', 'from', 'on', 'inside', 'near', 'into']);

function isHarm(tokens: Tokens, number: CarriedNumber): boolean {
  for (let i = number.tokenEnd; i < number.tokenEnd + 3; i++)
    if (HARM_NOUNS.has(lowerAt(tokens, i))) return true;
  // `losses of almost $193 million`
  let i = number.tokenStart - 1;
  while (i > number.tokenStart - 5 && ABOUT.has(lowerAt(tokens, i))) i--;
  return lowerAt(tokens, i) === 'of' && HARM_NOUNS.has(lowerAt(tokens, i - 1));
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
  for (let i = number - 1; i >= 0; i--) {
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
