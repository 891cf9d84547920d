import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { browserTest } from './browser-test.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { makeSampleLedger, type SampleLedger } from './sample-ledger.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let sample: SampleLedger;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  if (findChromium() === null) return;
  sample = await makeSampleLedger();
  server = await startServer(sample.folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await sample?.remove();
});

const PLACES: readonly (readonly [
  name: string,
  place: () => string,
  ready: string,
  prepare?: (page: Page) => Promise<void>,
])[] = [
  ['articles', () => '', '.article-list a'],
  ['articles without a hit', () => '#/articles?search=nothing-of-it', '.found'],
  ['an article', () => `#/article/${sample.articleId}`, 'mark'],
  [
    'an article with a figure chosen and everything unfolded',
    () => `#/article/${sample.articleId}?figure=${sample.figureIds[9]}`,
    'mark.selected',
    async (page) => {
      await page.getByRole('button', { name: /passed-over/ }).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  ],
  ['figures', () => '#/figures', 'tbody a'],
  ['figures, filtered', () => '#/figures?action=arrested&sort=-low', 'tbody a'],
  ['the original', () => `#/original/${sample.captureId}`, '.custody'],
  ['a refused original', () => `#/original/${sample.refusedCaptureId}`, '.refusal'],
  ['refused', () => '#/refused', '.article-list a'],
];

interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

async function findViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          root: Document,
          options: object,
        ): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          passes: unknown[];
        }>;
      };
    };
    const { violations, passes } = await axe.run(document, { iframes: false });
    if (passes.length < 10) throw new Error(`axe looked at next to nothing: ${passes.length} rules passed`);
    return violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map((node) => `${node.html} ${node.failureSummary}`),
    }));
  });
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [390, 1600]) {
    describe(`${theme} at ${width} px`, () => {
      for (const [name, place, ready, prepare] of PLACES) {
        browserTest(`${name}: nothing that axe finds, nothing wider than the screen`, async () => {
          const context = await browser.newContext({
            colorScheme: theme,
            viewport: { width, height: 850 },
            reducedMotion: 'reduce',
          });
          const page = await context.newPage();
          await page.goto(server.url + place());
          await page.locator(ready).first().waitFor();
          await prepare?.(page);
          expect(await findViolations(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
          await context.close();
        });
      }
    });
  }
}
