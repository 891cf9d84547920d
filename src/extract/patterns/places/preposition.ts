import { countryOfDemonym } from '../../../places/demonyms.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  BETWEEN,
  GEOGRAPHIC_HEADS,
  LOCATIVE_PREPOSITIONS,
  OTHER_PREPOSITIONS,
} from '../../languages/english/places.ts';

/** How many words a preposition reaches over (`in the western Cambodian border town of`). */
const REACH = 9;

/**
 * The preposition that governs the name at `start`, over adjectives, nationalities and `the city of`, with its index;
 * null where none does. `from` counts back no further than `REACH` words.
 */
export function prepositionBefore(
  tokens: readonly Token[],
  start: number,
): { word: string; at: number } | null {
  let of: { word: string; at: number } | null = null;
  for (let i = start - 1; i >= 0 && i >= start - REACH; i--) {
    const token = tokens[i];
    if (token?.kind === 'number' && isCounted(tokens[i + 1]?.lower ?? '')) continue;
    if (token === undefined || token.kind !== 'word') return of;
    const { lower } = token;
    if (lower === 'of') {
      if (of !== null) return of;
      of = { word: 'of', at: i };
      // `in the city of X`: the outer preposition says more.
      if (!GEOGRAPHIC_HEADS.has(tokens[i - 1]?.lower ?? '')) return of;
      continue;
    }
    if (LOCATIVE_PREPOSITIONS.has(lower) || OTHER_PREPOSITIONS.has(lower)) return { word: lower, at: i };
    if (BETWEEN.has(lower) || GEOGRAPHIC_HEADS.has(lower) || countryOfDemonym(lower) !== null) continue;
    // `in 17 provinces and Phnom Penh`, `in the capital and Bavet`.
    if ((lower === 'and' || lower === 'or') && GEOGRAPHIC_HEADS.has(tokens[i - 1]?.lower ?? '')) continue;
    return of !== null && GEOGRAPHIC_HEADS.has(tokens[of.at - 1]?.lower ?? '') ? null : of;
  }
  return of;
}

/** `18 countries`, `18 African countries`. */
const isCounted = (word: string): boolean => GEOGRAPHIC_HEADS.has(word) || BETWEEN.has(word);
