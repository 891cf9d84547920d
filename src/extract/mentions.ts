import type { Bound } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';

/** Every finder returns mentions in text order, with the name of the pattern that found each (`why`). */
export interface Mention extends Span {
  readonly sentence: number;
  /** First and last-but-one token index within the sentence: half-open. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  readonly why: string;
}

/** A number expression with its value, before anyone asks what it counts. */
export interface NumberMention extends Mention {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Patterns that set the bound. */
  readonly boundWhy: readonly string[];
  /** Span of bound cue and number together (`more than 1,000`, `200-plus`), as token indices. */
  readonly cueStart: number;
  readonly cueEnd: number;
  /** Money: ISO code, or `$` where the sign alone stands and context must settle it; null if not money. */
  readonly currency: string | null;
  readonly isPercent: boolean;
  /** Whether it is written in words, vague (`dozens`) or a fraction. */
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
  /** Set when it is not a number about the world: year, date, time, age, ordinal, name … ; the figure layer passes over these. */
  readonly notFigure: string | null;
}

/** A date expression resolved against publication. */
export interface DateMention extends Mention {
  /** ISO dates, both inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** `since`/`to date` expressions run on to the day of the statement. */
  readonly running: boolean;
  /** The day named without a year, weekday etc.: what kind of expression. */
  readonly grain: 'day' | 'days' | 'week' | 'month' | 'year' | 'span' | 'open';
  /** The word or words before it that say how it stands to the event (`on`, `since`, `ahead of`); not in the span. */
  readonly preposition: string | null;
  /** Whether it stands before a noun that it marks off (`the October raid`, `a 2024 report`, `Monday’s raid`). */
  readonly modifier: boolean;
  /** That noun, lower case. */
  readonly head: string | null;
  /** The day of a statement (`said on Friday`), not of what is told. */
  readonly statement: boolean;
}

export interface PlaceMention extends Mention {
  /** As the text has it. */
  readonly name: string;
  /** Gazetteer node, or null for a name recognised by its form only (`Golden City casino`). */
  readonly node: string | null;
  readonly kind: 'country' | 'region' | 'admin1' | 'admin2' | 'town' | 'site';
  /** Node ids of what contains it, nearest first. */
  readonly within: readonly string[];
  /** ISO 3166 alpha-2 of its country, if known. */
  readonly country: string | null;
  /** The preposition before it (`in`, `from`, `to`, `near`, `of`), lower case, or null; a list shares that of its first. */
  readonly preposition: string | null;
  /** `locative` behind in, at, near …; `actor` as the subject of a clause (`Cambodia deported`); `of` as a possessor; `attributive` before a noun (`Poipet police`, `US officials`). */
  readonly role: 'locative' | 'actor' | 'of' | 'attributive' | 'other';
}

export interface SpeakerMention extends Mention {
  /** As the text names it, without title. */
  readonly name: string;
  readonly kind:
    | 'official'
    | 'police'
    | 'military'
    | 'court'
    | 'expert'
    | 'ngo'
    | 'intergovernmental'
    | 'survivor'
    | 'company'
    | 'media'
    | 'unknown';
  readonly role: string | null;
  /** Token of the verb or phrase that makes it a speaker, within the sentence. */
  readonly verb: number;
}

/** A stretch of text that is on somebody's account. */
export interface SpeechScope extends Span {
  readonly sentence: number;
  /** Token indices within the sentence: half-open. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
  readonly speakers: readonly SpeakerMention[];
  readonly why: string;
  /** Whether the scope was opened in its own sentence or carried over from the one before. */
  readonly carried: boolean;
  /** `estimates`, `claims`, `denies`: what the reporting verb says about certainty, if anything. */
  readonly certainty: 'estimated' | 'alleged' | 'denied' | null;
}

/** Clue for the reader of a sentence: its tokens by index. */
export type Tokens = Sentence['tokens'];
