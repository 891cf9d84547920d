import type { Sentence } from '../../../text/sentences.ts';

const CONDITIONS = /^(?:if|suppose|supposing|imagine|assuming|unless)$/;

/** Tokens that a condition may stand before the number; a clause is seldom longer. */
const REACH = 40;

/** Whether the token stands in a condition (`even if several thousand were removed`): supposed, not stated. */
export function isHypothetical(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  let subject = -1;
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^[,;:—–]$/.test(tokens[i]?.text ?? '') || word === 'that') return false;
    if (/^(?:they|it|he|she|we|there)$/.test(word)) subject = i;
    if (CONDITIONS.test(word)) {
      // `even if the numbers were right they came to 1 per cent`: a new subject ends the condition.
      if (subject - i >= 3) return false;
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
