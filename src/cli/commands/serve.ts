import { type Command, Option } from 'commander';
import { toJson } from '../../export/to-json.ts';
import { openContext } from '../command-context.ts';
import { parseName, parseWhole } from '../option-values.ts';

export function defineServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('the app and the API in the browser')
    .description(
      'Serves the app and the API for this ledger on this machine, until it is stopped with Ctrl+C.',
    )
    .addOption(
      new Option('--port <n>', 'port; 0 takes a free one')
        .default(7878)
        .env('TALLYSTICK_PORT')
        .argParser(parseWhole(0, 65535)),
    )
    .option('--host <address>', 'address to listen on', parseName, '127.0.0.1')
    .addHelpText(
      'after',
      `
Examples:
  tallystick serve
  tallystick serve --port 0 --ledger ./july`,
    )
    .action(async ({ port, host }: { port: number; host: string }) => {
      const { startServer } = await import('../../serve/start-server.ts');
      const { out, isJson, ledgerFolder } = openContext(command);
      const server = await startServer(ledgerFolder, { port, host });
      await out.line(isJson ? toJson({ url: server.url }) : `Tallystick is at ${server.url}`);
      const stop = (): void => {
        void server.close();
      };
      process.once('SIGINT', stop).once('SIGTERM', stop);
    });
}
