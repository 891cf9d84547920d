import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { acquireUrl, readContentType } from './acquire-url.ts';
import { isPublicAddress } from './addresses.ts';
import { type FetchOptions, openFetcher } from './fetcher.ts';
import { requestHop, USER_AGENT } from './request-hop.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A real server on loopback; gives its port and the requests that it saw. */
async function serve(answers: Record<string, Answer>, host = '127.0.0.1') {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const answer = answers[request.url ?? ''];
    if (answer !== undefined) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, seen, at: (path: string) => `http://${host}:${port}${path}` };
}

const page = '<!doctype html><title>Raid</title><p>Police freed 41 people.</p>';
const give: Answer = (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
const redirect =
  (to: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location: to }).end();
const pack =
  (coding: string, bytes: Uint8Array): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(bytes);

async function fetchOnce(address: string, options: FetchOptions = { allowPrivateAddresses: true }) {
  const acquisition = await acquireUrl(address, openFetcher(options), {});
  if ('refusal' in acquisition)
    return { code: acquisition.refusal.code, message: acquisition.refusal.message };
  if ('fault' in acquisition)
    return { code: `fault:${acquisition.fault.code}`, message: acquisition.fault.message };
  return { capture: acquisition.capture, text: new TextDecoder().decode(acquisition.bytes) };
}

describe('what a fetch keeps', () => {
  it('records every hop, what the server declared, and no cookies', async () => {
    const site = await serve({
      '/old': (_request, response) =>
        response.writeHead(301, { location: '/middle', 'set-cookie': 'session=1', 'x-note': 'moved' }).end(),
      '/middle': redirect('/new#part'),
      '/new': give,
    });
    const { capture, text } = await fetchOnce(site.at('/old'));
    expect(text).toBe(page);
    expect(capture).toMatchObject({
      source: site.at('/old'),
      finalUrl: site.at('/new'),
      kind: 'url',
      mediaType: 'text/html',
      charset: 'utf-8',
      byteLength: page.length,
    });
    expect(capture?.hops.map(({ url, status }) => [url, status])).toEqual([
      [site.at('/old'), 301],
      [site.at('/middle'), 302],
      [site.at('/new'), 200],
    ]);
    expect(capture?.hops[0]?.headers).toMatchObject({ location: '/middle', 'x-note': 'moved' });
    expect(JSON.stringify(capture?.hops)).not.toContain('session');
    expect(new Set(site.seen.map(({ headers }) => headers['user-agent']))).toEqual(new Set([USER_AGENT]));
  });

  it.each([
    ['gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['identity', Buffer.from(page)],
  ])('undoes %s', async (coding, bytes) => {
    const site = await serve({ '/': pack(coding, bytes) });
    expect((await fetchOnce(site.at('/'))).text).toBe(page);
  });

  it('does not die on an encoding that is broken or unknown', async () => {
    const site = await serve({
      '/cut': pack('gzip', gzipSync(page).subarray(0, 30)),
      '/new': pack('zz', gzipSync(page)),
    });
    expect((await fetchOnce(site.at('/cut'))).code).toBe('fault:network');
    expect((await fetchOnce(site.at('/new'))).code).toBe('unreadable');
  });
});

describe('bounds', () => {
  const options = {
    allowPrivateAddresses: true,
    limitBytes: 1_000_000,
    timeoutMs: 1_000,
    ignoreRobots: true,
  };
  const endless: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const chunk = Buffer.alloc(64 * 1024, 'a');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk)) {}
    };
    response.on('drain', more);
    more();
  };
  const drip: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('a'), 50);
    response.on('close', () => clearInterval(timer));
  };
  const silent: Answer = () => {};
  const zeros = Buffer.alloc(50_000_000);

  it.each([
    ['an endless page', endless, 'too-large'],
    ['a page that drips', drip, 'timeout'],
    ['a server that says nothing', silent, 'timeout'],
    ['a gzip bomb', pack('gzip', gzipSync(zeros)), 'too-large'],
    ['a brotli bomb', pack('br', brotliCompressSync(zeros)), 'too-large'],
    ['a deflate bomb', pack('deflate', deflateSync(zeros)), 'too-large'],
    ['a redirect to itself', redirect('/'), 'too-many-redirects'],
    [
      'an error page',
      (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(503).end('x'),
      'http-status',
    ],
    [
      'a page that is gone',
      (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(410).end('x'),
      'not-found',
    ],
  ])('refuses %s', async (_name, answer, code) => {
    const site = await serve({ '/': answer });
    expect((await fetchOnce(site.at('/'), options)).code).toBe(code);
  });

  it('follows ten redirects and not eleven', async () => {
    const chain = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`/${i}`, redirect(`/${i + 1}`)]));
    const site = await serve({ ...chain, '/11': give });
    expect((await fetchOnce(site.at('/1'), options)).text).toBe(page);
    expect((await fetchOnce(site.at('/0'), options)).code).toBe('too-many-redirects');
  });

  it('calls a connection that is refused or broken off a fault of the network', async () => {
    const site = await serve({ '/': (_request, response) => response.destroy() });
    expect((await fetchOnce(site.at('/'), options)).code).toBe('fault:network');
    closers.splice(0).forEach((close) => {
      close();
    });
    expect((await fetchOnce(site.at('/'), options)).code).toBe('fault:network');
  });
});

describe('addresses', () => {
  it('refuses loopback in every spelling, and sends no request', async () => {
    const site = await serve({ '/': give });
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0177.0.0.1',
      '0x7f.1',
      '127.1',
      '[::ffff:127.0.0.1]',
      '[::1]',
      'localhost',
      'x.localhost',
      '0.0.0.0',
    ]) {
      expect((await fetchOnce(`http://${host}:${site.port}/`, {})).code, host).toBe('address-refused');
    }
    expect(site.seen).toHaveLength(0);
  });

  it('checks the address that a name resolves to', async () => {
    const site = await serve({ '/': give });
    // Below the check of names, which would refuse this one before it is looked up.
    const asked: string[] = [];
    const refuseAll = (address: string): boolean => {
      asked.push(address);
      return false;
    };
    await expect(
      requestHop(new URL(`http://localhost:${site.port}/`), refuseAll, AbortSignal.timeout(5_000)),
    ).rejects.toMatchObject({ refusal: { code: 'address-refused' } });
    expect(asked.length).toBeGreaterThan(0);
    expect(site.seen).toHaveLength(0);
  });

  // Only Linux answers on every address of 127.0.0.0/8.
  it.skipIf(process.platform !== 'linux')(
    'refuses a redirect from an allowed server to 127.0.0.1',
    async () => {
      const inner = await serve({ '/secret': give });
      const outer = await serve(
        {
          '/to-loopback': redirect(`http://127.0.0.1:${inner.port}/secret`),
          '/to-name': redirect(`http://localhost:${inner.port}/secret`),
          '/to-file': redirect('file:///etc/hosts'),
          '/to-login': redirect(`http://me:secret@127.0.0.2:${inner.port}/`),
          '/fine': give,
        },
        '127.0.0.2',
      );
      const options = {
        mayConnect: (address: string) => address === '127.0.0.2' || isPublicAddress(address),
      };
      expect((await fetchOnce(outer.at('/fine'), options)).text).toBe(page);
      expect((await fetchOnce(outer.at('/to-loopback'), options)).code).toBe('address-refused');
      expect((await fetchOnce(outer.at('/to-name'), options)).code).toBe('address-refused');
      expect((await fetchOnce(outer.at('/to-file'), options)).code).toBe('unsupported-scheme');
      expect((await fetchOnce(outer.at('/to-login'), options)).code).toBe('address-refused');
      expect(inner.seen).toHaveLength(0);
    },
  );

  it.each([
    'ftp://example.org/a',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'data:text/html,hi',
    'http://',
    'http://a b/',
  ])('refuses %s', async (address) => {
    expect((await fetchOnce(address)).code).toBe('unsupported-scheme');
  });

  it.each(['https://user@example.org/', 'https://:secret@example.org/'])(
    'refuses the credentials of %s',
    async (address) => {
      expect((await fetchOnce(address)).code).toBe('address-refused');
    },
  );

  it('never repeats credentials', async () => {
    const acquisition = await acquireUrl('https://user:hunter2@example.org/a', openFetcher(), {});
    expect(acquisition).toMatchObject({
      name: 'https://example.org/a',
      refusal: { code: 'address-refused' },
    });
    expect(JSON.stringify(acquisition)).not.toContain('hunter2');
  });
});

describe('robots.txt', () => {
  const rules =
    (text: string, status = 200): Answer =>
    (_request, response) =>
      response.writeHead(status).end(text);

  it('keeps to rules for everyone and for this program, also behind a redirect', async () => {
    const site = await serve({
      '/robots.txt': rules('User-agent: *\nDisallow: /private\n\nUser-agent: tallystick\nDisallow: /ours\n'),
      '/private/a': give,
      '/ours/a': give,
      '/jump': redirect('/ours/a'),
    });
    expect((await fetchOnce(site.at('/ours/a'))).code).toBe('robots');
    expect((await fetchOnce(site.at('/jump'))).code).toBe('robots');
    expect((await fetchOnce(site.at('/private/a'))).text).toBe(page);
    expect(
      (await fetchOnce(site.at('/ours/a'), { allowPrivateAddresses: true, ignoreRobots: true })).text,
    ).toBe(page);
  });

  it('asks a site once in a run', async () => {
    const site = await serve({ '/robots.txt': rules(''), '/a': give, '/b': give });
    const fetcher = openFetcher({ allowPrivateAddresses: true });
    await fetcher(site.at('/a'));
    await fetcher(site.at('/b'));
    expect(site.seen.map(({ url }) => url)).toEqual(['/robots.txt', '/a', '/b']);
  });

  it.each([
    [404, undefined],
    [403, undefined],
    [500, 'robots'],
    [503, 'robots'],
  ])('reads status %i as RFC 9309 says', async (status, code) => {
    const site = await serve({ '/robots.txt': rules('User-agent: *\nDisallow: /', status), '/a': give });
    expect((await fetchOnce(site.at('/a'))).code).toBe(code);
  });
});

describe('readContentType', () => {
  it.each([
    ['text/html; charset=UTF-8', 'text/html', 'utf-8'],
    ['Text/HTML;charset="windows-1252"', 'text/html', 'windows-1252'],
    ['text/plain', 'text/plain', null],
    ['nonsense', null, null],
    [null, null, null],
  ])('reads %s', (header, mediaType, charset) => {
    expect(readContentType(header)).toEqual({ mediaType, charset });
  });
});
