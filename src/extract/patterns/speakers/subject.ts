import type { Token } from '../../../text/tokens.ts';
import { BE_FORMS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { SPEECH_ADVERBS, TIME_WORDS } from '../../languages/english/speech.ts';
import { withApposition } from './apposition.ts';
import { isComma, QUOTES, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { Source } from './source.ts';
import { beforeVerbGroup } from './verb-group.ts';

export interface Subject {
  readonly sources: readonly Source[];
  /** First token of the subject. */
  readonly start: number;
}

/** Subject of the verb at `verb` as the text names it; null where none stands before it. */
export function findSubject(text: string, unit: Unit, verb: number): Subject | null {
  const { tokens } = unit;
  const end = beforeVerbGroup(tokens, verb, unit.from);
  const last = tokens[end - 1];
  if (last === undefined || end <= unit.from) return null;
  if (isComma(last)) return withApposition(text, unit, end - 1);
  if (last.lower === 'who' || last.lower === 'which') {
    // `the minister, who said`; a restrictive `those who said` gives nobody the word.
    if (!isComma(tokens[end - 2]) || end - 2 <= unit.from) return null;
    return coordinated(text, unit, nounPhraseBefore(tokens, end - 2, unit.from));
  }
  const range = nounPhraseBefore(tokens, end, unit.from);
  return (
    withRelative(text, unit, end) ?? withPostmodifier(text, unit, range) ?? coordinated(text, unit, range)
  );
}

/** `two people briefed on the talks said`: what stands behind a preposition is not the subject, what opens the clause is. */
function withPostmodifier(text: string, unit: Unit, range: Range | null): Subject | null {
  const { tokens } = unit;
  if (range === null || range.start <= unit.from) return null;
  const before = tokens[range.start - 1];
  if (before === undefined || !/^(of|on|with|to|for|from|by|in|at|about|into)$/.test(before.lower))
    return null;
  let start = range.start - 1;
  while (
    start > unit.from &&
    tokens[start - 1]?.kind !== 'punct' &&
    tokens[start - 1]?.lower !== 'that' &&
    range.start - start < 20
  )
    start--;
  if (start === range.start - 1 || PREPOSITIONS.has(tokens[start]?.lower ?? '')) return null;
  const opening = nounPhraseAfter(tokens, start, range.start - 1);
  if (opening === null) return { start: range.start, sources: [] };
  const sources = describePhrase(text, tokens, opening);
  return { start, sources: sources.every((s) => s.known) ? sources : [] };
}

/** `officers who searched the site said`: the noun before `who`. */
function withRelative(text: string, unit: Unit, end: number): Subject | null {
  const { tokens } = unit;
  for (let i = end - 1; i > unit.from && end - i < 15; i--) {
    const token = tokens[i];
    if (
      token === undefined ||
      isComma(token) ||
      QUOTES.has(token.text) ||
      token.lower === 'and' ||
      token.lower === 'that'
    )
      return null;
    if (token.lower !== 'who') continue;
    const range = nounPhraseBefore(tokens, i, unit.from);
    return range === null ? null : { start: range.start, sources: describePhrase(text, tokens, range) };
  }
  return null;
}

/** Joins `Interpol and Afripol`, where both are known and nothing else precedes. */
export function coordinated(text: string, unit: Unit, range: Range | null): Subject | null {
  if (range === null) return null;
  const { tokens } = unit;
  const sources = describePhrase(text, tokens, range);
  if (sources.length === 0) return null;
  if (tokens[range.start - 1]?.lower === 'and' && range.start - 1 > unit.from) {
    const left = nounPhraseBefore(tokens, range.start - 1, unit.from);
    if (
      left !== null &&
      (left.start === unit.from ||
        isComma(tokens[left.start - 1]) ||
        PREPOSITIONS.has(tokens[left.start - 1]?.lower ?? ''))
    ) {
      const leftSources = describePhrase(text, tokens, left);
      if (
        leftSources.length > 0 &&
        leftSources.every((s) => s.known || s.type === 'person') &&
        left.start === unit.from
      ) {
        return { start: left.start, sources: [...leftSources, ...sources] };
      }
    }
  }
  return { start: range.start, sources };
}

/** Subject of the unit's main clause, read from its start: for verbs that share it (`charged him, said they`). */
export function clauseSubject(text: string, unit: Unit): Subject | null {
  const { tokens } = unit;
  let start = unit.from;
  const first = tokens[start];
  if (first !== undefined && PREPOSITIONS.has(first.lower)) {
    // A leading time or place: `In October US prosecutors`, `Last week, police`.
    start++;
    while (
      start < unit.to &&
      (TIME_WORDS.has(tokens[start]?.lower ?? '') || tokens[start]?.kind === 'number')
    )
      start++;
    if (start === unit.from + 1)
      while (start < unit.to && start < unit.from + 40 && !isComma(tokens[start])) start++;
    if (isComma(tokens[start])) start++;
  }
  const range = nounPhraseAfter(tokens, start, unit.to);
  if (range === null) return null;
  const sources = describePhrase(text, tokens, range);
  return sources.length > 0 && sources.every((s) => s.known) ? { start: range.start, sources } : null;
}

/** Whether a token is a form of be: the participle behind it is passive. */
export function isPassive(tokens: readonly Token[], verb: number, floor: number): number {
  let i = verb - 1;
  while (
    i >= floor &&
    (SPEECH_ADVERBS.has(tokens[i]?.lower ?? '') ||
      tokens[i]?.lower.endsWith('ly') ||
      tokens[i]?.lower === 'not')
  )
    i--;
  return i >= floor && BE_FORMS.has(tokens[i]?.lower ?? '') ? i : -1;
}
