import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { verifyLedger } from '../src/ledger/verify-ledger.ts';
import { type Run, startNode } from './spawn-runner.ts';

const ARTICLES = 1000;
/** Twenty and more for a release; a few always. */
const ROUNDS = Number(process.env.TALLYSTICK_TORTURE_ROUNDS ?? 4);
const SEED = Number(process.env.TALLYSTICK_TORTURE_SEED ?? Date.now() % 1_000_000);

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'tallystick.js');

let folder: string;
let reports: string;
let ledgerFolder: string;
beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'cli', 'main.js'))) throw new Error('run "npm run build" first');
  folder = await mkdtemp(join(tmpdir(), 'tallystick-torture-'));
  reports = join(folder, 'reports');
  ledgerFolder = join(folder, 'ledger');
  await mkdir(reports);
  for (let number = 0; number < ARTICLES; number++) {
    const name = `report-${String(number).padStart(4, '0')}.txt`;
    await writeFile(join(reports, name), report(number));
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function report(number: number): string {
  return [
    `Raid number ${number} in Bavet`,
    `Police arrested ${number + 100} people at a compound in Bavet on Wednesday, the governor said.`,
    `Officers seized ${number + 7} phones and ${(number % 9) + 2} computers. Of those held, ${number + 13} were women.`,
  ].join('\n\n');
}

function start(...args: string[]): Run {
  return startNode([program, ...args, '--json', '--ledger', ledgerFolder]);
}

interface Reported {
  readonly outcome: string;
  readonly captureId: string;
  readonly articleId: string;
  readonly figures: number;
}

function reported(run: Run): Reported[] {
  return run.lines.map((line) => JSON.parse(line) as Reported);
}

describe(`a run over ${ARTICLES} reports that is killed ${ROUNDS} times (seed ${SEED})`, () => {
  it(
    'loses nothing that it reported, leaves nothing half done, and is finished by the same command',
    async () => {
      const random = randomFrom(SEED);
      const stored = new Map<string, Reported>();
      let killed = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const run = start('add', reports);
        // The first dies while it starts or makes the ledger; the others after some of what is left was added.
        const share = (ARTICLES - stored.size) / (ROUNDS - round + 1);
        const after = round === 0 ? 0 : Math.floor(random() * 2 * share);
        await untilAdded(run, after);
        await delay(random() * (round === 0 ? 1500 : 120));
        run.child.kill('SIGKILL');
        const { signal } = await run.ended;
        if (signal === 'SIGKILL') killed++;
        for (const each of reported(run)) if (each.outcome === 'added') stored.set(each.captureId, each);
        await checkStored(stored);
      }
      expect(killed).toBeGreaterThanOrEqual(Math.ceil(ROUNDS / 2));

      const last = start('add', reports);
      expect(await last.ended).toMatchObject({ code: 0, errors: '' });
      const outcomes = reported(last);
      expect(outcomes).toHaveLength(ARTICLES);
      expect(new Set(outcomes.map(({ captureId }) => captureId)).size).toBe(ARTICLES);
      for (const each of stored.values()) {
        expect(outcomes).toContainEqual(expect.objectContaining({ ...each, outcome: 'known' }));
      }

      const verification = start('verify');
      expect((await verification.ended).code).toBe(0);
      const figures = outcomes.reduce((sum, each) => sum + each.figures, 0);
      expect(figures).toBeGreaterThanOrEqual(ARTICLES);
      expect(JSON.parse(verification.lines.join('\n'))).toMatchObject({
        ok: true,
        checked: { captures: ARTICLES, articles: ARTICLES, custody: ARTICLES + 1, figures },
      });
    },
    (ROUNDS + 3) * 120_000,
  );
});

/** Until the run has reported so many as added, or is over. */
async function untilAdded(run: Run, count: number): Promise<void> {
  const isOver = () => run.child.exitCode !== null || run.child.signalCode !== null;
  while (!isOver() && run.lines.filter((line) => line.includes('"added"')).length < count) await delay(2);
}

/** The ledger that a killed process left behind holds all that was reported, whole, and verifies. */
async function checkStored(stored: ReadonlyMap<string, Reported>): Promise<void> {
  if (stored.size === 0 && !existsSync(join(ledgerFolder, 'ledger.sqlite'))) return;
  // Of a ledger that was killed while it was made, nothing was reported; making it goes on where it ended.
  const ledger = await openLedger(ledgerFolder, { mode: stored.size === 0 ? 'create' : 'open' });
  try {
    for (const { captureId, articleId, figures } of stored.values()) {
      expect(await ledger.has(captureId)).toBe(true);
      const derivation = await ledger.derivation(captureId);
      expect(derivation).toMatchObject({ refusal: null, article: { id: articleId } });
      expect(derivation?.refusal === null && derivation.figures.length).toBe(figures);
    }
    const { ok, firstFailure, checked } = await verifyLedger(ledger);
    expect(firstFailure).toBeNull();
    expect(ok).toBe(true);
    expect(checked.captures).toBeGreaterThanOrEqual(stored.size);
    expect(checked.articles).toBe(checked.captures);
  } finally {
    await ledger.close();
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
