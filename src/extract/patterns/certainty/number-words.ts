import type { Token } from '../../../text/tokens.ts';

export const COUNTERS =
  /^(more|over|about|around|some|nearly|almost|another|at|up|roughly|fewer|less|approximately|a|an|the|other)$/;

export const NUMBER_WORD =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|tens|scores|half)$/;

export function isNumberLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      token.kind === 'symbol' ||
      (token.kind === 'word' && NUMBER_WORD.test(token.lower)))
  );
}

/** Whether a bracket is open at the token. */
export function insideBrackets(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 25; i--) {
    if (tokens[i]?.text === '(') return true;
    if (tokens[i]?.text === ')') return false;
  }
  return false;
}
