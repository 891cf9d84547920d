import type { Command } from 'commander';
import { toJson } from '../../export/to-json.ts';
import { openContext, withLedger } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import { Progress } from '../terminal/progress.ts';

export function defineVerify(program: Command): void {
  const command = program
    .command('verify')
    .summary('recompute every hash, every link of custody and every quote')
    .description(
      'Checks that nothing in the ledger was changed from outside: the bytes of every capture, the chain of custody, ' +
        'every quote against its article. Names the first thing that fails.',
    )
    .addHelpText(
      'after',
      `
Examples:
  tallystick verify
  tallystick verify --json --ledger /media/copy/ledger`,
    )
    .action(async () => {
      const { verifyLedger } = await import('../../ledger/verify-ledger.ts');
      const context = openContext(command);
      const { out, paint } = context;
      const verification = await withLedger(context, 'open', async (ledger) => {
        const progress = new Progress((await ledger.counts()).captures);
        try {
          return await verifyLedger(ledger, ({ done }) => progress.show(done, 'captures verified'));
        } finally {
          progress.clear();
        }
      });
      const { ok, checked, head, firstFailure } = verification;
      if (!ok) context.endWith(EXIT.incomplete);
      if (context.isJson) {
        await out.line(toJson(verification));
        return;
      }
      if (firstFailure !== null) {
        const { what, id, expected, found, message } = firstFailure;
        await out.line(`${paint('red', 'failed')}  ${escapeControls(`${what} ${id}: ${message}`)}`);
        await out.line(`  expected  ${escapeControls(expected)}`);
        await out.line(`  found     ${escapeControls(found)}`);
        return;
      }
      const { captures, custody, articles, figures, statements } = checked;
      await out.line(
        `${paint('green', 'holds')}  ${captures} captures, ${articles} articles, ${figures} figures, ` +
          `${statements} statements, ${custody} entries of custody`,
      );
      await out.line(
        `custody ends at ${head.sequence} ${head.hash}; note it elsewhere to prove later that nothing changed`,
      );
    });
}
