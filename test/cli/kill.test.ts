import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { parseLines, runCli, startCli, temporaryFolder } from './run-cli.ts';

/** `TALLYSTICK_KILLS=20 TALLYSTICK_KILL_FILES=1000` is the whole trial. */
const KILLS = Number(process.env.TALLYSTICK_KILLS ?? 4);
const FILES = Number(process.env.TALLYSTICK_KILL_FILES ?? 150);

it(`keeps what was reported through ${KILLS} kills and finishes by the same command`, {
  timeout: 1_200_000,
}, async () => {
  const folder = temporaryFolder();
  const ledger = join(folder, 'ledger');
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  for (let i = 0; i < FILES; i++) {
    writeFileSync(
      join(reports, `${i}.txt`),
      `Report ${i}\n\nPolice freed ${i + 2} people in Poipet on Wednesday.\n`.repeat(3),
    );
  }
  const command = ['add', reports, '--ledger', ledger, '--json', '--published', '2025-07-17'];
  const reported = new Set<string>();
  for (let round = 0; round < KILLS; round++) {
    const child = startCli(command);
    let out = '';
    // Killed somewhere in what is left, in the middle of anything.
    const share = Math.random() * ((FILES - reported.size) / KILLS);
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const added = out.split('"outcome":"added"').length - 1;
      if (added > share) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
    });
    await new Promise((resolve) => child.on('close', resolve));
    // The last line may be cut.
    for (const line of parseLines(out.slice(0, out.lastIndexOf('\n') + 1)))
      reported.add(String(line.captureId));
    const verified = await runCli(['verify', '--ledger', ledger]);
    expect(verified.out).toMatch(/^holds/);
    const held = await openLedger(ledger, { mode: 'open' });
    for (const id of reported) expect(await held.has(id)).toBe(true);
    // No article without its figures.
    for (const { figureCount } of await held.articles()) expect(figureCount).toBeGreaterThan(0);
    await held.close();
  }
  expect(reported.size).toBeGreaterThan(0);
  const last = await runCli(command);
  expect(last.code).toBe(0);
  const outcomes = parseLines(last.out);
  expect(outcomes).toHaveLength(FILES);
  for (const line of outcomes) if (reported.has(String(line.captureId))) expect(line.outcome).toBe('known');
  expect((await runCli(['verify', '--ledger', ledger])).code).toBe(0);
});
