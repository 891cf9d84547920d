import type { Draft } from '../../draft.ts';
import { PARTITIVE_PRONOUNS } from '../../languages/english/parts.ts';
import {
  canHold,
  comparable,
  type Found,
  lastOfPreviousSentence,
  type Surroundings,
} from './part-and-whole.ts';

/** Tokens before a count at the head of a sentence. */
const HEAD_REACH = 60;

/** `59 of the returnees`, `nearly 500 of the workers`: the whole was counted before. */
export function ofNoun(draft: Draft, { earlier }: Surroundings): Found {
  if (draft.counted.partitive !== 'noun' || draft.unit !== 'person') return null;
  const near = earlier.filter(
    (other) =>
      draft.sentence.index - other.sentence.index <= 3 && other.unit === 'person' && canHold(other, draft),
  );
  const whole = near.filter((other) => other.counted.head === draft.counted.head).at(-1) ?? near.at(-1);
  return whole ? { whole: whole.whole ?? whole, why: 'of-noun' } : null;
}

/** `The raid netted 140 people. Among them were 25 Koreans and three Japanese`: the sentence opens with the cue. */
export function amongThem(draft: Draft, { before, earlier }: Surroundings): Found {
  const tokens = draft.sentence.tokens;
  if (!/^amongs?t?$/.test(tokens[0]?.lower ?? '') || !/^(?:them|those|these)$/.test(tokens[1]?.lower ?? ''))
    return null;
  if (!/^(?:are|is|were|was)$/.test(tokens[2]?.lower ?? '') && tokens[2]?.text !== ',') return null;
  if (before.some((other) => other.list !== draft.list)) return null;
  const whole = lastOfPreviousSentence(
    draft,
    earlier,
    (other) => comparable(draft, other) && canHold(other, draft),
  );
  return whole ? { whole: whole.whole ?? whole, why: 'among-opening' } : null;
}

/** `130 of them Chinese`, `five of whom`, `77 of them of Chinese`. */
export function ofThem(draft: Draft, { earlier }: Surroundings): Found {
  if (draft.counted.partitive !== 'them') return null;
  const whole = earlier
    .filter(
      (other) =>
        comparable(draft, other) &&
        canHold(other, draft) &&
        draft.sentence.index - other.sentence.index <= 1 &&
        other.counted.partitive !== 'them',
    )
    .at(-1);
  return whole ? { whole, why: 'of-them' } : null;
}

/** `Of the 64 South Koreans flown home, police sought to hold 59`: the sentence opens with its whole. */
export function ofOpening(draft: Draft, { before, earlier }: Surroundings): Found {
  const tokens = draft.sentence.tokens;
  if (tokens[0]?.lower !== 'of' && !(tokens[0]?.lower === 'among' && before.length > 0)) return null;
  if (PARTITIVE_PRONOUNS.has(tokens[1]?.lower ?? '')) {
    const whole = lastOfPreviousSentence(
      draft,
      earlier,
      (other) => other.unit === 'person' && canHold(other, draft),
    );
    return whole ? { whole: whole.whole ?? whole, why: 'of-opening' } : null;
  }
  const opening = before[0];
  if (opening && opening.from <= 3 && comparable(draft, opening) && canHold(opening, draft))
    return { whole: opening, why: 'of-opening' };
  return null;
}

/** `Three are drivers and the rest …`: a count of nothing named, at the head of a sentence, divides the one before. */
export function ellipsis(draft: Draft, { earlier }: Surroundings): Found {
  if (draft.counted.noun !== null || draft.unit === 'percent' || draft.number.currency !== null) return null;
  // Further in, something is named before it.
  if (draft.from > HEAD_REACH) return null;
  for (let i = 0; draft.from > 1 && i < draft.from; i++) {
    const token = draft.sentence.tokens[i];
    if (token?.kind === 'word' && !/^(?:and|but|another|in|of|so|far|only|on|at)$/.test(token.lower))
      return null;
  }
  const last = lastOfPreviousSentence(
    draft,
    earlier,
    (other) =>
      other.sentence.block === draft.sentence.block &&
      other.unit === 'person' &&
      other.whole === null &&
      canHold(other, draft),
  );
  if (!last || draft.sentence.tokens.some((token) => token.lower === 'another')) return null;
  return { whole: last, why: 'ellipsis' };
}
