import { MAGNITUDES, PARTS, SMALL, VULGAR_FRACTIONS } from '../../languages/english/numerals.ts';
import type { Tokens } from '../../mentions.ts';
import { type Core, isHyphen, lowerAt, makeCore } from './numeral.ts';
import { percentAfter } from './read-percent.ts';
import { isArticle } from './read-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Behind `half`: what it is a half of, or the verb of which it is the subject. */
const AFTER_HALF = words(
  'of the a an its their his her our my your all those these this that are were is was have had has said say live lived want came come remain remained as what were would will from were in . , ; : ) who',
);
/** Before `half`: the half of a match, a year or a day. */
const BEFORE_HALF = words(
  'first second other latter former better opening bottom top upper lower final this that last next each either past',
);
const AFTER_PART = words(
  'of are were is was have had has said say live lived came come remain remained more less higher lower as from in . , ; : ) the its their his her all those',
);
const BEFORE_PART = words(
  'first second third fourth last next this final each every previous prior the same fiscal per',
);

/** `two-thirds`, `a quarter`, `half`, `one in five`, `1/3 of`: value as a share of one. */
export function readFraction(tokens: Tokens, i: number): Core | null {
  const word = lowerAt(tokens, i);
  const vulgar = VULGAR_FRACTIONS.get(word);
  if (vulgar !== undefined && (tokens[i - 1]?.kind !== 'number' || tokens[i]?.spaced))
    return makeCore(i, i + 1, vulgar, 'fraction', 'number:vulgar');
  if (word === 'half') return readHalf(tokens, i);
  const count = isArticle(word) ? 1 : SMALL.get(word);
  if (count === undefined || count === 0) return null;
  const ratio = readRatio(tokens, i, count);
  if (ratio !== null) return ratio;
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const partWord = lowerAt(tokens, at);
  const parts = PARTS.get(partWord);
  if (parts === undefined) return null;
  if (partWord.endsWith('s') ? count < 2 : count > 1) return null;
  const next = lowerAt(tokens, at + 1);
  // `a third suspect` is an ordinal; `a third of`, `a third were` is a share.
  if (count === 1 && !AFTER_PART.has(next) && tokens[at + 1] !== undefined) return null;
  if (partWord === 'quarters' && !AFTER_PART.has(next) && tokens[at + 1] !== undefined) return null;
  if (isArticle(word) && parts > 10) return null;
  if (BEFORE_PART.has(lowerAt(tokens, i - 1))) return null;
  const share = count / parts;
  if (share > 1) return null;
  // `a quarter of a percentage point`, `half of one per cent`
  if (next === 'of' && /^(?:a|one)$/.test(lowerAt(tokens, at + 2)) && percentAfter(tokens, at + 3) !== null)
    return makeCore(i, at + 3, share, 'words', 'number:part-of-percent');
  const magnitude = readOfMagnitude(tokens, at + 1);
  if (magnitude !== null)
    return makeCore(
      i,
      magnitude.end,
      share * magnitude.scale,
      'words',
      'number:part-of-magnitude',
      magnitude.scale,
    );
  return makeCore(i, at + 1, share, 'fraction', 'number:fraction');
}

function readHalf(tokens: Tokens, i: number): Core | null {
  // `half a million`, `half-a-dozen`, `half dozen`
  let at = i + 1;
  if (isHyphen(tokens, at)) at++;
  if (isArticle(lowerAt(tokens, at))) at++;
  if (isHyphen(tokens, at)) at++;
  const magnitude = lowerAt(tokens, at).length > 4 ? MAGNITUDES.get(lowerAt(tokens, at)) : undefined;
  if (magnitude !== undefined && at > i + 1)
    return makeCore(i, at + 1, magnitude / 2, 'words', 'number:half-magnitude', magnitude);
  if (isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1)) return null;
  const before = lowerAt(tokens, i - 1);
  if (BEFORE_HALF.has(before)) return null;
  const next = tokens[i + 1];
  if (next !== undefined && !AFTER_HALF.has(next.lower)) return null;
  const start = isArticle(before) ? i - 1 : i;
  return makeCore(start, i + 1, 0.5, 'fraction', 'number:half');
}

const RATIO_BASES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000,
]);
const TIME_BEHIND =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|provinces?|cases|countries|cities)$/;

/** `one in five`, `nine out of every ten`: a share, where no stretch of time follows. */
export function readRatio(tokens: Tokens, i: number, count: number): Core | null {
  let at = i + 1;
  const isOutOfEvery =
    lowerAt(tokens, at) === 'out' && lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'every';
  if (isOutOfEvery) at += 3;
  else if (lowerAt(tokens, at) === 'in') at += lowerAt(tokens, at + 1) === 'every' ? 2 : 1;
  else return null;
  const base = tokens[at];
  if (base === undefined) return null;
  const under = base.kind === 'number' ? Number(base.text.replaceAll(',', '')) : SMALL.get(base.lower);
  if (under === undefined || !RATIO_BASES.has(under) || count >= under) return null;
  const isPlain =
    count === 1 ||
    isOutOfEvery ||
    lowerAt(tokens, at - 1) === 'every' ||
    (under < 11 ? base.kind !== 'number' || under === 10 : under % 100 === 0);
  if (!isPlain) return null;
  if (TIME_BEHIND.test(lowerAt(tokens, at + 1)) || isHyphen(tokens, at + 1)) return null;
  return makeCore(i, at + 1, count / under, 'fraction', 'number:ratio');
}

/** `of a million` behind a fraction. */
function readOfMagnitude(tokens: Tokens, at: number): { end: number; scale: number } | null {
  if (lowerAt(tokens, at) !== 'of' || !isArticle(lowerAt(tokens, at + 1))) return null;
  const word = lowerAt(tokens, at + 2);
  const scale = word.length > 4 ? MAGNITUDES.get(word) : undefined;
  return scale === undefined ? null : { end: at + 3, scale };
}
