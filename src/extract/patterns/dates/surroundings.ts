import {
  DAY_PART_QUALIFIERS,
  DAY_PARTS,
  FINITE_VERBS,
  MONTHS,
  PREPOSITION_PAIRS,
  PREPOSITIONS,
  SAYING_NOUNS,
} from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

const SKIPPED_BEFORE = new Set('the a an about around its their his her just only both some'.split(' '));

/** Index behind the parts of a day that follow an expression (`Tuesday night`). */
export function behindDayPart(tokens: Tokens, end: number): number {
  let i = end;
  if (DAY_PART_QUALIFIERS.has(lowerAt(tokens, i)) && DAY_PARTS.has(lowerAt(tokens, i + 1))) i++;
  return DAY_PARTS.has(lowerAt(tokens, i)) ? i + 1 : end;
}

/** The preposition before an expression and its index, past articles and `late`, `the night of`; null where none stands. */
export function findPreposition(tokens: Tokens, start: number): { preposition: string; at: number } | null {
  let i = start - 1;
  for (let steps = 0; steps < 6; steps++) {
    const word = lowerAt(tokens, i);
    const isPart = DAY_PARTS.has(word) || DAY_PART_QUALIFIERS.has(word);
    if (SKIPPED_BEFORE.has(word) || isPart || (word === 'of' && DAY_PARTS.has(lowerAt(tokens, i - 1)))) i--;
    else break;
  }
  const word = lowerAt(tokens, i);
  const pair = PREPOSITION_PAIRS.get(word);
  const before = lowerAt(tokens, i - 1);
  if (pair?.has(before) === true) return { preposition: `${before} ${word}`, at: i - 1 };
  return PREPOSITIONS.has(word) ? { preposition: word, at: i } : null;
}

const DETERMINERS = new Set(
  "the a an its their his her this that 's another second first major big joint latest".split(' '),
);
const NOUN_STOPS = new Set(
  'and or but in on at to of for from by with that which who when where as after before until through when while because ahead amid over under against alone it they he she we i the a an so then not more about some with near outside inside following ago'.split(
    ' ',
  ),
);
/** Words of a noun phrase looked at behind a date that modifies it. */
const MAX_HEAD_WORDS = 5;

/** The noun that a date marks off: `the October raid`, `a 2024 UN report`, `Monday’s raid`. */
export function findHead(
  tokens: Tokens,
  start: number,
  end: number,
  canModify: boolean,
): { isModifier: boolean; head: string | null } {
  const possessive = lowerAt(tokens, end) === "'s" || lowerAt(tokens, end) === "'";
  const next = tokens[possessive ? end + 1 : end];
  if (
    next === undefined ||
    next.kind !== 'word' ||
    NOUN_STOPS.has(next.lower) ||
    FINITE_VERBS.has(next.lower)
  )
    return { isModifier: false, head: null };
  if (
    !possessive &&
    (!canModify || next.lower.endsWith('ed') || !DETERMINERS.has(lowerAt(tokens, start - 1)))
  )
    return { isModifier: false, head: null };
  let head: string | null = null;
  const from = possessive ? end + 1 : end;
  for (let i = from; i < from + MAX_HEAD_WORDS; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind !== 'word' ||
      NOUN_STOPS.has(token.lower) ||
      FINITE_VERBS.has(token.lower) ||
      MONTHS.has(token.lower)
    )
      break;
    if (i > from && token.lower.endsWith('ed')) break;
    head = token.lower;
    if (SAYING_NOUNS.has(token.lower)) break;
  }
  return { isModifier: head !== null, head };
}
