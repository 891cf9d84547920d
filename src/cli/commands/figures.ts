import { type Command, Option } from 'commander';
import { FIGURE_COLUMNS, type FigureRecord, toFigureCells } from '../../export/figure-record.ts';
import { toCsvRecord } from '../../export/to-csv.ts';
import { toJson } from '../../export/to-json.ts';
import { FIGURE_SORTS, type FigureFilter } from '../../ledger/ledger.ts';
import { selectRecords } from '../../run/select-records.ts';
import { type CommandContext, openContext, withLedger } from '../command-context.ts';
import { addFigureFilters } from '../figure-filters.ts';
import { parseWhole } from '../option-values.ts';
import { describeDates, describeNumber } from '../terminal/describe-number.ts';
import { layOutTable, type TableColumn } from '../terminal/format-table.ts';

export function defineFigures(program: Command): void {
  const command = program
    .command('figures')
    .summary('the figures of the ledger as a table')
    .description('Lists the figures that fit all given conditions, as a table, as CSV or as a JSON array.');
  addFigureFilters(command)
    .addOption(new Option('--sort <field>', 'order by').choices(FIGURE_SORTS))
    .option('--descending', 'the other way round')
    .option('--limit <n>', 'at most so many', parseWhole(1, 1e9))
    .addOption(new Option('--csv', 'print CSV (RFC 4180)').conflicts('json'))
    .addHelpText(
      'after',
      `
Examples:
  tallystick figures --action rescued --place Poipet
  tallystick figures --from 2025-07-01 --to 2025-07-31 --unit person --csv > july.csv
  tallystick figures --article 3f2a91c0 --json`,
    )
    .action(async (options: FigureFilter & { csv?: boolean }) => {
      const context = openContext(command);
      if (options.csv === true && context.isJson)
        command.error('error: --csv and --json exclude each other.');
      const { csv, ...filter } = options;
      await withLedger(context, 'open', async (ledger) => {
        const records = selectRecords(ledger, filter);
        if (csv === true) await printCsv(records, context);
        else if (context.isJson) await printJson(records, context);
        else await printTable(records, context);
      });
    });
}

async function printCsv(records: AsyncIterable<FigureRecord>, { out }: CommandContext): Promise<void> {
  await out.write(toCsvRecord(FIGURE_COLUMNS));
  for await (const record of records) {
    await out.write(toCsvRecord(toFigureCells(record)));
    if (out.isClosed) return;
  }
}

/** An array with a line for each figure, so that it can be streamed. */
async function printJson(records: AsyncIterable<FigureRecord>, { out }: CommandContext): Promise<void> {
  let lead = '[\n';
  for await (const record of records) {
    await out.write(lead + toJson(record));
    if (out.isClosed) return;
    lead = ',\n';
  }
  await out.line(lead === '[\n' ? '[]' : '\n]');
}

const COLUMNS: readonly TableColumn[] = [
  { title: 'id', least: 8 },
  { title: 'number', least: 6, alignRight: true },
  { title: 'of', least: 6 },
  { title: 'action', least: 8 },
  { title: 'groups', least: 4 },
  { title: 'places', least: 8 },
  { title: 'dates', least: 10 },
  { title: 'speakers', least: 8 },
  { title: 'certainty', least: 6 },
  { title: 'article', least: 8 },
  { title: 'from', least: 8 },
];
/** The table is laid out by so many rows; those after are cut to fit. */
const SAMPLE = 500;

async function printTable(
  records: AsyncIterable<FigureRecord>,
  { out, err, paint }: CommandContext,
): Promise<void> {
  let waiting: string[][] | null = [];
  let toLine: (row: readonly string[]) => string = () => '';
  let count = 0;
  const layOut = async (): Promise<void> => {
    const table = layOutTable(COLUMNS, waiting ?? [], out.width);
    toLine = table.toLine;
    await out.line(paint('bold', table.header));
    for (const row of waiting ?? []) await out.line(toLine(row));
    waiting = null;
  };
  for await (const record of records) {
    count++;
    const row = toRow(record);
    if (waiting === null) await out.line(toLine(row));
    else if (waiting.push(row) === SAMPLE) await layOut();
    if (out.isClosed) return;
  }
  if (count === 0) {
    await err.line('No figure fits these conditions.');
    return;
  }
  if (waiting !== null) await layOut();
  await err.line(`${count} figure${count === 1 ? '' : 's'}`);
}

function toRow(record: FigureRecord): string[] {
  return [
    record.id.slice(0, 8),
    describeNumber(record),
    record.unit === 'other' ? (record.noun ?? 'other') : record.unit,
    record.action,
    record.groups.join(' '),
    record.places.join(', '),
    describeDates(record),
    record.speakers.join(', '),
    record.certainty,
    record.articleId.slice(0, 8),
    record.publisher ?? record.title ?? record.source,
  ];
}
