import { countryOfDemonym } from '../../../places/demonyms.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  BETWEEN,
  CALENDAR,
  GEOGRAPHIC_HEADS,
  LOCATIVE_PREPOSITIONS,
  ORGANISATION_HEADS,
  PERSON_TITLES,
  PERSONLIKE,
  ROLE_WORDS,
  SENTENCE_STARTERS,
  SITE_ADJECTIVES,
  SITE_NOUNS,
} from '../../languages/english/places.ts';
import type { NameCandidate } from './name-candidate.ts';
import { prepositionBefore } from './preposition.ts';

/**
 * Marks the candidates that are part of a longer name: a person's (`Georgia Smith`), an organisation's
 * (`Bank of China`, `Phnom Penh Post`). What was once part of a person's name is that person when it comes back alone.
 */
export function rejectNames(candidates: readonly NameCandidate[]): void {
  const persons = new Set<string>();
  for (const candidate of candidates) {
    candidate.rejection = rejectionOf(candidate);
    if (candidate.rejection === 'person' && candidate.entry.senses[0]?.node.kind !== 'region')
      persons.add(candidate.key);
  }
  for (const candidate of candidates) {
    if (candidate.rejection !== null || !persons.has(candidate.key) || candidate.key.includes(' ')) continue;
    const preposition = prepositionBefore(candidate.sentence.tokens, candidate.tokenStart)?.word ?? '';
    const isStrong = !candidate.entry.isWeak && !PERSONLIKE.has(candidate.key);
    if (!isStrong && !LOCATIVE_PREPOSITIONS.has(preposition)) candidate.rejection = 'person-again';
  }
}

function rejectionOf({
  sentence,
  tokenStart,
  tokenEnd,
  isHeadline,
  entry,
  key,
}: NameCandidate): string | null {
  const { tokens } = sentence;
  const before = tokens[tokenStart - 1];
  const after = tokens[tokenEnd];
  if (isCode(tokens, tokenStart, tokenEnd)) return 'code';
  // `Serengeti 2.0`, a name with its version.
  if (after?.kind === 'number' && after.spaced && /^\d\.\d$/.test(after.text)) return 'product';
  if (before?.text === 'of' && isOfOrganisation(tokens, tokenStart - 1)) return 'organisation';
  if (
    before !== undefined &&
    before.kind === 'word' &&
    tokens[tokenStart]?.spaced &&
    PERSON_TITLES.has(before.lower) &&
    before.capital &&
    !isHeadline
  ) {
    if (!(tokenStart === 1 && entry.senses[0]?.node.kind === 'country')) return 'person';
  }
  if (
    before?.text === '.' &&
    PERSON_TITLES.has(tokens[tokenStart - 2]?.lower ?? '') &&
    tokens[tokenStart - 2]?.capital
  )
    return 'person';
  if (after?.kind === 'word' && after.capital && after.spaced) {
    const inOrganisation = ORGANISATION_WORDS.has(after.lower);
    if (inOrganisation) return 'organisation';
    if (!isHeadline && !mayFollow(tokens, tokenEnd))
      return isPersonShape(entry.isWeak, key) ? 'person' : 'longer-name';
  }
  // `Michael J. Jordan`
  if (
    before?.text === '.' &&
    before.spaced === false &&
    tokens[tokenStart - 2]?.text.length === 1 &&
    tokens[tokenStart - 2]?.capital &&
    !isHeadline
  ) {
    if (entry.isWeak || PERSONLIKE.has(key)) return 'person';
  }
  if (
    before?.kind === 'word' &&
    before.capital &&
    tokens[tokenStart]?.spaced &&
    !isHeadline &&
    !mayPrecede(tokens, tokenStart - 1)
  ) {
    return 'person';
  }
  return null;
}

const isPersonShape = (isWeak: boolean, key: string): boolean => isWeak || PERSONLIKE.has(key);

/** Words that after a place make an organisation, a paper or a product of it. */
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `post times daily news herald tribune journal gazette bulletin star sun mirror independent review observer guardian
   standard mail express telegraph chronicle inquirer bank airlines airways air university institute college school group
   holdings corporation corp company inc ltd limited co plc media press police municipal court hospital embassy chamber
   association federation union party agency authority committee council commission foundation exchange securities
   telecom mobile southern eastern northern western unicom petroleum national international royal army navy united
   city-fc fc club league cup olympics games open prix grand tower reuters ministry government embassy's academy
   research centre center human rights democratic people's liberation first`.split(/\s+/),
);

/** Whether a capitalised word may follow a place without being one name with it. */
function mayFollow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { lower } = token;
  if (ROLE_WORDS.has(lower) || CALENDAR.has(lower) || GEOGRAPHIC_HEADS.has(lower) || SITE_NOUNS.has(lower))
    return true;
  if (SITE_ADJECTIVES.has(lower) || countryOfDemonym(lower) !== null) return true;
  return false;
}

/** Whether a capitalised word may stand right before a place without being one name with it. */
function mayPrecede(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { lower } = token;
  if (BETWEEN.has(lower) || CALENDAR.has(lower) || GEOGRAPHIC_HEADS.has(lower)) return true;
  if (countryOfDemonym(lower) !== null) return true;
  if (at > 0) return false;
  // A sentence begins with a capital whatever its first word is.
  return SENTENCE_STARTERS.has(lower) || /(?:ing|ly|ed)$/.test(lower);
}

/** `Bank of China`, `the Royal Government of Cambodia`; not `the Kingdom of Cambodia`, `Province of Kratie`. */
function isOfOrganisation(tokens: readonly Token[], of: number): boolean {
  const head = tokens[of - 1];
  if (head === undefined || head.kind !== 'word' || !head.capital) return false;
  if (GEOGRAPHIC_HEADS.has(head.lower)) return false;
  if (of - 1 === 0) return ORGANISATION_HEADS.has(head.lower);
  return true;
}

/** Addresses, handles, tags and file names: `#Cambodia`, `@Phnom`, `cambodia.gov`. */
function isCode(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  if (before !== undefined && tokens[start]?.spaced === false && (before.text === '@' || before.text === '_'))
    return true;
  return (
    after !== undefined &&
    !after.spaced &&
    (after.text === '@' || after.text === '_' || after.kind === 'symbol')
  );
}
