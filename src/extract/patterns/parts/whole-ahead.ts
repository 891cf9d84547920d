import type { Draft } from '../../draft.ts';
import { canHold, comparable, type Found, type Surroundings } from './part-and-whole.ts';

/** `11 of 27 vaults`, `105/105`: the whole follows. */
export function ofNumber(draft: Draft, { sameSentence }: Surroundings): Found {
  if (draft.counted.partitive !== 'number') return null;
  const whole = sameSentence.find(
    (other) =>
      other.number.tokenStart >= draft.number.tokenEnd &&
      other.number.tokenStart <= draft.number.tokenEnd + 4,
  );
  return whole ? { whole, why: 'of-number' } : null;
}

/** `119 Thais, among 230 foreigners found in raids`: the whole follows. */
export function amongNext(draft: Draft, { sameSentence }: Surroundings): Found {
  const whole = sameSentence.find((other) => other.from > draft.to);
  if (whole === undefined || !comparable(draft, whole) || !canHold(whole, draft)) return null;
  const between = draft.sentence.tokens.slice(draft.to, whole.from).map((token) => token.lower);
  return between.length <= 3 &&
    (between.at(-1) === 'among' || (between.at(-1) === 'of' && between[0] === ','))
    ? { whole, why: 'among' }
    : null;
}
