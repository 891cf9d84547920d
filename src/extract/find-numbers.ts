import type { Bound } from '../model/figure.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import type { NumberMention } from './mentions.ts';
import { boundAfter } from './patterns/bounds/bound-after.ts';
import { boundBefore } from './patterns/bounds/bound-before.ts';
import type { Numeral } from './patterns/numbers/numeral.ts';
import { measureAfter } from './patterns/numbers/passed-over/is-measure.ts';
import { readSentenceNumbers } from './patterns/numbers/sentence-numbers.ts';

/**
 * Every number expression of a text with its value, bound, currency and percent, in text order. Those that count
 * nothing in the world are there too, with the reason in `notFigure`. Linear in the length of the text.
 */
export function findNumbers(analysis: Analysis): NumberMention[] {
  const found: NumberMention[] = [];
  for (const sentence of analysis.sentences) {
    for (const { numeral, reason } of readSentenceNumbers(sentence, 'apart')) {
      found.push(describe(sentence, numeral, reason));
    }
  }
  return found;
}

function describe(sentence: Sentence, numeral: Numeral, notFigure: string | null): NumberMention {
  const { tokens } = sentence;
  const limits = limit(sentence, numeral);
  return {
    start: tokens[numeral.start]?.start ?? sentence.start,
    end: tokens[numeral.end - 1]?.end ?? sentence.end,
    sentence: sentence.index,
    tokenStart: numeral.start,
    tokenEnd: numeral.end,
    why: numeral.why,
    currency: numeral.currency,
    isPercent: numeral.isPercent,
    form: numeral.form,
    notFigure,
    ...limits,
  };
}

type Limits = Pick<NumberMention, 'low' | 'high' | 'bound' | 'boundWhy' | 'cueStart' | 'cueEnd'>;

/** What the wordings before and behind a number make of its value. */
function limit(sentence: Sentence, numeral: Numeral): Limits {
  const { tokens } = sentence;
  const isSmallCount =
    numeral.currency === null && !numeral.isPercent && measureAfter(tokens, numeral.end) === null;
  const before = boundBefore(tokens, numeral.linkStart, numeral.low, isSmallCount);
  const after = before === null || before.bound === 'about' ? boundAfter(tokens, numeral.end) : null;
  const bound: Bound | null = after?.value ?? before?.bound ?? null;
  const boundWhy = [...(before?.why ?? []), ...(after === null ? [] : [`bound:${after.wording}`])];
  const cueStart = Math.min(before?.start ?? numeral.start, numeral.linkStart);
  const cueEnd = after?.end ?? numeral.end;
  const { low, high } = numeral;
  const common = { boundWhy, cueStart, cueEnd };
  if (bound === 'more-than' || bound === 'at-least') return { ...common, low, high: null, bound };
  if (bound === 'less-than' || bound === 'at-most') return { ...common, low: null, high, bound };
  if (numeral.form === 'vague')
    return { ...common, low, high: null, bound: 'at-least', boundWhy: [...boundWhy, 'bound:vague'] };
  if (numeral.link !== null)
    return { ...common, low, high, bound: 'range', boundWhy: [...boundWhy, `bound:range-${numeral.link}`] };
  return { ...common, low, high, bound: bound ?? 'exact' };
}
