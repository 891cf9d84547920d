import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly child: ChildProcess;
  /** The lines of standard output so far, whole ones only. */
  readonly lines: string[];
  /** Resolves when it has ended and its output is read; with what it said on standard error. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; errors: string }>;
}

/** Starts a program with this Node and follows its output. */
export function startNode(args: readonly string[]): Run {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, errors }));
  return { child, lines, ended };
}

/** Starts `store-runner.ts`. */
export function startRunner(...args: readonly string[]): Run {
  return startNode([fileURLToPath(new URL('store-runner.ts', import.meta.url)), ...args]);
}
