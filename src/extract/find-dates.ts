import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DateMention } from './mentions.ts';
import { type Day, formatDay, type Interval, parseDay } from './patterns/dates/calendar.ts';
import type { Expression, When } from './patterns/dates/expression.ts';
import { isFuture } from './patterns/dates/future.ts';
import { joinExpressions } from './patterns/dates/join.ts';
import { type Frame, resolve } from './patterns/dates/resolve.ts';
import { closeRunning, isRunning } from './patterns/dates/running.ts';
import { scanTemporal } from './patterns/dates/scan.ts';
import { isStatementDay } from './patterns/dates/statement-day.ts';
import { behindDayPart, findHead, findPreposition } from './patterns/dates/surroundings.ts';

/** An expression with what stands around it, before it is resolved. */
interface Found extends Expression {
  readonly sentence: Sentence;
  readonly preposition: string | null;
  readonly isModifier: boolean;
  readonly head: string | null;
  readonly isStatement: boolean;
}

/**
 * Finds every date expression of an English text and settles it by the news convention against the day of
 * publication (an ISO date or date-time, or null). What cannot be settled has `from` and `to` null. The span leaves
 * out the preposition. Linear in the length of the text.
 */
export function findDates(analysis: Analysis, published: string | null): DateMention[] {
  const found: Found[] = [];
  for (const sentence of analysis.sentences) {
    const { dates } = scanTemporal(sentence.tokens);
    if (dates.length === 0) continue;
    for (const expression of joinExpressions(sentence.tokens, dates))
      found.push(withSurroundings(sentence, expression));
  }
  if (found.length === 0) return [];
  const frame = frameOf(found, parseDay(published));
  const mentions: DateMention[] = [];
  let dayAnchor: Anchor | null = null;
  let anchor: Anchor | null = null;
  for (const one of found) {
    const { index } = one.sentence;
    const future = frame.published !== null && isFuture(one.sentence.tokens, one.start, one.end);
    const [near, reach] = isByDay(one.when) ? [dayAnchor, DAY_ANCHOR_REACH] : [anchor, ANCHOR_REACH];
    const usable = near !== null && index - near.sentence <= reach ? near : null;
    const interval = resolve(one.when, { ...frame, future, anchor: usable });
    // What is to come, and what dates a document, is not what `a day later` goes on from.
    if (
      interval !== null &&
      !isDocument(one) &&
      (frame.published === null || interval.from <= frame.published)
    ) {
      anchor = { ...interval, sentence: index };
      if (interval.from === interval.to) dayAnchor = anchor;
    }
    mentions.push(mentionOf(one, interval));
  }
  return closeRunning(analysis, mentions, published === null ? null : parseDay(published));
}

/** The date before in the text, with its sentence. */
interface Anchor extends Interval {
  readonly sentence: number;
}
/** Sentences back to the date that `a day earlier`, and `a year earlier`, may be told from. */
const DAY_ANCHOR_REACH = 8;
const ANCHOR_REACH = 3;

function isByDay(when: When): boolean {
  if (when.kind !== 'shift' && when.kind !== 'unit') return false;
  return when.unit === 'day' || when.unit === 'night' || when.unit === 'week';
}

/** `the 2025 report`: dates a document, not what happens. */
function isDocument(one: Found): boolean {
  return one.isModifier && one.when.kind === 'year';
}

function withSurroundings(sentence: Sentence, expression: Expression): Found {
  const { tokens } = sentence;
  const end = GRAINS_WITH_DAY_PARTS.has(expression.when.kind)
    ? behindDayPart(tokens, expression.end)
    : expression.end;
  const preposition = findPreposition(tokens, expression.start);
  const { isModifier, head } = findHead(tokens, expression.start, end, canModify(expression.when));
  const isStatement = isStatementDay(tokens, expression.start, end, preposition?.at ?? null);
  return {
    ...expression,
    end,
    sentence,
    preposition: preposition?.preposition ?? null,
    isModifier,
    head,
    isStatement,
  };
}

/** Whether it can stand before a noun as an adjective does (`the 24 July raid`); the others only with ’s. */
function canModify(when: When): boolean {
  if (when.kind === 'months') return when.first === when.last && typeof when.year !== 'string';
  return (
    when.kind === 'day' ||
    when.kind === 'days' ||
    when.kind === 'year' ||
    when.kind === 'weekday' ||
    when.kind === 'numeric' ||
    when.kind === 'range'
  );
}
const GRAINS_WITH_DAY_PARTS = new Set<When['kind']>([
  'day',
  'weekday',
  'from-publication',
  'numeric',
  'unit',
  'shift',
]);

/** What the text as a whole tells: its written years and the order of its numeric dates. */
function frameOf(found: readonly Found[], published: Day | null): Frame {
  const frame: Frame = { published, future: false, anchor: null, written: [], numericOrder: null };
  const written: Day[] = [];
  let numericOrder: Frame['numericOrder'] = null;
  for (const { when } of found) {
    if (when.kind === 'numeric' && Math.max(when.first, when.second) > 12) {
      numericOrder = when.first > 12 ? 'day-first' : 'month-first';
    }
    if (published !== null) continue;
    for (const part of when.kind === 'range' ? [when.first, when.last] : [when]) {
      const hasYear =
        (part.kind === 'day' || part.kind === 'days' || part.kind === 'months') &&
        typeof part.year === 'number';
      const interval = hasYear ? resolve(part, frame) : null;
      if (interval !== null && written.length < MAX_WRITTEN) written.push(interval.from, interval.to);
    }
  }
  return { ...frame, written, numericOrder };
}
/** Written days kept to settle others: a bound on hostile texts. */
const MAX_WRITTEN = 64;

function mentionOf(one: Found, interval: Interval | null): DateMention {
  const { sentence, when } = one;
  const running = isRunning(sentence.tokens, one.start, one.preposition, when);
  return {
    start: sentence.tokens[one.start]?.start ?? sentence.start,
    end: sentence.tokens[one.end - 1]?.end ?? sentence.end,
    sentence: sentence.index,
    tokenStart: one.start,
    tokenEnd: one.end,
    why: `date:${one.why}`,
    from: interval === null ? null : formatDay(interval.from),
    to: interval === null ? null : formatDay(interval.to),
    running,
    grain: interval === null ? 'open' : grainOf(when, interval),
    preposition: one.preposition,
    modifier: one.isModifier,
    head: one.head,
    statement: one.isStatement,
  };
}

function grainOf(when: When, interval: Interval): DateMention['grain'] {
  if (interval.from === interval.to) return 'day';
  switch (when.kind) {
    case 'days':
    case 'days-of-month':
      return 'days';
    case 'months':
      return when.first === when.last ? 'month' : 'span';
    case 'year':
      return 'year';
    case 'week-of':
      return 'week';
    case 'unit':
    case 'ago':
    case 'shift':
      return when.unit === 'week' || when.unit === 'month' || when.unit === 'year' ? when.unit : 'days';
    case 'range':
      return when.first.kind === 'months' || when.first.kind === 'year' ? 'span' : 'days';
    default:
      return 'span';
  }
}
