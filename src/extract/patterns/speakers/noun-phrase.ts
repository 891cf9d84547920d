import type { Token } from '../../../text/tokens.ts';
import {
  BE_FORMS,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
} from '../../languages/english/grammar.ts';
import {
  BODY_NAME_WORDS,
  BODY_NOUNS,
  KNOWN_BODIES,
  MEDIA_ENDINGS,
  ROLE_NOUNS,
  TITLES,
} from '../../languages/english/roles.ts';
import {
  ARTICLE_NOUNS,
  DOCUMENT_NOUNS,
  MONTHS,
  SPEECH_ADVERBS,
  SPEECH_VERBS,
  TIME_WORDS,
} from '../../languages/english/speech.ts';

/** Half-open range of token indices. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const MAX_WORDS = 16;
const POSTMODIFIERS = new Set([
  'into',
  'about',
  'of',
  'for',
  'against',
  'in',
  'at',
  'by',
  'from',
  'with',
  'on',
]);
const PERSONAL = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);
const STOPS = new Set([
  'that',
  'who',
  'whom',
  'which',
  'whose',
  'as',
  'not',
  'to',
  'there',
  "n't",
  'if',
  'them',
  'him',
  'us',
  'me',
]);

/** Whether a word heads phrases that name somebody: a role, a body, a document. */
export function isHead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  return (
    ROLE_NOUNS.has(lower) ||
    BODY_NOUNS.has(lower) ||
    DOCUMENT_NOUNS.has(lower) ||
    ARTICLE_NOUNS.has(lower) ||
    KNOWN_BODIES.has(lower) ||
    BODY_NAME_WORDS.has(lower)
  );
}

/** Whether a token cannot stand inside a noun phrase, whatever comes before it. */
function isBoundary(token: Token): boolean {
  const { lower } = token;
  if (token.capital && token.text.length > 1) return token.lower === 'i';
  return (
    STOPS.has(lower) ||
    PERSONAL.has(lower) ||
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    MODALS.has(lower) ||
    SPEECH_ADVERBS.has(lower) ||
    (CONJUNCTIONS.has(lower) && lower !== 'and') ||
    (COMMON_VERBS.has(lower) && !isHead(token)) ||
    SPEECH_VERBS.get(lower)?.noun === false
  );
}

/** `Gen.`, `J.` and `U.N.`: a period that belongs to the word before it. */
function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i]?.text === '.' &&
    before?.kind === 'word' &&
    tokens[i]?.spaced === false &&
    (TITLES.has(before.lower) || before.text.length === 1)
  );
}

function isTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  // `the Sunday Times`, `Morning Post`: in a name.
  if (token.capital && MEDIA_ENDINGS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.capital === true)
    return false;
  return TIME_WORDS.has(token.lower) || (MONTHS.has(token.lower) && token.capital);
}

/** Noun phrase that ends before token `end`, not reaching before `floor`; null if none stands there. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  let start = end;
  const stop = Math.max(floor, end - MAX_WORDS);
  for (let i = end - 1; i >= stop; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const { lower } = token;
    if (token.kind === 'punct') {
      if (isAbbreviation(tokens, i) || (token.text === '-' && !token.spaced)) continue;
      break;
    }
    if (token.kind === 'number') {
      // `a 2024 UN report`; `police report of 13 May`
      if (start < end && /^(19|20)\d\d$/.test(token.text)) continue;
      const next = tokens[i + 1];
      if (next !== undefined && MONTHS.has(next.lower) && tokens[i - 1]?.lower === 'of') continue;
      // `a survey of 500 returnees`
      if (start < end && tokens[i - 1]?.lower === 'of' && isHead(tokens[i - 2])) continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (i === end - 1 && PERSONAL.has(lower)) return { start: i, end };
    if (PERSONAL.has(lower)) break;
    if (isTime(tokens, i)) {
      const of =
        tokens[i - 1]?.lower === 'of'
          ? i - 1
          : tokens[i - 1]?.kind === 'number' && tokens[i - 2]?.lower === 'of'
            ? i - 2
            : -1;
      if (of > stop && isHead(tokens[of - 1])) {
        i = of;
        continue;
      }
      break;
    }
    if (lower === "'s") continue;
    // `Kok An's lawyer`: a capital inside the clause is a name.
    if (DETERMINERS.has(lower) && (!token.capital || i === floor || tokens[i - 1]?.kind === 'punct')) {
      start = i;
      const before = tokens[i - 1];
      const owner = tokens[i - 2];
      if (
        before !== undefined &&
        i - 2 >= stop &&
        POSTMODIFIERS.has(before.lower) &&
        (isHead(owner) || (before.lower === 'for' && owner?.capital === true))
      ) {
        i--;
        continue;
      }
      break;
    }
    if (lower === 'and') {
      // `Lao and Chinese officials`: one phrase where a capital stands on both sides; else two, which `coordinated` joins.
      const after = tokens[i + 1];
      if (
        start < end &&
        tokens[i - 1]?.capital === true &&
        after?.capital === true &&
        tokens[end - 1]?.capital === false
      )
        continue;
      break;
    }
    if (PREPOSITIONS.has(lower) && !token.capital && !isHyphenated(tokens, i)) {
      if (
        start < end &&
        POSTMODIFIERS.has(lower) &&
        i - 1 >= stop &&
        (isHead(tokens[i - 1]) || ((lower === 'of' || lower === 'for') && tokens[i - 1]?.capital === true))
      )
        continue;
      break;
    }
    if (PREPOSITIONS.has(lower) && token.capital && i === floor) break;
    if (isBoundary(token) && !(lower === 'think' && tokens[i + 1]?.lower === 'tank')) break;
    // `officials rejected reports`: a past form right behind a head is the clause's verb.
    if (i === end - 1 && lower.endsWith('ed') && !token.capital && isHead(tokens[i - 1])) break;
    start = i;
  }
  return start < end ? { start, end } : null;
}

/** Noun phrase that starts at token `start`, not reaching `ceiling`; null if none stands there. */
export function nounPhraseAfter(tokens: readonly Token[], start: number, ceiling: number): Range | null {
  let end = start;
  const stop = Math.min(ceiling, start + MAX_WORDS);
  for (let i = start; i < stop; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { lower } = token;
    if (token.kind === 'punct') {
      if (i > start && (isAbbreviation(tokens, i) || (token.text === '-' && !token.spaced))) continue;
      break;
    }
    if (token.kind === 'number') {
      if (/^(19|20)\d\d$/.test(token.text) && i > start && tokens[i + 1]?.kind === 'word') continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (PERSONAL.has(lower) && !token.capital)
      return i === start ? { start, end: i + 1 } : end > start ? { start, end } : null;
    if (lower === "'s") {
      end = i + 1;
      continue;
    }
    if (DETERMINERS.has(lower)) {
      if (i === start || PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) continue;
      break;
    }
    if (isTime(tokens, i)) break;
    if (lower === 'and') {
      if (
        tokens[i - 1]?.capital === true &&
        tokens[i + 1]?.capital === true &&
        isHead(tokens[i + 2]) &&
        tokens[i + 2]?.capital === false
      )
        continue;
      break;
    }
    if (PREPOSITIONS.has(lower) && !isHyphenated(tokens, i)) {
      const next = tokens[i + 1];
      if (
        end > start &&
        POSTMODIFIERS.has(lower) &&
        (isHead(tokens[i - 1]) || (lower === 'of' && tokens[i - 1]?.capital === true)) &&
        next?.kind === 'word' &&
        !isTime(tokens, i + 1)
      )
        continue;
      break;
    }
    if (isBoundary(token)) break;
    // `says the report puts`: a reporting verb in a finite form ends the phrase unless it is its noun.
    const verb = SPEECH_VERBS.get(lower);
    if (verb !== undefined && i > start && !token.capital && !(verb.noun && isHead(token))) break;
    // `the ministry received`, `prosecutors charged`: a past form behind a head begins the predicate.
    if (i > start && lower.endsWith('ed') && !token.capital && isHead(tokens[i - 1])) break;
    end = i + 1;
  }
  return end > start ? { start, end } : null;
}

/** `Moon Sung-in`: the rest of a hyphenated name. */
export function isHyphenated(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === '-' && tokens[i]?.spaced === false;
}
