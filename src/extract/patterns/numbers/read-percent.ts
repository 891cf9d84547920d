import type { Tokens } from '../../mentions.ts';
import { isHyphen, lowerAt } from './numeral.ts';

/** `%`, `percent`, `per cent`, `percentage points` behind the number that ends at `end`: where it ends, or null. */
export function percentAfter(tokens: Tokens, end: number): number | null {
  const i = isHyphen(tokens, end) ? end + 1 : end;
  const word = lowerAt(tokens, i);
  if (word === '%' || word === '％') return i + 1;
  if (word === 'percent' || word === 'pct') return i + 1;
  if (word === 'per') {
    if (lowerAt(tokens, i + 1) === 'cent') return i + 2;
    if (isHyphen(tokens, i + 1) && lowerAt(tokens, i + 2) === 'cent') return i + 3;
  }
  if (word === 'percentage') {
    const points = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
    if (lowerAt(tokens, points) === 'point' || lowerAt(tokens, points) === 'points') return points + 1;
  }
  return null;
}
