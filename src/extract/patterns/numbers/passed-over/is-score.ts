import { CONTEST } from '../../../languages/english/labels.ts';
import { isDash, lowerAt } from '../numeral.ts';
import type { Check } from './check.ts';

/** `2-1`, `by 3-0`, `a score of 1 out of 10`, `4/5 stars`. */
export const isScore: Check = ({ tokens, numeral, all, index }) => {
  if (
    numeral.currency !== null ||
    numeral.isPercent ||
    numeral.form === 'vague' ||
    numeral.form === 'fraction'
  )
    return null;
  if (
    /^(?:score|rating|rated|scored|grade|mark)$/.test(
      lowerAt(tokens, numeral.start - (lowerAt(tokens, numeral.start - 1) === 'of' ? 2 : 1)),
    ) &&
    isOutOf(tokens, numeral.end)
  )
    return 'score';
  const previous = all[index - 1];
  if (
    previous !== undefined &&
    isOutOf(tokens, previous.end) &&
    /^(?:score|rating|rated|scored|grade|mark|of)$/.test(lowerAt(tokens, previous.start - 1))
  ) {
    if (
      /^(?:score|rating|grade|mark)$/.test(lowerAt(tokens, previous.start - 2)) ||
      lowerAt(tokens, previous.start - 1) !== 'of'
    )
      return 'score';
  }
  if (isBesideScoreDash(tokens, numeral.start, numeral.end)) return 'score';
  if (
    numeral.link === 'dash' &&
    numeral.form === 'digits' &&
    numeral.high < 30 &&
    inContest(tokens, numeral.start, numeral.end)
  )
    return 'score';
  return null;
};

function isOutOf(tokens: Parameters<Check>[0]['tokens'], end: number): boolean {
  return (
    (lowerAt(tokens, end) === 'out' && lowerAt(tokens, end + 1) === 'of') || lowerAt(tokens, end) === '/'
  );
}

/** Two small numbers with a tight dash that are no range, since the first is not the smaller: `2-1`, `3-0`. */
function isBesideScoreDash(tokens: Parameters<Check>[0]['tokens'], start: number, end: number): boolean {
  const isSmall = (i: number): boolean => tokens[i]?.kind === 'number' && Number(tokens[i]?.text) < 200;
  if (!isSmall(start)) return false;
  if (
    isDash(tokens, end) &&
    tokens[end]?.spaced === false &&
    tokens[end + 1]?.spaced === false &&
    isSmall(end + 1)
  )
    return true;
  return (
    isDash(tokens, start - 1) &&
    tokens[start - 1]?.spaced === false &&
    tokens[start]?.spaced === false &&
    isSmall(start - 2) &&
    start >= 2
  );
}

function inContest(tokens: Parameters<Check>[0]['tokens'], start: number, end: number): boolean {
  if (
    tokens[end]?.kind === 'word' &&
    !CONTEST.has(lowerAt(tokens, end)) &&
    !/^(?:to|in|at|on|thanks|and|against|by|from|but|away|home|with|after|as)$/.test(lowerAt(tokens, end))
  )
    return false;
  if (lowerAt(tokens, start - 1) === 'between' || lowerAt(tokens, start - 1) === 'from') return false;
  for (let i = start - 1; i >= Math.max(0, start - 8); i--) if (CONTEST.has(lowerAt(tokens, i))) return true;
  return CONTEST.has(lowerAt(tokens, end));
}
