import type { Draft } from '../../draft.ts';
import { PART_CUES } from '../../languages/english/parts.ts';
import { canHold, comparableByCue, type Found, type Surroundings } from './part-and-whole.ts';

const CUES = PART_CUES.map((cue) => cue.split(' '));

/** `2,767 foreigners, including 400 women`, `312 foreigners, among them 56 women and nine minors`. */
export function behindCue(draft: Draft, { before }: Surroundings): Found {
  const tokens = draft.sentence.tokens;
  const floor = Math.max(0, draft.from - 40);
  for (let i = draft.from - 1; i >= floor; i--) {
    if (tokens[i]?.text === ';') return null;
    const cue = CUES.find(
      (words) =>
        words.every((word, k) => tokens[i + k]?.lower === word) &&
        !(words[0] === 'of' && (words[1] === 'the' || i === 0)),
    );
    if (cue === undefined || (cue[0] === 'among' && cue[1] === 'the')) continue;
    const cueEnd = i + cue.length;
    const listStart = before.filter((other) => other.number.tokenStart >= cueEnd);
    if (listStart.some((other) => other.list !== draft.list)) return null;
    if (draft.from - cueEnd > 6 && listStart.length === 0) return null;
    const whole = before
      .filter(
        (other) =>
          other.to <= i + 1 &&
          other.number.tokenStart < i &&
          comparableByCue(draft, other) &&
          canHold(other, draft) &&
          !isPlacesPart(other),
      )
      .at(-1);
    return whole ? { whole: top(whole, draft), why: 'cue' } : null;
  }
  return null;
}

const isPlacesPart = (draft: Draft): boolean => draft.unit === 'place';

/** A cue behind a list of parts still speaks of the list's own whole only where that is what the numbers allow. */
function top(whole: Draft, part: Draft): Draft {
  return canHold(whole, part) ? whole : (whole.whole ?? whole);
}
