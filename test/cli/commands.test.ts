import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLines, runCli, startCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const ledger = join(folder, 'ledger');
const reports = join(folder, 'reports');

const RAID = `Raid at the border

Police freed 41 people from a compound in Poipet on Wednesday, the interior ministry said.

At least 270 Indonesians, including 45 women, were arrested.
`;

let articleId: string;
let figureId: string;

beforeAll(async () => {
  mkdirSync(reports);
  writeFileSync(join(reports, 'raid.txt'), RAID);
  writeFileSync(join(reports, 'second.md'), '# Second\n\nOfficers seized 312 phones in Kratie.\n');
  const added = await runCli([
    'add',
    reports,
    '--ledger',
    ledger,
    '--json',
    '--published',
    '2025-07-17',
    '--publisher',
    '=Border News',
  ]);
  expect(added).toMatchObject({ code: 0, err: '' });
  const lines = parseLines(added.out);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    outcome: 'added',
    source: join(reports, 'raid.txt'),
    published: '2025-07-17',
  });
  articleId = String(lines[0]?.articleId);
  const figures = JSON.parse((await runCli(['figures', '--ledger', ledger, '--json'])).out);
  figureId = figures.find(({ quote }: { quote: string }) => quote === '41').id;
});

describe('add', () => {
  it('says that the same bytes are known, and changes nothing', async () => {
    const before = (await runCli(['verify', '--ledger', ledger, '--json'])).out;
    const again = await runCli([
      'add',
      join(reports, 'raid.txt'),
      '--ledger',
      ledger,
      '--publisher',
      'Other',
    ]);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/^known .*nothing changed/);
    expect((await runCli(['verify', '--ledger', ledger, '--json'])).out).toBe(before);
  });

  it('takes standard input, and the ledger from the environment', async () => {
    const env = { TALLYSTICK_LEDGER: join(folder, 'other') };
    const { code, out } = await runCli(['add', '-', '--lang', 'en-GB', '--url', 'https://example.org/a'], {
      input: 'Police freed 7 men.',
      env,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^added {4}- /);
    const shown = JSON.parse((await runCli(['figures', '--json'], { env })).out);
    expect(shown[0]).toMatchObject({ quote: '7', url: 'https://example.org/a', source: '-' });
  });

  it('goes on after a source that fails, and says so in its exit code', async () => {
    const { code, out } = await runCli([
      'add',
      join(folder, 'missing.html'),
      join(reports, 'raid.txt'),
      '--ledger',
      ledger,
      '--json',
    ]);
    expect(code).toBe(1);
    expect(parseLines(out).map(({ outcome }) => outcome)).toEqual(['refused', 'known']);
  });
});

describe('what cannot be done', () => {
  it('makes no ledger for sources that are not there', async () => {
    const never = join(folder, 'never');
    const { code, out } = await runCli(['add', join(folder, 'missing.html'), '--ledger', never]);
    expect(code).toBe(1);
    expect(out).toMatch(/^refused .*not-found/);
    expect(readdirSync(folder)).not.toContain('never');
  });

  it.skipIf(!existsSync('/dev/full'))('says that its output could not be written', async () => {
    const full = openSync('/dev/full', 'w');
    const child = startCli(['figures', '--ledger', ledger, '--csv'], { stdout: full });
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(3);
    closeSync(full);
    expect(err).toBe('tallystick: the output could not be written (ENOSPC)\n');
  });
});

describe('the command line is wrong', () => {
  it.each([
    [[], 'Usage'],
    [['nonsense'], "unknown command 'nonsense'"],
    [['add'], "missing required argument 'source'"],
    [['add', 'x', '--published', '2025-02-30'], 'YYYY-MM-DD'],
    [['add', 'x', '--published', 'yesterday'], 'YYYY-MM-DD'],
    [['add', 'x', '--url', 'example.org'], 'whole address'],
    [['add', 'x', '--url', 'https://me:pw@example.org/'], 'without user name'],
    [['add', 'x', '--lang', 'English!'], 'language code'],
    [['add', 'x', '--publisher', 'a\nb'], 'one line'],
    [['add', 'x', 'y', '--url', 'https://example.org/'], '--url fits one source'],
    [['add', 'x', '--timeout', '0'], 'whole number'],
    [['figures', '--action', 'jailed'], 'Allowed choices'],
    [['figures', '--unit', 'euros'], 'ISO 4217'],
    [['figures', '--from', '2025-13-01'], 'YYYY-MM-DD'],
    [['figures', '--csv', '--json'], 'exclude each other'],
    [['export'], 'say --csv or --jsonl'],
    [['export', '--csv', '--jsonl'], 'cannot be used with'],
    [['serve', '--port', '70000'], 'whole number'],
    [['figures', '--bogus\u001b[31m'], 'unknown option'],
  ])('%j ends in 2', async (args, message) => {
    const { code, out, err } = await runCli(['--ledger', join(folder, 'never'), ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out + err).not.toContain('\u001b');
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('has help with examples for every command', async () => {
    const overview = (await runCli(['--help'])).out;
    const names = [...overview.matchAll(/^ {2}(\w+) [^\n]*$/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    expect(names).toEqual(
      expect.arrayContaining([
        'add',
        'figures',
        'show',
        'serve',
        'export',
        'verify',
        'rebuild',
        'read',
        'extract',
        'quantities',
      ]),
    );
    expect(overview).toContain('Exit codes');
    for (const name of [
      'add',
      'figures',
      'show',
      'serve',
      'export',
      'verify',
      'rebuild',
      'read',
      'extract',
      'quantities',
    ]) {
      const { code, out } = await runCli([name, '--help']);
      expect(code, name).toBe(0);
      expect(out, name).toMatch(/Examples:\n {2}(tallystick|echo|pbpaste)/);
      expect(out, name).toContain('--ledger');
    }
  });

  it('names the ledger that is not there, and ends in 3', async () => {
    for (const command of [
      ['figures'],
      ['verify'],
      ['rebuild'],
      ['show', 'abcd'],
      ['export', '--csv'],
      ['serve', '--port', '0'],
    ]) {
      const { code, err } = await runCli([...command, '--ledger', join(folder, 'never')]);
      expect(code, command[0]).toBe(3);
      expect(err, command[0]).toContain('never');
    }
  });
});

describe('figures', () => {
  it('fits its table to the width, cutting what is too wide', async () => {
    for (const columns of [60, 100, 200]) {
      const { out } = await runCli(['figures', '--ledger', ledger], { env: { COLUMNS: String(columns) } });
      const widths = out.split('\n').map((line) => line.length);
      // The columns keep a least width, which is what the narrowest terminal gets.
      expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(columns, 110));
      expect(out).toContain('41');
    }
  });

  it('narrows by every condition', async () => {
    const count = async (...conditions: string[]): Promise<number> =>
      JSON.parse((await runCli(['figures', '--ledger', ledger, '--json', ...conditions])).out).length;
    const all = await count();
    expect(all).toBeGreaterThanOrEqual(4);
    expect(await count('--action', 'rescued')).toBe(1);
    expect(await count('--place', 'poipet', '--action', 'rescued')).toBe(1);
    expect(await count('--group', 'ID')).toBeGreaterThanOrEqual(1);
    expect(await count('--unit', 'phone')).toBe(1);
    expect(await count('--article', articleId.slice(0, 8))).toBe(all - 1);
    expect(await count('--limit', '2')).toBe(2);
    expect(await count('--from', '1999-01-01', '--to', '1999-12-31')).toBe(0);
  });

  it('prints CSV that is RFC 4180 and safe in a spreadsheet', async () => {
    const { out } = await runCli(['figures', '--ledger', ledger, '--csv']);
    expect(out.split('\r\n').at(-1)).toBe('');
    const [header, ...rows] = parse(out, { relax_column_count: false }) as string[][];
    const publisher = header?.indexOf('publisher') ?? -1;
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) {
      expect(row).toHaveLength(header?.length ?? -1);
      expect(row[publisher]).toBe("'=Border News");
    }
  });
});

describe('show', () => {
  it('marks the figures in the text and lists what was passed over and the custody', async () => {
    const { code, out } = await runCli(['show', articleId.slice(0, 8), '--ledger', ledger]);
    expect(code).toBe(0);
    expect(out).toMatch(/freed \{41\}\[\d\] people/);
    expect(out).toContain('captured');
    expect(out).not.toContain('\u001b');
    const coloured = await runCli(['show', articleId, '--ledger', ledger], { env: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\u001b[7m');
    const plain = await runCli(['show', articleId, '--ledger', ledger], {
      env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    });
    expect(plain.out).not.toContain('\u001b');
  });

  it('shows a figure with its sentence, its rules and its custody', async () => {
    const { out } = await runCli(['show', figureId.slice(0, 8), '--ledger', ledger]);
    expect(out).toContain('Police freed 41 people');
    expect(out).toMatch(/action +rescued .*because action:/);
    expect(out).toContain('captured');
    const json = JSON.parse((await runCli(['show', figureId, '--ledger', ledger, '--json'])).out);
    expect(json).toMatchObject({ figure: { id: figureId, quote: '41' }, custody: [{ event: 'captured' }] });
  });

  it.each(['ffff0000', 'a', '\u001b[31m'])('says that there is no %j', async (id) => {
    const { code, err } = await runCli(['show', id, '--ledger', ledger]);
    expect(code).toBe(1);
    expect(err).toContain('nothing in this ledger');
    expect(err).not.toContain('\u001b');
  });
});

describe('export', () => {
  it('gives every figure with its words and where they are from, and notes it in custody', async () => {
    const file = join(folder, 'out.jsonl');
    const { code, out } = await runCli(['export', '--jsonl', '--out', file, '--ledger', ledger, '--json']);
    expect(code).toBe(0);
    const records = parseLines(readFileSync(file, 'utf8'));
    expect(JSON.parse(out)).toMatchObject({ figures: records.length, file: 'out.jsonl', isComplete: true });
    expect(records.find(({ quote }) => quote === '41')).toMatchObject({
      sentence: expect.stringContaining('freed 41 people'),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      published: '2025-07-17',
      publisher: '=Border News',
    });
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
    const piped = await runCli(['export', '--jsonl', '--ledger', ledger]);
    expect(piped.out).toBe(readFileSync(file, 'utf8'));
    expect((await runCli(['verify', '--ledger', ledger])).code).toBe(0);
  });

  it('leaves no half file where it cannot write', async () => {
    const { code, err } = await runCli([
      'export',
      '--csv',
      '--out',
      join(folder, 'no', 'out.csv'),
      '--ledger',
      ledger,
    ]);
    expect(code).toBe(3);
    expect(err).toContain('could not be written');
  });
});

describe('rebuild', () => {
  it('changes nothing when nothing changed', async () => {
    const { code, out } = await runCli(['rebuild', '--ledger', ledger, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      captures: 2,
      articles: { unchanged: 2, altered: 0 },
      changes: [],
    });
  });
});

describe('serve', () => {
  it('prints its address, answers there, and stops on a signal', async () => {
    const child = startCli(['serve', '--port', '0', '--ledger', ledger]);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const url = /^Tallystick is at (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(line)?.[1];
    expect(url).toBeDefined();
    expect((await fetch(`${url}api/figures`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('a reader that goes away', () => {
  it('ends a listing quietly', async () => {
    const passages = `${JSON.stringify({ text: 'Police freed 41 people.' })}\n`.repeat(20_000);
    const child = startCli(['extract']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(passages);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });
});
