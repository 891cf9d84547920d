// Measures `read` on real news pages against hand-made article bodies, when the set lies beside the repository:
//   npm run build && node eval/main-text.mjs [FOLDER] [--errors]
// FOLDER holds html/*.html.gz, gold.jsonl and score.mjs; it defaults to ../shared/bench/main-text.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
export const MAIN_TEXT_FOLDER = resolve(root, '../shared/bench/main-text');
/** Blocks that the measure takes: the body without title, byline, captions and credits. */
const BODY_KINDS = new Set(['paragraph', 'heading', 'quote', 'list-item', 'table-row']);

/** The built library where there is one, the sources otherwise. */
async function loadRead() {
  const built = join(root, 'dist/read/read.js');
  return (
    await import(
      existsSync(built) && !process.env.TALLYSTICK_SOURCES ? built : join(root, 'src/read/read.ts')
    )
  ).read;
}

/** The pages of the set: id and bytes. */
export function loadPages(folder = MAIN_TEXT_FOLDER) {
  const pages = join(folder, 'html');
  return readdirSync(pages)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => ({
      id: name.replace('.html.gz', ''),
      bytes: gunzipSync(readFileSync(join(pages, name))),
    }));
}

/** The text of an article that the measure compares. */
export function bodyOf(article) {
  return (article.blocks ?? [])
    .filter(({ kind }) => BODY_KINDS.has(kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
}

/** Reads every page and scores it: `{f1, precision, recall, pages, output}`, or null where the set is absent. */
export async function measureMainText(folder = MAIN_TEXT_FOLDER, flags = []) {
  if (!existsSync(join(folder, 'gold.jsonl'))) return null;
  const read = await loadRead();
  const scratch = mkdtempSync(join(tmpdir(), 'tallystick-main-text-'));
  try {
    const predicted = join(scratch, 'predicted.jsonl');
    const lines = loadPages(folder).map(({ id, bytes }) =>
      JSON.stringify({ id, text: bodyOf(read(bytes, { source: `${id}.html` })) }),
    );
    writeFileSync(predicted, `${lines.join('\n')}\n`);
    const output = execFileSync(
      process.execPath,
      [join(folder, 'score.mjs'), join(folder, 'gold.jsonl'), predicted, ...flags],
      { encoding: 'utf8' },
    );
    const match = /(\d+) pages: F1 ([\d.]+) +precision ([\d.]+) +recall ([\d.]+)/.exec(output);
    if (match === null)
      throw new Error(`The scorer said something else than expected: ${output.slice(0, 200)}`);
    const [, pages, f1, precision, recall] = match.map(Number);
    return { f1, precision, recall, pages, output };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
  const measured = await measureMainText(folder, flags);
  console.log(
    measured?.output.trim() ??
      `Skipped: no gold.jsonl in ${folder ?? MAIN_TEXT_FOLDER}. Give the folder of the set as an argument.`,
  );
}
