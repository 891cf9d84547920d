import type { Draft } from '../../draft.ts';
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  COMMON_VERBS,
  HAVE_FORMS,
  MODALS,
} from '../../languages/english/grammar.ts';
import type { ActionEvent } from '../actions/find-events.ts';

/** Numbers the lists of a sentence: neighbours with no verb, clause opener or semicolon between them share a number. */
export function numberLists(
  drafts: readonly Draft[],
  events: readonly ActionEvent[],
  firstNumber: number,
): number {
  let list = firstNumber;
  drafts.forEach((draft, k) => {
    const previous = drafts[k - 1];
    if (previous === undefined || breaksBetween(previous, draft, events)) list = firstNumber + k;
    draft.list = list;
  });
  return firstNumber + drafts.length;
}

function breaksBetween(left: Draft, right: Draft, events: readonly ActionEvent[]): boolean {
  const tokens = left.sentence.tokens;
  if (right.from - left.to > 14) return true;
  // `12 suspects, six of whom are being pursued`: what follows is said of the six.
  if (right.counted.partitive === 'them') return true;
  for (let i = left.to; i < right.from; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ';' || token.text === ':') return true;
    const word = token.lower;
    if (BE_FORMS.has(word) || HAVE_FORMS.has(word) || MODALS.has(word)) return true;
    if (COMMON_VERBS.has(word) && !word.startsWith('includ')) return true;
    if (CLAUSE_OPENERS.has(word) && word !== 'as' && word !== 'but') return true;
  }
  return events.some((event) => event.at >= left.to && event.at < right.from && event.voice !== 'nominal');
}
