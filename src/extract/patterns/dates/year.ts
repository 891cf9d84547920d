import { COUNTED_PLURALS, VAGUE_PARTS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import type { Expression } from './expression.ts';
import { isCountedPlural, isDash, isSpaced, lowerAt, yearAt } from './read-tokens.ts';

const YEAR_PREPOSITIONS = new Set(
  'in since by until till from before after during throughout through between for around circa early late mid year fiscal fy as against than back calendar'.split(
    ' ',
  ),
);
const CHAINS = new Set('and or to , / & versus vs until through'.split(' '));
const ARTICLES = new Set("the a an its their his her this our that ’s 's".split(' '));

/** `in 2023`, `since 2021`, `2022 and 2024`, `(2019)`, `the 2025 report`, `2019-2023` member by member. */
export function readYear(tokens: Tokens, i: number, floor: number): Expression | null {
  const year = yearAt(tokens, i);
  if (year === null) return null;
  const previous = tokens[i - 1];
  const before = previous?.lower ?? '';
  const next = tokens[i + 1];
  const double = readDoubleYear(tokens, i, year);
  if (double !== null) return double;
  if (next !== undefined && !next.spaced && !isYearFollower(next.text)) return null;
  if (previous !== undefined && !isSpaced(tokens, i) && !isOpener(previous.text)) return null;
  const vague = vagueStart(tokens, i, floor);
  const decade = lowerAt(tokens, i + 1) === 's' && !isSpaced(tokens, i + 1);
  if (vague !== null)
    return { start: vague, end: decade ? i + 2 : i + 1, when: { kind: 'open' }, why: 'part-of-year' };
  if (decade) {
    return { start: i, end: i + 2, when: { kind: 'open' }, why: 'decade' };
  }
  if (!isYear(tokens, i, before, floor)) return null;
  return { start: i, end: i + 1, when: { kind: 'year', year }, why: 'year' };
}

/** `2023–24`, `2023/24`: a year and the next by its last two digits. */
function readDoubleYear(tokens: Tokens, i: number, year: number): Expression | null {
  const joint = tokens[i + 1];
  const second = tokens[i + 2];
  if (
    joint === undefined ||
    joint.spaced ||
    second === undefined ||
    second.spaced ||
    second.kind !== 'number'
  )
    return null;
  if (
    (!isDash(joint.text) && joint.text !== '/') ||
    second.text.length !== 2 ||
    Number(second.text) !== (year + 1) % 100
  )
    return null;
  const when = {
    kind: 'range',
    first: { kind: 'year', year },
    last: { kind: 'year', year: year + 1 },
  } as const;
  return { start: i, end: i + 3, when, why: 'double-year' };
}

function isYear(tokens: Tokens, i: number, before: string, floor: number): boolean {
  const next = tokens[i + 1];
  const counted = next !== undefined && next.kind === 'word' && isCountedPlural(tokens, i + 1);
  if (YEAR_PREPOSITIONS.has(before)) return !counted;
  if (before === 'of' || before === 'to')
    return (
      !counted && (next === undefined || next.kind !== 'word' || !next.lower.endsWith('s') || before === 'to')
    );
  if (ARTICLES.has(before))
    return next !== undefined && next.kind === 'word' && !COUNTED_PLURALS.has(next.lower);
  if (before === '(')
    return next?.text === ')' || next?.text === ',' || next?.text === ';' || isDash(next?.text ?? '');
  if (CHAINS.has(before) || isDash(before)) {
    const other = yearAt(tokens, i - 2);
    return (
      other !== null &&
      i - 2 >= 0 &&
      !counted &&
      other < 2100 &&
      other >= 1900 &&
      isChained(tokens, i - 2, floor)
    );
  }
  // `2023 saw`, `2024’s`: at the head of a sentence.
  if (i === 0)
    return next !== undefined && (next.lower === "'s" || next.lower === 'was' || next.lower === 'saw');
  return false;
}

/** The first year of a chain stands behind a preposition, an article or a bracket. */
function isChained(tokens: Tokens, i: number, floor: number): boolean {
  if (i < floor - 1) return false;
  const before = lowerAt(tokens, i - 1);
  return (
    YEAR_PREPOSITIONS.has(before) ||
    ARTICLES.has(before) ||
    before === '(' ||
    before === 'of' ||
    before === ',' ||
    CHAINS.has(before) ||
    isDash(lowerAt(tokens, i + 1))
  );
}

function vagueStart(tokens: Tokens, i: number, floor: number): number | null {
  let at = i - 1;
  if (isDash(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'in') {
    if (lowerAt(tokens, at) === 'in' && !SEASONS.has(lowerAt(tokens, at - 1))) return null;
    at--;
  }
  return at >= floor && VAGUE_PARTS.has(lowerAt(tokens, at)) ? at : null;
}
const SEASONS = new Set(['summer', 'spring', 'autumn', 'winter']);

function isYearFollower(text: string): boolean {
  return /^(?:[.,;:)\]!?"”’'/–—-]|['’]s|s)$/.test(text);
}
function isOpener(text: string): boolean {
  return /^[([/–—"“‘'-]$/.test(text);
}
