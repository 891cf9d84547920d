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
  BOUND_CUES,
  STATE_VERBS,
} from '../../languages/english/dating.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

/** Tokens around a number read for its verb. */
const REACH = 80;

/** Tense of the verb that governs a number, as far as it matters for dates. */
export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'none';

const CLAUSE_MARKS = new Set('; : . that which who where whose'.split(' '));

/**
 * The verb group nearest before the number in its clause, else the nearest behind it; a relative clause behind the
 * number is passed by, and so are verbs of saying in front of it.
 */
export function tenseAt(tokens: Tokens, number: number): { tense: Tense; at: number } {
  for (let i = number - 1; i >= 0 && i > number - REACH; i--) {
    const word = lowerAt(tokens, i);
    if (CLAUSE_MARKS.has(word)) break;
    if (SAYING_VERBS.has(word)) break;
    const tense = verbTense(tokens, i);
    if (tense !== null) return { tense, at: i };
  }
  let relative = false;
  let inGroup = false;
  for (let i = number + 1; i < tokens.length && i < number + REACH; i++) {
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
export const BE_PRESENT = new Set(['is', 'are']);

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
      BOUND_CUES.has(token.lower) ||
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
