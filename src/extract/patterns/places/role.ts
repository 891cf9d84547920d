import type { Token } from '../../../text/tokens.ts';
import {
  ACTING_VERBS,
  GEOGRAPHIC_HEADS,
  LOCATIVE_PREPOSITIONS,
  SITE_NOUNS,
} from '../../languages/english/places.ts';
import type { PlaceMention } from '../../mentions.ts';
import { prepositionBefore } from './preposition.ts';

type Role = Pick<PlaceMention, 'role' | 'preposition'>;

/** How a place stands in its sentence. `previous` is the place before it in the same sentence, whose role a list shares. */
export function roleOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  previous: PlaceMention | null,
): Role {
  const isPossessor = /^['’]s?$/.test(tokens[end]?.text ?? '') && tokens[end]?.spaced === false;
  const shared = previous === null ? null : sharedRole(tokens, previous, start);
  const preposition = shared?.preposition ?? prepositionBefore(tokens, start)?.word ?? null;
  if (isPossessor) return { role: 'of', preposition };
  if (preposition !== null && LOCATIVE_PREPOSITIONS.has(preposition))
    return { role: 'locative', preposition };
  if (preposition === 'of') return { role: 'of', preposition };
  if (shared !== null && shared.role !== 'attributive') return { role: shared.role, preposition };
  return {
    role:
      preposition === null ? subjectRole(tokens, end) : isBeforeNoun(tokens, end) ? 'attributive' : 'other',
    preposition,
  };
}

function subjectRole(tokens: readonly Token[], end: number): Role['role'] {
  const after = tokens[end];
  if (after?.kind !== 'word' || after.capital)
    return after?.text === '-' && !after.spaced ? 'attributive' : 'other';
  if (ACTING_VERBS.has(after.lower) || /(?:[^e]ed|ised|ized)$/.test(after.lower)) return 'actor';
  return isBeforeNoun(tokens, end) ? 'attributive' : 'other';
}

function isBeforeNoun(tokens: readonly Token[], end: number): boolean {
  const after = tokens[end];
  if (after?.text === '-' && !after.spaced) return true;
  return (
    after?.kind === 'word' &&
    !after.capital &&
    after.lower.length > 3 &&
    !NOT_NOUNS.has(after.lower) &&
    !GEOGRAPHIC_HEADS.has(after.lower)
  );
}

const NOT_NOUNS = new Set(
  'with from into over when where while that which were have been will would could should than then they also after before since until during under about around near against between through because this these those said says here there only alone itself'.split(
    ' ',
  ),
);

/** `in Pursat, Kratie and Poipet`: what comes later in a list has its first one's preposition; `Cambodia's Poipet` likewise. */
function sharedRole(tokens: readonly Token[], previous: PlaceMention, start: number): Role | null {
  let i = previous.tokenEnd;
  if (/^['’]s?$/.test(tokens[i]?.text ?? '')) {
    i++;
    while (
      i < start &&
      (GEOGRAPHIC_HEADS.has(tokens[i]?.lower ?? '') ||
        /ern$|^(?:border|of|in|capital)$/.test(tokens[i]?.lower ?? ''))
    )
      i++;
    return i === start
      ? { role: previous.preposition === null ? 'other' : 'locative', preposition: previous.preposition }
      : null;
  }
  while (
    i < start &&
    (GEOGRAPHIC_HEADS.has(tokens[i]?.lower ?? '') || SITE_NOUNS.has(tokens[i]?.lower ?? ''))
  )
    i++;
  if (i >= start || start - i > 5) return null;
  for (; i < start; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      !/^(?:,|and|or|&|\/|as|well|plus|the|then|also|\(|-|–)$/.test(word) &&
      !/ern$/.test(word) &&
      !GEOGRAPHIC_HEADS.has(word)
    )
      return null;
  }
  return { role: previous.role, preposition: previous.preposition };
}
