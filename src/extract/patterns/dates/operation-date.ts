import type { Analysis } from '../../../text/analysis.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { EVENT_SPAN_VERBS, OPERATION_NOUNS } from '../../languages/english/dating.ts';
import type { DateMention } from '../../mentions.ts';
import { carryBar } from './carry.ts';
import type { AttachedDates, DatedNumber } from './dated-number.ts';
import { withRunningStarts } from './event-dates.ts';
import { tenseAt } from './governing-verb.ts';
import { lowerAt } from './read-tokens.ts';

/** Sentences ahead in which the operation that brought the figures may be dated. */
const AHEAD_REACH = 3;
/** Dates of a sentence, and tokens before one, that are looked at for its operation. */
const MAX_TRIED = 4;
const MAX_TOKENS_BEFORE = 40;

/** `It led to 1,200 arrests. The operation ran from June to August`: the figures before have the operation’s date. */
export function datedBehind(
  analysis: Analysis,
  datesIn: ReadonlyMap<number, DateMention[]>,
  numbersIn: ReadonlyMap<number, DatedNumber[]>,
  attached: Map<DatedNumber, AttachedDates>,
  published: string | null,
): void {
  for (const [index, dates] of datesIn) {
    const sentence = analysis.sentences[index];
    if (sentence === undefined) continue;
    const operation = dates.slice(0, MAX_TRIED).find((date) => isOperationDate(sentence, date));
    if (operation === undefined) continue;
    const [date] = withRunningStarts(sentence.tokens, [operation], published);
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
  if (date.from === null || date.statement || date.modifier || date.tokenStart > MAX_TOKENS_BEFORE)
    return false;
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
