import type { Unit } from '../../../model/figure.ts';
import { countryOfDemonym } from '../../../places/demonyms.ts';
import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS } from '../../languages/english/grammar.ts';
import { CONTAINER_NOUNS } from '../../languages/english/nouns.ts';
import { MAGNITUDES, SMALL, TENS } from '../../languages/english/numerals.ts';
import { PARTITIVE_PRONOUNS } from '../../languages/english/parts.ts';
import { type Phrase, readPhrase } from './noun-phrase.ts';
import { unitOfNoun } from './noun-units.ts';

/** The noun phrase behind a number, as token indices of its sentence. */
export interface CountedNoun {
  /** Tokens of adjectives and nouns; equal where nothing is counted in words (`130 of them`). */
  readonly start: number;
  readonly end: number;
  /** Head as written, with what makes it one notion (`telecom fraud suspects`), or null. */
  readonly noun: string | null;
  readonly head: string | null;
  readonly unit: Unit | null;
  /** `11 of 27 vaults`, `three of them`: the count is a part of what `of` names. */
  readonly partitive: 'them' | 'number' | 'noun' | null;
  readonly why: string;
}

const SKIPPED = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'new',
  'such',
  'different',
  'separate',
  'or',
  'so',
  'extra',
  'total',
  'fresh',
]);

/** Reads what a number counts from the tokens behind it. */
export function readCountedNoun(tokens: readonly Token[], from: number, text: string): CountedNoun {
  let i = from;
  while (isSkipped(tokens, i)) i++;
  // `12 (seven of them women)`, `85 Cambodians`: a bracket or comma counts nothing.
  const first = tokens[i];
  if (first?.lower === 'of') return readPartitive(tokens, i, text);
  // `eight out of ten applicants`
  if (first?.lower === 'out' && tokens[i + 1]?.lower === 'of') return readPartitive(tokens, i + 1, text);
  const phrase = readPhrase(tokens, i);
  if (phrase === null)
    return { start: i, end: i, noun: null, head: null, unit: null, partitive: null, why: 'noun:none' };
  // `four pairs of handcuffs`
  const head = tokens[phrase.end - 1];
  if (head !== undefined && CONTAINER_NOUNS.has(head.lower) && tokens[phrase.end]?.lower === 'of') {
    const inner = readPhrase(tokens, phrase.end + 1);
    if (inner !== null) return finish(tokens, i, inner.end, inner, text, 'noun:container');
  }
  return finish(tokens, phrase.start, phrase.end, phrase, text, phrase.why);
}

function isSkipped(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower;
  if (word === undefined || !SKIPPED.has(word)) return false;
  if (word === 'or') return tokens[i + 1]?.lower === 'so' || tokens[i + 1]?.lower === 'more';
  return true;
}

function readPartitive(tokens: readonly Token[], of: number, text: string): CountedNoun {
  let i = of + 1;
  const next = tokens[i];
  if (next !== undefined && PARTITIVE_PRONOUNS.has(next.lower)) {
    const phrase = readPhrase(tokens, i + 1);
    const known =
      phrase !== null &&
      (unitOfNoun(tokens[phrase.end - 1]?.lower ?? '') !== null ||
        countryOfDemonym(tokens[phrase.end - 1]?.lower ?? '') !== null);
    if (phrase !== null && known)
      return { ...finish(tokens, phrase.start, phrase.end, phrase, text, 'noun:of-them'), partitive: 'them' };
    return {
      start: of,
      end: i + 1,
      noun: null,
      head: null,
      unit: null,
      partitive: 'them',
      why: 'noun:of-them',
    };
  }
  while (
    tokens[i] !== undefined &&
    (DETERMINERS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'more' || tokens[i]?.lower === 'than')
  )
    i++;
  if (tokens[i]?.kind === 'symbol' || isNumeral(tokens[i])) {
    let k = i;
    while (isNumeral(tokens[k]) || (tokens[k]?.text === '-' && isNumeral(tokens[k + 1]))) k++;
    const phrase = readPhrase(tokens, k);
    if (phrase !== null)
      return {
        ...finish(tokens, phrase.start, phrase.end, phrase, text, 'noun:of-number'),
        partitive: 'number',
      };
    return {
      start: of,
      end: k,
      noun: null,
      head: null,
      unit: null,
      partitive: 'number',
      why: 'noun:of-number',
    };
  }
  const definite = i > of + 1;
  const phrase = readPhrase(tokens, i);
  if (phrase === null)
    return { start: of, end: of, noun: null, head: null, unit: null, partitive: null, why: 'noun:none' };
  return {
    ...finish(tokens, phrase.start, phrase.end, phrase, text, 'noun:of'),
    partitive: definite ? 'noun' : null,
  };
}

/** Digits or a number word, `one` aside: `of one` is seldom a whole. */
const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    MAGNITUDES.has(token.lower) ||
    TENS.has(token.lower) ||
    (token.lower !== 'one' && token.lower !== 'zero' && SMALL.has(token.lower)));

/** Completes the phrase with coordinated nouns (`phones and computers`) and finds its unit. */
function finish(
  tokens: readonly Token[],
  start: number,
  end: number,
  phrase: Phrase,
  text: string,
  why: string,
): CountedNoun {
  let last = end;
  let unit = unitOf(tokens, phrase.start, end);
  const joiner = tokens[end]?.lower;
  const follower = tokens[end + 1];
  if (
    (joiner === 'and' || joiner === 'or') &&
    follower?.kind === 'word' &&
    (/s$/.test(follower.lower) || countryOfDemonym(follower.lower) !== null)
  ) {
    const second = readPhrase(tokens, end + 1);
    const secondUnit = second ? unitOf(tokens, second.start, second.end) : null;
    const isNational = countryOfDemonym(tokens[end - 1]?.lower ?? '') !== null;
    const after = second ? tokens[second.end]?.lower : undefined;
    const fits =
      second !== null &&
      second.end - second.start <= 3 &&
      secondUnit !== null &&
      (secondUnit === unit ||
        (isDevice(unit) && isDevice(secondUnit)) ||
        (isNational && secondUnit === 'person'));
    if (fits && after !== "'s") {
      last = second.end;
      if (unit !== secondUnit) unit = unit === 'person' || secondUnit === 'person' ? 'person' : 'device';
    }
  }
  const head = tokens[end - 1]?.lower ?? null;
  const nounStart = nounSpanStart(tokens, start, end);
  return {
    start,
    end: last,
    head,
    unit,
    partitive: null,
    why,
    noun: text.slice(tokens[nounStart]?.start ?? 0, tokens[last - 1]?.end ?? 0),
  };
}

const isDevice = (unit: Unit | null): boolean =>
  unit === 'phone' || unit === 'computer' || unit === 'device' || unit === 'sim-card';

function nounSpanStart(tokens: readonly Token[], start: number, end: number): number {
  const first = tokens[start];
  // A nationality before a noun of persons is a group, not the noun: `85 Cambodian cleaners` counts cleaners.
  if (
    end - start > 1 &&
    first !== undefined &&
    countryOfDemonym(first.lower) !== null &&
    unitOfNoun(tokens[end - 1]?.lower ?? '') === 'person'
  )
    return start + 1;
  return start;
}

function unitOf(tokens: readonly Token[], start: number, end: number): Unit | null {
  const head = tokens[end - 1];
  if (head === undefined) return null;
  const two = end - start >= 2 ? `${tokens[end - 2]?.lower}-${head.lower}` : '';
  const hyphenated =
    end - start >= 3 && tokens[end - 2]?.text === '-' ? `${tokens[end - 3]?.lower}-${head.lower}` : two;
  const compound = hyphenated ? COMPOUND_UNITS.get(hyphenated.replace(/s$/, '')) : undefined;
  if (compound !== undefined) return compound;
  const unit = unitOfNoun(head.lower);
  if (unit !== null) return unit;
  if (
    countryOfDemonym(head.lower) !== null ||
    (two !== '' && countryOfDemonym(two.replace('-', ' ')) !== null)
  )
    return 'person';
  return null;
}

/** Two words whose unit is not that of the second. */
const COMPOUND_UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    'sim-card': 'sim-card',
    'tip-off': 'case',
    'sim-boxe': 'device',
    'sim-box': 'device',
    'gold-bar': 'other',
    'id-card': 'document',
    'identity-card': 'document',
    'bank-card': 'device',
    'bank-account': 'account',
    'police-unit': 'group',
    'mobile-phone': 'phone',
    'bitcoin-addresse': 'account',
    'bitcoin-address': 'account',
    'wallet-addresse': 'account',
    'crypto-wallet': 'account',
    'call-center': 'site',
    'call-centre': 'site',
    'police-station': 'site',
    'power-station': 'device',
    'power-plant': 'site',
    'base-station': 'device',
    'court-case': 'case',
    'security-force': 'person',
    'special-force': 'person',
    'senior-figure': 'person',
    'main-figure': 'person',
    'satellite-dishe': 'device',
    'satellite-dish': 'device',
    'hard-drive': 'device',
    'flash-drive': 'device',
    'bank-book': 'document',
    'work-permit': 'document',
    'ip-addresse': 'account',
    'email-addresse': 'account',
    'web-page': 'account',
    'tax-official': 'person',
    'card-reader': 'device',
    'family-member': 'person',
  }),
);
