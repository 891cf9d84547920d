import { countedKind, type Draft } from '../../draft.ts';

/** What a rule found: the whole, and the wording that says so. */
export type Found = { readonly whole: Draft; readonly why: string } | null;

/** What stands around a draft, in order: figures of its sentence before it, of the sentence, and of the text before it. */
export interface Surroundings {
  readonly before: readonly Draft[];
  readonly sameSentence: readonly Draft[];
  readonly earlier: readonly Draft[];
}

/** Tokens that a bracket or colon may stand before its part. */
export const TOKEN_REACH = 160;

/** Parts of persons are persons; parts of money, money of one currency. */
export const comparable = (part: Draft, whole: Draft): boolean =>
  part.unit === whole.unit || (part.noun === null && part.unit === 'other');

/** Kinds of equipment that `devices` takes in. */
const EQUIPMENT = new Set(['phone', 'computer', 'sim-card', 'device']);
const GENERAL_NOUN = /^(?:targets|items|objects|pieces|articles|assets|names|things|goods|subjects)$/;
/** Behind `including` and `namely` a general noun holds what is of another unit: `28 targets, namely nine people`. */
export const comparableByCue = (part: Draft, whole: Draft): boolean =>
  comparable(part, whole) ||
  (whole.unit === 'device' && EQUIPMENT.has(part.unit)) ||
  (whole.unit === 'other' &&
    GENERAL_NOUN.test(whole.counted.head ?? '') &&
    countedKind(part.unit) !== 'money');

/** Size of a draft for comparing part and whole: what it is at most known to reach. */
export const size = (draft: Draft): number => draft.number.high ?? draft.number.low ?? 0;
export const canHold = (whole: Draft, part: Draft): boolean =>
  whole.number.high === null || (part.number.low ?? 0) <= size(whole);

/** The last figure of the sentence before that fits, for a sentence that opens with its whole understood. */
export const lastOfPreviousSentence = (
  draft: Draft,
  earlier: readonly Draft[],
  fits: (other: Draft) => boolean,
): Draft | undefined =>
  earlier.filter((other) => other.sentence.index === draft.sentence.index - 1 && fits(other)).at(-1);
