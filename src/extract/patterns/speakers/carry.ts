import { ARTICLE_NOUNS, SPEECH_VERBS } from '../../languages/english/speech.ts';
import { QUOTES, type Unit } from './attribution.ts';
import { otherActor } from './other-actor.ts';
import { isLeadingTime, isOtherDate } from './other-time.ts';

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
