import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const bin = join(root, 'bin', 'tallystick.js');

/** Commands of the README's console blocks with what they are said to print; those with no output are not run. */
const commands = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n').trim() };
    })
    .filter(({ output }) => output !== ''),
);

/** What differs from run to run: times, and the hashes over them. */
const mask = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'HASH')
    .replaceAll(/[0-9a-f]{16}…/g, 'HASH')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

let folder = '';
const run = (command: string): string => {
  const [, echoed, , args = ''] =
    /^(?:echo '(.*)' \| |echo "(.*)" \| )?npx tallystick (.*)$/.exec(command) ?? [];
  const input = echoed ?? /^echo "(.*)" \|/.exec(command)?.[1];
  const result = spawnSync(process.execPath, [bin, '--ledger', join(folder, 'ledger'), ...args.split(' ')], {
    cwd: root,
    input: input === undefined ? '' : `${input}\n`,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '120', NO_COLOR: '1' },
  });
  return mask(result.stdout);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tallystick-docs-'));
  const added = spawnSync(process.execPath, [bin, 'add', 'examples', '--ledger', join(folder, 'ledger')], {
    cwd: root,
  });
  expect(added.status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  it('shows commands with their output', () => expect(commands.length).toBeGreaterThanOrEqual(5));

  it.each(commands)('prints what $command prints', ({ command, output }) => {
    expect(run(command)).toBe(mask(output));
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it('names the example pack as it is', () => {
    expect(readme).toContain(`loads ${readdirSync(join(root, 'examples')).length} short reports`);
  });
});
