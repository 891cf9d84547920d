import type { Token } from '../../../text/tokens.ts';
import { BE_FORMS, COMMON_VERBS, HAVE_FORMS, MODALS } from '../../languages/english/grammar.ts';
import { MONTHS, SPEECH_ADVERBS, TIME_WORDS, VENUE_NOUNS } from '../../languages/english/speech.ts';
import { QUOTES, type Unit } from './attribution.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

const ADJUNCT_PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'via',
  'through',
  'by',
  'to',
  'during',
  'after',
  'from',
  'of',
  'with',
  'for',
  'under',
]);
const ENDS = new Set([',', '.', ';', '!', '?', ')', '—', '–', ':', '…']);

/**
 * Whether nothing but a recipient, a time or a venue follows the verb group that ends before `at`, up to the clause's
 * end: `, police said on Friday.`, `, he told reporters at a briefing in Bavet,`.
 */
export function endsAfter(unit: Unit, at: number, tells: boolean): boolean {
  const { tokens } = unit;
  let i = at;
  if (tells) i = nounPhraseAfter(tokens, i, unit.to)?.end ?? i;
  for (let steps = 0; i < unit.to && steps < 14; steps++) {
    const token = tokens[i];
    if (token === undefined) return true;
    if (token.text === '(') {
      for (const open = i; i < unit.to && i < open + 30 && tokens[i]?.text !== ')'; ) i++;
      i++;
      continue;
    }
    if (ENDS.has(token.text) || QUOTES.has(token.text)) return true;
    const { lower } = token;
    if (
      SPEECH_ADVERBS.has(lower) ||
      isMonthOrTime(token) ||
      lower === 'last' ||
      lower === 'this' ||
      (lower === 'that' && TIME_WORDS.has(tokens[i + 1]?.lower ?? '')) ||
      VENUE_NOUNS.has(lower)
    ) {
      i++;
      continue;
    }
    if (token.kind === 'number') {
      // `on 15 October`, `18 July 2025`, `July 18`: part of a date, else content
      if (
        isMonthOrTime(tokens[i + 1]) ||
        isMonthOrTime(tokens[i - 1]) ||
        (/^(19|20)\d\d$/.test(token.text) && i > at)
      ) {
        i++;
        continue;
      }
      return false;
    }
    if (ADJUNCT_PREPOSITIONS.has(lower)) {
      const next = tokens[i + 1];
      if (next !== undefined && (TIME_WORDS.has(next.lower) || next.kind === 'number')) {
        i++;
        continue;
      }
      const range = nounPhraseAfter(tokens, i + 1, unit.to);
      if (range === null) return false;
      i = range.end;
      continue;
    }
    if (lower === 'and' || lower === 'but' || lower === 'while' || lower === 'as')
      return !isContent(tokens, i + 1);
    return false;
  }
  return i >= unit.to;
}

/** `, police said and 12 were freed` is not content of an attribution behind its clause; `said as saying` is. */
function isContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    COMMON_VERBS.has(token.lower) ||
    BE_FORMS.has(token.lower) ||
    HAVE_FORMS.has(token.lower) ||
    MODALS.has(token.lower)
  );
}

function isMonthOrTime(token: Token | undefined): boolean {
  return token !== undefined && (TIME_WORDS.has(token.lower) || (token.capital && MONTHS.has(token.lower)));
}
