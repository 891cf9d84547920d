import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLines, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const ledger = join(folder, 'ledger');
const MB = 1024 * 1024;
/** Well above what any of these may need, well below what they could blow up to. */
const nodeArguments = ['--max-old-space-size=700'];

const SENTENCE = 'Police freed 41 people from a compound in Poipet on Wednesday.';
const PAGE = `<!doctype html><html lang=en><title>A raid</title><article><h1>A raid</h1><p>${SENTENCE}</p></article>`;

const HOSTILE_NAME = 'x\n\u001b]0;owned\u0007\u001b[31m<img src=x onerror=alert(1)>\r.html';

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function add(...sources: string[]) {
  const result = await runCli(['add', ...sources, '--ledger', ledger, '--json'], {
    nodeArguments,
  });
  return { ...result, lines: parseLines(result.out) };
}

/** A file that is written piece by piece, since it is larger than a string should be. */
async function putLarge(name: string, piece: string, bytes: number, end = ''): Promise<string> {
  const path = join(folder, name);
  const stream = createWriteStream(path);
  const chunk = piece.repeat(Math.ceil(MB / 4 / piece.length));
  for (let size = 0; size < bytes; size += chunk.length)
    if (!stream.write(chunk)) await once(stream, 'drain');
  stream.end(end);
  await once(stream, 'close');
  return path;
}

beforeAll(async () => {
  // Something to be harmed.
  expect((await add(put('good.html', PAGE))).code).toBe(0);
});

afterAll(async () => {
  const { code, out } = await runCli(['verify', '--ledger', ledger]);
  expect(out).toMatch(/^holds/);
  expect(code).toBe(0);
});

describe('hostile files', () => {
  it.each([
    ['an empty file', 'empty.html', '', ['empty', 'no-text']],
    ['white space', 'blank.txt', ' \n\t\n', ['empty', 'no-text']],
    [
      'a PDF named .html',
      'report.html',
      '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <</Type /Catalog>> endobj',
      ['pdf-unsupported'],
    ],
    [
      'a program named .txt',
      'tool.txt',
      Buffer.from('7f454c460201010000000000000000000200', 'hex'),
      ['binary', 'not-text'],
    ],
    [
      'a picture',
      'shot.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000', 'hex'),
      ['binary', 'not-text'],
    ],
  ])('refuses %s', async (_what, name, content, codes) => {
    const { code, lines } = await add(put(name, content));
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ outcome: 'refused', refusal: { message: expect.any(String) } }]);
    expect(codes).toContain(String((lines[0] as unknown as { refusal: { code: string } }).refusal.code));
  });

  it('reads on where UTF-8 is invalid', async () => {
    const { lines } = await add(
      put('latin.txt', Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(` ${SENTENCE}\n`)])),
    );
    expect(lines).toHaveLength(1);
    expect(['added', 'refused']).toContain(String(lines[0]?.outcome));
  });

  it('never prints what a file name or title would do to a terminal', async () => {
    const path = put(
      HOSTILE_NAME,
      PAGE.replace('<h1>A raid', '<h1>A \u009b31mraid\u202e').replace('<title>A raid', '<title>\u009b2J'),
    );
    const { code, out } = await runCli(['add', path, '--ledger', ledger]);
    expect(code).toBe(0);
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
    const lines = await runCli(['read', '--jsonl', path]);
    expect(lines.out.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(parseLines(lines.out)[0]).toMatchObject({ source: path });
    const figures = await runCli(['figures', '--ledger', ledger]);
    expect(figures.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const { id } of JSON.parse((await runCli(['figures', '--ledger', ledger, '--json'])).out).slice(
      -1,
    )) {
      expect((await runCli(['show', id, '--ledger', ledger])).out.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\u202e]/u,
      );
    }
  });

  it('reads or refuses 100,000 nested elements', async () => {
    const { lines } = await add(
      put('deep.html', `<!doctype html>${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`),
    );
    expect(['added', 'refused']).toContain(String(lines[0]?.outcome));
  });

  it('takes nothing from scripts', async () => {
    const script = `<script>document.write("<p>Police killed 9,999 people.</p>")</script>`.repeat(5_000);
    const { lines } = await add(put('scripts.html', PAGE.replace('<p>', `${script}<p>`)));
    expect(lines).toMatchObject([{ outcome: 'added' }]);
    const figures = JSON.parse((await runCli(['figures', '--ledger', ledger, '--json'])).out);
    expect(figures.filter(({ quote }: { quote: string }) => quote === '9,999')).toEqual([]);
  });

  it.each([
    ['a text of 20 MB', `${SENTENCE}\n\n`, 20],
    ['a text of 50 MB', `${SENTENCE}\n\n`, 50],
    ['a line of 20 MB', 'word 12 ', 20],
    ['a line of 200 MB', 'word 12 ', 200],
  ])('refuses %s', async (_what, piece, megabytes) => {
    const { code, lines } = await add(await putLarge('large.txt', piece, megabytes * MB));
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ outcome: 'refused', refusal: { code: 'too-large' } }]);
  });

  it('reads a text of half a megabyte', async () => {
    const { code, lines } = await add(await putLarge('book.txt', `${SENTENCE}\n\n`, MB / 2));
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ outcome: 'added' }]);
  });
});

describe('hostile addresses', () => {
  const bomb = gzipSync(Buffer.alloc(80 * MB));
  const server = createServer((request, response) => {
    response.on('error', () => {});
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/jump') response.writeHead(302, { location: '/page' }).end();
    else if (request.url === '/page')
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE.replace('A raid', 'From the web'));
    else if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    else if (request.url === '/drip') {
      const timer = setInterval(() => response.write('a'), 100);
      response.on('close', () => clearInterval(timer));
    } else {
      const chunk = Buffer.alloc(256 * 1024, 'a');
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) {}
      };
      response.on('drain', more);
      more();
    }
  });
  let site: string;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('refuses this machine unless told otherwise, and records the refusal', async () => {
    const { code, lines } = await add(
      `${site}/page`,
      'http://localhost/',
      'http://me:hunter2@192.168.0.1/',
      'ftp://example.org/',
    );
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { outcome: 'refused', captureId: null, refusal: { code: 'address-refused' } },
      { outcome: 'refused', refusal: { code: 'address-refused' } },
      { outcome: 'refused', source: 'http://192.168.0.1/', refusal: { code: 'address-refused' } },
      { outcome: 'refused', refusal: { code: 'unsupported-scheme' } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('hunter2');
  });

  it('follows and records redirects when it may', async () => {
    const { lines } = await add(`${site}/jump`, '--allow-private-addresses');
    expect(lines).toMatchObject([{ outcome: 'added', source: `${site}/jump` }]);
    const shown = JSON.parse(
      (await runCli(['show', String(lines[0]?.articleId), '--ledger', ledger, '--json'])).out,
    );
    expect(
      shown.capture.hops.map(({ url, status }: { url: string; status: number }) => [url, status]),
    ).toEqual([
      [`${site}/jump`, 302],
      [`${site}/page`, 200],
    ]);
    expect(shown.article.url).toBe(`${site}/page`);
  });

  it.each([
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/drip', 'timeout'],
  ])('bounds %s', async (path, code) => {
    // Only what drips needs to run out of time.
    const timeout = code === 'timeout' ? '2' : '200';
    const { lines } = await add(`${site}${path}`, '--allow-private-addresses', '--timeout', timeout);
    expect(lines).toMatchObject([{ outcome: 'refused', captureId: null, refusal: { code } }]);
  });
});
