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

/** Open dates, with the reason. */
export function open(why: string): AttachedDates {
  return { from: null, to: null, why: [`date:${why}`] };
}
