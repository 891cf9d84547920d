import { countedKind, type Draft } from '../../draft.ts';
import { canHold, comparable, type Found, type Surroundings, size } from './part-and-whole.ts';

/** `187 workers, 158 foreigners and 29 Filipinos`: what follows adds up to what stands before it. */
export function bySum(draft: Draft, { sameSentence }: Surroundings): Found {
  const at = sameSentence.indexOf(draft);
  for (let w = at - 1; w >= 0; w--) {
    const whole = sameSentence[w];
    if (whole === undefined || !comparable(draft, whole) || whole.number.bound === 'range') continue;
    let sum = 0;
    let count = 0;
    for (let k = w + 1; k < sameSentence.length; k++) {
      const part = sameSentence[k];
      if (
        part === undefined ||
        !comparable(part, whole) ||
        part.number.high === null ||
        (part.whole !== null && part.whole !== whole)
      ) {
        if (part?.whole) continue;
        break;
      }
      sum += part.number.low ?? 0;
      count++;
      if (sum === whole.number.low && count >= 2 && k >= at) return { whole, why: 'sum' };
      if (sum > (whole.number.low ?? 0)) break;
    }
  }
  return null;
}

const namesSexOrAge = (draft: Draft): boolean =>
  draft.groups.some((group) => group === 'female' || group === 'male' || group === 'minor');

/** `47 members of 20 gangs, 37 men and 10 women`; `271 Indonesians, 45 women`: women and men of what stands before. */
export function bySex(draft: Draft, { before }: Surroundings): Found {
  if (draft.unit !== 'person' || !namesSexOrAge(draft)) return null;
  const previous = before
    .filter(
      (other) =>
        other.unit === 'person' &&
        !namesSexOrAge(other) &&
        other.list === draft.list &&
        canHold(other, draft),
    )
    .at(-1);
  if (!previous || size(previous) <= size(draft)) return null;
  const tokens = draft.sentence.tokens;
  const joined =
    tokens.slice(previous.to, draft.from).some((token) => token.lower === 'and') &&
    !before.some((other) => other.whole === previous);
  return joined ? null : { whole: previous, why: 'sex' };
}

const SHARE_ADVERB = /^(?:seriously|critically|badly|severely|gravely|fatally|mostly)$/;

/** `47 compounds, 18 in Sihanoukville and nine in Bavet`, `ninety were injured, ten seriously`: bare counts behind a comma divide it. */
export function splitOff(draft: Draft, { before }: Surroundings): Found {
  if (draft.counted.noun !== null || countedKind(draft.unit) === 'money' || draft.unit === 'percent')
    return null;
  const tokens = draft.sentence.tokens;
  const behind = tokens[draft.number.tokenEnd]?.lower ?? '';
  const previous = before.at(-1);
  if (previous === undefined || !canHold(previous, draft)) return null;
  const comma = tokens[draft.from - 1]?.text === ',';
  if (SHARE_ADVERB.test(behind) && comma && previous.unit === draft.unit)
    return { whole: previous, why: 'adverb' };
  if (!/^(?:in|at|from|near|on|by)$/.test(behind) || previous.unit !== draft.unit) return null;
  if (comma && previous.to === draft.from - 1 && previous.counted.noun !== null && previous.whole === null)
    return { whole: previous, why: 'split' };
  return previous.why.partOf.at(-1) === 'part:split' &&
    previous.list === draft.list &&
    previous.whole !== null
    ? { whole: previous.whole, why: 'split' }
    : null;
}
