import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import { EVENT_SPAN_VERBS, OPERATION_NOUNS } from './languages/english/dating.ts';
import type { DateMention } from './mentions.ts';
import { carryBar, isDescription, tenseAt } from './patterns/dates/carry.ts';
import { eventDates, isBeginning, ownDate } from './patterns/dates/own-date.ts';
import { lowerAt } from './patterns/dates/read-tokens.ts';

/** The number of a figure, and what is known of it. */
export interface DatedNumber {
  readonly sentence: number;
  /** First token of the number, and the one behind it. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Whether it tells of what is to happen: then only a date of its own clause is its date. */
  readonly planned?: boolean;
}

/** The interval of a figure, with what decided; both ends null where the text leaves it open. */
export interface AttachedDates {
  readonly from: string | null;
  readonly to: string | null;
  readonly why: readonly string[];
}

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
  const datesIn = groupBySentence(dates);
  const numbersIn = groupBySentence(numbers);
  const attached = new Map<DatedNumber, AttachedDates>();
  let current: Current | null = null;
  for (const sentence of analysis.sentences) {
    const own = numbersIn.get(sentence.index) ?? [];
    const here = withRunningStarts(
      sentence,
      eventDates(sentence.tokens, datesIn.get(sentence.index) ?? []),
      published,
    );
    const hasStatement = (datesIn.get(sentence.index) ?? []).some((date) => date.statement && !date.running);
    let next: Current | null = null;
    for (const number of own) {
      const result = attachOne(sentence, number, own, here, next ?? current, hasStatement);
      attached.set(number, result.dates);
      next = result.current ?? next;
    }
    current = next ?? followUp(sentence, here, own.length > 0, current);
  }
  datedBehind(analysis, datesIn, numbersIn, attached, published);
  return numbers.map((number) => attached.get(number) ?? open('none'));
}

/** Sentences ahead in which the operation that brought the figures may be dated. */
const AHEAD_REACH = 3;

/** `It led to 1,200 arrests. The operation ran from June to August`: the figures before have the operation’s date. */
function datedBehind(
  analysis: Analysis,
  datesIn: ReadonlyMap<number, DateMention[]>,
  numbersIn: ReadonlyMap<number, DatedNumber[]>,
  attached: Map<DatedNumber, AttachedDates>,
  published: string | null,
): void {
  for (const [index, dates] of datesIn) {
    const sentence = analysis.sentences[index];
    if (sentence === undefined) continue;
    const operation = dates.find((date) => isOperationDate(sentence, date));
    if (operation === undefined) continue;
    const [date] = withRunningStarts(sentence, [operation], published);
    if (date?.from == null || date.to === null) continue;
    for (let i = Math.max(0, index - AHEAD_REACH); i < index; i++) {
      const before = analysis.sentences[i];
      if (before === undefined) continue;
      for (const number of numbersIn.get(i) ?? []) {
        if (attached.get(number)?.why[0] !== 'date:none' || number.planned === true) continue;
        const { tense } = tenseAt(before.tokens, number.tokenStart);
        const bar = carryBar(before.tokens, number, true);
        if (bar !== null && bar !== 'perfect') continue;
        if (date.running && tense !== 'perfect') continue;
        const statement = (datesIn.get(i) ?? []).find(
          (one) => one.statement && one.from !== null && one.from === one.to,
        );
        const to = date.running ? (statement?.to ?? date.to) : date.to;
        attached.set(number, { from: date.from, to, why: ['date:operation-behind'] });
      }
    }
  }
}

/** `The operation ran from June to August`, `The deportation on Tuesday followed …`: subject, verb, date. */
function isOperationDate(sentence: Sentence, date: DateMention): boolean {
  if (date.from === null || date.statement || date.modifier) return false;
  const { tokens } = sentence;
  if (lowerAt(tokens, 0) === 'the' && OPERATION_NOUNS.has(lowerAt(tokens, 1)) && date.tokenStart === 3)
    return true;
  let isOperation = false;
  let spans = false;
  for (let i = 0; i < date.tokenStart; i++) {
    const word = lowerAt(tokens, i);
    if (word === ',' || word === ';' || word === 'that') return false;
    if (i < MAX_SUBJECT_TOKENS && OPERATION_NOUNS.has(word)) isOperation = true;
    if (isOperation && EVENT_SPAN_VERBS.has(word)) spans = true;
  }
  return isOperation && spans;
}
const MAX_SUBJECT_TOKENS = 4;

function open(why: string): AttachedDates {
  return { from: null, to: null, why: [`date:${why}`] };
}

function groupBySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group === undefined) groups.set(item.sentence, [item]);
    else group.push(item);
  }
  return groups;
}

/** `raids that began on 12 August` run on to publication. */
function withRunningStarts(
  sentence: Sentence,
  dates: readonly DateMention[],
  published: string | null,
): DateMention[] {
  const to = published?.slice(0, 10) ?? null;
  return dates.map((date) => {
    if (date.from === null || !isBeginning(sentence.tokens, date)) return date;
    return to === null || to < date.from ? { ...date, from: null, to: null } : { ...date, to, running: true };
  });
}

function attachOne(
  sentence: Sentence,
  number: DatedNumber,
  own: readonly DatedNumber[],
  here: readonly DateMention[],
  current: Current | null,
  hasStatement: boolean,
): { dates: AttachedDates; current: Current | null } {
  const { tokens } = sentence;
  if (isDescription(tokens, number.tokenStart)) return { dates: open('description'), current: null };
  const date = ownDate(
    tokens,
    number.tokenStart,
    own.map((other) => other.tokenStart),
    here,
  );
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
