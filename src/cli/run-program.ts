import { Command, CommanderError, Option } from 'commander';
import { Fault } from '../model/fault.ts';
import { VERSION } from '../model/version.ts';
import { EXIT, EXIT_HELP } from './exit-codes.ts';
import { escapeControls } from './terminal/escape-controls.ts';

/** Adds a command to the program: its arguments, options, examples and action. */
export type DefineCommand = (program: Command) => void;

/** Runs a command line of these commands; sets the exit code and never throws. */
export async function runProgram(commands: readonly DefineCommand[], argv: readonly string[]): Promise<void> {
  // Standard error has nobody to tell when its reader is gone.
  process.stderr.on('error', () => {});
  try {
    await defineProgram(commands).parseAsync(argv);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function defineProgram(commands: readonly DefineCommand[]): Command {
  const program = new Command('tallystick')
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
  for (const define of commands) define(program);
  return program;
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
