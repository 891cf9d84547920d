import type { Token } from '../../../text/tokens.ts';
import {
  ALLEGING_ADVERBS,
  ALLEGING_PARTICIPLES,
  ESTIMATE_PARTICIPLES,
  MAGNITUDE_PREPOSITIONS,
  PLACING,
} from '../../languages/english/certainty.ts';
import { ADVERBS, BE_FORMS } from '../../languages/english/grammar.ts';
import { isNumberLike } from './number-words.ts';

const REACH = 30;

export const STOPS = new Set([';', '.', '!', '?', ':']);

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
