import {
  EVENT_BEGIN_VERBS,
  EVENT_NOUNS,
  OPEN_START_PREPOSITIONS,
  OUTSIDE_PREPOSITIONS,
} from '../../languages/english/dating.ts';
import type { DateMention, Tokens } from '../../mentions.ts';
import { isDash, lowerAt } from './read-tokens.ts';

/** The dates of a sentence that may say when something happened: without those of statements and documents. */
export function eventDates(tokens: Tokens, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date) => {
    if (date.statement && !date.running) return false;
    if (isDateline(tokens, date)) return false;
    if (date.why === 'date:shift-from-event' || date.why === 'date:today-generally') return false;
    const { preposition } = date;
    if (preposition !== null && OPEN_START_PREPOSITIONS.has(preposition)) return true;
    if (preposition !== null && OUTSIDE_PREPOSITIONS.has(preposition)) return false;
    if (date.modifier) return date.head !== null && EVENT_NOUNS.has(date.head);
    // `the directive of 14 July`: what was issued, not what was done.
    if (preposition === 'of') return EVENT_NOUNS.has(lowerAt(tokens, date.tokenStart - 2));
    return true;
  });
}

/** `NEW YORK, 29 August: …`, `HANOI, May 4 — …`: where and when the report was filed. */
function isDateline(tokens: Tokens, date: DateMention): boolean {
  if (date.tokenStart > MAX_DATELINE_TOKENS || date.preposition !== null || date.tokenStart === 0)
    return false;
  const next = lowerAt(tokens, date.tokenEnd);
  if (next !== ':' && !isDash(next) && next !== '(' && next !== ')') return false;
  for (let i = 0; i < date.tokenStart; i++)
    if (tokens[i]?.kind === 'word' && tokens[i]?.capital !== true) return false;
  return true;
}
const MAX_DATELINE_TOKENS = 8;

/** Whether a date tells when something under way began: `raids that began on 12 August`. */
function isBeginning(tokens: Tokens, date: DateMention): boolean {
  if (date.running) return false;
  for (let i = date.tokenStart - 1; i >= 0 && i > date.tokenStart - 4; i--) {
    if (EVENT_BEGIN_VERBS.has(lowerAt(tokens, i))) return true;
  }
  return false;
}

/** `raids that began on 12 August` run on to publication. */
export function withRunningStarts(
  tokens: Tokens,
  dates: readonly DateMention[],
  published: string | null,
): DateMention[] {
  const to = published?.slice(0, 10) ?? null;
  return dates.map((date) => {
    if (date.from === null || !isBeginning(tokens, date)) return date;
    return to === null || to < date.from ? { ...date, from: null, to: null } : { ...date, to, running: true };
  });
}
