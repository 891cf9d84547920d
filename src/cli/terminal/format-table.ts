import stringWidth from 'string-width';
import { escapeControls } from './escape-controls.ts';
import { fitText } from './fit-text.ts';

export interface TableColumn {
  readonly title: string;
  /** Columns that it keeps when the table is too wide. */
  readonly least: number;
  readonly alignRight?: boolean;
}

/**
 * Lays a table out in `width` columns by its first rows; the widest columns give way first, and what is wider is cut
 * with an ellipsis. Gives the header and the line of each further row. Cells are hostile text.
 */
export function layOutTable(
  columns: readonly TableColumn[],
  firstRows: readonly (readonly string[])[],
  width: number,
): { readonly header: string; readonly toLine: (row: readonly string[]) => string } {
  const widths = columns.map(({ title }, at) =>
    firstRows.reduce(
      (most, row) => Math.max(most, stringWidth(escapeControls(row[at] ?? ''))),
      stringWidth(title),
    ),
  );
  shrink(widths, columns, width - 2 * (columns.length - 1));
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const fitted = fitText(escapeControls(cell), widths[at] ?? 0);
        const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(fitted)));
        return columns[at]?.alignRight === true ? gap + fitted : fitted + gap;
      })
      .join('  ')
      .trimEnd();
  return { header: toLine(columns.map(({ title }) => title)), toLine };
}

function shrink(widths: number[], columns: readonly TableColumn[], room: number): void {
  let excess = widths.reduce((sum, each) => sum + each, 0) - room;
  while (excess > 0) {
    let widest = -1;
    widths.forEach((each, at) => {
      if (each > (columns[at]?.least ?? 0) && each > (widths[widest] ?? -1)) widest = at;
    });
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
}
