import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DateMention } from './mentions.ts';
import { carryBar, isDescription } from './patterns/dates/carry.ts';
import { type AttachedDates, type DatedNumber, open } from './patterns/dates/dated-number.ts';
import { eventDates, withRunningStarts } from './patterns/dates/event-dates.ts';
import { tenseAt } from './patterns/dates/governing-verb.ts';
import { datedBehind } from './patterns/dates/operation-date.ts';
import { type Dating, ownDate } from './patterns/dates/own-date.ts';
import { lowerAt } from './patterns/dates/read-tokens.ts';

/** The event that the text is telling, while it is. */
interface Current {
  readonly from: string;
  readonly to: string;
  readonly sentence: number;
  /** Told in the pluperfect, or as a running total: then a pluperfect goes on with it. */
  readonly isPerfect: boolean;
  /** Dated by a sentence without figures: holds for the next sentence only, unless a figure takes it up. */
  readonly isWeak: boolean;
}

/** Sentences that an event’s date holds on for. */
const CARRY_REACH = 10;

/**
 * Dates of the figures of one text, in the order of `numbers`. A figure takes the date of its own clause; without
 * one, the date of the event that the text is telling, unless its clause speaks of something else.
 */
export function attachDates(
  analysis: Analysis,
  dates: readonly DateMention[],
  numbers: readonly DatedNumber[],
  published: string | null,
): AttachedDates[] {
  const datesIn = Map.groupBy(dates, (date) => date.sentence);
  const numbersIn = Map.groupBy(numbers, (number) => number.sentence);
  const attached = new Map<DatedNumber, AttachedDates>();
  let current: Current | null = null;
  for (const sentence of analysis.sentences) {
    const own = numbersIn.get(sentence.index) ?? [];
    const here = withRunningStarts(
      sentence.tokens,
      eventDates(sentence.tokens, datesIn.get(sentence.index) ?? []),
      published,
    );
    const hasStatement = (datesIn.get(sentence.index) ?? []).some((date) => date.statement && !date.running);
    const dating = {
      tokens: sentence.tokens,
      numbers: new Set(own.map((number) => number.tokenStart)),
      dates: here,
    };
    let next: Current | null = null;
    for (const number of own) {
      const result = attachOne(sentence, number, dating, next ?? current, hasStatement);
      attached.set(number, result.dates);
      next = result.current ?? next;
    }
    current = next ?? followUp(sentence, here, own.length > 0, current);
  }
  datedBehind(analysis, datesIn, numbersIn, attached, published);
  return numbers.map((number) => attached.get(number) ?? open('none'));
}

function attachOne(
  sentence: Sentence,
  number: DatedNumber,
  dating: Dating,
  current: Current | null,
  hasStatement: boolean,
): { dates: AttachedDates; current: Current | null } {
  const { tokens } = sentence;
  if (isDescription(tokens, number.tokenStart)) return { dates: open('description'), current: null };
  const date = ownDate(dating, number.tokenStart);
  if (date === 'open') return { dates: open('open-date'), current: null };
  if (date !== null) {
    if (isBackground(sentence, number, date.mention)) return { dates: open('background'), current: null };
    const isPerfect = date.mention.running || tenseAt(tokens, number.tokenStart).tense === 'pluperfect';
    const dates = { from: date.from, to: date.to, why: [date.mention.why] };
    // `last week it had 150 residents`: a state, which dates nothing else.
    if (carryBar(tokens, number, true) === 'state') return { dates, current: null };
    return {
      dates,
      current: { from: date.from, to: date.to, sentence: sentence.index, isPerfect, isWeak: false },
    };
  }
  if (number.planned === true) return { dates: open('planned'), current: null };
  if (current === null || sentence.index - current.sentence > (current.isWeak ? 1 : CARRY_REACH)) {
    return { dates: open('none'), current: null };
  }
  if (hasStatement && current.sentence !== sentence.index)
    return { dates: open('other-statement'), current: null };
  const bar = carryBar(tokens, number, current.isPerfect);
  if (bar !== null) return { dates: open(bar), current: null };
  const dates = { from: current.from, to: current.to, why: ['date:carried'] };
  return { dates, current: { ...current, isWeak: false } };
}

/** `among 230 people found in raids`, `119, of 230 found there,`: a whole that the dated part was taken from. */
function isBackground(sentence: Sentence, number: DatedNumber, date: DateMention): boolean {
  if (date.tokenStart > number.tokenStart) return false;
  const before = lowerAt(sentence.tokens, number.tokenStart - 1);
  return before === 'among' || (before === 'of' && lowerAt(sentence.tokens, number.tokenStart - 2) === ',');
}

/** The event after a sentence whose figures have no date: a date without figures may begin another one. */
function followUp(
  sentence: Sentence,
  here: readonly DateMention[],
  hasFigures: boolean,
  current: Current | null,
): Current | null {
  if (hasFigures) return current;
  const date = here.find((one) => one.from !== null && one.to !== null && !one.modifier);
  if (date?.from == null || date.to === null) return current;
  if (current !== null && !current.isWeak) return current;
  return { from: date.from, to: date.to, sentence: sentence.index, isPerfect: date.running, isWeak: true };
}
