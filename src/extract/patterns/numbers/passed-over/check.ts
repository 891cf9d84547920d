import type { Sentence } from '../../../../text/sentences.ts';
import type { Tokens } from '../../../mentions.ts';
import type { Numeral } from '../numeral.ts';

/** A number in its sentence, as the checks see it. */
export interface Place {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly numeral: Numeral;
  /** The numbers of the sentence, and which of them this is. */
  readonly all: readonly Numeral[];
  readonly index: number;
}

/** Why a number counts nothing in the world, or null. */
export type Check = (place: Place) => string | null;
