import { countryOfDemonym } from '../../../../places/demonyms.ts';
import { DOUBTFUL_LABELS, LABELS, RANKS } from '../../../languages/english/labels.ts';
import { lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';
import { isCountedWord } from './counted-word.ts';

/** `Article 12`, `room 5`, `No. 7`, `Highway 4`, `top 10`: numbered, not counted. */
export const isLabel: Check = ({ tokens, numeral, all, index }) => {
  if (numeral.currency !== null || numeral.isPercent) return null;
  let at = numeral.start - 1;
  // `No. 5`, `No.5`
  if (lowerAt(tokens, at) === '.' && !tokens[at]?.spaced) at--;
  if (lowerAt(tokens, at) === '#') return 'label';
  const before = tokens[at];
  if (before === undefined || before.kind !== 'word') return null;
  if (RANKS.has(before.lower)) return 'rank';
  // `reach the last four;`, `the final 16`: a stage of a contest, where no noun follows.
  if ((before.lower === 'last' || before.lower === 'final') && tokens[numeral.end]?.kind !== 'word')
    return 'rank';
  if (LABELS.has(before.lower)) {
    const isDigits = numeral.form === 'digits';
    if (numeral.low >= 1e5 || numeral.first.scale > 1) return null;
    if (before.lower === 'no' && (!isDigits || (lowerAt(tokens, at + 1) !== '.' && !before.capital)))
      return null;
    if (!isDigits && !before.capital) return null;
    if (!isDigits && countryOfDemonym(tokens[numeral.end]?.text ?? '') !== null) return null;
    const isNamed = before.capital && at > 0;
    if (!isNamed && DOUBTFUL_LABELS.has(before.lower) && isCountedWord(tokens, numeral.end)) return null;
    if (before.lower === 'over' || before.lower === 'minute') return null;
    return 'label';
  }
  // `articles 5 and 6`, `rooms 101, 102 and 103`: what follows a label in the same breath is one too.
  const previous = all[index - 1];
  if (previous !== undefined && numeral.form === 'digits' && numeral.start - previous.end <= 2) {
    const joint = lowerAt(tokens, previous.end);
    const plural = lowerAt(tokens, previous.start - 1);
    if (
      (joint === 'and' || joint === ',' || joint === 'or') &&
      plural.endsWith('s') &&
      LABELS.has(plural) &&
      (lowerAt(tokens, numeral.end) === 'of' || !isCountedWord(tokens, numeral.end))
    )
      return 'label';
  }
  return null;
};
