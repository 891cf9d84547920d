import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DateMention } from './mentions.ts';
import { type Day, formatDay, type Interval, parseDay } from './patterns/dates/calendar.ts';
import type { Expression, When } from './patterns/dates/expression.ts';
import { joinExpressions } from './patterns/dates/join.ts';
import { type Frame, resolve } from './patterns/dates/resolve.ts';
import { closeRunning, isRunning } from './patterns/dates/running.ts';
import { scanTemporal } from './patterns/dates/scan.ts';
import {
  behindDayPart,
  findHead,
  findPreposition,
  isFuture,
  isStatementDay,
} from './patterns/dates/surroundings.ts';

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
  let dayAnchor: Interval | null = null;
  let anchor: Interval | null = null;
  for (const one of found) {
    const future = frame.published !== null && isFuture(one.sentence.tokens, one.start, one.end);
    const needsDay = one.when.kind === 'shift' || one.when.kind === 'unit';
    const unit = one.when.kind === 'shift' || one.when.kind === 'unit' ? one.when.unit : null;
    const byDay = needsDay && (unit === 'day' || unit === 'night' || unit === 'week');
    const interval = resolve(one.when, { ...frame, future, anchor: byDay ? dayAnchor : anchor });
    if (interval !== null && !isDocument(one)) {
      anchor = interval;
      if (interval.from === interval.to) dayAnchor = interval;
    }
    mentions.push(mentionOf(one, interval));
  }
  return closeRunning(analysis, mentions, published === null ? null : parseDay(published));
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
  const { isModifier, head } = findHead(tokens, expression.start, end);
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
