import { FINITE_VERBS, SAYING_NOUNS, SAYING_VERBS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { lowerAt } from './read-tokens.ts';

/** Words between a verb of saying and its date: `told AFP in an interview on Friday`, `said at a press conference late on`. */
const MAX_SAYING_WORDS = 8;
const CLAUSE_MARKS = new Set(', ; . : that which who when “ ” " ('.split(' '));
const COMPLEMENT_WORDS = new Set(
  'in at to a an the on its his her their late early news press statement briefing conference interview meeting reporters journalists speech post report bulletin released posted published telephone phone by via media social state television radio local separate joint written filing agency told said from of event hearing ceremony forum official officials results'.split(
    ' ',
  ),
);

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
