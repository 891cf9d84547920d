import {
  GLUED_ONLY,
  MEASURES,
  type Measure,
  NOUN_MEASURES,
  UPPER_CASE_UNITS,
} from '../../../languages/english/measures.ts';
import type { Tokens } from '../../../mentions.ts';
import { makeCueTrie, matchAt } from '../../bounds/cue-trie.ts';
import { isHyphen, lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';

const TRIE = makeCueTrie(MEASURES, 'forward');

/** The unit of measurement behind the number that ends at `end`: where it ends, and what it is. */
export function measureAfter(
  tokens: Tokens,
  end: number,
): { start: number; end: number; measure: Measure } | null {
  const hyphen = isHyphen(tokens, end);
  const at = hyphen ? end + 1 : end;
  const first = tokens[at];
  if (first === undefined) return null;
  const isGlued = !hyphen && !first.spaced;
  const upper = UPPER_CASE_UNITS.get(first.text);
  const match = matchAt(TRIE, tokens, at);
  if (match === null || match.end === at + 1) {
    if (upper !== undefined && (isGlued || first.text.length > 1 || isFreeLetter(tokens, at)))
      return { start: at, end: at + 1, measure: { unit: upper, kind: 'power' } };
    if (isGlued && first.lower === 'm')
      return { start: at, end: at + 1, measure: { unit: 'metre', kind: 'distance' } };
    if (isGlued && first.lower === 't')
      return { start: at, end: at + 1, measure: { unit: 'tonne', kind: 'weight' } };
    if ((first.text === "'" || first.text === '′') && isGlued)
      return { start: at, end: at + 1, measure: { unit: 'foot', kind: 'distance' } };
  }
  if (match === null) return null;
  if (GLUED_ONLY.has(match.wording) && !isGlued && !hyphen) return null;
  return { start: match.start, end: match.end, measure: match.value };
}

/** `5 W `: a capital that stands alone before a blank and is no initial of a name. */
function isFreeLetter(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    (next.text !== '.' && !(next.kind === 'word' && next.capital && next.text.length > 3))
  );
}

/** `30 km`, `three-storey`, `a ten-hectare compound`, `5 kg`: distances, heights, areas, weights are passed over. */
export const isMeasure: Check = ({ tokens, numeral }) => {
  if (numeral.currency !== null || numeral.isPercent) return null;
  const found = measureAfter(tokens, numeral.end);
  if (found === null) return beforeMeasure(tokens, numeral.end, numeral.start);
  if (NOUN_MEASURES.has(lowerAt(tokens, found.start))) {
    const word = lowerAt(tokens, found.start);
    if (word !== 'floor' && word !== 'floors' && word !== 'story') return null;
  }
  // `10 feet of snow` measures; `two yards full of cars` counts.
  return found.measure.kind;
};

/** `10 to 20 km` in two numbers, `5 by 7 metres`: a measure that the next number carries. */
function beforeMeasure(tokens: Tokens, end: number, start: number): string | null {
  const joint = lowerAt(tokens, end);
  if ((joint === 'by' || joint === 'x' || joint === '×') && tokens[end + 1]?.kind === 'number')
    return measureAfter(tokens, end + 2)?.measure.kind ?? null;
  if (lowerAt(tokens, start - 1) === '°') return 'temperature';
  return null;
}
