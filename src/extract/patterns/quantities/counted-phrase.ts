import {
  ADVERBS,
  BE_FORMS,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../languages/english/grammar.ts';
import { SMALL } from '../../languages/english/numerals.ts';
import type { Tokens } from '../../mentions.ts';
import { isHyphen, lowerAt } from '../numbers/numeral.ts';
import { positiveOf, singularOf } from './singular.ts';

/** What a number counts: the words as written, and their normal form (`European countries` → `european country`). */
export interface CountedPhrase {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

const HEADS_WITHOUT_S = new Set(
  'people men women children staff police aircraft personnel fishermen feet teeth cattle sheep'.split(' '),
);
/** Words that stand between a number and its noun and are no part of it. */
const SKIPPED = new Set(
  'more or so additional total further of the his her its their my our your these those all some such combined estimated'.split(
    ' ',
  ),
);
const MAX_WORDS = 6;

/** The noun phrase behind the number that ends at `from`, or null where nothing is named. */
export function readCountedPhrase(tokens: Tokens, from: number, isOne: boolean): CountedPhrase | null {
  let i = isHyphen(tokens, from) ? from + 1 : from;
  const afterOf = lowerAt(tokens, i) === 'of';
  // `one of four concepts`
  if (afterOf && isOne && (tokens[i + 1]?.kind === 'number' || SMALL.has(lowerAt(tokens, i + 1))))
    return readCountedPhrase(tokens, i + 2, false);
  if (afterOf && isBarePronoun(tokens, i + 1)) return null;
  while (i < from + 4 && SKIPPED.has(lowerAt(tokens, i)) && tokens[i]?.kind === 'word') {
    if (lowerAt(tokens, i) === 'or' && !/^(?:so|more)$/.test(lowerAt(tokens, i + 1))) return null;
    i++;
  }
  // `a four-cylinder engine` has four cylinders.
  const longest = i > from && isHyphen(tokens, from) ? 1 : MAX_WORDS;
  const start = i;
  const words: string[] = [];
  let end = i;
  for (; i < start + longest; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct' || token.kind === 'symbol') {
      if (words.length > 0 && isHyphen(tokens, i) && tokens[i + 1]?.kind === 'word') continue;
      break;
    }
    if (token.kind === 'number') {
      if (words.length === 0 || !(tokens[i - 1]?.capital ?? false) || tokens[i + 1]?.kind !== 'word') break;
      words.push(token.lower);
      end = i + 1;
      continue;
    }
    const word = token.lower;
    if (word === "'s") continue;
    if (isStop(word, token.capital)) {
      // `digital and physical sales`, `Kia and Hyundai vehicles`
      if (word === 'and' && words.length > 0 && isJoined(tokens, i)) continue;
      break;
    }
    if (words.length > 0 && (isVerb(word, tokens, i, isOne) || isPastVerb(tokens, i, words))) break;
    // `around 73 raising the prospect`
    if (words.length === 0 && word.endsWith('ing') && DETERMINERS.has(lowerAt(tokens, i + 1))) return null;
    if (
      words.length === 0 &&
      (COMMON_VERBS.has(word) || (word.endsWith('ly') && word !== 'family' && word !== 'assembly'))
    ) {
      if (word.endsWith('ly') && !COMMON_VERBS.has(word)) continue;
      return null;
    }
    words.push(word);
    end = i + 1;
    if (!afterOf && !isOne && (HEADS_WITHOUT_S.has(word) || isPluralHead(word, tokens, i))) break;
    if (afterOf && (HEADS_WITHOUT_S.has(word) || isPluralHead(word, tokens, i))) break;
  }
  if (words.length === 0) return null;
  const complement = afterOf ? null : readComplement(tokens, end);
  if (complement !== null) {
    const unit = [...words.slice(0, -1), singularOf(words.at(-1) ?? ''), singularOf(complement.word)].join(
      ' ',
    );
    return { start, end: complement.end, unit };
  }
  const unit = normalise(words);
  return unit === '' ? null : { start, end, unit };
}

/** `categories of products`, `barrels of oil`: a bare noun behind `of` belongs to what is counted. */
function readComplement(tokens: Tokens, at: number): { end: number; word: string } | null {
  if (lowerAt(tokens, at) !== 'of') return null;
  const noun = tokens[at + 1];
  if (noun === undefined || noun.kind !== 'word' || noun.capital || isStop(noun.lower, false)) return null;
  let end = at + 2;
  const next = tokens[end];
  // `snaps of man coverage`
  if (
    next?.kind === 'word' &&
    !next.capital &&
    !isStop(next.lower, false) &&
    !/(?:ed|ing)$/.test(next.lower) &&
    !COMMON_VERBS.has(next.lower)
  )
    end++;
  const word = tokens
    .slice(at + 1, end)
    .map(({ lower }) => lower)
    .join(' ');
  return { end, word };
}

function isBarePronoun(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'which' || word === 'whom' || word === 'them' || word === 'us' || word === 'it') return true;
  return (
    (word === 'those' || word === 'these') &&
    (tokens[at + 1]?.kind !== 'word' || isPastVerb(tokens, at + 1, ['those']))
  );
}

const STOPS = new Set(
  'that who which whom whose when where while ago later earlier away if because such than then only just also up down back off out there here straight available alone x × worth due left long wide tall deep high old cheaper higher lower faster slower longer shorter bigger smaller larger better worse stronger weaker heavier lighter older younger last next this'.split(
    ' ',
  ),
);

function isStop(word: string, isCapital: boolean): boolean {
  if (STOPS.has(word)) return true;
  if (isCapital && (word.length > 3 || word === 'us')) return false;
  return (
    PREPOSITIONS.has(word) ||
    DETERMINERS.has(word) ||
    CONJUNCTIONS.has(word) ||
    PRONOUNS.has(word) ||
    BE_FORMS.has(word) ||
    HAVE_FORMS.has(word) ||
    MODALS.has(word) ||
    ADVERBS.has(word)
  );
}

/** A verb behind the noun; in `job cuts` the plural behind a singular is the noun itself. */
function isVerb(word: string, tokens: Tokens, at: number, isOne: boolean): boolean {
  if (!COMMON_VERBS.has(word)) return false;
  const before = lowerAt(tokens, at - 1);
  return isOne || before.endsWith('s') || !isPluralHead(word, tokens, at);
}

/** `goals conceded`, `jobs lost`: a participle behind the noun. */
function isPastVerb(tokens: Tokens, at: number, words: readonly string[]): boolean {
  const word = lowerAt(tokens, at);
  if (!/(?:ed|ing)$/.test(word) || words.length === 0 || words.at(-1) === 'most') return false;
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || isStop(next.lower, next.capital);
}

function isPluralHead(word: string, tokens: Tokens, i: number): boolean {
  if (
    word.length < 3 ||
    !word.endsWith('s') ||
    word.endsWith('ss') ||
    word.endsWith('us') ||
    word.endsWith('is')
  )
    return false;
  // `sports cars`: a plural right before another plural.
  const next = tokens[i + 1];
  return (
    !(word === 'sports' || word === 'sales' || word === 'news') ||
    next === undefined ||
    next.kind !== 'word' ||
    isStop(next.lower, next.capital)
  );
}

/** `and` between two adjectives or two makers of one thing. */
function isJoined(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (before.endsWith('s') && !before.endsWith('ss')) return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || isStop(token.lower, token.capital)) return false;
    if (i > at + 1 && isPluralHead(token.lower, tokens, i)) return true;
  }
  return false;
}

function normalise(words: readonly string[]): string {
  const kept = words.filter((word, k) => !(k < words.length - 1 && words.length > 1 && /(?:ed)$/.test(word)));
  const last = kept.length - 1;
  return kept
    .map((word, k) => (k === last ? singularOf(word) : positiveOf(word)))
    .filter((word) => word !== '')
    .join(' ');
}
