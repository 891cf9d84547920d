import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });

const files = filesBelow(source).filter(
  (path) => !path.endsWith('.test.ts') && !path.includes(`${sep}generated${sep}`),
);
const roomOf = (path: string): string => {
  const parts = relative(source, path).split(sep);
  return parts.length === 1 ? 'top' : (parts[0] ?? 'top');
};
const IMPORT = /(?:import|export)\s[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;
const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const edges: { from: string; to: string; file: string }[] = [];
const outside: { room: string; module: string; file: string }[] = [];
for (const file of files) {
  for (const target of importsOf(file)) {
    if (target.startsWith('.'))
      edges.push({ from: roomOf(file), to: roomOf(join(file, '..', target)), file: relative(root, file) });
    else outside.push({ room: roomOf(file), module: target, file: relative(root, file) });
  }
}

const STAGES = ['read', 'extract', 'syndicate', 'reconcile'];
const EDGES = ['acquire', 'ledger', 'run', 'serve', 'cli'];
const PURE = ['model', 'text', 'places', ...STAGES, 'export'];
/** Node modules that compute and touch nothing. */
const HARMLESS = new Set(['node:crypto', 'node:zlib', 'node:util', 'node:url', 'node:buffer']);

describe('the layout of the design', () => {
  it('has looked at something', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(edges.length).toBeGreaterThan(150);
    for (const room of ['model', 'text', 'read', 'extract', 'ledger', 'acquire', 'cli', 'serve'])
      expect(
        files.some((file) => roomOf(file) === room),
        room,
      ).toBe(true);
  });

  it('lets model import nothing of ours', () => {
    expect(edges.filter(({ from, to }) => from === 'model' && to !== 'model')).toEqual([]);
  });

  it('lets stages never import each other', () => {
    expect(
      edges.filter(({ from, to }) => STAGES.includes(from) && STAGES.includes(to) && from !== to),
    ).toEqual([]);
  });

  it('lets only edges touch the world', () => {
    expect(
      outside.filter(
        ({ room, module }) => PURE.includes(room) && module.startsWith('node:') && !HARMLESS.has(module),
      ),
    ).toEqual([]);
    expect(edges.filter(({ from, to }) => PURE.includes(from) && EDGES.includes(to))).toEqual([]);
  });

  it('lets text and places know only themselves and the model', () => {
    expect(
      edges.filter(
        ({ from, to }) =>
          (from === 'text' || from === 'places') && to !== from && to !== 'model' && to !== 'text',
      ),
    ).toEqual([]);
  });

  it('calls nothing utils, helpers, common, manager, service or base, and has no default exports', () => {
    expect(
      files.filter((file) =>
        /(?:^|[-./\\])(?:utils?|helpers?|common|manager|service|base)(?:[-./\\]|$)/.test(
          relative(root, file),
        ),
      ),
    ).toEqual([]);
    expect(files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(
      files.filter((file) => !/^[a-z0-9-]+(?:\.[a-z]+)?\.ts$/.test(file.split(sep).at(-1) ?? '')),
    ).toEqual([]);
  });

  it('keeps files short', () => {
    const long = files.filter(
      (file) =>
        !file.includes(`${sep}languages${sep}`) && readFileSync(file, 'utf8').split('\n').length > 480,
    );
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});

describe('the version', () => {
  it('is the same in the program and the package', () => {
    const version = /VERSION = '([^']+)'/.exec(
      readFileSync(join(source, 'model', 'version.ts'), 'utf8'),
    )?.[1];
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});
