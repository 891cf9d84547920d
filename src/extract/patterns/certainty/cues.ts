import type { Sentence } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ALLEGING_ADVERBS,
  ALLEGING_PARTICIPLES,
  CLAIM_NOUNS,
  ESTIMATE_PARTICIPLES,
  MAGNITUDE_PREPOSITIONS,
  MAGNITUDES,
  PLACING,
  TAKINGS,
  WORKFORCE,
} from '../../languages/english/certainty.ts';
import { ADVERBS, BE_FORMS } from '../../languages/english/grammar.ts';
import type { SpeakerMention } from '../../mentions.ts';
import { isNumberLike } from './governing-verb.ts';

const REACH = 30;
const STOPS = new Set([';', '.', '!', '?', ':']);

/** `an estimated 300`, `plus 120,000` behind one. */
export function isEstimatedNumber(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'punct' && token.text !== '$')) return false;
    if (token.lower === 'estimated' && !BE_FORMS.has(tokens[i - 1]?.lower ?? '')) return true;
    if (token.lower === 'plus' || (token.lower === 'and' && i === at - 1)) {
      for (let k = i - 1; k >= 0 && k > i - 14; k--)
        if (
          tokens[k]?.lower === 'estimated' &&
          /^an?$/.test(tokens[k - 1]?.lower ?? '') &&
          !hasVerbBehind(tokens, at)
        )
          return true;
      return false;
    }
  }
  return false;
}

function hasVerbBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 8; i++) {
    if (tokens[i]?.kind === 'punct') return false;
    if (BE_FORMS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower.endsWith('ed')) return true;
  }
  return false;
}

/** `puts the takings above`, `is put at`: with or without somebody who puts. */
export function isPlaced(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.text)) return false;
    if (!PLACING.has(token.lower) || token.capital) continue;
    for (let k = i + 1; k < at; k++)
      if (MAGNITUDE_PREPOSITIONS.has(tokens[k]?.lower ?? '') && k >= at - 8) return true;
    return false;
  }
  return false;
}

/** What `are believed to`, `is estimated at`, `are said to have` make of a number in the same clause. */
export function findPassiveReport(
  tokens: readonly Token[],
  at: number,
): { certainty: 'estimated' | 'alleged'; word: string } | null {
  const read = (i: number): { certainty: 'estimated' | 'alleged'; word: string } | null => {
    const word = tokens[i]?.lower ?? '';
    const estimate = ESTIMATE_PARTICIPLES.has(word);
    if (!estimate && !ALLEGING_PARTICIPLES.has(word)) return null;
    let before = i - 1;
    while (before >= 0 && ADVERBS.has(tokens[before]?.lower ?? '')) before--;
    if (!BE_FORMS.has(tokens[before]?.lower ?? '')) return null;
    const next = tokens[i + 1]?.lower ?? '';
    const fits =
      word === 'accused'
        ? next === 'of'
        : next === 'to' ||
          next === 'at' ||
          (estimate && /^(that|dead|missing|trapped|killed|held)$/.test(next));
    return fits ? { certainty: estimate ? 'estimated' : 'alleged', word } : null;
  };
  for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.text) || (token.text === ',' && !isNumberLike(tokens[i + 1])))
      break;
    if (token.lower === 'and' && !isNumberLike(tokens[i + 1])) break;
    if (/^(who|which|that|while|but)$/.test(token.lower)) break;
    const found = read(i);
    if (found !== null) return found;
  }
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.text)) break;
    if (
      token.text === ',' &&
      /^(and|but|while)$/.test(tokens[i + 1]?.lower ?? '') &&
      hasVerbBehind(tokens, at)
    )
      break;
    const found = read(i);
    if (found !== null) return found;
  }
  return null;
}

/** `allegedly` beside the verb that governs the number. */
export function isAllegedly(tokens: readonly Token[], at: number, verb: number): boolean {
  const from = Math.max(0, Math.min(verb - 2, at));
  for (let i = from; i <= verb + 3 && i < tokens.length; i++)
    if (ALLEGING_ADVERBS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** A yearly sum of an industry, a share of GDP, or a workforce in round thousands: guesses by their nature. */
export function isIndustryGuess(
  sentence: Sentence,
  at: number,
  speakers: readonly Pick<SpeakerMention, 'kind'>[],
): string | null {
  const { tokens } = sentence;
  const money = isMoney(tokens, at);
  const big = isBig(tokens, at);
  const looks = speakers.some(
    (s) => s.kind === 'intergovernmental' || s.kind === 'ngo' || s.kind === 'expert',
  );
  if (money && big && isYearly(tokens, at)) return 'a-year';
  if (speakers.length > 0 && isPercent(tokens, at) && hasNear(tokens, at, 6, (word) => word === 'gdp'))
    return 'of-gdp';
  if (!looks) return null;
  if (money && big && speakers.some((s) => s.kind === 'expert')) return 'expert-sum';
  if (!money && isLarge(tokens, at) && hasNear(tokens, at, 8, (word) => WORKFORCE.has(word)))
    return 'workforce';
  return null;
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'symbol' || tokens[at - 1]?.kind === 'symbol') return true;
  for (let i = at; i < at + 7 && i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      /^(dollars?|euros?|pounds?|baht|yuan|kip|pesos?|rupees?|riel|dong|ringgit|usd|eur|gbp)$/.test(word) ||
      tokens[i]?.kind === 'symbol'
    )
      return true;
    if (i > at && tokens[i]?.kind === 'punct' && tokens[i]?.text !== '-') break;
  }
  // `tens of billions in yearly profit`
  return hasNear(tokens, at, 7, (word) => TAKINGS.has(word)) && isBig(tokens, at);
}

function isBig(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6 && i < tokens.length; i++) {
    if (MAGNITUDES.has(tokens[i]?.lower ?? '')) return true;
    if (i > at && tokens[i]?.kind === 'punct' && tokens[i]?.text !== '-') return false;
  }
  return false;
}

function isLarge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return Number(token.text.replaceAll(',', '')) >= 10_000 || isBig(tokens, at);
  return (token.lower === 'tens' || token.lower === 'hundreds') && tokens[at + 2]?.lower === 'thousands';
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++)
    if (/^(%|percent|cent|pc|half|third|quarter)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

function isYearly(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
    const word = tokens[i]?.lower ?? '';
    if (STOPS.has(tokens[i]?.text ?? '') && tokens[i]?.text !== ':') return false;
    if (/^(annually|yearly)$/.test(word)) return true;
    if (/^(year|annum)$/.test(word) && /^(a|per|each|every)$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if (/^(annual|yearly)$/.test(word) && TAKINGS.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const word = tokens[i]?.lower ?? '';
    if (STOPS.has(tokens[i]?.text ?? '')) return false;
    if (/^(annual|yearly)$/.test(word) && hasNear(tokens, i, 3, (w) => TAKINGS.has(w))) return true;
  }
  return false;
}

function hasNear(
  tokens: readonly Token[],
  at: number,
  reach: number,
  test: (word: string) => boolean,
): boolean {
  for (let i = Math.max(0, at - reach); i <= at + reach && i < tokens.length; i++) {
    if (i < at && STOPS.has(tokens[i]?.text ?? '')) continue;
    if (test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

const UNVERIFIED = new Set(['unverified', 'unconfirmed', 'uncorroborated']);
const CHECKS = new Set([
  'verified',
  'confirmed',
  'verify',
  'confirm',
  'corroborated',
  'corroborate',
  'checked',
  'authenticated',
]);
const NOTS = new Set([
  'not',
  'never',
  'cannot',
  "couldn't",
  "can't",
  "hasn't",
  "haven't",
  'yet',
  'unable',
  'without',
]);

/** Whether the sentence says that something in it could not be checked. Index of the cue or -1. */
export function findUnverified(tokens: readonly Token[]): number {
  const known = unverifiedAt.get(tokens);
  if (known !== undefined) return known;
  const at = searchUnverified(tokens);
  unverifiedAt.set(tokens, at);
  return at;
}

/** One search a sentence, however many numbers ask. */
const unverifiedAt = new WeakMap<readonly Token[], number>();

function searchUnverified(tokens: readonly Token[]): number {
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (UNVERIFIED.has(word)) return i;
    if (!CHECKS.has(word)) continue;
    for (let k = i - 1; k >= 0 && k >= i - 6; k--) if (NOTS.has(tokens[k]?.lower ?? '')) return i;
  }
  return -1;
}

/** Whether a sentence is about what was just claimed, not about numbers of its own. */
export function isAboutClaim(tokens: readonly Token[]): boolean {
  let about = false;
  for (const token of tokens) {
    if (token.kind === 'number') return false;
    if (CLAIM_NOUNS.has(token.lower)) about = true;
  }
  return about;
}
