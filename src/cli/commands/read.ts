import type { Command } from 'commander';
import { toJson } from '../../export/to-json.ts';
import type { Hints } from '../../model/article.ts';
import { isRefusal } from '../../model/refusal.ts';
import { openContext } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { addFetchOptions, readFetchOptions } from '../fetch-options.ts';
import { addHintOptions, readHints } from '../hint-options.ts';

export function defineRead(program: Command): void {
  const command = program
    .command('read')
    .summary('pages or texts in, articles out, as JSON; no ledger')
    .description(
      'Prints the article that a page or text holds: title, byline, dates, text, blocks, and what was dropped with its ' +
        'reason. What cannot be read comes out as {"source","error":{"code","message"}}.',
    )
    .argument('<file...>', 'files, folders, globs, http(s) addresses, or -')
    .option('--jsonl', 'one line for each source, in order');
  addFetchOptions(addHintOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  tallystick read page.html
  tallystick read --jsonl pages/*.html > articles.jsonl`,
    )
    .action(
      async (
        names: string[],
        options: Hints & { jsonl?: boolean } & Parameters<typeof readFetchOptions>[0],
      ) => {
        const { expandSources } = await import('../../acquire/expand-sources.ts');
        const { acquire } = await import('../../acquire/acquire.ts');
        const { read } = await import('../../read/read.ts');
        const { out, endWith } = openContext(command);
        const { sources } = await expandSources(names);
        const hints = readHints(options, sources.length, command);
        const print = async (value: object): Promise<void> => {
          if ('error' in value) endWith(EXIT.incomplete);
          await out.line(toJson(value, options.jsonl === true ? undefined : 2));
        };
        for await (const acquisition of acquire(sources, { ...readFetchOptions(options), hints })) {
          const source = acquisition.name;
          if ('refusal' in acquisition) await print({ source, error: acquisition.refusal });
          else if ('fault' in acquisition) {
            const { code, message } = acquisition.fault;
            await print({ source, error: { code, message } });
          } else {
            const { mediaType, charset, finalUrl } = acquisition.capture;
            const told = finalUrl === null ? hints : { url: finalUrl, ...hints };
            const article = read(acquisition.bytes, { source, mediaType, charset, hints: told });
            await print(isRefusal(article) ? { source, error: article } : article);
          }
          if (out.isClosed) return;
        }
      },
    );
}
