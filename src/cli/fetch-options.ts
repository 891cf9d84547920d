import type { Command } from 'commander';
import type { FetchOptions } from '../acquire/fetcher.ts';
import { parseWhole } from './option-values.ts';

/** Adds the options for addresses. */
export function addFetchOptions(command: Command): Command {
  return command
    .option('--timeout <seconds>', 'longest time for one address', parseWhole(1, 3600), 60)
    .option('--ignore-robots', 'fetch what a robots.txt asks programs not to fetch')
    .option('--allow-private-addresses', 'fetch from this machine and private networks too');
}

interface FetchFlags {
  readonly timeout: number;
  readonly ignoreRobots?: boolean;
  readonly allowPrivateAddresses?: boolean;
}

/** The options as the fetcher takes them. */
export function readFetchOptions(flags: FetchFlags): FetchOptions {
  return {
    timeoutMs: flags.timeout * 1000,
    ignoreRobots: flags.ignoreRobots === true,
    allowPrivateAddresses: flags.allowPrivateAddresses === true,
  };
}
