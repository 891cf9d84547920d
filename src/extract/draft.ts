import type { Action, Unit } from '../model/figure.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Counted } from './languages/english/actions.ts';
import type { NumberMention } from './mentions.ts';
import type { ActionEvent } from './patterns/actions/find-events.ts';
import type { CountedNoun } from './patterns/nouns/counted-noun.ts';

/** A figure in the making: the patterns fill its slots one after the other. */
export interface Draft {
  readonly number: NumberMention;
  readonly sentence: Sentence;
  readonly counted: CountedNoun;
  /** Tokens of bound cue, number and noun phrase: half-open. */
  readonly from: number;
  readonly to: number;
  unit: Unit;
  noun: string | null;
  action: Action;
  groups: string[];
  event: ActionEvent | null;
  /** The larger figure that this one is a part of. */
  whole: Draft | null;
  /** The count that a bare number goes on with (`another 262`). */
  carriedFrom: Draft | null;
  /** The noun whose level the number is (`arrests have climbed to 2,000`). */
  levelNoun: string | null;
  /** Number of the list that it stands in (`85 Cambodians, 27 Chinese and 75 suspects`), within the text. */
  list: number;
  readonly why: { unit: string[]; action: string[]; groups: string[]; partOf: string[] };
}

/** The kind of thing counted, as the wordings of actions distinguish it. */
export function countedKind(unit: Unit): Counted {
  if (
    unit === 'person' ||
    unit === 'site' ||
    unit === 'place' ||
    unit === 'group' ||
    unit === 'case' ||
    unit === 'percent'
  )
    return unit;
  if (unit === 'money?' || /^[A-Z]{3}$/.test(unit)) return 'money';
  return unit === 'other' ? 'other' : 'thing';
}
