import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from './read-lines.ts';

/** Any UTF-16 at all, halves of pairs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let i = 0; from < bytes.byteLength; i++) {
    const size = sizes[i % Math.max(1, sizes.length)] ?? 1;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function readAll(bytes: Uint8Array, sizes: readonly number[], limit = 1_000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(inChunks(bytes, sizes), limit)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText.map((text) => text.replaceAll('\n', '').replace(/^\ufeff/, ''))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (texts, sizes) => {
          const lines = await readAll(Buffer.from(texts.map((text) => `${text}\n`).join('')), sizes);
          expect(lines).toEqual(texts.map((text, at) => ({ line: at + 1, text: text.toWellFormed() })));
        },
      ),
    );
  });

  it('counts, and passes over what is too long or no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`a\n${'b'.repeat(11)}\n${'c'.repeat(10)}\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('last'),
    ]);
    for (const size of [1, 3, 100]) {
      expect(await readAll(bytes, [size], 10)).toEqual([
        { line: 1, text: 'a' },
        { line: 2, problem: 'too-long' },
        { line: 3, text: 'c'.repeat(10) },
        { line: 4, problem: 'invalid-utf8' },
        { line: 5, text: 'last' },
      ]);
    }
  });

  it('takes a byte order mark off the first line only', async () => {
    expect(await readAll(Buffer.from('\ufeffa\n\ufeffb'), [2])).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: '\ufeffb' },
    ]);
  });

  it('does not hold a line that is too long', async () => {
    let most = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let megabyte = 0; megabyte < 600; megabyte++) {
        yield Buffer.alloc(1024 * 1024, 'a');
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
    }
    const lines: Line[] = [];
    for await (const line of readLines(endless(), 1024 * 1024)) lines.push(line);
    expect(lines).toEqual([{ line: 1, problem: 'too-long' }]);
    expect(most).toBeLessThan(300 * 1024 * 1024);
  });

  it('gives no line for an empty stream', async () => {
    expect(await readAll(new Uint8Array(), [1])).toEqual([]);
  });
});
