// npm test: installs, builds, checks style and types, runs every test; ends with the counts alone on a line.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runWithProjectNode } from './bootstrap.mjs';

await import('./build.mjs');
const results = join(root, 'dist', '.test-results.json');
rmSync(results, { force: true });

let failedSteps = 0;
for (const [name, command] of [
  ['style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['types of the tests', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'test/tsconfig.json']],
  ['types of the app', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'web/tsconfig.json']],
]) {
  console.log(`Checking ${name} …`);
  if (runWithProjectNode(command) !== 0) {
    console.error(`The check of ${name} failed.`);
    failedSteps++;
  }
}

const status = runWithProjectNode([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
]);
const counts = existsSync(results)
  ? JSON.parse(readFileSync(results, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
// A test file that does not load fails the run without counting a test.
const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1) + failedSteps;
const passed = counts.numPassedTests + (3 - failedSteps);
console.log(
  `${passed} passed, ${failed} failed${counts.numPendingTests ? `, ${counts.numPendingTests} skipped` : ''}`,
);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
