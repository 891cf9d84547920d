import { MARKET_WORDS, TREND_FILLERS, TREND_WORDS } from '../../languages/english/trends.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from '../numbers/numeral.ts';
import type { QuantityUnit } from './read-unit.ts';

/** Whether the amount at `at` is a rise or a fall: `rose 3 per cent`, `down 190 points`, `to grow sales by 35 per cent`. */
export function findTrend(
  tokens: Tokens,
  at: number,
  unit: QuantityUnit,
  isAbout: boolean,
): 'up' | 'down' | null {
  let i = at - 1;
  let hasBy = false;
  let hasArticle = false;
  for (let steps = 0; steps < 4 && TREND_FILLERS.has(lowerAt(tokens, i)); steps++, i--) {
    const word = lowerAt(tokens, i);
    if (word === 'by') hasBy = true;
    if (word === 'a' || word === 'an' || word === 'the' || word === 'of') hasArticle = true;
    if (hasBy) {
      i--;
      break;
    }
  }
  if (hasArticle && !hasBy) return null;
  const word = lowerAt(tokens, i);
  const direct = TREND_WORDS.get(word);
  if (direct !== undefined && isAbout && (word === 'up' || word === 'down')) return null;
  if (direct !== undefined) return isMeant(tokens, i, unit, hasBy) ? direct : null;
  // `grow sales by 35 per cent`
  if (hasBy) {
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      const trend = TREND_WORDS.get(lowerAt(tokens, k));
      if (trend !== undefined) return trend;
    }
  }
  return null;
}

function isMeant(tokens: Tokens, i: number, unit: QuantityUnit, hasBy: boolean): boolean {
  const word = lowerAt(tokens, i);
  if (hasBy) return true;
  if (!MARKET_WORDS.has(word)) return true;
  if (word === 'up' || word === 'down') {
    const before = lowerAt(tokens, i - 1);
    if (
      /^(?:made|make|makes|set|sets|ends|ended|end|turned|showed|lined|picked|break|broke|gave|give)$/.test(
        before,
      ) &&
      word === 'up'
    )
      return false;
    return (
      unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'money' || unit.kind === 'measure'
    );
  }
  return unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'money';
}
