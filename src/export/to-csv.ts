import { stringify } from 'csv-stringify/sync';

/** A cell: text is guarded against being taken for a formula, numbers are written as they are, null is empty. */
export type Cell = string | number | null;

/**
 * One record by RFC 4180, with its CRLF. A text cell that a spreadsheet could take for a formula (beginning with
 * `= + - @`, their full-width forms, tab or CR) gets an apostrophe in front.
 */
export function toCsvRecord(cells: readonly Cell[]): string {
  return stringify([cells.map(guard)], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function guard(cell: Cell): string | number | null {
  return typeof cell === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
