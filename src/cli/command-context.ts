import type { Command } from 'commander';
import type { Ledger } from '../ledger/ledger.ts';
import { EXIT } from './exit-codes.ts';
import { openPaint, type Paint } from './terminal/colours.ts';
import { Output } from './terminal/output.ts';

/** What every command works with. */
export interface CommandContext {
  readonly out: Output;
  readonly err: Output;
  readonly paint: Paint;
  readonly isJson: boolean;
  readonly ledgerFolder: string;
  /** Ends the command line with this code unless a graver one was given. */
  readonly endWith: (code: number) => void;
}

/** The options that every command takes, before or behind its name. */
export interface GlobalOptions {
  readonly ledger: string;
  readonly json?: boolean;
}

/** The context of a command that is about to run. */
export function openContext(command: Command): CommandContext {
  const { ledger, json } = command.optsWithGlobals<GlobalOptions>();
  return {
    out: new Output(process.stdout),
    err: new Output(process.stderr),
    paint: openPaint(process.stdout),
    isJson: json === true,
    ledgerFolder: ledger,
    endWith: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? EXIT.done), code);
    },
  };
}

/** Opens the ledger, for as long as `use` runs. SQLite is loaded only here. */
export async function withLedger<T>(
  { ledgerFolder }: CommandContext,
  mode: 'create' | 'open',
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../ledger/open-ledger.ts');
  const ledger = await openLedger(ledgerFolder, { mode });
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}
