import type { Sentence } from '../../../text/sentences.ts';
import {
  ALLEGING_ADVERBS,
  ALLEGING_PARTICIPLES,
  AWAITING,
  ESTIMATE_PARTICIPLES,
  PLACING,
  POSSIBLE,
  SEEKING,
} from '../../languages/english/certainty.ts';
import { findUnverified, isAboutClaim } from './verification.ts';

/** Which kinds of cue a sentence holds at all, so that most numbers need no further look. */
export interface SentenceCues {
  readonly estimated: boolean;
  readonly placing: boolean;
  readonly passive: boolean;
  readonly future: boolean;
  readonly allegedly: boolean;
  readonly any: boolean;
  /** Token of a remark that something was not verified, or -1. */
  readonly unverified: number;
  /** Whether that remark is about what the sentence before claimed. */
  readonly aboutClaim: boolean;
}

const FUTURE = new Set([
  ...POSSIBLE,
  ...AWAITING,
  ...SEEKING,
  'will',
  'would',
  'shall',
  "won't",
  'to',
  'planned',
  'scheduled',
  'due',
  'slated',
  'expected',
  'pending',
  'set',
  'likely',
]);
const INDUSTRY = new Set([
  'year',
  'annum',
  'annually',
  'yearly',
  'annual',
  'gdp',
  'billion',
  'billions',
  'trillion',
]);
const known = new WeakMap<Sentence, SentenceCues>();

/** Reads a sentence once, however many of its numbers ask. */
export function cuesOf(sentence: Sentence): SentenceCues {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  let estimated = false;
  let placing = false;
  let passive = false;
  let future = false;
  let allegedly = false;
  let industry = false;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue;
    const { lower } = token;
    if (lower === 'estimated') estimated = true;
    if (PLACING.has(lower)) placing = true;
    if (ESTIMATE_PARTICIPLES.has(lower) || ALLEGING_PARTICIPLES.has(lower)) passive = true;
    if (FUTURE.has(lower)) future = true;
    if (ALLEGING_ADVERBS.has(lower)) allegedly = true;
    if (INDUSTRY.has(lower)) industry = true;
  }
  const unverified = findUnverified(sentence.tokens);
  const cues: SentenceCues = {
    estimated,
    placing,
    passive,
    future,
    allegedly,
    any: estimated || placing || passive || future || allegedly || industry,
    unverified,
    aboutClaim: unverified >= 0 && isAboutClaim(sentence.tokens),
  };
  known.set(sentence, cues);
  return cues;
}
