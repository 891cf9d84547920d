import type { PassedOver } from '../model/figure.ts';
import type { Extraction, Passage } from '../model/passage.ts';
import { analyse } from '../text/analysis.ts';
import { attachFigures } from './attach-figures.ts';
import { composeDrafts } from './compose-drafts.ts';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './mentions.ts';
import { isHypothetical } from './patterns/hypotheticals/is-hypothetical.ts';

/** Reads every figure and statement of a passage. Pure: no I/O; linear in the length of the text. */
export function extract(passage: Passage): Extraction {
  const analysis = analyse(passage.text, passage.blocks);
  const passedOver: PassedOver[] = [];
  const taken: NumberMention[] = [];
  for (const number of findNumbers(analysis)) {
    const sentence = analysis.sentences[number.sentence];
    const reason =
      number.notFigure ?? (sentence && isHypothetical(sentence, number.tokenStart) ? 'hypothetical' : null);
    if (reason === null) taken.push(number);
    else
      passedOver.push({
        start: number.start,
        end: number.end,
        quote: passage.text.slice(number.start, number.end),
        reason,
      });
  }
  return attachFigures(passage, analysis, composeDrafts(passage, analysis, taken), passedOver);
}
