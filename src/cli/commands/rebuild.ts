import type { Command } from 'commander';
import { toJson } from '../../export/to-json.ts';
import type { DerivationChange, FieldChange } from '../../run/compare-derivations.ts';
import { type CommandContext, openContext, withLedger } from '../command-context.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import { Progress } from '../terminal/progress.ts';

export function defineRebuild(program: Command): void {
  const command = program
    .command('rebuild')
    .summary('derive everything anew and report what changed')
    .description(
      'Reads every capture again with this version of the program, keeps what it finds in the place of what was held, ' +
        'and reports articles and figures that were added, removed or altered. Captures are never touched.',
    )
    .addHelpText(
      'after',
      `
Examples:
  tallystick rebuild
  tallystick rebuild --json > changes.json`,
    )
    .action(async () => {
      const { rebuild } = await import('../../run/rebuild.ts');
      const context = openContext(command);
      const { out, isJson, paint } = context;
      await withLedger(context, 'open', async (ledger) => {
        const progress = new Progress((await ledger.counts()).captures);
        const changes: DerivationChange[] = [];
        const steps = rebuild(ledger);
        let done = 0;
        let step = await steps.next();
        for (; step.done !== true; step = await steps.next()) {
          const change = step.value;
          progress.show(++done, change.source);
          if (change.article === 'unchanged' || change.article === 'renamed') continue;
          if (isJson) changes.push(change);
          else {
            progress.clear();
            for (const line of describe(change, context)) await out.line(line);
          }
        }
        progress.clear();
        if (isJson) {
          await out.line(toJson({ ...step.value, changes }));
          return;
        }
        const { captures, articles, figures, version } = step.value;
        const isSame = articles.added + articles.removed + articles.altered === 0;
        await out.line(
          `${paint('bold', `${captures} captures read with version ${version}`)}: ` +
            (isSame
              ? 'nothing changed'
              : `articles ${articles.added} added, ${articles.removed} removed, ${articles.altered} altered; ` +
                `figures ${figures.added} added, ${figures.removed} removed, ${figures.altered} altered`),
        );
      });
    });
}

function describe(change: DerivationChange, { paint }: CommandContext): string[] {
  const lines = [
    `${change.article.padEnd(9)} ${escapeControls(change.source)}  ${change.captureId.slice(0, 8)}`,
  ];
  for (const field of change.articleFields) lines.push(`  ${describeField(field)}`);
  for (const each of change.figures) {
    const mark =
      each.change === 'added' ? paint('green', '+') : each.change === 'removed' ? paint('red', '-') : '~';
    lines.push(
      `  ${mark} ${escapeControls(`${each.figure.quote}  ${each.figure.action}`)}  at ${each.figure.start}`,
    );
    if (each.change === 'altered')
      for (const field of each.fields) lines.push(`      ${describeField(field)}`);
  }
  return lines;
}

function describeField({ field, before, after }: FieldChange): string {
  return `${field}: ${shorten(before)} → ${shorten(after)}`;
}

function shorten(value: unknown): string {
  const text = toJson(value);
  return escapeControls(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
