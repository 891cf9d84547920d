import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { browserTest } from './browser-test.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { FILLERS, makeSampleLedger, type SampleLedger } from './sample-ledger.ts';
import { SAMPLE_FIGURES, SAMPLE_PASSED_OVER, SAMPLE_TITLE } from './sample-report.ts';

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

/** Opens a place of the app in a page of its own, and fails on any request elsewhere or error of a script. */
async function visit(place: string, run: (page: Page) => Promise<void>, width = 1600): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(60_000);
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) troubles.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  try {
    await page.goto(server.url + place);
    await page.locator('h1').waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await page.close();
  }
}

const marks = (page: Page) => page.locator('mark.figure-mark');

describe('the app', () => {
  browserTest('lists the articles, and finds them by their words', () =>
    visit('', async (page) => {
      expect(await page.locator('.found').textContent()).toBe(`${FILLERS + 1} articles`);
      await page.getByRole('link', { name: /^Next/ }).click();
      await page.getByText('Page 2 of 3').waitFor();
      await page.getByLabel('Search the articles’ words').fill('Kratie');
      await page.keyboard.press('Enter');
      await page.getByText('1 article with “Kratie”').waitFor();
      expect(new URL(page.url()).hash).toBe('#/articles?search=Kratie');
      await page.getByRole('link', { name: SAMPLE_TITLE }).click();
      await marks(page).first().waitFor();
      expect(await page.title()).toBe(`${SAMPLE_TITLE} – Tallystick`);
    }),
  );

  browserTest('marks the exact words of every figure, and the parts stand beside the total', () =>
    visit(`#/article/${sample.articleId}`, async (page) => {
      await marks(page).first().waitFor();
      expect(await marks(page).allTextContents()).toEqual(SAMPLE_FIGURES.map((figure) => figure.quote));
      const strip = page.locator('.strip').first();
      expect(await strip.locator('.strip-wholes .chip-number').allTextContents()).toEqual([
        '> 1,000',
        '> 1,000',
        '> 1,000',
      ]);
      expect(await strip.locator('.chip.part .chip-number').allTextContents()).toEqual([
        '85',
        '> 200',
        '27',
        '75',
        '≥ 270',
        '312',
        '27',
      ]);
      expect(await strip.locator('.arithmetic').textContent()).toContain(
        '85 + 200 + 27 + 75 + 270 + 312 + 27 = at least 996',
      );
      await strip.getByRole('button', { name: '312 people' }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('312');
    }),
  );

  browserTest('tells every field of the figure that is pointed at or focused, and why', () =>
    visit(`#/article/${sample.articleId}`, async (page) => {
      const panel = page.getByRole('complementary', { name: 'The figure' });
      await marks(page).nth(3).hover();
      await panel.getByRole('heading', { name: 'more than 1,000 people' }).waitFor();
      const fields = Object.fromEntries(
        await panel
          .locator('.field-row')
          .evaluateAll((rows) =>
            rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
          ),
      );
      expect(fields).toMatchObject({
        Action: expect.stringContaining('arrested'),
        Number: 'lowest 1,000, highest not statedby numeral',
        Bound: expect.stringContaining('by cue-before'),
        Unit: 'people, as people',
        Groups: 'not restricted',
        Places: 'not stated',
        When: '14 – 16 July 2025by between-weekdays',
        Speakers: 'Sok Example, policeby according-to',
        Certainty: 'reported',
        'Part of': 'nothing stated',
      });
      await panel.getByRole('button', { name: '85 Cambodians' }).click({ trial: true });
      await marks(page).nth(10).focus();
      await panel.getByRole('button', { name: 'at least 270 Indonesians' }).click();
      await panel.locator('.panel-count').getByText('Figure 10 of 18').waitFor();
    }),
  );

  browserTest('is walked by keyboard alone', () =>
    visit(`#/article/${sample.articleId}`, async (page) => {
      await marks(page).first().waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-figure'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      expect(await focused()).toBe('1');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('2');
      await page.keyboard.press('p');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe('17');
      await page.keyboard.press('n');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('1');
      const panel = page.locator('.panel');
      await panel.locator('.panel-count').getByText('Figure 2 of 18').waitFor();
      expect(new URL(page.url()).hash).toBe(`#/article/${sample.articleId}?figure=${sample.figureIds[1]}`);
      await page.keyboard.press('Escape');
      await page.locator('.panel.idle').waitFor();
      expect(await focused()).toBe('1');
      expect(
        await page.evaluate(() => {
          const mark = document.activeElement;
          return mark === null ? '' : getComputedStyle(mark).outlineStyle;
        }),
      ).toBe('solid');
    }),
  );

  browserTest('shows passed-over numbers with their reasons, dropped text and statements on demand', () =>
    visit(`#/article/${sample.articleId}`, async (page) => {
      await marks(page).first().waitFor();
      expect(await page.locator('.passed-mark').count()).toBe(0);
      await page.getByRole('button', { name: 'Show 3 passed-over numbers' }).click();
      expect(
        await page
          .locator('.passed-mark')
          .evaluateAll((spans) => spans.map((span) => [span.textContent, span.getAttribute('data-reason')])),
      ).toEqual(SAMPLE_PASSED_OVER.map(({ quote, reason }) => [quote, reason]));
      expect(await marks(page).allTextContents()).toEqual(SAMPLE_FIGURES.map((figure) => figure.quote));
      await page.getByText('2 passages of the page left out').click();
      await page.getByText('Home Politics World Sport').waitFor();
      await page.locator('.statements button').click();
      expect(await page.locator('.emphasised').allTextContents()).toEqual([
        'accused the authorities of staging the raids',
      ]);
    }),
  );

  browserTest('filters and sorts the figures in the address, and leads back to the words', () =>
    visit('#/figures', async (page) => {
      const found = page.locator('.found');
      const numbers = page.locator('tbody .number [aria-hidden]');
      await found.getByText(`${FILLERS + SAMPLE_FIGURES.length} figures`).waitFor();
      await page.getByLabel('Action').selectOption('arrested');
      await found.getByText('11 figures').waitFor();
      await page.getByRole('link', { name: 'Number' }).click();
      await page.locator('th[aria-sort=ascending]').waitFor();
      await page.getByRole('link', { name: 'Number' }).click();
      await page.locator('th[aria-sort=descending]').waitFor();
      await page.waitForFunction(
        () => document.querySelector('tbody .number [aria-hidden]')?.textContent === '> 1,000',
      );
      expect(new URL(page.url()).hash).toBe('#/figures?action=arrested&sort=-low');
      expect((await numbers.allTextContents()).slice(0, 5)).toEqual([
        '> 1,000',
        '> 1,000',
        '> 1,000',
        '312',
        '≥ 270',
      ]);
      await page.getByRole('textbox', { name: 'Place' }).fill('poipet');
      await page.keyboard.press('Enter');
      await found.getByText('2 figures').waitFor();
      await page.reload();
      await found.getByText('2 figures').waitFor();
      expect(await numbers.allTextContents()).toEqual(['≥ 270', '45']);
      await numbers.last().click();
      await page.waitForFunction(() => document.activeElement?.textContent === '45');
      expect(await page.locator('mark.selected').textContent()).toBe('45');
      await page.waitForFunction(() => {
        const box = document.querySelector('mark.selected')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
      await page.goBack();
      await found.getByText('2 figures').waitFor();
      await page.getByRole('link', { name: 'Clear' }).click();
      await found.getByText(`${FILLERS + SAMPLE_FIGURES.length} figures`).waitFor();
    }),
  );

  browserTest('comes back to a list where it was left', () =>
    visit('#/figures', async (page) => {
      await page.locator('tbody tr').nth(40).scrollIntoViewIfNeeded();
      await page.waitForFunction(() => scrollY > 0);
      const depth = await page.evaluate(() => scrollY);
      await page.locator('tbody .number a').nth(40).click();
      await page.locator('mark.selected').waitFor();
      await page.goBack();
      await page.waitForFunction((left) => Math.abs(scrollY - left) < 200, depth);
    }),
  );

  browserTest(
    'leads from an article to its original, hash, hops and custody, and lists what was refused',
    () =>
      visit(`#/article/${sample.articleId}`, async (page) => {
        await page.locator('.ways').getByRole('link', { name: 'Preserved original and custody' }).click();
        await page.getByRole('heading', { name: 'Custody' }).waitFor();
        await page.getByText(sample.captureId, { exact: true }).first().waitFor();
        expect(await page.locator('.hops li > .code').allTextContents()).toEqual(['301', '200']);
        expect(await page.locator('.custody li').count()).toBe(1);
        await page.frameLocator('iframe').getByText('were arrested on Wednesday in Poipet').waitFor();
        await page.getByRole('link', { name: 'Refused' }).click();
        await page.getByText('which cannot be read yet').waitFor();
        await page.getByText('is an address of this machine').waitFor();
      }),
  );

  browserTest('keeps the theme that was chosen', () =>
    visit('', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: 'Switch to dark' }).click();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.reload();
      await page.locator('h1').waitFor();
      expect(await paper()).toBe(dark);
    }),
  );

  browserTest('says what is wrong where an address names nothing', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}#/article/ffffffff`);
    await page.getByText('No article begins with ffffffff').waitFor();
    await page.goto(`${server.url}#/nowhere`);
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
    await page.close();
  });
});
