import type { Command } from 'commander';
import type { Hints } from '../model/article.ts';
import { parseAddress, parseLanguage, parseName, parsePublished } from './option-values.ts';

/** Adds the options for what a bare source cannot tell by itself. */
export function addHintOptions(command: Command): Command {
  return command
    .option('--url <address>', 'address that the text is from (one source only)', parseAddress)
    .option(
      '--published <date>',
      'when it was published: YYYY-MM-DD, or a time with its zone',
      parsePublished,
    )
    .option('--publisher <name>', 'who published it', parseName)
    .option('--lang <code>', 'language, for example en', parseLanguage);
}

/** The hints that were given. An address can be that of one source only; anything else is an error of usage. */
export function readHints(options: Hints, sourceCount: number, command: Command): Hints {
  if (options.url !== undefined && sourceCount > 1) {
    command.error(`error: --url fits one source, but ${sourceCount} were named.`);
  }
  const { url, published, publisher, lang } = options;
  return Object.fromEntries(
    Object.entries({ url, published, publisher, lang }).filter(([, value]) => value !== undefined),
  );
}
