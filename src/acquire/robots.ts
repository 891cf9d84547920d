import robotsParser from 'robots-parser';
import { PROGRAM } from '../model/version.ts';
import { Refused } from './refused.ts';

// The package exports the function itself; its types tell of a default export that is not there.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The token by which robots.txt files may name this program. */
const TOKEN = PROGRAM.split('/')[0] ?? PROGRAM;

/** A robots.txt as it was answered; `text` is '' where the site has none. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

/** Rules of one origin. */
export interface Robots {
  readonly mayFetch: (url: URL) => boolean;
  readonly crawlDelayMs: number;
}

/** Longest pause between two pages of a site that its robots.txt can ask for. */
const LONGEST_DELAY_MS = 30_000;

/**
 * Reads an answered robots.txt by RFC 9309: 4xx means that there are no rules; 5xx means that nothing may be fetched,
 * which is thrown as `Refused`.
 */
export function readRobots(url: URL, answer: RobotsAnswer): Robots {
  if (answer.status >= 500) {
    throw new Refused(
      'robots',
      `${url.host} could not give its robots.txt (status ${answer.status}), so nothing may be fetched now; try later.`,
    );
  }
  const rules = parseRobots(url.href, answer.status >= 400 ? '' : answer.text);
  return {
    mayFetch: (page) => rules.isAllowed(page.href, TOKEN) !== false,
    crawlDelayMs: Math.min(LONGEST_DELAY_MS, Math.max(0, (rules.getCrawlDelay(TOKEN) ?? 0) * 1000)),
  };
}
