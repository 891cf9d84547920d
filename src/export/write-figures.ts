import { FIGURE_COLUMNS, type FigureRecord, toFigureCells } from './figure-record.ts';
import { toCsvRecord } from './to-csv.ts';
import { toJson } from './to-json.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What stands before the first record. */
export function formatHeader(format: ExportFormat): string {
  return format === 'csv' ? toCsvRecord(FIGURE_COLUMNS) : '';
}

/** One record with its line end. */
export function formatRecord(format: ExportFormat, record: FigureRecord): string {
  return format === 'csv' ? toCsvRecord(toFigureCells(record)) : `${toJson(record)}\n`;
}
