import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLines, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const MB = 1024 * 1024;

describe('extract', () => {
  it('gives the same lines with figures, in order, from standard input and from a file', async () => {
    const passages = Array.from({ length: 50 }, (_, id) => ({
      id,
      text: `Police freed ${id + 2} people.`,
      extra: [id],
    }));
    const input = passages.map((passage) => JSON.stringify(passage)).join('\n');
    const { code, out } = await runCli(['extract'], { input });
    expect(code).toBe(0);
    const lines = parseLines(out);
    expect(lines.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
    expect(lines[40]).toMatchObject({
      text: 'Police freed 42 people.',
      extra: [40],
      figures: [{ quote: '42', low: 42, action: 'rescued' }],
    });
    const file = join(folder, 'passages.jsonl');
    writeFileSync(file, `\ufeff${input.replaceAll('\n', '\r\n\n')}\n`);
    expect(await runCli(['extract', file])).toEqual({ code: 0, out, err: '' });
  });

  it('gives an error for a bad line, with its number and id, and goes on', async () => {
    const input = Buffer.concat(
      [
        '{"id":"a","text":"Police freed 41 people."}',
        'not json',
        '[1]',
        '{"id":"b","text":5}',
        '{"id":"c","text":"x","published":2025}',
        Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
        '{"id":"d","text":"Police freed 42 people."}',
      ].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]),
    );
    const { code, out, err } = await runCli(['extract'], { input });
    expect([code, err]).toEqual([1, '']);
    expect(parseLines(out)).toMatchObject([
      { id: 'a' },
      { line: 2, error: { code: 'not-json' } },
      { line: 3, error: { code: 'not-an-object' } },
      { line: 4, id: 'b', error: { code: 'no-text' } },
      { line: 5, id: 'c', error: { code: 'bad-field' } },
      { line: 6, error: { code: 'invalid-utf8' } },
      { id: 'd', figures: [{ quote: '42' }] },
    ]);
  });

  it('passes over a line of 200 MB and goes on', async () => {
    function* chunks(): Generator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":"Police freed 41 people."}\n{"id":2,"text":"');
      const chunk = Buffer.alloc(MB, 'a');
      for (let i = 0; i < 200; i++) yield chunk;
      yield Buffer.from('"}\n{"id":3,"text":"Police freed 43 people."}\n');
    }
    const { code, out } = await runCli(['extract'], { input: chunks() });
    expect(code).toBe(1);
    expect(parseLines(out)).toMatchObject([{ id: 1 }, { line: 2, error: { code: 'too-long' } }, { id: 3 }]);
  });

  it('keeps characters whole that a chunk cuts', async () => {
    const text = 'Тридцать 30 человек 🇰🇭 ភ្នំពេញ';
    const bytes = Buffer.from(`${JSON.stringify({ text })}\n`);
    const input = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { out } = await runCli(['extract'], { input });
    expect(parseLines(out)[0]).toMatchObject({ text });
  });

  it('escapes what a terminal would act on', async () => {
    const text = 'Police freed 41 people. \u009b31m\u202e\u2028';
    const { out } = await runCli(['extract'], { input: JSON.stringify({ text }) });
    expect(out).not.toMatch(/[\u0080-\u009f\u202e\u2028]/);
    expect(parseLines(out)[0]).toMatchObject({ text });
  });

  it('names a file that is not there, and ends in 3', async () => {
    const { code, err } = await runCli(['extract', join(folder, 'no\n.jsonl')]);
    expect(code).toBe(3);
    expect(err).toContain('no\\n.jsonl could not be read');
  });
});

describe('quantities', () => {
  it('gives every quantity of a line', async () => {
    const { code, out } = await runCli(['quantities'], {
      input: '{"id":9,"text":"Rents fell 3 per cent to $20."}\n',
    });
    expect(code).toBe(0);
    const [line] = parseLines(out);
    expect(line).toMatchObject({ id: 9, quantities: expect.any(Array) });
    for (const { start, end, quote } of line?.quantities ?? []) {
      expect('Rents fell 3 per cent to $20.'.slice(start, end)).toBe(quote);
    }
  });
});

describe('read', () => {
  it('gives articles one line each, in order, and errors for what cannot be read', async () => {
    const page = join(folder, 'page.html');
    writeFileSync(
      page,
      '<!doctype html><title>A raid</title><article><h1>A raid</h1><p>Police freed 41 people from a compound.</p></article>',
    );
    const missing = join(folder, 'missing.html');
    const { code, out } = await runCli(['read', '--jsonl', page, missing, page]);
    expect(code).toBe(1);
    const [first, second, third] = parseLines(out);
    expect(first).toMatchObject({
      source: page,
      title: 'A raid',
      text: expect.stringContaining('41 people'),
    });
    expect(Object.keys(first ?? {})).toEqual([
      'source',
      'title',
      'byline',
      'publisher',
      'published',
      'modified',
      'url',
      'lang',
      'text',
      'blocks',
      'dropped',
    ]);
    expect(second).toEqual({ source: missing, error: { code: 'not-found', message: expect.any(String) } });
    expect(third).toEqual(first);
  });

  it('prints one article indented, with what was told about it', async () => {
    const { code, out } = await runCli(
      ['read', '-', '--published', '2025-07-16', '--url', 'https://example.org/a'],
      { input: 'Police freed 41 people.' },
    );
    expect(code).toBe(0);
    expect(out).toContain('\n  "text"');
    expect(JSON.parse(out)).toMatchObject({
      source: '-',
      published: '2025-07-16',
      url: 'https://example.org/a',
    });
  });
});
