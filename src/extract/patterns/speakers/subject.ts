import type { Token } from '../../../text/tokens.ts';
import { BE_FORMS, HAVE_FORMS, PREPOSITIONS } from '../../languages/english/grammar.ts';
import { SPEECH_ADVERBS, TIME_WORDS, VENUE_NOUNS, WEEKDAYS } from '../../languages/english/speech.ts';
import { isComma, QUOTES, type Unit } from './attribution.ts';
import { describePhrase } from './describe-phrase.ts';
import { isHead, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { Source } from './source.ts';

export interface Subject {
  readonly sources: readonly Source[];
  /** First token of the subject. */
  readonly start: number;
}

const APPOSITION_REACH = 25;

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

/** `the police chief, Rith Sokha, said` and `Rith Sokha, the police chief, said`. */
function withApposition(text: string, unit: Unit, comma: number): Subject | null {
  const { tokens } = unit;
  let open = comma - 1;
  while (open > unit.from && comma - open < APPOSITION_REACH && !isComma(tokens[open])) open--;
  if (!isComma(tokens[open])) return null;
  // An apposition may itself hold a comma: `, 38, a lawyer,`
  const inner = { start: open + 1, end: comma };
  const outer = nounPhraseBefore(tokens, open, unit.from);
  const first = tokens[inner.start];
  if (outer === null || first === undefined) return null;
  const outerSources = describePhrase(text, tokens, outer);
  const lead = outerSources[0];
  if (lead === undefined || lead.type === 'pronoun') return null;
  const isName = first.capital && nameOnly(tokens, inner);
  if (
    isName &&
    (lead.type === 'role' ||
      lead.type === 'definite' ||
      lead.type === 'unknown' ||
      (lead.role !== null && lead.type !== 'person'))
  ) {
    const name = text.slice(first.start, tokens[comma - 1]?.end ?? first.end);
    return {
      start: outer.start,
      sources: [
        {
          ...lead,
          type: 'person',
          known: true,
          role: lead.name,
          name,
          head: tokens[comma - 1]?.lower ?? '',
          plural: false,
        },
      ],
    };
  }
  const opener = first.lower;
  const innerPhrase = nounPhraseAfter(tokens, inner.start, inner.end);
  const described =
    innerPhrase !== null && !isName ? describePhrase(text, tokens, innerPhrase)[0] : undefined;
  if (
    lead.type === 'person' &&
    described !== undefined &&
    (described.type === 'role' || described.type === 'definite')
  ) {
    return {
      start: outer.start,
      sources: [
        {
          ...lead,
          known: true,
          kind: lead.kind === 'unknown' ? described.kind : lead.kind,
          role: lead.role ?? described.name,
        },
      ],
    };
  }
  const parenthesis =
    /^(who|which|whose|speaking|citing|quoting|a|an|the|one|now|formerly|then|based|with|in|at|on)$/.test(
      opener,
    ) ||
    opener.endsWith('ing') ||
    opener.endsWith('ed') ||
    first.kind === 'number';
  return parenthesis && lead.known ? { start: outer.start, sources: outerSources } : null;
}

function nameOnly(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.start; i < range.end; i++) {
    const token = tokens[i];
    if (
      token !== undefined &&
      token.kind === 'word' &&
      !token.capital &&
      !/^(bin|binti|van|de|al|el|la|von)$/.test(token.lower)
    )
      return false;
    if (token?.kind === 'number') return false;
  }
  return range.end - range.start <= 6;
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
