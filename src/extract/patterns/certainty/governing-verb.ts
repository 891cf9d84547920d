import type { Token } from '../../../text/tokens.ts';
import { SEEKING } from '../../languages/english/certainty.ts';
import { BE_FORMS, HAVE_FORMS, MODALS } from '../../languages/english/grammar.ts';
import { SPEECH_VERBS } from '../../languages/english/speech.ts';
import { COUNTERS, insideBrackets, isNumberLike } from './number-words.ts';
import {
  CLAUSE_ENDS,
  groupStart,
  hasVerb,
  isFiniteWord,
  isInfinitive,
  isVerbLike,
  mainVerb,
  OPENERS,
  planBefore,
  RELATIVES,
  tenseAt,
} from './tense.ts';

/** How the verb stands that a number is subject or object of. */
export interface Governing {
  /** Where the verb group begins. */
  readonly at: number;
  /** `will be sent`, `is to seize`; `may be held`; anything else that is finite. */
  readonly tense: 'future' | 'possible' | 'other';
  /** Whether the number stands before the verb. */
  readonly subject: boolean;
  /** The verb itself in lower case, if found. */
  readonly verb: string;
}

/** The verb that the number at `at` is subject of, or else object of; null where none is found. */
export function findGoverning(tokens: readonly Token[], at: number): Governing | null {
  const behind = findBehind(tokens, at);
  const before = findBefore(tokens, at, behind !== null);
  if (before?.near && !(behind !== null && opensClause(tokens, at))) return before.governing;
  if (behind !== null) return behind;
  return before?.governing ?? null;
}

/** Whether a new clause can begin with the number: it follows a boundary, a coordination or a reporting verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i >= 0 &&
    (COUNTERS.test(tokens[i]?.lower ?? '') ||
      tokens[i]?.kind === 'symbol' ||
      /^(than|least|to|estimated|total|of|further|US|most)$/.test(tokens[i]?.text ?? ''))
  )
    i--;
  const token = tokens[i];
  if (token === undefined) return true;
  if (token.kind === 'punct') return true;
  const verb = SPEECH_VERBS.get(token.lower);
  return (
    token.lower === 'and' ||
    OPENERS.has(token.lower) ||
    (verb !== undefined && (verb.class === 'say' || verb.class === 'estimate' || verb.class === 'claim'))
  );
}

function findBehind(tokens: readonly Token[], at: number): Governing | null {
  let participle = -1;
  // A relative clause behind a comma belongs to the last of coordinated numbers.
  let joined = false;
  let depth = insideBrackets(tokens, at) ? 1 : 0;
  for (let i = at + 1; i < tokens.length && i < at + 40; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '(') {
      depth++;
      continue;
    }
    if (token.text === ')') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (depth > 0) continue;
    if (CLAUSE_ENDS.has(token.text) || token.text === ':') break;
    const { lower } = token;
    if (token.text === ',') {
      // `, who are to be deported`
      if (RELATIVES.has(tokens[i + 1]?.lower ?? '')) return joined ? null : relative(tokens, i + 2);
      // `, ten women and 37 men, were`: a list runs on to its verb
      if (
        isNumberLike(tokens[i + 1]) ||
        /^(all|both|mostly|including|most|among)$/.test(tokens[i + 1]?.lower ?? '')
      )
        continue;
      break;
    }
    if (token.kind !== 'word') continue;
    if (RELATIVES.has(lower)) return relative(tokens, i + 1);
    if (lower === 'and') joined = true;
    if (
      lower === 'and' &&
      !isNumberLike(tokens[i + 1]) &&
      !COUNTERS.test(tokens[i + 1]?.lower ?? '') &&
      (isVerbLike(tokens[i + 1]) || MODALS.has(tokens[i + 1]?.lower ?? ''))
    )
      break;
    if (OPENERS.has(lower) && lower !== 'as') break;
    const tense = tenseAt(tokens, i);
    if (tense !== null) return { at: i, tense, subject: true, verb: mainVerb(tokens, i) };
    if (
      lower === 'to' &&
      (tokens[i + 1]?.lower === 'be' || tokens[i + 1]?.lower === 'face') &&
      participle < 0
    )
      return { at: i, tense: 'future', subject: true, verb: tokens[i + 2]?.lower ?? '' };
    if (!token.capital && lower.endsWith('ed') && participle < 0) participle = i;
    if (isFiniteWord(token) && participle < 0) {
      const had = HAVE_FORMS.has(lower) || BE_FORMS.has(lower);
      // `had no permit and were to be fined`
      if (had && !/(ed|en)$/.test(tokens[i + 1]?.lower ?? '')) {
        for (let k = i + 1; k < tokens.length && k < i + 10; k++) {
          if (tokens[k]?.text === ',' || tokens[k]?.text === '.') break;
          if (tokens[k]?.lower === 'and') {
            if (tenseAt(tokens, k + 1) === 'future')
              return { at: k + 1, tense: 'future', subject: true, verb: mainVerb(tokens, k + 1) };
            break;
          }
        }
      }
      return { at: i, tense: 'other', subject: true, verb: lower };
    }
  }
  return participle < 0 ? null : elliptic(tokens, at, participle);
}

/** `167 will be deported and five charged`: a bare participle takes the auxiliary of the clause before. */
function elliptic(tokens: readonly Token[], at: number, participle: number): Governing | null {
  let i = at - 1;
  while (i >= 0 && COUNTERS.test(tokens[i]?.lower ?? '')) i--;
  const joint = tokens[i];
  if (joint === undefined || (joint.lower !== 'and' && joint.text !== ',')) return null;
  for (let k = i - 1; k >= 0 && k > i - 20; k--) {
    const token = tokens[k];
    if (token === undefined || CLAUSE_ENDS.has(token.text)) return null;
    const tense = tenseAt(tokens, k);
    if (tense !== null)
      return { at: participle, tense, subject: true, verb: tokens[participle]?.lower ?? '' };
    if (BE_FORMS.has(token.lower) || HAVE_FORMS.has(token.lower)) return null;
  }
  return null;
}

function relative(tokens: readonly Token[], from: number): Governing | null {
  for (let i = from; i < from + 3; i++) {
    const tense = tenseAt(tokens, i);
    if (tense !== null && tense !== 'other')
      return { at: i, tense, subject: true, verb: mainVerb(tokens, i) };
  }
  return null;
}

function findBefore(
  tokens: readonly Token[],
  at: number,
  hasVerbBehind: boolean,
): { governing: Governing; near: boolean } | null {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_ENDS.has(token.text)) return null;
    // `, and about 260 people of 20 countries had come`: a clause of its own began there.
    if (hasVerbBehind && (token.lower === 'and' || token.text === ',') && startsNumber(tokens, i + 1))
      return null;
    if (token.kind !== 'word') continue;
    const { lower } = token;
    if (lower === 'there') return null;
    if (OPENERS.has(lower) && lower !== 'as') return null;
    if (SEEKING.has(lower) && i >= at - 6)
      return { near: true, governing: { at: i, tense: 'future', subject: false, verb: lower } };
    const speech = SPEECH_VERBS.get(lower);
    if (
      speech !== undefined &&
      !speech.noun &&
      (speech.class === 'say' || speech.class === 'claim') &&
      !BE_FORMS.has(tokens[i - 1]?.lower ?? '')
    )
      return null;
    if (lower === 'to' && isInfinitive(tokens, i)) {
      const plan = planBefore(tokens, i);
      const bare = tokens[i - 1]?.kind === 'word' && tokens[i - 1]?.capital === true && i <= 4;
      const tense = plan || (bare && !hasVerb(tokens, 0, i)) ? 'future' : 'other';
      return { near: true, governing: { at: i, tense, subject: false, verb: tokens[i + 1]?.lower ?? '' } };
    }
    const tense = tenseAt(tokens, i);
    if (tense !== null)
      return { near: true, governing: { at: i, tense, subject: false, verb: mainVerb(tokens, i) } };
    if (isFiniteWord(token) || (lower.endsWith('ed') && !token.capital)) {
      const start = groupStart(tokens, i);
      const first = tenseAt(tokens, start) ?? 'other';
      if (BE_FORMS.has(lower) && tokens[i - 1]?.lower === 'there') return null;
      return { near: true, governing: { at: start, tense: first, subject: false, verb: lower } };
    }
  }
  return null;
}

function startsNumber(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 4 && COUNTERS.test(tokens[i]?.lower ?? '')) i++;
  return isNumberLike(tokens[i]);
}
