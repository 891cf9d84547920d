import { countryOfDemonym } from '../../../places/demonyms.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ADVERBS,
  BE_FORMS,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  PARTICIPLE_ADJECTIVES,
  PREPOSITIONS,
  PRONOUNS,
  TIME_NOUNS,
} from '../../languages/english/grammar.ts';
import { ACTION_LEXICON } from '../actions/action-lexicon.ts';
import { unitOfNoun } from './noun-units.ts';

/** Token indices of adjectives and nouns: half-open. */
export interface Phrase {
  start: number;
  end: number;
  why: string;
}

/** Adjectives and nouns from `from` on, up to what cannot belong to a noun phrase. */
export function readPhrase(tokens: readonly Token[], from: number): Phrase | null {
  let end = from;
  let lastKnown = -1;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '-' && i > from && !token.spaced && tokens[i + 1]?.spaced === false) continue;
    if (token.kind === 'number' && i > from && tokens[i - 1]?.text === '-') {
      end = i + 1;
      continue;
    }
    if (token.kind !== 'word') break;
    const word = token.lower;
    if (word === "'s") {
      if (i === from) break;
      end = i + 1;
      continue;
    }
    if (
      PREPOSITIONS.has(word) ||
      CONJUNCTIONS.has(word) ||
      (PRONOUNS.has(word) && !(word === 'us' && token.text === 'US')) ||
      BE_FORMS.has(word) ||
      HAVE_FORMS.has(word) ||
      MODALS.has(word)
    )
      break;
    if (DETERMINERS.has(word) || (TIME_NOUNS.has(word) && lastKnown >= 0)) break;
    const hasNoun = lastKnown >= 0;
    const nextIsUnit =
      unitOfNoun(tokens[i + 1]?.lower ?? '') !== null ||
      countryOfDemonym(tokens[i + 1]?.lower ?? '') !== null;
    if (
      (ADVERBS.has(word) ||
        (word.endsWith('ly') && word.length > 4 && word !== 'family' && word !== 'assembly')) &&
      !(nextIsUnit && !hasNoun)
    )
      break;
    if (isVerbHere(tokens, i, from, hasNoun, nextIsUnit)) break;
    if (unitOfNoun(word) !== null || countryOfDemonym(word) !== null) lastKnown = i;
    else if (
      hasNoun &&
      !/s$/.test(word) &&
      !nextIsUnit &&
      !(tokens[i + 1]?.kind === 'word' && unitOfNoun(tokens[i + 1]?.lower ?? '') !== null)
    ) {
      // `1,000 people gather`: behind a known noun only a plural or more of the compound goes on.
      if (
        i - 1 === lastKnown &&
        /s$|^(?:people|men|women|children|police)$/.test(tokens[lastKnown]?.lower ?? '')
      )
        break;
    }
    end = i + 1;
    if (i - from > 6) break;
  }
  while (end > from && tokens[end - 1]?.text === "'s") end--;
  // `dozens of suspected ones`: what they are stands before.
  if (end === from || /^ones?$/.test(tokens[end]?.lower ?? '')) return null;
  return { start: from, end, why: 'noun:behind' };
}

/** Adjectives that stand behind what they are said of. */
const PREDICATES = /^(?:missing|dead|hurt|alive|wounded|injured|unaccounted|guilty|captive|hostage)$/;

function isVerbHere(
  tokens: readonly Token[],
  i: number,
  from: number,
  hasNoun: boolean,
  nextIsUnit: boolean,
): boolean {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1];
  if (i === from) {
    // `five of the accused`
    if (/^(?:accused|deceased|displaced|condemned)$/.test(word) && tokens[i - 1]?.lower === 'the')
      return false;
    // `left nine missing`, `with 80 hurt`: a state, not what is counted.
    if (PREDICATES.test(word) && !nextIsUnit) return true;
    if (/s$/.test(word) && unitOfNoun(word) !== null) return false;
    // `seven arrested in`, `17 died`, but `36 forged passports`.
    if (nextIsUnit && !isIntransitivePast(word)) return false;
    if (nextIsUnit) return true;
    if (COMMON_VERBS.has(word)) return true;
    const readings = ACTION_LEXICON.get(word);
    if (readings?.some((r) => r.forms.includes('past') || r.forms.includes('participle')) !== true)
      return (
        /ed$/.test(word) && (next === undefined || next.kind === 'punct' || PREPOSITIONS.has(next.lower))
      );
    if (next === undefined || next.kind !== 'word') return true;
    return (
      PREPOSITIONS.has(next.lower) ||
      CONJUNCTIONS.has(next.lower) ||
      ADVERBS.has(next.lower) ||
      BE_FORMS.has(next.lower) ||
      HAVE_FORMS.has(next.lower) ||
      DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower)
    );
  }
  // `left eight policemen dead`
  if (hasNoun && PREDICATES.test(word)) return true;
  if (nextIsUnit && (PARTICIPLE_ADJECTIVES.has(word) || !hasNoun)) return false;
  if (COMMON_VERBS.has(word)) return hasNoun || i > from;
  if (
    /(?:ed|en)$/.test(word) &&
    word.length > 3 &&
    !/^(?:women|men|children|seed|speed|feed|bed|shed|garden|kitchen)$/.test(word)
  )
    return hasNoun || !nextIsUnit;
  if (/ing$/.test(word) && hasNoun && ACTION_LEXICON.has(word)) return true;
  const verbOnly = ACTION_LEXICON.get(word)?.some((r) => r.kind === 'verb' || r.kind === 'intransitive');
  return (
    hasNoun &&
    verbOnly === true &&
    unitOfNoun(word) === null &&
    !/s$/.test(word) &&
    next !== undefined &&
    (next.kind === 'number' || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower))
  );
}

/** `thousands escaped Cambodian compounds`: such a past form is never an adjective. */
const isIntransitivePast = (word: string): boolean =>
  ACTION_LEXICON.get(word)?.some(
    (r) =>
      r.kind === 'intransitive' &&
      r.particles.length === 0 &&
      (r.forms.includes('past') || r.forms.includes('base')),
  ) === true && !PARTICIPLE_ADJECTIVES.has(word);
