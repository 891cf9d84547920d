import type { Command } from 'commander';
import { toJson } from '../../export/to-json.ts';
import type { Hints } from '../../model/article.ts';
import type { Outcome } from '../../run/outcome.ts';
import { type CommandContext, openContext, withLedger } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { addFetchOptions, readFetchOptions } from '../fetch-options.ts';
import { addHintOptions, readHints } from '../hint-options.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import { Progress } from '../terminal/progress.ts';

export function defineAdd(program: Command): void {
  const command = program
    .command('add')
    .summary('capture, read and keep reports')
    .description(
      'Captures files, folders, globs, addresses and standard input (-), reads their figures and keeps everything in the ' +
        'ledger. Prints a line for each source, after it is stored. Adding the same bytes again changes nothing.\n\n' +
        'From a folder come files that end in .html, .htm, .xhtml, .txt, .md or .markdown; name others directly.',
    )
    .argument('<source...>', 'files, folders, globs, http(s) addresses, or -');
  addFetchOptions(addHintOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  tallystick add reports/
  tallystick add 'archive/2025-*.html' https://example.org/report
  pbpaste | tallystick add - --published 2025-07-16 --publisher "Example News"`,
    )
    .action(async (names: string[], options: Hints & Parameters<typeof readFetchOptions>[0]) => {
      const { expandSources } = await import('../../acquire/expand-sources.ts');
      const { addSources, findLost } = await import('../../run/add-sources.ts');
      const context = openContext(command);
      const { sources, leftOut } = await expandSources(names);
      const hints = readHints(options, sources.length, command);
      const progress = new Progress(sources.length);
      const counts = { added: 0, known: 0, refused: 0, failed: 0 };
      let figures = 0;
      let done = 0;
      const print = async (outcome: Outcome): Promise<void> => {
        counts[outcome.outcome]++;
        if (outcome.outcome === 'added') figures += outcome.figures;
        if (outcome.outcome === 'refused' || outcome.outcome === 'failed') context.endWith(EXIT.incomplete);
        progress.clear();
        await context.out.line(context.isJson ? toJson(toPlain(outcome)) : describe(outcome, context));
        progress.show(++done, sources[done]?.name ?? '');
      };
      const lost = findLost(sources);
      if (lost !== null) for (const outcome of lost) await print(outcome);
      else {
        await withLedger(context, 'create', async (ledger) => {
          progress.show(0, sources[0]?.name ?? '');
          const fetching = readFetchOptions(options);
          for await (const outcome of addSources(ledger, sources, { ...fetching, hints }))
            await print(outcome);
        });
      }
      progress.clear();
      if (context.isJson) return;
      if (sources.length > 1) {
        await context.err.line(
          `${counts.added} added with ${figures} figures, ${counts.known} known, ${counts.refused} refused, ${counts.failed} failed`,
        );
      }
      const others = leftOut.filter(({ reason }) => reason !== 'hidden').length;
      if (others > 0) {
        await context.err.line(
          `${others} things in folders were left out (other endings, links); name them to add them`,
        );
      }
    });
}

/** The outcome as JSON gives it: a fault by its code, message and when to try again. */
function toPlain(outcome: Outcome): object {
  if (outcome.outcome !== 'failed') return outcome;
  const { code, message, retry } = outcome.fault;
  return { outcome: 'failed', source: outcome.source, error: { code, message, retry } };
}

function describe(outcome: Outcome, { paint }: CommandContext): string {
  const source = escapeControls(outcome.source);
  if (outcome.outcome === 'failed') {
    return `${paint('red', 'failed ')}  ${source}  ${escapeControls(outcome.fault.message)}`;
  }
  if (outcome.outcome === 'refused') {
    const before = outcome.known ? ' (known; nothing changed)' : '';
    const { code, message } = outcome.refusal;
    return `${paint('yellow', 'refused')}  ${source}  ${code}: ${escapeControls(message)}${before}`;
  }
  const id = outcome.articleId.slice(0, 8);
  const title = outcome.title === null ? '' : `  ${escapeControls(outcome.title)}`;
  if (outcome.outcome === 'known') {
    return `${paint('dim', 'known  ')}  ${source}  ${id}${title}  the same bytes are held already; nothing changed`;
  }
  const found = `${count(outcome.figures, 'figure')}, ${count(outcome.statements, 'statement')}`;
  const rest = `${outcome.passedOver} other numbers, ${outcome.dropped} things dropped`;
  return `${paint('green', 'added  ')}  ${source}  ${id}${title}  ${found} (${rest})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
