import { countryOfDemonym, countryOfName } from '../../../places/demonyms.ts';
import { foldName } from '../../../places/fold.ts';
import { lookUp, type NameEntry, nameIn, namesFrom } from '../../../places/gazetteer.ts';
import type { Analysis } from '../../../text/analysis.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ACRONYMS,
  BETWEEN,
  CALENDAR,
  GEOGRAPHIC_HEADS,
  NOT_PLACES,
  SITE_NOUNS,
} from '../../languages/english/places.ts';
import type { NameCandidate } from './name-candidate.ts';

/** Lower-case words that names hold inside. */
const INNER = new Set([
  'of',
  'the',
  'and',
  'de',
  'la',
  'le',
  'el',
  'al',
  'del',
  'los',
  'las',
  'y',
  'da',
  'do',
  'dos',
  'das',
  'an',
  'am',
  'upon',
  'on',
  'sur',
  'den',
  'der',
]);

const foldWord = (token: Token): string =>
  /^[a-z]+$/.test(token.lower) ? token.lower : foldName(token.lower);

/** Names of the gazetteer in a text, the longest at each place, in text order. Only capitalised words cost anything. */
export function findNames(analysis: Analysis): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const sentence of analysis.sentences) {
    const isHeadline = isTitleCased(sentence, analysis.blocks[sentence.block]?.kind);
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (sentence.tokens[i]?.capital !== true) continue;
      const match = dottedAt(sentence.tokens, i) ?? longestAt(sentence.tokens, i);
      if (match === null) continue;
      found.push({ sentence, tokenStart: i, isHeadline, rejection: null, sense: null, ...match });
      i = match.tokenEnd - 1;
    }
  }
  return found;
}

type Match = Pick<NameCandidate, 'tokenEnd' | 'key' | 'entry'>;

/** `U.S.`, `U.K.`, `U.A.E.` */
function dottedAt(tokens: readonly Token[], start: number): Match | null {
  let letters = '';
  let i = start;
  while (
    tokens[i]?.text.length === 1 &&
    tokens[i]?.capital &&
    tokens[i + 1]?.text === '.' &&
    letters.length < 4
  ) {
    if (i > start && tokens[i]?.spaced) break;
    letters += tokens[i]?.lower;
    i += 2;
  }
  if (letters.length < 2 || countryOfName(letters) === null) return null;
  const senses = lookUp(letters).map((node) => ({ node, isAlternate: false }));
  return senses.length === 0 ? null : { tokenEnd: i, key: letters, entry: { isWeak: false, senses } };
}

function longestAt(tokens: readonly Token[], start: number): Match | null {
  const token = tokens[start];
  if (token === undefined) return null;
  const first = foldWord(token);
  const group = namesFrom(first);
  if (group.longest < 0) return null;
  // The words after the first, with the token after each.
  const rests: { words: string; end: number }[] = [{ words: '', end: start + 1 }];
  let i = start + 1;
  for (let count = 0; count < group.longest; count++) {
    const before = tokens[i - 1];
    if (tokens[i]?.text === '.' && tokens[i]?.spaced === false && (before?.text.length ?? 9) <= 2) i++;
    const isJoined =
      /^[-–]$/.test(tokens[i]?.text ?? '') && !tokens[i]?.spaced && tokens[i + 1]?.spaced === false;
    if (isJoined) i++;
    const next = tokens[i];
    if (next === undefined || (next.kind !== 'word' && next.kind !== 'number') || /^['’]s$/.test(next.text))
      break;
    if (
      next.kind === 'word' &&
      !next.capital &&
      !isLowerPart(next.lower) &&
      !/^[dl]['’]\p{Lu}/u.test(next.text)
    )
      break;
    const words = `${rests[rests.length - 1]?.words} ${foldWord(next)}`.trim();
    i++;
    rests.push({ words, end: i });
  }
  for (let at = rests.length - 1; at >= 0; at--) {
    const rest = rests[at];
    const entry = rest === undefined ? null : nameIn(group, rest.words);
    if (!rest || !entry) continue;
    const last = tokens[rest.end - 1];
    if (at > 0 && last?.kind === 'word' && !last.capital && last.spaced && INNER.has(last.lower)) continue;
    const key = at === 0 ? first : `${first} ${rest.words}`;
    if (NOT_PLACES.has(key)) continue;
    if (at > 0 || isName(token, key, entry)) return { tokenEnd: rest.end, key, entry };
  }
  return null;
}

const isLowerPart = (word: string): boolean =>
  INNER.has(word) ||
  SITE_NOUNS.has(word) ||
  GEOGRAPHIC_HEADS.has(word) ||
  word === 'economic' ||
  word === 'special';

/** Whether a single word can be a name at all: letters that are an abbreviation need to be known as one. */
function isName(token: Token, key: string, entry: NameEntry): boolean {
  if (CALENDAR.has(key) || BETWEEN.has(key)) return false;
  const isCapitals = token.text === token.text.toUpperCase();
  if (ACRONYMS.has(key)) return isCapitals;
  if (key.length < 3) return false;
  if (countryOfDemonym(key) !== null && !entry.senses.some(({ node }) => node.kind === 'country'))
    return false;
  const isLarge = entry.senses.some(
    ({ node }) => node.kind === 'country' || node.kind === 'region' || node.kind === 'admin1',
  );
  return isLarge || !isCapitals || key.length > 5;
}

/** Whether capitals tell nothing: more than half of the longer words have one. */
function isTitleCased(sentence: Sentence, kind: string | undefined): boolean {
  let longer = 0;
  let capitals = 0;
  let lower = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    longer++;
    if (token.capital) capitals++;
    else lower++;
  }
  if (kind === 'title' || kind === 'heading') return lower <= capitals;
  return longer >= 4 && capitals >= longer * 0.7;
}
