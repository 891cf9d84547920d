import type { Token } from '../../../text/tokens.ts';
import { HAVE_FORMS } from '../../languages/english/grammar.ts';
import { SPEECH_ADVERBS, TIME_WORDS, VENUE_NOUNS, WEEKDAYS } from '../../languages/english/speech.ts';
import { isHead } from './noun-phrase.ts';

/** Index before auxiliaries, adverbs and times between a verb at `verb` and its subject. */
export function beforeVerbGroup(tokens: readonly Token[], verb: number, floor: number): number {
  let i = verb;
  for (let moved = true; moved && i > floor; ) {
    moved = false;
    const token = tokens[i - 1];
    if (token === undefined) break;
    const { lower } = token;
    if (
      HAVE_FORMS.has(lower) ||
      SPEECH_ADVERBS.has(lower) ||
      (lower.endsWith('ly') && !token.capital && !isHead(token))
    ) {
      i--;
      moved = true;
    } else if (TIME_WORDS.has(lower)) {
      // `last month`, `on Friday`, `that day`, `on 15 October`
      let j = i - 1;
      while (
        j > floor &&
        (tokens[j - 1]?.kind === 'number' ||
          TIME_WORDS.has(tokens[j - 1]?.lower ?? '') ||
          /^(last|this|that|next|earlier|late|early|the|same)$/.test(tokens[j - 1]?.lower ?? ''))
      )
        j--;
      if (tokens[j - 1]?.lower === 'of') break;
      if (j > floor && /^(on|in|by)$/.test(tokens[j - 1]?.lower ?? '')) j--;
      else if (j === i - 1 && !WEEKDAYS.has(lower) && lower !== 'yesterday' && lower !== 'today') break;
      i = j;
      moved = true;
    } else if (VENUE_NOUNS.has(lower)) {
      // `the ministry in a statement said`
      const determiner = tokens[i - 2]?.lower;
      const preposition = tokens[i - 3]?.lower;
      if (
        (determiner === 'a' || determiner === 'an') &&
        (preposition === 'in' || preposition === 'at') &&
        i - 3 > floor
      ) {
        i -= 3;
        moved = true;
      }
    } else if (token.text === ')') {
      let j = i - 1;
      while (j > floor && i - j < 8 && tokens[j]?.text !== '(') j--;
      if (tokens[j]?.text === '(' && j > floor) {
        i = j;
        moved = true;
      }
    }
  }
  return i;
}
