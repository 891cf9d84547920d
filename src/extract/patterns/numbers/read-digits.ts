import { GLUED_MAGNITUDES, MAGNITUDES, VULGAR_FRACTIONS } from '../../languages/english/numerals.ts';
import type { Tokens } from '../../mentions.ts';
import { isGluedMetre, isGluedThousand } from './glued-letters.ts';
import { type Core, isHyphen, lowerAt, makeCore } from './numeral.ts';

const GROUPING = /[,\u00a0\u202f]/g;
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** `1,000`, `65 000`, `1½`, `.500`, `80bn`, `2.5 lakh`, `1.5-billion`, `5 lakh crore`, from the number token at `i`. */
export function readDigits(tokens: Tokens, i: number, isMoney: boolean): Core | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'number') return null;
  let start = i;
  let end = i + 1;
  let text = token.text;
  if (isLeadingPoint(tokens, i)) {
    start = i - 1;
    text = `.${text}`;
  } else {
    while (isSpacedGroup(tokens, end, token.text)) text += tokens[end++]?.text ?? '';
  }
  let mantissa = Number(text.replace(GROUPING, ''));
  if (!Number.isFinite(mantissa)) return null;
  const after = tokens[end];
  if (after === undefined) return makeCore(start, end, mantissa, 'digits', 'number:digits');
  if (!after.spaced && ORDINAL_ENDINGS.has(after.lower)) {
    return { ...makeCore(start, end + 1, mantissa, 'digits', 'number:ordinal'), isOrdinal: true };
  }
  // `100s of people`
  if (!after.spaced && after.lower === 's' && /^10{2,6}$/.test(token.text)) {
    return makeCore(start, end + 1, 2 * mantissa, 'vague', 'number:digits-plural', mantissa);
  }
  const fraction = VULGAR_FRACTIONS.get(after.text);
  if (fraction !== undefined) {
    mantissa += fraction;
    end++;
  }
  const magnitude = readMagnitude(tokens, end, mantissa, isMoney);
  if (magnitude === null) return makeCore(start, end, mantissa, 'digits', 'number:digits');
  return makeCore(
    start,
    magnitude.end,
    mantissa * magnitude.scale,
    'digits',
    'number:digits-magnitude',
    magnitude.scale,
  );
}

/** The magnitude words behind the number that ends at `at`, or null. */
export function readMagnitude(
  tokens: Tokens,
  at: number,
  mantissa: number,
  isMoney: boolean,
): { end: number; scale: number } | null {
  let end = at;
  let scale = 1;
  const glued = tokens[at];
  if (glued === undefined) return null;
  if (
    glued.kind === 'word' &&
    (!glued.spaced || (glued.text.length === 1 && (isMoney || /[BM]/.test(glued.text))))
  ) {
    const factor = GLUED_MAGNITUDES.get(glued.text);
    if (factor !== undefined && isMagnitudeLetter(tokens, at, mantissa, factor, isMoney))
      return { end: at + 1, scale: factor };
  }
  for (let words = 0; words < 3; words++) {
    const word = isHyphen(tokens, end) ? end + 1 : end;
    const factor = magnitudeOf(lowerAt(tokens, word));
    if (factor === undefined) break;
    scale *= factor;
    end = word + 1;
  }
  return scale === 1 ? null : { end, scale };
}

/** `million`, `bn`, also in the plural behind a numeral (`20 millions`). */
function magnitudeOf(word: string): number | undefined {
  return (
    MAGNITUDES.get(word) ??
    (word.endsWith('s') && word.length > 6 ? MAGNITUDES.get(word.slice(0, -1)) : undefined)
  );
}

function isMagnitudeLetter(
  tokens: Tokens,
  at: number,
  mantissa: number,
  factor: number,
  isMoney: boolean,
): boolean {
  if (isMoney) return true;
  const letter = tokens[at];
  if (letter === undefined) return false;
  if (letter.text.length > 1 || factor === 1e12) return false;
  if (letter.spaced) return tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === false;
  if (factor === 1e3) return isGluedThousand(tokens, at, mantissa);
  return letter.text !== 'm' || !isGluedMetre(tokens, at);
}

/** `.500`: a point that stands apart from the word before and touches the digits. */
function isLeadingPoint(tokens: Tokens, i: number): boolean {
  const point = tokens[i - 1];
  return point?.text === '.' && tokens[i]?.spaced === false && (point.spaced || i === 1);
}

/** `65 000`: three digits behind one blank, where what stands before them has at most three. */
function isSpacedGroup(tokens: Tokens, at: number, first: string): boolean {
  const group = tokens[at];
  const before = tokens[at - 1];
  return (
    group?.kind === 'number' &&
    before !== undefined &&
    group.text.length === 3 &&
    /^\d{3}$/.test(group.text) &&
    group.start === before.end + 1 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    (tokens[at + 1]?.kind !== 'number' || tokens[at + 1]?.text.length === 3)
  );
}
