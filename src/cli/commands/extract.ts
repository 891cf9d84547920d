import type { Command } from 'commander';
import { openContext } from '../command-context.ts';
import { streamPassages } from '../passages.ts';

export function defineExtract(program: Command): void {
  program
    .command('extract')
    .summary('passages in, figures out, as JSON lines; no ledger')
    .description(
      'Reads passages as JSON lines {"id","text","published"?,"url"?,"site"?,"lang"?} and prints the same lines with ' +
        '"figures". Streams and keeps the order. A line that cannot be used comes out as {"line","id"?,"error"}.',
    )
    .argument('[file]', 'file of JSON lines; standard input where it is missing or -')
    .addHelpText(
      'after',
      `
Examples:
  tallystick extract passages.jsonl > figures.jsonl
  echo '{"id":1,"text":"Police freed 41 people."}' | tallystick extract`,
    )
    .action(async (file: string | undefined, _options: object, command: Command) => {
      const { extract } = await import('../../extract/extract.ts');
      await streamPassages(openContext(command), file, (passage) => ({ figures: extract(passage).figures }));
    });
}
