import type { Token } from '../../../text/tokens.ts';
import { BODY_NOUNS, KNOWN_BODIES, ROLE_NOUNS, SPEAKING_PLACES } from '../../languages/english/roles.ts';
import { ARTICLE_NOUNS, MONTHS, SPEECH_VERBS, TIME_WORDS, WEEKDAYS } from '../../languages/english/speech.ts';
import { isComma, QUOTES, type Unit } from './attribution.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

/** Openings that tie a unit to the one before: the same announcement goes on. */
const LINKS = new Set([
  'they',
  'these',
  'those',
  'among',
  'another',
  'others',
  'he',
  'she',
  'it',
  'all',
  'both',
  'their',
  'his',
  'its',
  'of',
  'there',
  'also',
  'since',
  'most',
  'including',
  'besides',
  'altogether',
]);
/** Openings by which the outlet turns to something else. */
const TURNS = new Set([
  'separately',
  'meanwhile',
  'elsewhere',
  'earlier',
  'previously',
  'historically',
  'last',
  'recently',
  'until',
  'before',
  'after',
  'following',
  'during',
  'over',
  'up',
  'by',
  'amid',
  'yesterday',
  'although',
  'while',
  'despite',
  'when',
  'once',
]);
/** Wordings of an unnamed source: another voice than the announcement's. */
const ANONYMOUS = new Set([
  'estimated',
  'reportedly',
  'allegedly',
  'reported',
  'estimate',
  'estimates',
  'rumoured',
  'rumored',
  'believed',
  'thought',
]);
/** Actors whose deeds an announcement tells of without a change of voice. */
const ACTING = new Set([
  'police',
  'officers',
  'authorities',
  'forces',
  'soldiers',
  'troops',
  'investigators',
  'agents',
  'raiders',
  'prosecutors',
  'officials',
  'teams',
  'detectives',
]);

/** Whether the unit opens with a word that ties it to the one before. */
export function isLinked(unit: Unit): boolean {
  if (QUOTES.has(unit.tokens[unit.from]?.text ?? '')) return true;
  const first = unit.tokens[unit.from]?.lower ?? '';
  const second = unit.tokens[unit.from + 1]?.lower ?? '';
  if (first === 'to' && second === 'date') return true;
  if (first === 'so' && second === 'far') return true;
  if (first === 'in' && /^(all|total|addition)$/.test(second)) return true;
  for (let i = unit.from + 1; i < unit.to && i < unit.from + 5; i++)
    if (/^(more|other|others|further|rest)$/.test(unit.tokens[i]?.lower ?? '')) return true;
  return LINKS.has(first);
}

/** Why an announcement does not run on into this unit; null if it does. */
export function findVoiceChange(unit: Unit, speakers: readonly string[]): string | null {
  const { tokens } = unit;
  const first = tokens[unit.from];
  if (first === undefined) return 'empty';
  if (
    TURNS.has(first.lower) &&
    !(
      first.lower === 'over' ||
      first.lower === 'up' ||
      first.lower === 'by' ||
      first.lower === 'after' ||
      first.lower === 'before' ||
      first.lower === 'during'
    )
  )
    return 'turn';
  if (isLeadingTime(unit)) return 'other-time';
  const article = findArticleVoice(unit);
  if (article) return 'article';
  for (let i = unit.from; i < unit.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (
      ANONYMOUS.has(token.lower) &&
      !token.capital &&
      (token.lower !== 'reported' || /^(the|all|of)$/.test(tokens[i - 1]?.lower ?? '')) &&
      !(token.lower === 'estimated' && /^an?$/.test(tokens[i - 1]?.lower ?? '') && i - 1 > unit.from)
    )
      return 'other-voice';
    if (token.lower === 'said' && tokens[i + 1]?.lower === 'to') return 'other-voice';
    if (token.lower === 'put' && tokens[i + 1]?.lower === 'at') return 'other-voice';
    if (isOtherDate(unit, i)) return 'other-time';
  }
  return otherActor(unit, speakers) ? 'other-actor' : null;
}

/** `In March`, `On Tuesday`, `Over three months`, `A day earlier`, `After the October raid`: a time of its own. */
function isLeadingTime(unit: Unit): boolean {
  const { tokens } = unit;
  const first = tokens[unit.from];
  const lower = first?.lower ?? '';
  if (/^(in|on|over|by|during|after|before|within|until|up|at|between|from|for|throughout)$/.test(lower)) {
    if (lower === 'from' || lower === 'between') return false;
    for (let i = unit.from + 1; i < unit.to && i < unit.from + 7; i++) {
      const token = tokens[i];
      if (token === undefined || isComma(token)) break;
      if (MONTHS.has(token.lower) && (token.capital || token.lower !== 'may') && token.capital) return true;
      if (WEEKDAYS.has(token.lower)) return true;
      if (token.kind === 'number' && /^(19|20)\d\d$/.test(token.text)) return true;
      if (
        TIME_WORDS.has(token.lower) &&
        /^(days|weeks|months|years|week|month|year)$/.test(token.lower) &&
        tokens[unit.from + 1]?.lower !== 'one'
      )
        return true;
      if (token.lower === 'raid' || token.lower === 'arrest' || token.lower === 'crackdown') {
        if (lower === 'after' || lower === 'before') return true;
      }
      if (lower === 'at' && i > unit.from + 3) break;
    }
  }
  for (let i = unit.from; i < unit.to && i < unit.from + 4; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      (word === 'earlier' || word === 'later' || word === 'ago' || word === 'before') &&
      TIME_WORDS.has(tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  // `Since 2012` looks back on years; `since July` is the announced campaign.
  return false;
}

/** A date inside the unit that is neither the start of a running total nor an interval's end. */
function isOtherDate(unit: Unit, i: number): boolean {
  const { tokens } = unit;
  const token = tokens[i];
  if (token === undefined) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (token.kind === 'number' && /^(19|20)\d\d$/.test(token.text))
    return before === 'since' || (before === 'in' && i > unit.from);
  const isMonth = MONTHS.has(token.lower) && token.capital;
  const isDay = WEEKDAYS.has(token.lower) && token.capital;
  if (!isMonth && !isDay) return false;
  for (let k = i - 1; k >= unit.from && k >= i - 4; k--) {
    const word = tokens[k]?.lower ?? '';
    if (/^(since|from|to|between|and|until|through|till)$/.test(word)) return false;
    if (word === 'on' || word === 'in' || word === 'by' || word === 'last') return true;
    if (tokens[k]?.kind !== 'number') return false;
  }
  return false;
}

/** `The text counts`, `the headline has`, `The page's address has`. */
export function findArticleVoice(unit: Unit): boolean {
  const { tokens } = unit;
  for (let i = unit.from; i < unit.to - 1 && i < unit.from + 6; i++) {
    const token = tokens[i];
    if (token === undefined || !ARTICLE_NOUNS.has(token.lower) || token.capital) continue;
    if (tokens[i - 1]?.lower === 'of' || tokens[i - 1]?.lower === 'from') continue;
    const next = tokens[i + 1]?.lower === 'also' ? tokens[i + 2] : tokens[i + 1];
    if (next === undefined) continue;
    if (next.lower === "'s" && token.lower !== 'site') return true;
    if (
      next.lower === 'has' &&
      token.lower !== 'site' &&
      token.lower !== 'post' &&
      token.lower !== 'outlet' &&
      token.lower !== 'vendor'
    )
      return true;
    const verb = SPEECH_VERBS.get(next.lower);
    if (
      (verb !== undefined && verb.form !== 'participle' && verb.form !== 'base') ||
      /^(gives|mixes|goes|counts)$/.test(next.lower)
    )
      return true;
  }
  return false;
}

/** Another institution, named with a capital or `the`, as the unit's subject. */
function otherActor(unit: Unit, speakers: readonly string[]): boolean {
  const { tokens } = unit;
  const range = nounPhraseAfter(tokens, unit.from, unit.to);
  if (range === null) return false;
  const head = tokens[range.end - 1];
  const start = tokens[range.start];
  if (head === undefined || start === undefined) return false;
  if (range.end - range.start === 1 && ACTING.has(head.lower)) return false;
  if (SPEAKING_PLACES.has(head.lower)) return false;
  const name = tokens
    .slice(range.start, range.end)
    .map((t) => t.lower)
    .join(' ');
  if (speakers.some((s) => name.includes(s.toLowerCase()) || s.toLowerCase().includes(head.lower)))
    return false;
  if (
    /^(film|video|footage|images|photos|photographs|witnesses|residents|critics|analysts|experts)$/.test(
      head.lower,
    )
  )
    return true;
  const institution = isInstitution(head);
  return (
    institution &&
    (start.lower === 'the' ||
      start.lower === 'a' ||
      tokens
        .slice(range.start, range.end)
        .some((t, k) => (t.capital && k > 0) || (t.capital && range.end - range.start > 1)))
  );
}

function isInstitution(token: Token): boolean {
  if (KNOWN_BODIES.has(token.lower)) return true;
  const role = ROLE_NOUNS.get(token.lower);
  if (role !== undefined) return /^(police|court|military)$/.test(role) || token.lower === 'embassy';
  const body = BODY_NOUNS.get(token.lower);
  return (
    body !== undefined &&
    /^(ministry|department|commission|committee|embassy|government|court|council|bureau|bank)$/.test(
      token.lower,
    )
  );
}
