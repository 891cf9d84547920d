import type { Command } from 'commander';
import { openContext } from '../command-context.ts';
import { streamPassages } from '../passages.ts';

export function defineQuantities(program: Command): void {
  program
    .command('quantities')
    .summary('passages in, quantities of any kind out, as JSON lines; no ledger')
    .description(
      'The layer below figures: reads passages as `extract` does and prints the same lines with "quantities", each ' +
        '{"start","end","quote","low","high","bound","trend","noun","unit"}.',
    )
    .argument('[file]', 'file of JSON lines; standard input where it is missing or -')
    .addHelpText(
      'after',
      `
Examples:
  tallystick quantities passages.jsonl > quantities.jsonl
  echo '{"text":"Rents fell 3 per cent."}' | tallystick quantities`,
    )
    .action(async (file: string | undefined, _options: object, command: Command) => {
      const { findQuantities } = await import('../../extract/quantities.ts');
      await streamPassages(openContext(command), file, ({ text }) => ({ quantities: findQuantities(text) }));
    });
}
