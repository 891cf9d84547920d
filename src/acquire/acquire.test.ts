import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquire } from './acquire.ts';
import type { Acquisition } from './acquisition.ts';
import { expandSources } from './expand-sources.ts';

const HOSTILE = 'a\n\u001b[31m<script>alert(1)<\u2028script>.txt';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tallystick-acquire-'));
  mkdirSync(join(folder, 'pack', 'deep', 'deeper'), { recursive: true });
  mkdirSync(join(folder, 'bare'));
  for (const name of [
    'b.html',
    'a.TXT',
    'c.md',
    'data.csv',
    '.hidden.txt',
    'deep/z.htm',
    'deep/deeper/y.xhtml',
    HOSTILE,
  ]) {
    writeFileSync(join(folder, 'pack', name), `text of ${name}`);
  }
  writeFileSync(join(folder, 'odd [1].txt'), 'odd');
  writeFileSync(join(folder, 'huge.txt'), '');
  truncateSync(join(folder, 'huge.txt'), 64 * 1024 * 1024 + 1);
  symlinkSync(join(folder, 'pack'), join(folder, 'pack', 'loop'));
  symlinkSync('/etc/hosts', join(folder, 'pack', 'out.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function acquireAll(...names: string[]): Promise<Acquisition[]> {
  const { sources } = await expandSources(names.map((name) => (name === '-' ? name : join(folder, name))));
  const acquisitions: Acquisition[] = [];
  const stdin = Readable.from([Buffer.from('from '), Buffer.from('stdin')]);
  for await (const acquisition of acquire(sources, { stdin })) acquisitions.push(acquisition);
  return acquisitions;
}

describe('expandSources', () => {
  it('walks a folder in the order of names, and says what it left out', async () => {
    const { sources, leftOut } = await expandSources([join(folder, 'pack')]);
    const inside = (name: string): string => name.slice(folder.length + '/pack/'.length);
    expect(sources.map(({ name }) => inside(name))).toEqual([
      HOSTILE,
      'a.TXT',
      'b.html',
      'c.md',
      'deep/z.htm',
      'deep/deeper/y.xhtml',
    ]);
    expect(leftOut.map(({ name, reason }) => [inside(name), reason])).toEqual([
      ['.hidden.txt', 'hidden'],
      ['data.csv', 'ending'],
      ['loop', 'link'],
      ['out.txt', 'link'],
    ]);
  });

  it('takes globs, files named like a glob, and files of any ending that are named', async () => {
    const { sources } = await expandSources(
      ['pack/*.{html,md}', 'odd [1].txt', 'pack/data.csv', 'pack/d*'].map((name) => join(folder, name)),
    );
    expect(sources.map(({ kind, name }) => [kind, name.slice(folder.length + 1)])).toEqual([
      ['file', 'pack/b.html'],
      ['file', 'pack/c.md'],
      ['file', 'odd [1].txt'],
      ['file', 'pack/data.csv'],
      ['file', 'pack/data.csv'],
      ['file', 'pack/deep/z.htm'],
      ['file', 'pack/deep/deeper/y.xhtml'],
    ]);
  });

  it.each([
    ['nothing.html', 'not-found'],
    ['nothing*.html', 'not-found'],
    ['bare', 'not-found'],
    [`${'x'.repeat(5000)}`, 'not-found'],
    ['nul\u0000byte', 'not-found'],
  ])('says that it found nothing: %s', async (name, code) => {
    const { sources } = await expandSources([join(folder, name)]);
    expect(sources).toMatchObject([{ kind: 'refused', refusal: { code } }]);
  });

  it('takes addresses as such, and a drive letter for a path', async () => {
    const { sources } = await expandSources([
      'https://example.org/a',
      'mailto:a',
      'C:\\reports\\a.html',
      '-',
    ]);
    expect(sources.map(({ kind }) => kind)).toEqual(['url', 'url', 'refused', 'stdin']);
  });
});

describe('acquire', () => {
  it('captures files by their base name, with what their ending tells', async () => {
    const [first] = await acquireAll('pack/b.html');
    expect(first).toMatchObject({
      name: join(folder, 'pack/b.html'),
      capture: {
        source: 'b.html',
        kind: 'file',
        mediaType: 'text/html',
        byteLength: 14,
        charset: null,
        finalUrl: null,
        hops: [],
      },
    });
    expect(first !== undefined && 'bytes' in first && new TextDecoder().decode(first.bytes)).toBe(
      'text of b.html',
    );
  });

  it('keeps a hostile file name as it is', async () => {
    expect(await acquireAll(`pack/${HOSTILE}`)).toMatchObject([{ capture: { source: HOSTILE } }]);
  });

  it('reads standard input', async () => {
    expect(await acquireAll('-')).toMatchObject([
      { name: '-', capture: { source: '-', kind: 'stdin', byteLength: 10 } },
    ]);
  });

  it('refuses what is too large, also when it never ends', async () => {
    expect(await acquireAll('huge.txt')).toMatchObject([{ refusal: { code: 'too-large' } }]);
    const endless: Acquisition[] = [];
    for await (const acquisition of acquire([{ kind: 'file', name: '/dev/zero' }])) endless.push(acquisition);
    expect(endless).toMatchObject([{ refusal: { code: 'too-large' } }]);
  });

  it('reads a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const reading = acquireAll('pipe');
    await writeFile(join(folder, 'pipe'), 'through a pipe');
    expect(await reading).toMatchObject([{ capture: { byteLength: 14 } }]);
  });
});
