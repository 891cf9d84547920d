import { PERSON_NOUNS, SMALL_NUMBERS, UNITS } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';
import { countBefore, isDash, lowerAt, numberBefore } from './read-tokens.ts';

interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

const AGE_FILLERS = new Set(
  'between from about around just only under over at of as below above is was than least some to'.split(' '),
);

/** `aged 21 to 47`, `ages 18-25`, `at the age of 37`, `gives his age as 37`, from `aged` or `age` at `i`. */
export function readAged(tokens: Tokens, i: number): TokenSpan | null {
  let at = i + 1;
  while (at < i + 4 && AGE_FILLERS.has(lowerAt(tokens, at))) at++;
  let end = ageAt(tokens, at);
  if (end === null) return null;
  for (let more = 0; more < 4; more++) {
    const joint = lowerAt(tokens, end);
    if (!isDash(joint) && joint !== 'to' && joint !== 'and' && joint !== 'or' && joint !== ',') break;
    const comma = joint === ',' && lowerAt(tokens, end + 1) === 'and';
    const next = ageAt(tokens, end + (comma ? 2 : 1));
    if (next === null || startsCount(tokens, next)) break;
    end = next;
  }
  return { start: at, end };
}

const AGE_GROUPS = new Set(
  'children minors anyone those girls boys youths people women men persons everyone adults kids'.split(' '),
);

/** `children under five`, `people over 60.`, from `under` or `over` at `i`: where no noun follows the number. */
export function readAgeLimit(tokens: Tokens, i: number): TokenSpan | null {
  if (!AGE_GROUPS.has(lowerAt(tokens, i - 1))) return null;
  const end = ageAt(tokens, i + 1);
  if (end === null) return null;
  const next = tokens[end];
  const isFree =
    next === undefined ||
    next.kind === 'punct' ||
    next.lower === 'and' ||
    next.lower === 'were' ||
    next.lower === 'are' ||
    next.lower === 'was';
  return isFree ? { start: i + 1, end } : null;
}

/** `15-year-old`, `18 years old`, `18- to 25-year-olds`, `years of age`, from the unit at `i`. */
export function readYearsOld(tokens: Tokens, i: number, floor: number): TokenSpan | null {
  const unit = UNITS.get(lowerAt(tokens, i));
  if (unit === undefined) return null;
  let end = i + 1;
  if (isDash(lowerAt(tokens, end))) end++;
  const word = lowerAt(tokens, end);
  const isAge = word === 'old' || word === 'olds' || (word === 'of' && lowerAt(tokens, end + 1) === 'age');
  if (!isAge) return null;
  const count = countBefore(tokens, i, floor);
  return count === null ? null : { start: count.start, end: word === 'of' ? end + 2 : end + 1 };
}

/** `in her 30s`, `under-18s`, from the `s` glued to a number at `i`. */
export function readDecadeOfLife(tokens: Tokens, i: number, floor: number): TokenSpan | null {
  const number = tokens[i - 1];
  if (i - 1 < floor || number?.kind !== 'number' || number.text.length > 2 || tokens[i]?.spaced === true)
    return null;
  return { start: i - 1, end: i + 1 };
}

/** `Chen Zhi, 38,` and `a man, 24,`: a bare number between commas behind a person, from the first comma at `i`. */
export function readBareAge(tokens: Tokens, i: number): TokenSpan | null {
  const age = tokens[i + 1];
  if (age?.kind !== 'number' || age.text.length > 2) return null;
  const years = Number(age.text);
  const closing = lowerAt(tokens, i + 2);
  if (
    !(years >= 5 && years <= 99) ||
    (closing !== ',' && closing !== ';' && closing !== '.' && closing !== ')')
  )
    return null;
  const before = tokens[i - 1];
  if (before === undefined || before.kind !== 'word') return null;
  if (PERSON_NOUNS.has(before.lower)) return { start: i + 1, end: i + 2 };
  if (!before.capital || closing !== ',') return null;
  // `Pursat, 27, Kratie, 312,`: a list of places and counts goes on in the same way.
  const after = tokens[i + 3];
  const listed = after?.capital === true && hasListedCount(tokens, i + 4);
  return listed || endsListedCount(tokens, i) ? null : { start: i + 1, end: i + 2 };
}

function hasListedCount(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (lowerAt(tokens, i) === ',') return tokens[i + 1]?.kind === 'number';
    if (!(tokens[i]?.capital ?? false)) return tokens[i]?.kind === 'number';
  }
  return false;
}

function endsListedCount(tokens: Tokens, comma: number): boolean {
  let i = comma - 1;
  while (i > comma - 4 && (tokens[i]?.capital ?? false)) i--;
  return (
    (lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === 'and') &&
    tokens[lowerAt(tokens, i - 1) === ',' ? i - 2 : i - 1]?.kind === 'number'
  );
}

/** Index behind an age at `i`, in digits or a number word; months and years may follow (`six months`). */
function ageAt(tokens: Tokens, i: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') return token.text.length <= 3 && Number(token.text) <= 120 ? i + 1 : null;
  if (!SMALL_NUMBERS.has(token.lower)) return null;
  const compound = isDash(lowerAt(tokens, i + 1)) && numberBefore(tokens, i + 3, i)?.start === i;
  return compound ? i + 3 : i + 1;
}

/** `aged 15 and 30 others`: the second number counts. */
function startsCount(tokens: Tokens, end: number): boolean {
  const token = tokens[end];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.lower === 'others' ||
      token.lower === 'other' ||
      token.lower === 'more' ||
      token.lower === 'people')
  );
}
