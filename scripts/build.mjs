// Builds what is older than its sources: gazetteer, compiled library and commands, browser app.
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runWithProjectNode } from './bootstrap.mjs';

/** Latest change, in ms, of a file or of anything below a folder. */
function changedAt(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(
    status.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== 'node_modules')
      .map((name) => changedAt(join(path, name))),
  );
}

function step(name, sources, outputs, commands) {
  const stamp = join(root, 'dist', `.built-${name}`);
  const newest = Math.max(
    ...['package-lock.json', 'scripts/build.mjs', ...sources].map((path) => changedAt(join(root, path))),
  );
  if (outputs.every((path) => existsSync(join(root, path))) && changedAt(stamp) > newest) return;
  console.log(`Building ${name} …`);
  for (const command of commands) {
    const status = runWithProjectNode(command);
    if (status !== 0) process.exit(status);
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
}

ensureInstalled();
step(
  'gazetteer',
  ['scripts/build-gazetteer.mjs', 'data'],
  ['src/places/generated/gazetteer-data.ts'],
  [['scripts/build-gazetteer.mjs']],
);
step(
  'library',
  ['src', 'tsconfig.json'],
  ['dist/library.js', 'dist/cli/main.js'],
  [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
);
step(
  'app',
  ['web', 'src/model'],
  ['dist/web/index.html'],
  [['node_modules/vite/bin/vite.js', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'warn']],
);

// `npx tallystick` inside the project finds its own command at once, without asking npm to make one.
const link = join(
  root,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'tallystick.cmd' : 'tallystick',
);
if (!existsSync(link)) {
  if (process.platform === 'win32') writeFileSync(link, '@node "%~dp0\\..\\..\\bin\\tallystick.js" %*\r\n');
  else symlinkSync(join('..', '..', 'bin', 'tallystick.js'), link);
}
