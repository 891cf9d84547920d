// Figures of the annotated passages beside the repository, judged by the scorer that lies with them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../dist/library.js';

const shared = join(import.meta.dirname, '..', '..', 'shared');

/**
 * F1 by slot, in per cent: `{ number, bound, unit, action, groups, core, places, dates, speakers, certainty, whole }`,
 * or null where the passages are not there.
 */
export function measureFigures(gold = join(shared, 'gold', 'dev.jsonl'), predictedFile = null) {
  const scorer = join(shared, 'gold', 'score.mjs');
  if (!existsSync(gold) || !existsSync(scorer)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tallystick-eval-'));
  const predicted = predictedFile ?? join(folder, 'predicted.jsonl');
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  writeFileSync(
    predicted,
    lines
      .map((line) => {
        const passage = JSON.parse(line);
        return JSON.stringify({ id: passage.id, figures: extract(passage).figures });
      })
      .join('\n'),
  );
  const result = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (result.status !== 0) throw new Error(`the scorer failed: ${result.stderr}`);
  const scores = JSON.parse(result.stdout);
  return Object.fromEntries(
    Object.entries(scores)
      .filter(([, score]) => typeof score === 'object')
      .map(([slot, score]) => [slot, score.f1]),
  );
}

/** The report that the project began from: figures found, numbers wrongly taken, and figures right in every core slot. */
export function measureSeed() {
  const gold = join(shared, 'seed', 'gold.jsonl');
  if (!existsSync(gold)) return null;
  const passage = JSON.parse(readFileSync(gold, 'utf8'));
  const figures = extract(passage).figures;
  const same = (a, b) =>
    a === b || (a != null && b != null && Math.abs(a - b) < 1e-3 * Math.max(1, Math.abs(a)));
  const found = passage.figures.map((g) => figures.find((p) => p.start < g.end && g.start < p.end));
  const core = passage.figures.filter((g, i) => {
    const p = found[i];
    return (
      p &&
      same(g.low, p.low) &&
      same(g.high, p.high) &&
      g.bound === p.bound &&
      g.unit === p.unit &&
      g.action === p.action &&
      g.groups.length === p.groups.length &&
      g.groups.every((group) => p.groups.includes(group))
    );
  });
  return {
    found: found.filter(Boolean).length,
    spurious: figures.filter((p) => !found.includes(p)).length,
    core: core.length,
  };
}
