import { type Command, Option } from 'commander';
import { toJson } from '../../export/to-json.ts';
import type { ExportFormat } from '../../export/write-figures.ts';
import { openContext, withLedger } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';

export function defineExport(program: Command): void {
  const command = program
    .command('export')
    .summary('every figure with its words and where they are from')
    .description(
      'Writes all figures with their sentence, article and capture (sha256, url, published, publisher) and records ' +
        'in custody what left. A file appears whole or not at all.',
    )
    .addOption(
      new Option('--csv', 'as CSV (RFC 4180); text that looks like a formula gets an apostrophe').conflicts(
        'jsonl',
      ),
    )
    .option('--jsonl', 'as JSON lines')
    .option('--out <file>', 'write this file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  tallystick export --csv --out figures.csv
  tallystick export --jsonl | jq .quote`,
    )
    .action(async (options: { csv?: boolean; jsonl?: boolean; out?: string }) => {
      if (options.csv !== true && options.jsonl !== true) command.error('error: say --csv or --jsonl.');
      const format: ExportFormat = options.csv === true ? 'csv' : 'jsonl';
      const context = openContext(command);
      const { out, err, isJson } = context;
      const { exportFigures, exportFiguresToFile } = await import('../../run/export-figures.ts');
      await withLedger(context, 'open', async (ledger) => {
        if (options.out === undefined) {
          const report = await exportFigures(ledger, format, async (text) => {
            await out.write(text);
            return !out.isClosed;
          });
          if (!report.isComplete) context.endWith(EXIT.incomplete);
          return;
        }
        const report = await exportFiguresToFile(ledger, format, options.out);
        if (isJson) await out.line(toJson(report));
        else await err.line(`${report.figures} figures written, sha256 ${report.sha256}`);
      });
    });
}
