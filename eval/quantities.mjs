// Measures how quantities of any kind are read, on the public benchmark beside this checkout.
//   node eval/quantities.mjs [--errors]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findQuantities } from '../src/extract/quantities.ts';

const GOLD = fileURLToPath(new URL('../../shared/bench/newsquant-dev.jsonl', import.meta.url));
const SCORER = fileURLToPath(new URL('../../shared/bench/newsquant-score.mjs', import.meta.url));

/** The scorer's result ({gold, predicted, published, strict}), or null without the benchmark. */
export function measureQuantities(flags = ['--json']) {
  if (!existsSync(GOLD) || !existsSync(SCORER)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tallystick-eval-'));
  try {
    const file = join(folder, 'predicted.jsonl');
    const lines = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { id, text } = JSON.parse(line);
        return JSON.stringify({ id, quantities: findQuantities(text) });
      });
    writeFileSync(file, `${lines.join('\n')}\n`);
    const run = spawnSync(process.execPath, [SCORER, GOLD, file, ...flags], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr}`);
    return flags.includes('--json') ? JSON.parse(run.stdout) : run.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = measureQuantities(process.argv.includes('--errors') ? ['--errors'] : []);
  console.log(result ?? 'quantities: skipped, no ../shared/bench beside this checkout');
}
