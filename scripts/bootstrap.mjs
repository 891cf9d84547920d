// Plain JavaScript that Node 18 runs: this is what works before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.tallystick-installed');

/** Installs the locked packages unless the lock file is the one that was installed last. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (this takes a minute, once) …');
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--no-fund', '--no-audit', '--loglevel=error'], {
        cwd: root,
        stdio: 'inherit',
      })
    : spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (result.status !== 0) {
    console.error('npm ci failed; see above. Is the machine online? A second try may help.');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** Path of the Node 24 that the project brings, or of this Node where it is new enough. */
export function projectNode() {
  for (const name of readdirSync(modules)) {
    if (!/^node-(bin-)?(linux|darwin|win)-/.test(name)) continue;
    for (const file of ['bin/node', 'bin/node.exe', 'node.exe']) {
      const path = join(modules, name, file);
      if (existsSync(path)) return path;
    }
  }
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  console.error(
    `Tallystick needs Node 22 or newer; this is ${process.version}, and no Node package came for ${process.platform} ${process.arch}.`,
  );
  return process.exit(1);
}

/** Runs a script with the project's Node, first on the path of everything it starts; gives its exit code. */
export function runWithProjectNode(args, env = {}) {
  const node = projectNode();
  const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);
  const result = spawnSync(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
