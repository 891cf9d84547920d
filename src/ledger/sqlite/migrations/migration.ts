/** One step from a format of the database to the next. Steps that were released are never edited. */
export interface Migration {
  /** The format's number after it: 1, 2, 3 … without gaps. */
  readonly format: number;
  readonly sql: string;
}
