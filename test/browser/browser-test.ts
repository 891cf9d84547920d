import { test } from 'vitest';
import { findChromium } from './open-browser.ts';

const isMissing = findChromium() === null;

/**
 * A test in a real browser. Where none is installed it is skipped under its own name with the reason; in CI a missing
 * browser is a failure, so that nothing is skipped there unseen.
 */
export function browserTest(name: string, run: () => Promise<void>): void {
  if (!isMissing) test(name, run, 180_000);
  else if (process.env.CI) {
    test(name, () => {
      throw new Error(
        'No Chromium was found, and in CI no browser test may be skipped. Install one, or set CHROMIUM.',
      );
    });
  } else test.skip(`${name} (skipped: no Chromium found; install one or set CHROMIUM to its path)`, run);
}
