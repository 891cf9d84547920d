import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { browserTest } from './browser-test.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { makeSampleLedger, type SampleLedger } from './sample-ledger.ts';

let sample: SampleLedger;
let server: RunningServer;
let browser: Browser;
/** Stands for the rest of the web: whatever reaches it has leaked. */
let elsewhere: Server;
let connections = 0;
let hostileId: string;
let thaiId: string;
let textId: string;
let framesId: string;

/** A page that tries every way that we know to run a script or to call home. */
function hostilePage(away: string): string {
  return `<!doctype html><html><head><title>The page’s own title</title>
<meta http-equiv="refresh" content="0; url=${away}/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src *">
<base href="${away}/base/">
<link rel="preconnect" href="${away}"><link rel="dns-prefetch" href="${away}"><link rel="prefetch" href="${away}/prefetch">
<link rel="stylesheet" href="${away}/style.css"><link rel="icon" href="${away}/icon.png"><link rel="manifest" href="${away}/m.json">
<style>@import url("${away}/import.css"); @font-face { font-family: f; src: url(${away}/font.woff2) } body { background: url(${away}/back.png); font-family: f }</style>
<script>alert(1); parent.document.title = 'taken'; document.title = 'taken'; fetch('${away}/fetch')</script>
<script src="${away}/script.js"></script><script type="module">import '${away}/module.js'</script>
</head><body onload="alert(2)">
<p id="shown">Words of the report</p>
<img src="${away}/pixel.gif" onerror="alert(3)"><img src="x" onerror="alert(4)"><img srcset="${away}/set.gif 2x">
<svg onload="alert(5)"><image href="${away}/svg.png"/><script>alert(6)</script></svg>
<video src="${away}/video.mp4" poster="${away}/poster.png" autoplay></video><audio src="${away}/audio.mp3" autoplay></audio>
<iframe src="${away}/frame"></iframe><iframe srcdoc="<script>alert(7)</script>"></iframe><iframe src="javascript:alert(8)"></iframe>
<object data="${away}/object"></object><embed src="${away}/embed">
<form action="${away}/form" id="form"><input name="q" autofocus onfocus="alert(9)"><button id="send">Send</button></form>
<a id="away" href="${away}/link" ping="${away}/ping">away</a> <a id="top" target="_top" href="${away}/top">top</a>
<svg width="20" height="20"><a id="drawn" xlink:href="${away}/svg-link"><rect width="20" height="20"/></a></svg>
<a id="new" target="_blank" href="${away}/new">new</a> <a id="script" href="javascript:alert(10)">script</a>
</body></html>`;
}

beforeAll(async () => {
  if (findChromium() === null) return;
  elsewhere = createServer((_request, response) => response.end('reached'));
  elsewhere.on('connection', () => connections++);
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  sample = await makeSampleLedger();
  const away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  hostileId = await sample.keep(new TextEncoder().encode(hostilePage(away)), {
    mediaType: 'text/html',
    source: 'hostile.html',
  });
  // `ภาษาไทย` in windows-874, which only the page itself declares.
  thaiId = await sample.keep(
    new Uint8Array([
      ...new TextEncoder().encode('<html><head><meta charset="windows-874"></head><body><p>'),
      0xc0,
      0xd2,
      0xc9,
      0xd2,
      0xe4,
      0xb7,
      0xc2,
      ...new TextEncoder().encode('</p></body></html>'),
    ]),
    { mediaType: 'text/html', source: 'thai.html' },
  );
  textId = await sample.keep(new TextEncoder().encode('Café & <b>bold</b> <script>alert(1)</script>'), {
    mediaType: 'text/plain',
    source: 'note.txt',
  });
  framesId = await sample.keep(
    new TextEncoder().encode(`<html><FRAMESET cols="*"><frame src="${away}/frame"></FRAMESET></html>`),
    { mediaType: 'text/html', source: 'frames.html' },
  );
  server = await startServer(sample.folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await sample?.remove();
  elsewhere?.close();
});

/** Opens an address and gives what went wrong there: dialogs, and requests to anywhere but our server. */
async function watch(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles: string[] = [];
  context.on('request', (request) => {
    const isOurs = request.url().startsWith(server.url) || /^(about|data|blob):/.test(request.url());
    // A request that the policy stops is announced, too, before it fails.
    if (!isOurs)
      request.response().then(
        (response) => response !== null && troubles.push(request.url()),
        () => {},
      );
  });
  context.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  connections = 0;
  await page.goto(server.url + path);
  await run(page);
  await page.waitForTimeout(1000);
  expect(troubles).toEqual([]);
  expect(connections).toBe(0);
  expect(context.pages()).toHaveLength(1);
  await context.close();
}

describe('a hostile original', () => {
  browserTest('shows its words in the frame, and runs and loads nothing', () =>
    watch(`#/original/${hostileId}`, async (page) => {
      await page.frameLocator('iframe').getByText('Words of the report').waitFor();
      expect(await page.title()).toBe('Preserved original – Tallystick');
    }),
  );

  for (const target of ['#send', '#away', '#top', '#drawn', '#new', '#script']) {
    browserTest(`goes nowhere when ${target} is clicked in the frame`, () =>
      watch(`#/original/${hostileId}`, async (page) => {
        await page.frameLocator('iframe').locator(target).click();
        await page.waitForTimeout(300);
        expect(page.url()).toBe(`${server.url}#/original/${hostileId}`);
        expect(await page.title()).toBe('Preserved original – Tallystick');
      }),
    );
  }

  browserTest('loads no frame of a frameset', () => watch(`captures/${framesId}/original`, async () => {}));

  browserTest('runs and loads nothing when it is opened by itself', () =>
    watch(`captures/${hostileId}/original`, async (page) => {
      await page.getByText('Words of the report').waitFor();
      expect(await page.title()).toBe('The page’s own title');
    }),
  );

  browserTest('is told apart by a control: the same page without the policy does call home', async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    const away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    connections = 0;
    await page.setContent(hostilePage(away), { waitUntil: 'commit' });
    await page.waitForTimeout(1000);
    expect(connections).toBeGreaterThan(0);
    await page.close();
  });
});

describe('an original is decoded', () => {
  browserTest('as the page itself declares', () =>
    watch(`#/original/${thaiId}`, async (page) => {
      await page.frameLocator('iframe').getByText('ภาษาไทย').waitFor();
    }),
  );

  browserTest('as text where it is text, markup and all', () =>
    watch(`#/original/${textId}`, async (page) => {
      await page.frameLocator('iframe').getByText('Café & <b>bold</b> <script>alert(1)</script>').waitFor();
    }),
  );
});
