import { countryOfDemonym, countryOfName } from '../../../places/demonyms.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { CAPITALS, GROUP_NOUNS, NATIONAL_NOUNS } from '../../languages/english/groups.ts';
import { isBase } from '../parts/is-denominator.ts';

/** Nationality of a capitalised word, or of it with its neighbour (`South Korean`), at token `i`; how many tokens it takes. */
function nationalityAt(tokens: readonly Token[], i: number): { code: string; length: number } | null {
  const token = tokens[i];
  if (token === undefined || !token.capital) return null;
  const next = tokens[i + 1];
  if (next?.capital) {
    const two = countryOfDemonym(`${token.lower} ${next.lower}`);
    if (two !== null) return { code: two, length: 2 };
  }
  const one = countryOfDemonym(token.lower);
  return one === null ? null : { code: one, length: 1 };
}

function countryAt(tokens: readonly Token[], i: number): { code: string; length: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let start = i;
  while (/^(?:the|mainland|both|neighbouring|neighboring)$/.test(tokens[start]?.lower ?? '')) start++;
  if (tokens[start]?.capital !== true) return null;
  for (let length = 4; length >= 1; length--) {
    const words = tokens.slice(start, start + length);
    if (words.length < length || words.some((word) => word.kind !== 'word' && word.text !== '-')) continue;
    const code = countryOfName(words.map((word) => word.lower).join(' '));
    if (code !== null) return { code, length: start - i + length };
  }
  return null;
}

const PEOPLE_UNITS = new Set(['person']);

/** Groups that the figure's own phrase states, with the patterns that found them; parts add their whole's later. */
export function findGroups(draft: Draft): { groups: string[]; why: string[] } {
  const groups = new Set<string>();
  const why: string[] = [];
  if (!PEOPLE_UNITS.has(draft.unit)) return { groups: [], why };
  const tokens = draft.sentence.tokens;
  const add = (code: string, pattern: string): void => {
    for (const group of code.split(' ')) groups.add(group);
    why.push(`groups:${pattern}`);
  };
  const { start, end } = draft.counted;
  for (let i = start; i < end; i++) {
    const nationality = nationalityAt(tokens, i);
    // `Chinese-owned`, `Thai-language`: said of the thing, not of the persons.
    if (nationality && !(tokens[i + 1]?.text === '-' && tokens[i + 1]?.spaced === false)) {
      add(nationality.code, 'nationality');
      const also = GROUP_NOUNS[tokens[i]?.lower ?? ''];
      if (also !== undefined) add(also, 'kind');
      i += nationality.length - 1;
      continue;
    }
    const word = tokens[i]?.lower ?? '';
    const group = GROUP_NOUNS[word];
    if (group !== undefined && !(word === 'foreign' && i === end - 1)) add(group, 'kind');
  }
  const tabled = draft.counted.noun === null ? countryBeside(draft) : null;
  if (tabled !== null) add(tabled, 'country-beside');
  if (![...groups].some((group) => /^[A-Z]{2}$/.test(group))) {
    const country = end - start >= 2 ? countryAt(tokens, start) : null;
    // `five Hong Kong residents`, `ten US citizens`
    if (
      country !== null &&
      start + country.length === end - 1 &&
      /^(?:residents?|citizens?|nationals?|women|men|workers?|tourists?|students?)$/.test(
        tokens[end - 1]?.lower ?? '',
      )
    )
      add(country.code, 'country-before');
    else readOrigins(tokens, end, add, isBase(draft));
  }
  const head = draft.counted.head ?? '';
  if (NATIONAL_NOUNS.has(head) && groups.size === 0) {
    const actor = actorCountry(tokens, draft.from);
    if (actor !== null) add(actor, 'nationals-of-actor');
  } else if (
    groups.size === 0 &&
    /^(?:its|their)$/.test(tokens[start - 1]?.lower ?? '') &&
    /^(?:people|workers|students)$/.test(head)
  ) {
    const actor = actorCountry(tokens, draft.from);
    if (actor !== null) add(actor, 'people-of-actor');
  }
  return { groups: [...groups], why };
}

/** `from Taiwan`, `from Vietnam, China and Myanmar`, `nationals of Thailand`, `, all Chinese`, `were Chinese` behind the phrase. */
function readOrigins(
  tokens: readonly Token[],
  end: number,
  add: (code: string, pattern: string) => void,
  base: boolean,
): void {
  let i = end;
  const word = tokens[i]?.lower;
  if (word === 'each') i++;
  const opener = tokens[i]?.lower;
  // `half of the 3,000 detainees were women`: the half is.
  if (base && /^(?:were|are|was|came|come)$/.test(opener ?? '')) return;
  // `51 came from Nepal`, `65 were from China`
  if (/^(?:were|are|was|came|come|hail|hailed)$/.test(opener ?? '') && tokens[i + 1]?.lower === 'from') {
    readCountryList(tokens, i + 2, 'from', add);
    return;
  }
  if (opener === 'from' || (opener === 'of' && countryAt(tokens, i + 1) !== null)) {
    readCountryList(tokens, i + 1, opener, add);
    return;
  }
  const ofNationality = opener === 'of' ? nationalityAt(tokens, i + 1) : null;
  if (
    ofNationality !== null &&
    !/^(?:descent|origin)$/.test(tokens[i + 1 + ofNationality.length]?.lower ?? '')
  ) {
    add(ofNationality.code, 'of-nationality');
    return;
  }
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'all') i += 2;
  else if (/^(?:were|are|was)$/.test(opener ?? '') && tokens[i + 1]?.lower === 'all') i += 2;
  else if (
    /^(?:were|are|was|being)$/.test(opener ?? '') &&
    (nationalityAt(tokens, i + 1) !== null || GROUP_NOUNS[tokens[i + 1]?.lower ?? ''] !== undefined)
  )
    i += 1;
  else return;
  const which = tokens[i];
  if (which === undefined) return;
  if (which.lower === 'from' || which.lower === 'of') {
    readCountryList(tokens, i + 1, 'from', add);
    return;
  }
  const nationality = nationalityAt(tokens, i);
  const after = nationality ? tokens[i + nationality.length] : undefined;
  const closes =
    after === undefined ||
    after.kind === 'punct' ||
    /^(?:nationals|citizens|and|who|were|men|women)$/.test(after.lower);
  if (nationality && closes) add(nationality.code, 'all-of');
  else if (GROUP_NOUNS[which.lower] !== undefined) add(GROUP_NOUNS[which.lower] ?? '', 'all-of');
  else if (/^foreign$/.test(which.lower)) add('foreign', 'all-of');
}

/** More origins than this are a mixture that restricts nothing (`from Vietnam, China and Myanmar`). */
const MOST_ORIGINS = 2;

/** `China and Taiwan`: as long as the list goes on with countries. */
function readCountryList(
  tokens: readonly Token[],
  from: number,
  opener: string,
  add: (code: string, pattern: string) => void,
): void {
  const codes: string[] = [];
  let i = from;
  for (let steps = 0; steps < 12; steps++) {
    const country = countryAt(tokens, i);
    if (country === null) break;
    // `from Myanmar’s Shan state`: the name goes on.
    if (tokens[i + country.length]?.lower === "'s") break;
    codes.push(country.code);
    i += country.length;
    const isListed = tokens[i]?.text === ',' || tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or';
    if (!isListed) break;
    if (tokens[i]?.text === ',') i++;
    if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or') i++;
  }
  if (codes.length > MOST_ORIGINS) return;
  for (const code of codes) add(code, opener === 'of' ? 'of-country' : 'from-country');
}

/** `Chinese (212), Vietnamese (90)`, `: India 40, Nepal 31`: tables written in line name the country first. */
export function countryBeside(draft: Draft): string | null {
  const { tokens } = draft.sentence;
  const bracket = tokens[draft.from - 1]?.text === '(' && tokens[draft.to]?.text === ')';
  const last = bracket ? draft.from - 2 : draft.from - 1;
  if (!bracket && !/^[,;.)]$/.test(tokens[draft.to]?.text ?? '.')) return null;
  for (let first = last; first >= Math.max(0, last - 2); first--) {
    if (tokens[first]?.kind !== 'word' || tokens[first]?.capital !== true) return null;
    const opener = tokens[first - 1];
    if (!bracket && opener !== undefined && !/^[,;:]$/.test(opener.text) && opener.lower !== 'and') continue;
    const nationality = nationalityAt(tokens, first);
    if (nationality !== null && first + nationality.length === last + 1) return nationality.code;
    const country = countryAt(tokens, first);
    if (country !== null && first + country.length === last + 1) return country.code;
  }
  return null;
}

/** Country that acts in the clause before the number (`China has taken home 621 nationals`). */
function actorCountry(tokens: readonly Token[], before: number): string | null {
  for (let i = before - 1; i >= Math.max(0, before - 40); i--) {
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) return null;
    const country = countryAt(tokens, i);
    if (country !== null && !/^(?:in|from|to|at|near|of|into|with)$/.test(tokens[i - 1]?.lower ?? ''))
      return country.code;
    const nationality = nationalityAt(tokens, i);
    if (nationality !== null) return nationality.code;
    const capital = tokens[i]?.capital ? CAPITALS[tokens[i]?.lower ?? ''] : undefined;
    if (capital !== undefined && !/^(?:in|from|to|at|near|of|into|with)$/.test(tokens[i - 1]?.lower ?? ''))
      return capital;
  }
  return null;
}
