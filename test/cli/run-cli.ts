import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Starting the command line from its sources is slow the first time; what was compiled is kept for the next. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

// Each test starts several processes, on machines that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  /** What standard input gives; closed at once where absent. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
  readonly env?: Record<string, string>;
  readonly nodeArguments?: readonly string[];
}

/** Starts the real command line as a process of its own. */
export function startCli(
  args: readonly string[],
  { env = {}, nodeArguments = [], stdout = 'pipe' }: CliOptions & { stdout?: number | 'pipe' } = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  const inherited: NodeJS.ProcessEnv = { ...process.env, NODE_COMPILE_CACHE };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'TALLYSTICK_LEDGER', 'NODE_OPTIONS'])
    delete inherited[name];
  return spawn(process.execPath, [...nodeArguments, MAIN, ...args], {
    env: { ...inherited, ...env },
    stdio: ['pipe', stdout, 'pipe'],
  }) as ChildProcessByStdio<Writable, Readable, Readable>;
}

/** Runs the real command line to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A process that stops reading early closes the pipe.
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const { input = '' } = options;
  if (typeof input === 'string' || input instanceof Uint8Array) child.stdin.end(input);
  else {
    for (const chunk of input) {
      if (child.stdin.destroyed) break;
      if (!child.stdin.write(chunk)) {
        // Whichever comes first: a process that ends early closes its input without draining it.
        const stop = new AbortController();
        await Promise.race(
          ['drain', 'close'].map((event) => once(child.stdin, event, { signal: stop.signal })),
        );
        stop.abort();
      }
    }
    child.stdin.end();
  }
  const code = await ended;
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** A folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tallystick-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The JSON lines of an output. */
export function parseLines(text: string): Record<string, never>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
