import { COUNTED_ATTRIBUTES, IDIOM_TAILS, MULTIPLIERS } from '../../../languages/english/labels.ts';
import { isHyphen, lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';

/** `an 80-game ban`, `ten-man`, `two-way`, `six-figure`, `five times higher`, `threefold`, `3x`. */
export const isAttribute: Check = ({ tokens, numeral }) => {
  if (numeral.currency !== null || numeral.isPercent) return null;
  const next = tokens[numeral.end];
  if (next === undefined) return null;
  if (next.kind === 'word' && MULTIPLIERS.has(next.lower) && (next.lower === 'times' || !next.spaced))
    return 'multiplier';
  if (!isHyphen(tokens, numeral.end)) {
    return next.lower === 'fold' ? 'multiplier' : null;
  }
  const tail = tokens[numeral.end + 1];
  if (tail === undefined || tail.kind !== 'word') return null;
  if (tail.lower === 'fold') return 'multiplier';
  if (IDIOM_TAILS.has(tail.lower)) return 'attribute';
  if (tail.lower === 'plus' || tail.lower === 'odd' || tail.lower === 'ish') return null;
  if (COUNTED_ATTRIBUTES.has(tail.lower))
    return isTeam(tokens, numeral.end + 1, lowerAt(tokens, numeral.end + 2)) ? 'attribute' : null;
  // `200-strong`, `64-strong` are counts; any other hyphened noun in the singular only describes.
  return tail.lower.endsWith('s') && !tail.lower.endsWith('ss') ? null : 'attribute';
};

/** `10-man Mali`, `five-man defence`: a side in sport, where a name or a position follows. */
function isTeam(tokens: Parameters<Check>[0]['tokens'], at: number, next: string): boolean {
  return (
    lowerAt(tokens, at) === 'man' &&
    (tokens[at + 1]?.capital === true || /^(?:defence|defense|midfield|side|squad)$/.test(next))
  );
}
