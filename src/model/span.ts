/** Half-open interval of UTF-16 code units in an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
