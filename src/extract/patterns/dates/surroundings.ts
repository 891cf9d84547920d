import {
  DAY_PART_QUALIFIERS,
  DAY_PARTS,
  FINITE_VERBS,
  FUTURE_CUES,
  MONTHS,
  PAST_FORMS,
  PREPOSITION_PAIRS,
  PREPOSITIONS,
  SAYING_NOUNS,
  SAYING_VERBS,
} from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

const SKIPPED_BEFORE = new Set([
  'the',
  'a',
  'an',
  'about',
  'around',
  'its',
  'their',
  'his',
  'her',
  'just',
  'only',
  'both',
  'some',
]);

/** Index behind the parts of a day that follow an expression (`Tuesday night`). */
export function behindDayPart(tokens: Tokens, end: number): number {
  let i = end;
  if (DAY_PART_QUALIFIERS.has(lowerAt(tokens, i)) && DAY_PARTS.has(lowerAt(tokens, i + 1))) i++;
  return DAY_PARTS.has(lowerAt(tokens, i)) ? i + 1 : end;
}

/** The preposition before an expression and its index, past articles and `late`, `the night of`; null where none stands. */
export function findPreposition(tokens: Tokens, start: number): { preposition: string; at: number } | null {
  let i = start - 1;
  for (let steps = 0; steps < 6; steps++) {
    const word = lowerAt(tokens, i);
    const isPart = DAY_PARTS.has(word) || DAY_PART_QUALIFIERS.has(word);
    if (SKIPPED_BEFORE.has(word) || isPart || (word === 'of' && DAY_PARTS.has(lowerAt(tokens, i - 1)))) i--;
    else break;
  }
  const word = lowerAt(tokens, i);
  const pair = PREPOSITION_PAIRS.get(word);
  const before = lowerAt(tokens, i - 1);
  if (pair?.has(before) === true) return { preposition: `${before} ${word}`, at: i - 1 };
  return PREPOSITIONS.has(word) ? { preposition: word, at: i } : null;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  "'s",
  'another',
  'second',
  'first',
  'major',
  'big',
  'joint',
  'latest',
]);
const NOUN_STOPS = new Set([
  'and',
  'or',
  'but',
  'in',
  'on',
  'at',
  'to',
  'of',
  'for',
  'from',
  'by',
  'with',
  'that',
  'which',
  'who',
  'when',
  'where',
  'as',
  'after',
  'before',
  'until',
  'through',
  'when',
  'while',
  'because',
  'ahead',
  'amid',
  'over',
  'under',
  'against',
  'alone',
  'it',
  'they',
  'he',
  'she',
  'we',
  'i',
  'the',
  'a',
  'an',
  'so',
  'then',
  'not',
  'more',
  'about',
  'some',
  'with',
  'near',
  'outside',
  'inside',
  'following',
  'ago',
]);
/** Words of a noun phrase looked at behind a date that modifies it. */
const MAX_HEAD_WORDS = 5;

/** The noun that a date marks off: `the October raid`, `a 2024 UN report`, `Monday’s raid`. */
export function findHead(
  tokens: Tokens,
  start: number,
  end: number,
  canModify: boolean,
): { isModifier: boolean; head: string | null } {
  const possessive = lowerAt(tokens, end) === "'s" || lowerAt(tokens, end) === "'";
  const next = tokens[possessive ? end + 1 : end];
  if (
    next === undefined ||
    next.kind !== 'word' ||
    NOUN_STOPS.has(next.lower) ||
    FINITE_VERBS.has(next.lower)
  )
    return { isModifier: false, head: null };
  if (
    !possessive &&
    (!canModify || next.lower.endsWith('ed') || !DETERMINERS.has(lowerAt(tokens, start - 1)))
  )
    return { isModifier: false, head: null };
  let head: string | null = null;
  const from = possessive ? end + 1 : end;
  for (let i = from; i < from + MAX_HEAD_WORDS; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind !== 'word' ||
      NOUN_STOPS.has(token.lower) ||
      FINITE_VERBS.has(token.lower) ||
      MONTHS.has(token.lower)
    )
      break;
    if (i > from && token.lower.endsWith('ed')) break;
    head = token.lower;
    if (SAYING_NOUNS.has(token.lower)) break;
  }
  return { isModifier: head !== null, head };
}

/** Words between a verb of saying and its date: `told AFP in an interview on Friday`, `said at a press conference late on`. */
const MAX_SAYING_WORDS = 8;
const CLAUSE_MARKS = new Set([',', ';', '.', ':', 'that', 'which', 'who', 'when', '“', '”', '"', '(']);
const COMPLEMENT_WORDS = new Set([
  'in',
  'at',
  'to',
  'a',
  'an',
  'the',
  'on',
  'its',
  'his',
  'her',
  'their',
  'late',
  'early',
  'news',
  'press',
  'statement',
  'briefing',
  'conference',
  'interview',
  'meeting',
  'reporters',
  'journalists',
  'speech',
  'post',
  'report',
  'bulletin',
  'released',
  'posted',
  'published',
  'telephone',
  'phone',
  'by',
  'via',
  'media',
  'social',
  'state',
  'television',
  'radio',
  'local',
  'separate',
  'joint',
  'written',
  'filing',
  'agency',
  'told',
  'said',
  'from',
  'of',
  'event',
  'hearing',
  'ceremony',
  'forum',
  'official',
  'officials',
  'results',
]);

/** Whether a date at `start` is the day of a statement: a verb or noun of saying governs it. */
export function isStatementDay(
  tokens: Tokens,
  start: number,
  end: number,
  prepositionAt: number | null,
): boolean {
  const from = (prepositionAt ?? start) - 1;
  for (let i = from; i >= 0 && i > from - MAX_SAYING_WORDS; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (SAYING_VERBS.has(token.lower)) return !isPassiveMatter(tokens, i);
    if (i === from && SAYING_NOUNS.has(token.lower)) return true;
    if (CLAUSE_MARKS.has(token.lower)) break;
    // `said 271 people were held on Friday`: what was said has begun.
    if (token.kind === 'number' || (!COMPLEMENT_WORDS.has(token.lower) && !token.capital)) break;
  }
  // `this week told police`, `on Friday said that`
  if (SAYING_NOUNS.has(lowerAt(tokens, end)) || (SAYING_VERBS.has(lowerAt(tokens, end)) && start > 0))
    return true;
  return prepositionAt !== null && isFronted(tokens, start, end);
}

/** `of the reported arrests on Friday`: a participle that does not govern a saying. */
function isPassiveMatter(tokens: Tokens, i: number): boolean {
  const before = lowerAt(tokens, i - 1);
  return (
    (lowerAt(tokens, i) === 'reported' ||
      lowerAt(tokens, i) === 'claimed' ||
      lowerAt(tokens, i) === 'accused' ||
      lowerAt(tokens, i) === 'wrote') &&
    (before === 'the' || before === 'were' || before === 'was' || before === 'been' || before === 'be')
  );
}

/** `On Friday the ministry said`: a fronted date, a short subject, and a verb of saying. */
function isFronted(tokens: Tokens, start: number, end: number): boolean {
  if (start > 2) return false;
  for (let i = end; i < end + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ';' || token.text === '.') return false;
    if (SAYING_VERBS.has(token.lower)) return true;
    if (i > end && token.text === ',') return false;
    if (
      FINITE_VERBS.has(token.lower) ||
      (token.lower.endsWith('ed') && !token.capital) ||
      token.kind === 'number'
    )
      return false;
  }
  return false;
}

/** Words read around a date for the tense of its clause. */
const MAX_TENSE_WORDS = 14;
const CLAUSE_BREAKS = new Set([
  ';',
  '.',
  ':',
  'that',
  'which',
  'who',
  'when',
  'after',
  'because',
  'but',
  'while',
]);

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
