import { FEW, MAGNITUDES, ORDINAL_UNITS, SMALL, TENS, VAGUE } from '../../languages/english/numerals.ts';
import type { Tokens } from '../../mentions.ts';
import { type Core, isDash, isHyphen, lowerAt, makeCore } from './numeral.ts';
import { readMagnitude } from './read-digits.ts';

/** `twenty-seven`, `a hundred and twenty`, `three million five hundred thousand`, from the word at `i`. */
export function readWords(tokens: Tokens, i: number): Core | null {
  let at = i;
  let total = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let groups = 0;
  let scale = 1;
  if (isArticle(lowerAt(tokens, i))) {
    const magnitude = MAGNITUDES.get(lowerAt(tokens, i + 1));
    if (magnitude === undefined || !isSpelled(lowerAt(tokens, i + 1))) return null;
    const group = readGroup(tokens, i + 1, 1);
    if (group === null) return null;
    at = group.end;
    total = group.value;
    scale = group.scale;
    lastScale = group.scale;
    groups = 1;
  }
  while (groups < 6) {
    let from = at;
    if (groups > 0 && lowerAt(tokens, from) === 'and' && lastScale >= 100) from++;
    else if (groups > 0 && lastScale < 1000) break;
    const group = readGroup(tokens, from, null);
    if (group === null) break;
    if (group.isOrdinal) {
      return groups > 0
        ? null
        : { ...makeCore(i, group.end, group.value, 'words', 'number:ordinal'), isOrdinal: true };
    }
    if (groups > 0 && group.scale >= lastScale) break;
    // `a thousand and one in prison`, `hundred and 20`: only a smaller number continues a larger one.
    if (groups > 0 && group.value >= lastScale) break;
    total += group.value;
    lastScale = group.scale;
    scale = groups === 0 ? group.scale : 1;
    at = group.end;
    groups++;
  }
  if (groups === 0) return null;
  const half = readAndHalf(tokens, at, total);
  if (half !== null) return makeCore(i, half.end, half.value, 'words', 'number:words-half', half.scale);
  return makeCore(i, at, total, 'words', 'number:words', scale);
}

interface Group {
  readonly end: number;
  readonly value: number;
  readonly scale: number;
  readonly isOrdinal: boolean;
}

/** One to 999, and the magnitude behind it. `given` stands for the article in `a hundred`. */
function readGroup(tokens: Tokens, i: number, given: number | null): Group | null {
  let at = i;
  let value = given;
  if (given === null) {
    const below = readBelowHundred(tokens, at);
    if (below === null) return null;
    if (below.isOrdinal) return below;
    value = below.value;
    at = below.end;
  }
  if (value === null) return null;
  let scale = 1;
  const word = isHyphen(tokens, at) && isSpelled(lowerAt(tokens, at + 1)) ? at + 1 : at;
  if (lowerAt(tokens, word) === 'hundred') {
    value *= 100;
    at = word + 1;
    scale = 100;
    const from = lowerAt(tokens, at) === 'and' ? at + 1 : isHyphen(tokens, at) ? at + 1 : at;
    const rest = readBelowHundred(tokens, from);
    if (rest !== null && !rest.isOrdinal && !isOneOf(tokens, from)) {
      value += rest.value;
      at = rest.end;
      scale = 1;
    }
  } else if (lowerAt(tokens, word) === 'dozen') {
    return { end: word + 1, value: value * 12, scale: 12, isOrdinal: false };
  }
  const magnitude = readMagnitude(tokens, at, value, false);
  if (magnitude !== null && tokens[at]?.spaced !== undefined && isSpelledAt(tokens, at)) {
    return { end: magnitude.end, value: value * magnitude.scale, scale: magnitude.scale, isOrdinal: false };
  }
  return { end: at, value, scale, isOrdinal: false };
}

function readBelowHundred(tokens: Tokens, i: number): Group | null {
  const word = lowerAt(tokens, i);
  const small = SMALL.get(word);
  if (small !== undefined) return { end: i + 1, value: small, scale: 1, isOrdinal: false };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const next = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const nextWord = lowerAt(tokens, next);
  const unit = SMALL.get(nextWord);
  if (unit !== undefined && unit > 0 && unit < 10)
    return { end: next + 1, value: tens + unit, scale: 1, isOrdinal: false };
  if (next === i + 2 && ORDINAL_UNITS.has(nextWord))
    return { end: next + 1, value: tens, scale: 1, isOrdinal: true };
  return { end: i + 1, value: tens, scale: 1, isOrdinal: false };
}

/** `one and a half million`, `two-and-a-half`: adds the half, and takes the magnitude behind it. */
export function readAndHalf(
  tokens: Tokens,
  at: number,
  value: number,
): { end: number; value: number; scale: number } | null {
  let i = at;
  const hyphens = isHyphen(tokens, i) ? 1 : 0;
  if (lowerAt(tokens, i + hyphens) !== 'and') return null;
  i += hyphens + 1;
  if (isHyphen(tokens, i)) i++;
  if (!isArticle(lowerAt(tokens, i))) return null;
  i++;
  if (isHyphen(tokens, i)) i++;
  const part = lowerAt(tokens, i);
  if (part !== 'half' && part !== 'quarter') return null;
  const mantissa = value + (part === 'half' ? 0.5 : 0.25);
  const magnitude = readMagnitude(tokens, i + 1, mantissa, false);
  return magnitude === null
    ? { end: i + 1, value: mantissa, scale: 1 }
    : { end: magnitude.end, value: mantissa * magnitude.scale, scale: magnitude.scale };
}

/** `dozens`, `tens of thousands`, `several hundred`, `a few dozen`, `a couple of thousand`: the least that it can be. */
export function readVague(tokens: Tokens, i: number): Core | null {
  let at = i;
  let word = lowerAt(tokens, at);
  if (isArticle(word)) word = lowerAt(tokens, ++at);
  if (word === 'couple' && at > i) {
    const behind = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
    const magnitude = isSpelled(lowerAt(tokens, behind))
      ? MAGNITUDES.get(lowerAt(tokens, behind))
      : undefined;
    return magnitude === undefined
      ? null
      : makeCore(i, behind + 1, 2 * magnitude, 'vague', 'number:couple-of', magnitude);
  }
  if (FEW.has(word)) {
    const magnitude = readMagnitude(tokens, at + 1, 1, false);
    if (magnitude === null || !isSpelledAt(tokens, at + 1)) return null;
    return makeCore(i, magnitude.end, 2 * magnitude.scale, 'vague', 'number:several', magnitude.scale);
  }
  if (at > i) return null;
  const least = VAGUE.get(word);
  if (least === undefined) return null;
  if (lowerAt(tokens, i + 1) === 'of') {
    const factor = VAGUE.get(lowerAt(tokens, i + 2));
    if (factor !== undefined && factor >= 200) {
      // `hundreds of thousands`: the least that the first word means, times the unit of the second.
      const unit = factor / 2;
      if (least < factor) return makeCore(i, i + 3, least * unit, 'vague', 'number:vague', unit);
    }
  } else if (word === 'tens' || word === 'scores') return null;
  return makeCore(i, i + 1, least, 'vague', 'number:vague', 1);
}

/** `dozen` without an article, `a pair of`, `a couple`: exact by the reading rules. */
export function readSet(tokens: Tokens, i: number): Core | null {
  const word = lowerAt(tokens, i);
  if (word === 'dozen') return makeCore(i, i + 1, 12, 'words', 'number:dozen', 12);
  if (!isArticle(word)) return null;
  const set = lowerAt(tokens, i + 1);
  const next = lowerAt(tokens, i + 2);
  if (
    set === 'couple' &&
    (next === 'of' || next === 'who' || next === 'more' || next === 'were' || next === 'was')
  )
    return makeCore(i, i + 2, 2, 'words', 'number:couple');
  if (set === 'pair' && (next === 'of' || next === 'who'))
    return makeCore(i, i + 2, 2, 'words', 'number:pair');
  if (set === 'trio' && next === 'of') return makeCore(i, i + 2, 3, 'words', 'number:trio');
  return null;
}

export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** A magnitude that stands as a word of its own, not an abbreviation glued to digits. */
function isSpelled(word: string): boolean {
  return MAGNITUDES.has(word) && (word.length > 3 || word === 'lac');
}

function isSpelledAt(tokens: Tokens, at: number): boolean {
  return isSpelled(lowerAt(tokens, isDash(tokens, at) ? at + 1 : at));
}

/** `a hundred and one of them`: the `one of` begins something new. */
function isOneOf(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at) === 'one' && lowerAt(tokens, at + 1) === 'of';
}
