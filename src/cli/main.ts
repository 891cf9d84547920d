import { runProgram } from './run-program.ts';

// In the order in which `--help` lists them. A new command is one file and one line here; a command's file is loaded
// only when it is asked for, so that `extract` does not wait for what `serve` needs.
await runProgram(
  [
    ['add', async () => (await import('./commands/add.ts')).defineAdd],
    ['figures', async () => (await import('./commands/figures.ts')).defineFigures],
    ['show', async () => (await import('./commands/show.ts')).defineShow],
    ['serve', async () => (await import('./commands/serve.ts')).defineServe],
    ['export', async () => (await import('./commands/export.ts')).defineExport],
    ['verify', async () => (await import('./commands/verify.ts')).defineVerify],
    ['rebuild', async () => (await import('./commands/rebuild.ts')).defineRebuild],
    ['read', async () => (await import('./commands/read.ts')).defineRead],
    ['extract', async () => (await import('./commands/extract.ts')).defineExtract],
    ['quantities', async () => (await import('./commands/quantities.ts')).defineQuantities],
  ],
  process.argv,
);
