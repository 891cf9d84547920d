import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../model/identity.ts';
import { CaptureFolder } from './capture-folder.ts';
import { CODECS } from './codecs.ts';

let root: string;
let folder: CaptureFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tallystick-captures-'));
  folder = new CaptureFolder(root);
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('CaptureFolder', () => {
  it('gives back any bytes that it was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 5 }), async (all) => {
        await folder.keep(all.map((bytes) => ({ id: sha256(bytes), bytes })));
        for (const bytes of all) {
          expect(Buffer.from(await folder.get(sha256(bytes), bytes.length)).equals(bytes)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes over a file that a crash left without a row, whatever is in it', async () => {
    const bytes = bytesOf('Police arrested 85 people.');
    const id = sha256(bytes);
    await mkdir(join(root, 'captures', id.slice(0, 2)), { recursive: true });
    await writeFile(join(root, 'captures', id.slice(0, 2), `${id.slice(2)}.zst`), 'torn');
    await expect(folder.get(id, bytes.length)).rejects.toMatchObject({ code: 'capture-damaged' });
    await folder.keep([{ id, bytes }]);
    expect(Buffer.from(await folder.get(id, bytes.length)).equals(bytes)).toBe(true);
    expect(await readdir(join(root, 'captures', 'incoming'))).toEqual([]);
  });

  it('reads what a Node without Zstandard wrote', async () => {
    const bytes = bytesOf('Police arrested 85 people.');
    const id = sha256(bytes);
    await mkdir(join(root, 'captures', id.slice(0, 2)), { recursive: true });
    await writeFile(join(root, 'captures', id.slice(0, 2), `${id.slice(2)}.gz`), gzipSync(bytes));
    expect(await folder.holds(id)).toBe(true);
    expect(Buffer.from(await folder.get(id, bytes.length)).equals(bytes)).toBe(true);
  });

  it('says which file is gone', async () => {
    const id = 'a'.repeat(64);
    expect(await folder.holds(id)).toBe(false);
    await expect(folder.get(id, 1)).rejects.toMatchObject({ code: 'capture-missing' });
    await expect(folder.get(id, 1)).rejects.toThrow(join('captures', 'aa', `${'a'.repeat(62)}.zst`));
  });
});

describe.each(CODECS)('the codec of $ending', (codec) => {
  it.each([0, 1, 100, 3_000_000])('gives back %i bytes', async (length) => {
    const bytes = Buffer.alloc(length, 'and so on ');
    const compressed = await codec.compress(bytes);
    expect((await codec.decompress(compressed, length)).equals(bytes)).toBe(true);
    expect(compressed.length).toBeLessThan(length / 100 + 50);
  });

  it('stops at the limit', async () => {
    const compressed = await codec.compress(Buffer.alloc(50_000_000));
    await expect(codec.decompress(compressed, 49_999_999)).rejects.toMatchObject({
      code: 'ERR_BUFFER_TOO_LARGE',
    });
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['the beginning', (whole) => whole.subarray(0, -3)],
    ['more behind', (whole) => Buffer.concat([whole, Buffer.from('x')])],
    ['something else', () => Buffer.from('<html>')],
  ])('rejects %s', async (_what, change) => {
    const compressed = await codec.compress(bytesOf('Police arrested 85 people.'));
    await expect(codec.decompress(change(compressed), 1000)).rejects.toThrow();
  });
});
