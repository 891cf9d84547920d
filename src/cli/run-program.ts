import { Command, CommanderError, Option } from 'commander';
import { Fault } from '../model/fault.ts';
import { VERSION } from '../model/version.ts';
import { EXIT, EXIT_HELP } from './exit-codes.ts';
import { escapeControls } from './terminal/escape-controls.ts';

/** A command's name, and how to load what adds its arguments, options, examples and action to the program. */
export type CommandEntry = readonly [name: string, load: () => Promise<(program: Command) => void>];

/** Runs a command line of these commands; sets the exit code and never throws. */
export async function runProgram(commands: readonly CommandEntry[], argv: readonly string[]): Promise<void> {
  // Standard error has nobody to tell when its reader is gone.
  process.stderr.on('error', () => {});
  try {
    const program = defineProgram();
    // All of them for the overview, and where none is named: the message about that lists them.
    const named = commands.filter(([name]) => argv.includes(name));
    for (const [, load] of named.length > 0 ? named : commands) (await load())(program);
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function defineProgram(): Command {
  return new Command('tallystick')
    .description(
      'Turns reporting on crackdowns into a ledger of figures that can be checked, down to the exact words.',
    )
    .version(VERSION)
    .addOption(
      new Option('--ledger <dir>', 'folder of the ledger').default('./ledger').env('TALLYSTICK_LEDGER'),
    )
    .option('--json', 'print data as JSON')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(escapeLines(text)) })
    .showHelpAfterError('(--help shows how it is used)')
    .exitOverride()
    .addHelpText('after', EXIT_HELP);
}

function explain(error: unknown): number {
  // Commander has printed its message; asking for help or the version is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Fault) {
    process.stderr.write(`tallystick: ${escapeControls(error.message)}\n`);
    return EXIT.fault;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`tallystick: a mistake in the program; please report it.\n${escapeLines(trace)}\n`);
  return EXIT.bug;
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
