import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Hop } from '../model/capture.ts';
import { SIZE_LIMIT_BYTES } from './acquisition.ts';
import { isPublicAddress } from './addresses.ts';
import { type AddressRule, checkUrl } from './check-url.ts';
import { decodeBody } from './decode-body.ts';
import { Refused } from './refused.ts';
import { requestHop } from './request-hop.ts';
import { type Robots, readRobots } from './robots.ts';

export interface FetchOptions {
  /** For one source with all its redirects and its robots.txt; a pause that robots.txt asks for is not counted. */
  readonly timeoutMs?: number;
  /** For the page as sent and as unpacked. */
  readonly limitBytes?: number;
  readonly allowPrivateAddresses?: boolean;
  readonly ignoreRobots?: boolean;
  /** Which addresses may be connected to; by default those of the public internet. */
  readonly mayConnect?: AddressRule;
}

/** A page as it was answered after all redirects. */
export interface Fetched {
  readonly url: URL;
  readonly hops: readonly Hop[];
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/**
 * Fetches a page. Throws `Refused`, `TooManyBytes`, a `TimeoutError` of the given time limit, or the network's errors.
 */
export type Fetcher = (address: string) => Promise<Fetched>;

const DEFAULT_TIMEOUT_MS = 60_000;
const MOST_REDIRECTS = 10;
/** RFC 9309 asks readers to take at least 500 KiB of a robots.txt. */
const ROBOTS_LIMIT_BYTES = 512 * 1024;

/** A fetcher that remembers the rules and the last visit of each site for one run. */
export function openFetcher(options: FetchOptions = {}): Fetcher {
  const limitBytes = options.limitBytes ?? SIZE_LIMIT_BYTES;
  const mayConnect = options.allowPrivateAddresses === true ? null : (options.mayConnect ?? isPublicAddress);
  const robots = new Map<string, Promise<Robots>>();
  const visits = new Map<string, number>();

  async function follow(start: URL, isPage: boolean, limit: number, signal: AbortSignal) {
    const hops: Hop[] = [];
    let url = start;
    for (;;) {
      const answer = await requestHop(url, mayConnect, signal);
      hops.push({ url: url.href, status: answer.statusCode ?? 0, headers: keptHeaders(answer) });
      const location = isRedirect(answer) ? answer.headers.location : undefined;
      if (location === undefined) return { url, hops, answer, bytes: await readBody(answer, isPage, limit) };
      answer.destroy();
      if (hops.length > MOST_REDIRECTS) {
        throw new Refused(
          'too-many-redirects',
          `More than ${MOST_REDIRECTS} redirects; the last led to ${url.href}`,
        );
      }
      url = checkUrl(location, mayConnect, url);
      if (isPage) await askRobots(url, signal);
    }
  }

  async function askRobots(url: URL, signal: AbortSignal): Promise<void> {
    if (options.ignoreRobots === true) return;
    let rules = robots.get(url.origin);
    if (rules === undefined) {
      rules = fetchRobots(url, signal);
      robots.set(url.origin, rules);
      // A failure counts for this source only.
      rules.catch(() => robots.delete(url.origin));
    }
    if ((await rules).mayFetch(url)) return;
    throw new Refused(
      'robots',
      `The robots.txt of ${url.host} asks programs not to fetch this; see --ignore-robots.`,
    );
  }

  async function fetchRobots(page: URL, signal: AbortSignal): Promise<Robots> {
    const url = new URL('/robots.txt', page);
    const { answer, bytes } = await follow(url, false, ROBOTS_LIMIT_BYTES, signal);
    return readRobots(url, { status: answer.statusCode ?? 0, text: new TextDecoder().decode(bytes) });
  }

  async function awaitTurn(origin: string): Promise<void> {
    const delayMs = (await robots.get(origin))?.crawlDelayMs ?? 0;
    const waitMs = (visits.get(origin) ?? 0) + delayMs - Date.now();
    if (waitMs > 0) await pause(waitMs);
  }

  return async (address) => {
    const url = checkUrl(address, mayConnect);
    await awaitTurn(url.origin);
    const signal = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    try {
      await askRobots(url, signal);
      const { answer, ...page } = await follow(url, true, limitBytes, signal);
      return {
        url: page.url,
        hops: page.hops,
        bytes: page.bytes,
        contentType: answer.headers['content-type'] ?? null,
      };
    } catch (error) {
      // The request reports an abort of its own kind; what matters is that the time was up.
      throw signal.aborted && !(error instanceof Refused) ? signal.reason : error;
    } finally {
      visits.set(url.origin, Date.now());
    }
  };
}

async function readBody(answer: IncomingMessage, isPage: boolean, limitBytes: number): Promise<Uint8Array> {
  const status = answer.statusCode ?? 0;
  if (status === 200 || (status > 200 && status < 300 && status !== 204))
    return decodeBody(answer, limitBytes);
  answer.destroy();
  if (!isPage) return new Uint8Array();
  if (status === 404 || status === 410)
    throw new Refused('not-found', `The server says that there is no such page (${status}).`);
  throw new Refused('http-status', `The server answered with status ${status} instead of the page.`);
}

function isRedirect(answer: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0);
}

/** Headers as evidence of the answer, without cookies, which could identify a session. */
function keptHeaders(answer: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    if (name !== 'set-cookie' && value !== undefined)
      headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
