import type { Token } from '../../../text/tokens.ts';
import { AWAITING, PLANNED_STATES, PLANNERS, POSSIBLE } from '../../languages/english/certainty.ts';
import {
  ADVERBS,
  BE_FORMS,
  COMMON_VERBS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
} from '../../languages/english/grammar.ts';
import type { Governing } from './governing-verb.ts';
import { NUMBER_WORD } from './number-words.ts';

export const CLAUSE_ENDS = new Set([';', '.', '!', '?']);

export const OPENERS = new Set([
  'while',
  'but',
  'whereas',
  'although',
  'though',
  'as',
  'when',
  'after',
  'before',
  'because',
  'that',
  'whether',
  'if',
]);

export const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that']);

/** Tense of an auxiliary group that begins at `i`; null if none that matters begins there. */
export function tenseAt(tokens: readonly Token[], i: number): Governing['tense'] | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || (token.capital && i > 0)) return null;
  const { lower } = token;
  let next = i + 1;
  while (ADVERBS.has(tokens[next]?.lower ?? '') || tokens[next]?.lower.endsWith('ly')) next++;
  const after = tokens[next]?.lower ?? '';
  if (lower === 'will' || lower === 'shall' || lower === "won't") return 'future';
  if (lower === 'would') return after === 'have' ? 'other' : 'future';
  // `could manage two` is ability, `could be` a guess.
  if (lower === 'could')
    return /^(be|have|number|total|reach|exceed|amount)$/.test(after) ? 'possible' : null;
  if (POSSIBLE.has(lower)) return after === 'not' ? 'other' : 'possible';
  if (BE_FORMS.has(lower) && lower !== 'be' && lower !== 'been') {
    if (after === 'to' && isInfinitive(tokens, next)) return 'future';
    if (PLANNED_STATES.has(after)) return 'future';
    return null;
  }
  if (AWAITING.has(lower) && lower !== 'waiting') return 'future';
  if (lower === 'awaiting' || (lower === 'waiting' && after === 'for')) return 'future';
  if (PLANNERS.has(lower) && after === 'to' && isInfinitive(tokens, next)) return 'future';
  return null;
}

export function planBefore(tokens: readonly Token[], to: number): boolean {
  let i = to - 1;
  while (i >= 0 && (ADVERBS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'not')) i--;
  const word = tokens[i]?.lower ?? '';
  if (PLANNERS.has(word)) return true;
  return BE_FORMS.has(word) && word !== 'been' && word !== 'being';
}

export function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.capital &&
    !DETERMINERS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !NUMBER_WORD.test(next.lower) &&
    !/^(date|people|jail|prison|court|police|them|him|her|more|over|about)$/.test(next.lower)
  );
}

export function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 0) {
    const before = tokens[start - 1]?.lower ?? '';
    if (
      !BE_FORMS.has(before) &&
      !HAVE_FORMS.has(before) &&
      !MODALS.has(before) &&
      !ADVERBS.has(before) &&
      before !== 'not'
    )
      break;
    start--;
  }
  // `to be fined`: the infinitive's planner opens the group.
  if (tokens[start - 1]?.lower === 'to' && planBefore(tokens, start - 1)) return Math.max(0, start - 2);
  return start;
}

export function mainVerb(tokens: readonly Token[], from: number): string {
  for (let i = from + 1; i < from + 7; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      BE_FORMS.has(word) ||
      HAVE_FORMS.has(word) ||
      ADVERBS.has(word) ||
      word === 'to' ||
      word === 'not' ||
      PLANNED_STATES.has(word)
    )
      continue;
    return word;
  }
  return '';
}

export function isFiniteWord(token: Token): boolean {
  const { lower } = token;
  if (token.capital) return false;
  return (
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    MODALS.has(lower) ||
    (COMMON_VERBS.has(lower) &&
      !/ing$|^(work|call|plan|face|mine|hit|cut|set|shot|need|hurt|cost|pose|led|included|including|comprising|works|plans|calls|cuts|known)$/.test(
        lower,
      ))
  );
}

export function isVerbLike(token: Token | undefined): boolean {
  return token !== undefined && (isFiniteWord(token) || (!token.capital && token.lower.endsWith('ed')));
}

export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbLike(tokens[i])) return true;
  return false;
}
