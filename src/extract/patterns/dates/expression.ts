import type { Unit } from '../../languages/english/dates.ts';
import type { Tokens } from '../../mentions.ts';

/** A year as written, or as told from publication (`July last year`); null where the text names none. */
export type YearRef = number | 'last' | 'this' | 'next' | null;

/** What a date expression says, before publication and context settle it. */
export type When =
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month: number;
      readonly year: YearRef;
      readonly weekday: number | null;
    }
  /** `14 to 16 July`, `9 and 10 March`. */
  | {
      readonly kind: 'days';
      readonly first: number;
      readonly last: number;
      readonly month: number;
      readonly year: YearRef;
    }
  /** `4/7/2025`: the order of day and month is not known from the expression. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  /** First to last month of a year: one month, a quarter, a half, `the first nine months of 2024`. */
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly last: number;
      readonly year: YearRef;
      readonly which: 'last' | 'next' | 'this' | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: 'last' | 'next' | 'this' | null;
      readonly week: -1 | 0 | 1 | null;
    }
  /** Days from publication: yesterday is -1. */
  | { readonly kind: 'from-publication'; readonly days: number }
  /** `last week`, `this month`, `next year`. `which: 'same'` and `'previous'` go by the date before in the text. */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly which: 'last' | 'this' | 'next' | 'same' | 'previous' | 'following';
      readonly earlier: boolean;
    }
  /** `the past six months`. */
  | { readonly kind: 'trailing'; readonly count: number; readonly unit: Unit }
  /** `three days ago`. */
  | { readonly kind: 'ago'; readonly count: number; readonly unit: Unit }
  /** `a day earlier`, `two weeks later`: by the date before in the text. */
  | { readonly kind: 'shift'; readonly count: number; readonly unit: Unit }
  /** First to last week of a month: `the first two weeks of July`. */
  | {
      readonly kind: 'days-of-month';
      readonly first: number;
      readonly last: number;
      readonly month: number;
      readonly year: YearRef;
    }
  /** `the 14th`: of the month of publication, or the one before. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** `the same period last year`: the date before, in another year. */
  | { readonly kind: 'same-period'; readonly year: YearRef | 'previous' }
  | { readonly kind: 'week-of'; readonly day: When }
  | { readonly kind: 'range'; readonly first: When; readonly last: When }
  /** First day of a year or month (`the start of the year`): for running totals. */
  | { readonly kind: 'start-of'; readonly whole: When }
  | { readonly kind: 'open' };

/** One expression in a sentence: half-open token span, what it says, the pattern's name. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly when: When;
  readonly why: string;
}

/** Tries to read an expression around the token at `i`; must not begin before `floor`. */
export type DatePattern = (tokens: Tokens, i: number, floor: number) => Expression | null;
