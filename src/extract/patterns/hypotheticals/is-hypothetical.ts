import type { Sentence } from '../../../text/sentences.ts';

const CONDITIONS = /^(?:if|suppose|supposing|imagine|assuming|unless)$/;

/** Tokens that a condition may stand before the number; a clause is seldom longer. */
const REACH = 40;

/** Whether the token stands in a condition (`even if several thousand were removed`): supposed, not stated. */
export function isHypothetical(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^[,;:—–]$/.test(tokens[i]?.text ?? '') || word === 'that') return false;
    if (CONDITIONS.test(word)) {
      // `asked if 40 people had been held`: a question about a fact.
      const before = tokens[i - 1]?.lower ?? '';
      return !/^(?:asked|ask|asking|wonder|wondered|see|know|known|clear|unclear|say|said|determine|check)$/.test(
        before,
      );
    }
    if (word === 'were' && tokens[i + 1]?.lower === 'to' && i <= 3) return false;
  }
  return false;
}
