import type { Command } from 'commander';
import { openContext, withLedger } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { escapeControls } from '../terminal/escape-controls.ts';

export function defineShow(program: Command): void {
  const command = program
    .command('show')
    .summary('an article with its figures marked, or one figure with its rules and custody')
    .description(
      'Shows an article with its figures marked in the text and the numbers that were passed over, or one figure with ' +
        'its sentence, every field with the rules that filled it, and the custody of its capture.',
    )
    .argument('<id>', 'id of an article, a figure or a capture, or its beginning (4 characters or more)')
    .addHelpText(
      'after',
      `
Examples:
  tallystick show 3f2a91c0
  tallystick show 3f2a91c0 --json | jq .figures`,
    )
    .action(async (id: string) => {
      const { findShown } = await import('../shown/find-shown.ts');
      const context = openContext(command);
      const shown = await withLedger(context, 'open', (ledger) => findShown(ledger, id));
      if (shown.kind === 'none') {
        await context.err.line(
          `tallystick: nothing in this ledger has an id that begins with ${escapeControls(id)}; "tallystick figures" lists ids.`,
        );
        context.endWith(EXIT.incomplete);
        return;
      }
      if (shown.kind === 'several') {
        await context.err.line(
          `tallystick: several things have ids that begin with ${escapeControls(id)}; give more of it.`,
        );
        context.endWith(EXIT.incomplete);
        return;
      }
      const { printShown } = await import('../shown/print-shown.ts');
      await printShown(shown, context);
    });
}
