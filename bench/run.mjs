// Runs every bench, each in a process of its own, so that none warms the other.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

let failed = 0;
for (const file of ['extract.mjs', 'main-text.mjs']) {
  console.log(`\n${file}`);
  if (spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' }).status !== 0)
    failed++;
}
process.exit(failed === 0 ? 0 : 1);
