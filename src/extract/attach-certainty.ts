import type { Certainty } from '../model/figure.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import { speakersAt } from './attach-speakers.ts';
import type { Speech } from './find-speakers.ts';

export function certaintyAt(
  _analysis: Analysis,
  sentence: Sentence,
  token: number,
  speech: Speech,
): { certainty: Certainty; why: string[] } {
  const said = speakersAt(sentence.index, token, speech);
  return { certainty: said.certainty ?? 'reported', why: said.why };
}
