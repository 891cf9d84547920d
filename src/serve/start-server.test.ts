import { mkdtemp } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILLERS, makeSampleLedger, type SampleLedger } from '../../test/browser/sample-ledger.ts';
import { SAMPLE_FIGURES, SAMPLE_TEXT } from '../../test/browser/sample-report.ts';
import { ACTIONS } from '../model/figure.ts';
import { type RunningServer, startServer } from './start-server.ts';

let sample: SampleLedger;
let server: RunningServer;

beforeAll(async () => {
  sample = await makeSampleLedger();
  server = await startServer(sample.folder);
});

afterAll(async () => {
  await server.close();
  await sample.remove();
});

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the wire holds
async function ask(path: string): Promise<{ status: number; body: any; headers: Headers }> {
  const response = await fetch(new URL(path, server.url));
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** A request with a Host header of one's own, which `fetch` does not allow. */
function askAs(host: string, path = '/api/counts'): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the API', () => {
  test('counts what the ledger holds', async () => {
    expect((await ask('/api/counts')).body).toEqual({
      captures: FILLERS + 2,
      articles: FILLERS + 1,
      refusals: 1,
      figures: FILLERS + SAMPLE_FIGURES.length,
    });
  });

  test('gives articles in pages, and finds them by their words', async () => {
    const { body } = await ask('/api/articles?limit=10&offset=60');
    expect([body.total, body.items.length]).toEqual([FILLERS + 1, 1]);
    const found = (await ask('/api/articles?search=Kratie')).body;
    expect(found.total).toBe(1);
    expect(found.items[0]).toMatchObject({ id: sample.articleId, figureCount: SAMPLE_FIGURES.length });
  });

  test('gives an article whole, by a beginning of its id', async () => {
    const { body } = await ask(`/api/articles/${sample.articleId.slice(0, 12)}`);
    expect(body.article.text).toBe(SAMPLE_TEXT);
    expect(
      body.figures.map(
        ({ id, articleId, index, ...figure }: { id: string; articleId: string; index: number }) => figure,
      ),
    ).toEqual(SAMPLE_FIGURES);
    expect(body.capture.id).toBe(sample.captureId);
  });

  test.each([
    ['action=arrested&group=VN', ['200']],
    ['place=POIPET&sort=low', ['45', '270']],
    ['unit=site&sort=published&descending=true&limit=2', ['127', '155']],
    [`article=ID&certainty=estimated`, ['$19 to $29 billion', '150,000', '1 per cent']],
    ['from=2025-07-16&to=2025-07-31&speaker=example', ['1,000']],
    ['action=killed', []],
  ])('narrows and sorts figures: %s', async (query, quotes) => {
    const { body } = await ask(`/api/figures?${query.replace('ID', sample.articleId)}`);
    expect(body.items.map((row: { figure: { quote: string } }) => row.figure.quote)).toEqual(quotes);
    for (const { figure, sentence } of body.items) expect(sentence).toContain(figure.quote);
  });

  test('gives a figure with its sentence, its capture and the custody of it', async () => {
    const { body } = await ask(`/api/figures/${sample.figureIds[9]}`);
    expect(body.row.sentence).toBe(
      'At least 270 Indonesians, including 45 women, were arrested on Wednesday in Poipet.',
    );
    expect(body.capture.id).toBe(sample.captureId);
    expect(body.custody.map((entry: { event: string }) => entry.event)).toEqual(['captured']);
  });

  test('lists refusals, and gives a capture with what was made of it', async () => {
    const { items, notes } = (await ask('/api/refusals')).body;
    expect(items.map((item: { refusal: { code: string } }) => item.refusal.code)).toEqual([
      'pdf-unsupported',
    ]);
    expect(notes).toMatchObject([{ source: 'http://127.0.0.1/admin', refusal: { code: 'address-refused' } }]);
    expect((await ask(`/api/captures/${sample.refusedCaptureId}`)).body).toMatchObject({
      article: null,
      refusal: { code: 'pdf-unsupported' },
    });
    expect((await ask(`/api/captures/${sample.captureId}`)).body).toMatchObject({
      article: { id: sample.articleId },
      refusal: null,
    });
  });

  test.each([
    ['/api/figures?action=danced', 400, 'invalid-parameter'],
    ['/api/figures?from=yesterday', 400, 'invalid-parameter'],
    ['/api/figures?limit=100000', 400, 'invalid-parameter'],
    ['/api/figures?offset=-1', 400, 'invalid-parameter'],
    ['/api/articles/ffffffffffff', 404, 'not-found'],
    ['/api/figures/ffffffffffff', 404, 'not-found'],
    [`/api/captures/${'f'.repeat(64)}`, 404, 'not-found'],
    ['/api/captures/..%2F..%2Fetc%2Fpasswd', 400, 'invalid-parameter'],
    ['/captures/..%2F..%2Fetc%2Fpasswd/original', 404, 'not-found'],
    ['/..%2f..%2fpackage.json', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
  ])('%s is answered with %i %s and a sentence', async (path, status, code) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.message).toMatch(/\w{3}/);
  });

  test('describes itself', async () => {
    const { body } = await ask('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths).sort()).toEqual([
      '/api/articles',
      '/api/articles/{id}',
      '/api/captures/{id}',
      '/api/counts',
      '/api/figures',
      '/api/figures/{id}',
      '/api/refusals',
    ]);
    const action = body.components.schemas.Figure.properties.action;
    expect(action.enum).toEqual([...ACTIONS]);
    expect(body.components.schemas.Figure.required).toContain('partOf');
  });
});

describe('safety', () => {
  test.each([
    ['127.0.0.1', 200],
    ['127.0.0.1:4000', 200],
    ['localhost:1', 200],
    ['LOCALHOST', 200],
    ['[::1]:80', 200],
    ['rebound.example', 421],
    ['localhost.example:80', 421],
    ['127.0.0.1.example', 421],
    ['a b', 400],
  ])('a request to the name “%s” is answered with %i', async (host, status) => {
    expect(await askAs(host)).toBe(status);
  });

  test('every answer has the strict headers, and none lets other origins read it', async () => {
    for (const path of [
      '/api/counts',
      '/api/nothing',
      '/',
      `/captures/${sample.captureId}/original`,
      `/captures/${sample.captureId}/bytes`,
    ]) {
      const { headers } = await fetch(new URL(path, server.url), {
        headers: { origin: 'https://example.org' },
      });
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin'), path).toBe(null);
      expect(headers.get('content-security-policy'), path).toMatch(/default-src '(self|none)'/);
      expect(headers.get('content-security-policy'), path).not.toContain('unsafe-eval');
    }
    expect((await fetch(server.url)).headers.get('content-security-policy')).toBe(
      "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self'",
    );
  });

  test('nothing can be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await fetch(new URL('/api/articles', server.url), { method })).status).toBe(404);
    }
  });

  test('an original is sandboxed, its bytes are a download of exactly what came in', async () => {
    const shown = await fetch(new URL(`/captures/${sample.captureId}/original`, server.url));
    expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(shown.headers.get('content-security-policy')).toMatch(
      /^sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
    const bytes = await fetch(new URL(`/captures/${sample.captureId}/bytes`, server.url));
    expect(bytes.headers.get('content-type')).toBe('application/octet-stream');
    expect(bytes.headers.get('content-disposition')).toBe(`attachment; filename="${sample.captureId}"`);
    expect(new Uint8Array(await bytes.arrayBuffer()).length).toBe(
      (await ask(`/api/captures/${sample.captureId}`)).body.capture.byteLength,
    );
    const refused = await fetch(new URL(`/captures/${sample.refusedCaptureId}/original`, server.url));
    expect(refused.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await refused.text()).toContain('can be downloaded');
  });
});

describe('starting', () => {
  test('says that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer(sample.folder, { port })).rejects.toMatchObject({
      code: 'port-in-use',
      retry: 'later',
    });
  });

  test('says that a folder holds no ledger', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'tallystick-none-'));
    await expect(startServer(empty)).rejects.toMatchObject({ code: 'no-ledger' });
  });

  test('stops, though a connection is open', async () => {
    const other = await startServer(sample.folder);
    await fetch(other.url);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
