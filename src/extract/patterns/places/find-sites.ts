import { countryOfDemonym } from '../../../places/demonyms.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  BETWEEN,
  CALENDAR,
  GEOGRAPHIC_HEADS,
  LOCATIVE_PREPOSITIONS,
  ORGANISATION_HEADS,
  PERSON_TITLES,
  ROLE_WORDS,
  SENTENCE_STARTERS,
  SITE_ADJECTIVES,
  SITE_NOUNS,
  SITE_PREFIXES,
} from '../../languages/english/places.ts';
import type { NameCandidate } from './name-candidate.ts';
import { prepositionBefore } from './preposition.ts';

/** A name that is a place's by its form, whether or not the gazetteer knows it. */
export interface SiteForm {
  readonly sentence: Sentence;
  readonly tokenStart: number;
  readonly tokenEnd: number;
  readonly kind: 'town' | 'admin2' | 'admin1' | 'site';
  readonly why: 'site-noun' | 'site-prefix' | 'site-within';
}

/** For each token of a sentence the candidate that it belongs to. */
export type Cover = readonly (NameCandidate | undefined)[];

/** Words in a site's name at most. */
const LONGEST = 6;

/**
 * Site names of a sentence by their form: before a site's noun (`Golden City casino`, `Bei commune`), behind a prefix
 * (`Sangkat Bei`), or between a preposition and a known place (`at Fu Ben Hao in Pi commune`, `in Hor Al Anz, Dubai`).
 */
export function findSites(sentence: Sentence, cover: Cover): SiteForm[] {
  const { tokens } = sentence;
  const found: SiteForm[] = [];
  let last = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital || i < last) continue;
    if (i === 0 && SENTENCE_STARTERS.has(token.lower)) continue;
    const run = runFrom(tokens, i);
    const site =
      nounForm(sentence, i, run, cover) ??
      prefixForm(sentence, i, run, cover) ??
      withinForm(sentence, i, run, cover);
    if (site !== null) {
      found.push(site);
      last = site.tokenEnd;
    } else last = run;
  }
  return found;
}

/** End of the capitalised words, numbers and numerals from `start` on. */
function runFrom(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    const isWord = token?.kind === 'word' && token.capital && token.spaced && !/^['’]s$/.test(token.text);
    const isNumber = token?.kind === 'number' && token.spaced && /^\d{1,3}$/.test(token.text);
    const isJoined =
      /^[-–]$/.test(token?.text ?? '') &&
      token?.spaced === false &&
      tokens[end + 1]?.capital === true &&
      tokens[end + 1]?.spaced === false;
    if (isJoined) end += 2;
    else if (isWord || isNumber) end++;
    else break;
  }
  return end;
}

function nounForm(sentence: Sentence, start: number, runEnd: number, cover: Cover): SiteForm | null {
  const { tokens } = sentence;
  // The noun: within the capitalised run (`Xinshan Great Wall Park`), or in lower case right behind it.
  let noun = -1;
  for (let i = start + 1; i < runEnd; i++) if (SITE_NOUNS.has(tokens[i]?.lower ?? '')) noun = i;
  let nameEnd = runEnd;
  if (noun < 0) {
    let i = runEnd;
    while (i < runEnd + 3 && SITE_ADJECTIVES.has(tokens[i]?.lower ?? '') && tokens[i]?.spaced) i++;
    if (!SITE_NOUNS.has(tokens[i]?.lower ?? '') || tokens[i]?.spaced !== true) return null;
    noun = i;
  } else nameEnd = noun;
  const word = tokens[noun]?.lower ?? '';
  // `Audi park assist`, `Emerging market stocks`: an everyday noun needs a preposition of place before the name.
  const isEveryday = tokens[noun]?.capital === false && EVERYDAY.has(word);
  let from = start;
  while (from < nameEnd && isLead(tokens, from)) from++;
  while (nameEnd > from && SITE_ADJECTIVES.has(tokens[nameEnd - 1]?.lower ?? '')) nameEnd--;
  if (from >= nameEnd || nameEnd - from > LONGEST || tokens[from]?.kind !== 'word') return null;
  // `the Southern District of New York` is a court's.
  if (word === 'district' && nameEnd - from === 1 && BETWEEN.has(tokens[from]?.lower ?? '')) return null;
  const preposition = prepositionBefore(tokens, from)?.word ?? '';
  if (isEveryday && !LOCATIVE_PREPOSITIONS.has(preposition)) return null;
  // `a Bavet casino`, `Chinese casinos`: the town or nation is all that is named.
  if (isKnown(cover, from, nameEnd) || countryOfDemonym(phrase(tokens, from, nameEnd)) !== null) return null;
  if (ORGANISATION_HEADS.has(tokens[from]?.lower ?? '') || ROLE_WORDS.has(tokens[from]?.lower ?? ''))
    return null;
  if (word.endsWith('s') && word !== 'gardens' && word !== 'towers') return null;
  const kind = GEOGRAPHIC_HEADS.get(word);
  const isNameOnly = SITE_NOUNS.get(word) === false && tokens[noun]?.capital === false;
  return {
    sentence,
    tokenStart: from,
    tokenEnd: isNameOnly ? nameEnd : noun + 1,
    kind: kind === 'town' || kind === 'admin2' || kind === 'admin1' ? kind : 'site',
    why: 'site-noun',
  };
}

function prefixForm(sentence: Sentence, start: number, runEnd: number, cover: Cover): SiteForm | null {
  const { tokens } = sentence;
  if (cover[start]?.tokenStart === start) return null;
  if (
    /^(?:camp|port|fort)$/.test(tokens[start]?.lower ?? '') &&
    !LOCATIVE_PREPOSITIONS.has(prepositionBefore(tokens, start)?.word ?? '')
  )
    return null;
  if (!SITE_PREFIXES.has(tokens[start]?.lower ?? '') || runEnd - start < 2 || runEnd - start > LONGEST)
    return null;
  return { sentence, tokenStart: start, tokenEnd: runEnd, kind: 'town', why: 'site-prefix' };
}

/** `at Fu Ben Hao in Pi commune`, `in Hor Al Anz, Dubai`. */
function withinForm(sentence: Sentence, start: number, runEnd: number, cover: Cover): SiteForm | null {
  const { tokens } = sentence;
  const before = tokens[start - 1]?.lower ?? '';
  if (!/^(?:at|in|inside|near|outside)$/.test(before) || runEnd - start > 4) return null;
  const separator = tokens[runEnd]?.text;
  if (separator !== ',' && !(separator === 'in' && before !== 'in')) return null;
  const container = cover[runEnd + 1];
  if (
    container?.tokenStart !== runEnd + 1 ||
    container.rejection !== null ||
    container.sense?.node.kind === 'region'
  )
    return null;
  if (isLead(tokens, start)) return null;
  for (let i = start; i < runEnd; i++) {
    const { lower = '', text = '', kind } = tokens[i] ?? {};
    if (
      CALENDAR.has(lower) ||
      ORGANISATION_HEADS.has(lower) ||
      PERSON_TITLES.has(lower) ||
      NOT_SITES.has(lower)
    )
      return null;
    if (kind === 'word' && text.length > 1 && text === text.toUpperCase() && runEnd - start === 1)
      return null;
  }
  for (let i = start; i < runEnd; i++) if (cover[i]?.rejection === null) return null;
  return { sentence, tokenStart: start, tokenEnd: runEnd, kind: 'site', why: 'site-within' };
}

const NOT_SITES = new Set(
  'operation project campaign interpol amnesty english khmer chinese thai spring summer autumn winter parliament facebook telegram article case phase'.split(
    ' ',
  ),
);

const EVERYDAY = new Set(
  'market park building buildings tower towers hub complex plaza bridge hospital estate villa square camp temple garden gardens mall hotel resort village mountain checkpoint crossing zone island airport prison condo'.split(
    ' ',
  ),
);

/** Words that stand before a site's name without belonging to it. */
function isLead(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:the|a|an|this|that|its|their|our|my|i'm|i|we|he|she|it|they)$/.test(lower)) return true;
  if (CALENDAR.has(lower) || countryOfDemonym(lower) !== null) return true;
  return at === 0 && (SENTENCE_STARTERS.has(lower) || BETWEEN.has(lower));
}

function isKnown(cover: Cover, start: number, end: number): boolean {
  const candidate = cover[start];
  return (
    candidate !== undefined &&
    candidate.tokenEnd >= end &&
    candidate.entry.senses.some(({ node }) => node.kind !== 'site')
  );
}

const phrase = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map((token) => token.lower)
    .join(' ');
