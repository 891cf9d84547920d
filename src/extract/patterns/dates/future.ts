import { FUTURE_CUES, PAST_FORMS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

/** Words read around a date for the tense of its clause. */
const MAX_TENSE_WORDS = 14;
const CLAUSE_BREAKS = new Set('; . : that which who when after because but while'.split(' '));

/** Whether the clause around a date speaks of what is to come. The nearest verb before it decides, else one behind. */
export function isFuture(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - MAX_TENSE_WORDS; i--) {
    const word = lowerAt(tokens, i);
    if (FUTURE_CUES.has(word)) return true;
    if (word === 'to' && BE_FORMS.has(lowerAt(tokens, i - 1))) return true;
    if (CLAUSE_BREAKS.has(word)) break;
    if (isPastVerb(tokens, i)) return false;
  }
  for (let i = end; i < end + MAX_TENSE_WORDS; i++) {
    const word = lowerAt(tokens, i);
    if (word === '' || CLAUSE_BREAKS.has(word)) return false;
    if (FUTURE_CUES.has(word) || (BE_FORMS.has(word) && lowerAt(tokens, i + 1) === 'to')) return true;
    if (isPastVerb(tokens, i)) return false;
  }
  return false;
}
const BE_FORMS = new Set(['is', 'are', 'was', 'were']);

/** A past form; participles after `be` (`will be freed`, `to be closed`) take their tense from what stands before. */
function isPastVerb(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  if (BE_FORMS.has(lower))
    return (
      lowerAt(tokens, i + 1) !== 'to' &&
      (lower === 'was' || lower === 'were') &&
      !FUTURE_CUES.has(lowerAt(tokens, i + 1))
    );
  if (PAST_FORMS.has(lower)) return !afterBe(tokens, i);
  return lower.length > 3 && lower.endsWith('ed') && !FUTURE_CUES.has(lower) && !afterBe(tokens, i);
}

function afterBe(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i - 1) === 'be' || lowerAt(tokens, i - 2) === 'be' || lowerAt(tokens, i - 1) === 'and'
  );
}
