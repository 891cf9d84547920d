// npm start: installs, builds, loads the example ledger once, serves the app.
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { root, runWithProjectNode } from './bootstrap.mjs';

await import('./build.mjs');
const ledger = process.env.TALLYSTICK_LEDGER ?? join(root, 'ledger');
if (!existsSync(ledger)) {
  console.log('Loading the example pack into a new ledger …');
  // Under another name until it is whole: what a start left half loaded, the next one finishes.
  const loading = `${ledger}.loading`;
  const status = runWithProjectNode(['bin/tallystick.js', 'add', 'examples', '--ledger', loading]);
  if (status !== 0) process.exit(status);
  renameSync(loading, ledger);
}
process.exit(
  runWithProjectNode(['bin/tallystick.js', 'serve', '--ledger', ledger, ...process.argv.slice(2)]),
);
