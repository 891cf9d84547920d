import type { Token } from '../../../text/tokens.ts';
import { countedKind, type Draft } from '../../draft.ts';
import { PART_CUES, PARTITIVE_PRONOUNS } from '../../languages/english/parts.ts';

const CUES = PART_CUES.map((cue) => cue.split(' '));
/** Parts of persons are persons; parts of money, money of one currency. */
const comparable = (part: Draft, whole: Draft): boolean =>
  part.unit === whole.unit || (part.noun === null && part.unit === 'other');

/** Kinds of equipment that `devices` takes in. */
const EQUIPMENT = new Set(['phone', 'computer', 'sim-card', 'device']);
const GENERAL_NOUN = /^(?:targets|items|objects|pieces|articles|assets|names|things|goods|subjects)$/;
/** Behind `including` and `namely` a general noun holds what is of another unit: `28 targets, namely nine people`. */
const comparableByCue = (part: Draft, whole: Draft): boolean =>
  comparable(part, whole) ||
  (whole.unit === 'device' && EQUIPMENT.has(part.unit)) ||
  (whole.unit === 'other' &&
    GENERAL_NOUN.test(whole.counted.head ?? '') &&
    countedKind(part.unit) !== 'money');

/** Size of a draft for comparing part and whole: what it is at most known to reach. */
const size = (draft: Draft): number => draft.number.high ?? draft.number.low ?? 0;
const canHold = (whole: Draft, part: Draft): boolean =>
  whole.number.high === null || (part.number.low ?? 0) <= size(whole);

/** Figures that a part may stand away from its whole: longer than any list of nationalities. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 40;
/** Tokens that a bracket or colon may stand before its part. */
const TOKEN_REACH = 160;
/** Tokens before a count at the head of a sentence. */
const HEAD_REACH = 60;

/** Sets `whole` of every draft that its sentence says is a part of another. Drafts are those of one text, in order. */
export function findWholes(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.whole !== null) return;
    const earlier = drafts.slice(Math.max(0, index - LOOK_BACK), index);
    const later = drafts.slice(index, index + LOOK_AHEAD);
    const before = earlier.filter((other) => other.sentence === draft.sentence);
    const sameSentence = [...before, ...later.filter((other) => other.sentence === draft.sentence)];
    const found =
      ofNumber(draft, sameSentence) ??
      amongNext(draft, sameSentence) ??
      ofNoun(draft, earlier) ??
      inBrackets(draft, before) ??
      behindCue(draft, before) ??
      amongThem(draft, before, earlier) ??
      ofThem(draft, earlier) ??
      ofOpening(draft, before, earlier) ??
      behindColon(draft, before) ??
      bySum(draft, sameSentence) ??
      bySex(draft, before) ??
      splitOff(draft, before) ??
      ellipsis(draft, earlier);
    if (found && found.whole !== draft && found.whole.whole !== draft) {
      draft.whole = found.whole;
      draft.why.partOf.push(`part:${found.why}`);
    }
  });
}

type Found = { whole: Draft; why: string } | null;

/** `11 of 27 vaults`, `105/105`: the whole follows. */
function ofNumber(draft: Draft, drafts: readonly Draft[]): Found {
  if (draft.counted.partitive !== 'number') return null;
  const whole = drafts.find(
    (other) =>
      other.number.tokenStart >= draft.number.tokenEnd &&
      other.number.tokenStart <= draft.number.tokenEnd + 4,
  );
  return whole ? { whole, why: 'of-number' } : null;
}

/** `119 Thais, among 230 foreigners found in raids`: the whole follows. */
function amongNext(draft: Draft, drafts: readonly Draft[]): Found {
  const whole = drafts.find((other) => other.from > draft.to);
  if (whole === undefined || !comparable(draft, whole) || !canHold(whole, draft)) return null;
  const between = draft.sentence.tokens.slice(draft.to, whole.from).map((token) => token.lower);
  return between.length <= 3 &&
    (between.at(-1) === 'among' || (between.at(-1) === 'of' && between[0] === ','))
    ? { whole, why: 'among' }
    : null;
}

/** `59 of the returnees`, `nearly 500 of the workers`: the whole was counted before. */
function ofNoun(draft: Draft, before: readonly Draft[]): Found {
  if (draft.counted.partitive !== 'noun' || draft.unit !== 'person') return null;
  const near = before.filter(
    (other) =>
      draft.sentence.index - other.sentence.index <= 3 && other.unit === 'person' && canHold(other, draft),
  );
  const whole = near.filter((other) => other.counted.head === draft.counted.head).at(-1) ?? near.at(-1);
  return whole ? { whole: whole.whole ?? whole, why: 'of-noun' } : null;
}

/** `109 Vietnamese (17 women)`, `172 foreigners (109 Vietnamese, 54 Thais)`: the bracket divides what stands before it. */
function inBrackets(draft: Draft, before: readonly Draft[]): Found {
  const tokens = draft.sentence.tokens;
  let depth = 0;
  for (let i = draft.from - 1; i >= Math.max(0, draft.from - TOKEN_REACH); i--) {
    if (tokens[i]?.text === ')') depth++;
    if (tokens[i]?.text === '(' && depth-- === 0) {
      const whole = before.filter((other) => other.to <= i).at(-1);
      return whole &&
        i - whole.to <= 6 &&
        comparable(draft, whole) &&
        canHold(whole, draft) &&
        draft.unit === 'person'
        ? { whole, why: 'brackets' }
        : null;
    }
  }
  return null;
}

/** `2,767 foreigners, including 400 women`, `312 foreigners, among them 56 women and nine minors`. */
function behindCue(draft: Draft, before: readonly Draft[]): Found {
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

/** `The raid netted 140 people. Among them were 25 Koreans and three Japanese`: the sentence opens with the cue. */
function amongThem(draft: Draft, before: readonly Draft[], earlier: readonly Draft[]): Found {
  const tokens = draft.sentence.tokens;
  if (!/^amongs?t?$/.test(tokens[0]?.lower ?? '') || !/^(?:them|those|these)$/.test(tokens[1]?.lower ?? ''))
    return null;
  if (!/^(?:are|is|were|was)$/.test(tokens[2]?.lower ?? '') && tokens[2]?.text !== ',') return null;
  if (before.some((other) => other.list !== draft.list)) return null;
  const whole = earlier
    .filter(
      (other) =>
        other.sentence.index === draft.sentence.index - 1 &&
        comparable(draft, other) &&
        canHold(other, draft),
    )
    .at(-1);
  return whole ? { whole: whole.whole ?? whole, why: 'among-opening' } : null;
}

const SHARE_ADVERB = /^(?:seriously|critically|badly|severely|gravely|fatally|mostly)$/;

/** `47 compounds, 18 in Sihanoukville and nine in Bavet`, `ninety were injured, ten seriously`: bare counts behind a comma divide it. */
function splitOff(draft: Draft, before: readonly Draft[]): Found {
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

const isPlacesPart = (draft: Draft): boolean => draft.unit === 'place';

/** A cue behind a list of parts still speaks of the list's own whole only where that is what the numbers allow. */
function top(whole: Draft, part: Draft): Draft {
  return canHold(whole, part) ? whole : (whole.whole ?? whole);
}

/** `130 of them Chinese`, `five of whom`, `77 of them of Chinese`. */
function ofThem(draft: Draft, before: readonly Draft[]): Found {
  if (draft.counted.partitive !== 'them') return null;
  const whole = before
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
function ofOpening(draft: Draft, before: readonly Draft[], earlier: readonly Draft[]): Found {
  const tokens = draft.sentence.tokens;
  if (tokens[0]?.lower !== 'of' && !(tokens[0]?.lower === 'among' && before.length > 0)) return null;
  if (PARTITIVE_PRONOUNS.has(tokens[1]?.lower ?? '')) {
    const whole = earlier
      .filter(
        (other) =>
          other.sentence.index === draft.sentence.index - 1 &&
          other.unit === 'person' &&
          canHold(other, draft),
      )
      .at(-1);
    return whole ? { whole: whole.whole ?? whole, why: 'of-opening' } : null;
  }
  const opening = before[0];
  if (opening && opening.from <= 3 && comparable(draft, opening) && canHold(opening, draft))
    return { whole: opening, why: 'of-opening' };
  return null;
}

/** `freed 215 foreigners: 109 Thais, 50 Pakistanis …`: the list behind the colon divides what stands before it. */
function behindColon(draft: Draft, before: readonly Draft[]): Found {
  const colon = lastColon(draft.sentence.tokens, draft.from);
  if (colon === null) return null;
  const inside = before.filter((other) => other.number.tokenStart > colon);
  if (
    inside.some(
      (other) => other.whole === null && comparable(draft, other) && other.counted.partitive !== 'them',
    )
  )
    return null;
  const whole = before
    .filter((other) => other.to <= colon && comparable(draft, other) && canHold(other, draft))
    .at(-1);
  if (!whole || colon - whole.to > 14) return null;
  return { whole, why: 'colon' };
}

function lastColon(tokens: readonly Token[], before: number): number | null {
  for (let i = before - 1; i >= Math.max(0, before - TOKEN_REACH); i--) {
    if (tokens[i]?.text === ';') return null;
    if (tokens[i]?.text === ':' && tokens[i + 1]?.spaced === true) return i;
  }
  return null;
}

/** `187 workers, 158 foreigners and 29 Filipinos`: what follows adds up to what stands before it. */
function bySum(draft: Draft, drafts: readonly Draft[]): Found {
  const at = drafts.indexOf(draft);
  for (let w = at - 1; w >= 0; w--) {
    const whole = drafts[w];
    if (whole === undefined || !comparable(draft, whole) || whole.number.bound === 'range') continue;
    let sum = 0;
    let count = 0;
    for (let k = w + 1; k < drafts.length; k++) {
      const part = drafts[k];
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

/** `47 members of 20 gangs, 37 men and 10 women`; `271 Indonesians, 45 women`: women and men of what stands before. */
function bySex(draft: Draft, before: readonly Draft[]): Found {
  if (
    draft.unit !== 'person' ||
    !draft.groups.some((group) => group === 'female' || group === 'male' || group === 'minor')
  )
    return null;
  const previous = before
    .filter(
      (other) =>
        other.unit === 'person' &&
        !other.groups.some((group) => group === 'female' || group === 'male' || group === 'minor') &&
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

/** `Three are drivers and the rest …`: a count of nothing named, at the head of a sentence, divides the one before. */
function ellipsis(draft: Draft, before: readonly Draft[]): Found {
  if (draft.counted.noun !== null || draft.unit === 'percent' || draft.number.currency !== null) return null;
  // Further in, something is named before it.
  if (draft.from > HEAD_REACH) return null;
  for (let i = 0; draft.from > 1 && i < draft.from; i++) {
    const token = draft.sentence.tokens[i];
    if (token?.kind === 'word' && !/^(?:and|but|another|in|of|so|far|only|on|at)$/.test(token.lower))
      return null;
  }
  const last = before
    .filter(
      (other) =>
        other.sentence.index === draft.sentence.index - 1 &&
        other.sentence.block === draft.sentence.block &&
        other.unit === 'person' &&
        other.whole === null &&
        canHold(other, draft),
    )
    .at(-1);
  if (!last || draft.sentence.tokens.some((token) => token.lower === 'another')) return null;
  return { whole: last, why: 'ellipsis' };
}
