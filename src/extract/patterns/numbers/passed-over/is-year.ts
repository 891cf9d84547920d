import { countryOfDemonym } from '../../../../places/demonyms.ts';
import { unitOfNoun } from '../../nouns/noun-units.ts';
import { lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';

const BEFORE_YEAR = new Set([
  'in',
  'by',
  'since',
  'until',
  'till',
  'before',
  'after',
  'from',
  'through',
  'during',
  'of',
  'late',
  'early',
  'mid',
  'around',
  'circa',
]);
const ERAS = new Set(['ad', 'bc', 'bce', 'ce']);

/** Years that no date expression holds: `A.D. 1000`, `the 2018 results`, `by 2120`. */
export const isYear: Check = ({ tokens, numeral }) => {
  if (numeral.currency !== null || numeral.isPercent || numeral.first.scale > 1) return null;
  if (isEra(tokens, numeral.start, numeral.end)) return 'year';
  const token = tokens[numeral.last.start];
  const next = tokens[numeral.end];
  if (
    token === undefined ||
    !/^(?:1[5-9]|2[01])\d\d$/.test(token.text) ||
    numeral.last.end - numeral.last.start > 1
  )
    return null;
  if (next?.kind === 'symbol' || next?.text === '%' || (next?.spaced === false && next.kind === 'word'))
    return null;
  const before = lowerAt(tokens, numeral.start - 1);
  const isBare = next === undefined || next.kind === 'punct' || next.kind === 'number';
  if (isBare)
    return (BEFORE_YEAR.has(before) && before !== 'of' && before !== 'around') ||
      isEvent(tokens, numeral.start)
      ? 'year'
      : null;
  // `the 2018 results`: a number so close to our time, and not round, names a year unless it counts persons.
  if (!/^20[0-3][1-9]$/.test(token.text) || next.kind !== 'word') return null;
  // `the 2024 Hummer SUV`, but `2024 Chinese nationals`
  if (next.capital) return countryOfDemonym(next.text) === null ? 'year' : null;
  return unitOfNoun(next.lower) === 'person' || unitOfNoun(lowerAt(tokens, numeral.end + 1)) === 'person'
    ? null
    : 'year';
};

function isEra(tokens: Parameters<Check>[0]['tokens'], start: number, end: number): boolean {
  if (ERAS.has(lowerAt(tokens, start - 1)) && tokens[start - 1]?.capital === true) return true;
  if (
    lowerAt(tokens, start - 1) === '.' &&
    /^[dce]$/.test(lowerAt(tokens, start - 2)) &&
    /^[abc]$/.test(lowerAt(tokens, start - 4))
  )
    return true;
  return ERAS.has(lowerAt(tokens, end)) && tokens[end]?.capital === true;
}

/** `Euro 2020`, `the World Cup 2018`: a name and its year. */
function isEvent(tokens: Parameters<Check>[0]['tokens'], start: number): boolean {
  const text = tokens[start]?.text ?? '';
  return (
    /^(?:19|20)\d\d$/.test(text) &&
    start > 1 &&
    tokens[start - 1]?.capital === true &&
    tokens[start]?.spaced === true
  );
}
