import type { Token } from '../../../text/tokens.ts';
import { ADVERBS, BE_FORMS, HAVE_FORMS, MODALS } from '../../languages/english/grammar.ts';

/** What stands before the verb: auxiliaries, skipping adverbs. */
export function auxiliaryOf(
  tokens: readonly Token[],
  at: number,
): { start: number; be: boolean; have: boolean; modal: boolean; to: boolean; negated: boolean } {
  let i = at - 1;
  let start = at;
  const found = { be: false, have: false, modal: false, to: false, negated: false };
  for (let steps = 0; i >= 0 && steps < 6; i--, steps++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'not' || word === 'never') found.negated = true;
    if (BE_FORMS.has(word)) found.be = true;
    else if (word === 'get' || word === 'got' || word === 'gets') found.be = true;
    else if (HAVE_FORMS.has(word)) found.have = true;
    else if (MODALS.has(word)) found.modal = true;
    else if (word === 'to') found.to = true;
    else if (ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)) continue;
    else break;
    start = i;
    if (word.endsWith("n't")) found.negated = true;
  }
  return { start, ...found };
}
