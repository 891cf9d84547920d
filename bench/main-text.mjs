// Pages a second on one core: `read`, and @mozilla/readability on linkedom, on the same news pages in one run.
//   npm run build && node bench/main-text.mjs [FOLDER]
// FOLDER as in eval/main-text.mjs. Each reader sees every page once before it is measured.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { loadPages, MAIN_TEXT_FOLDER } from '../eval/main-text.mjs';

const MIN_SECONDS = 5;

/** Measures both readers: `{pages, readPagesPerSecond, readabilityPagesPerSecond}`, or null where the set is absent. */
export async function benchMainText(folder = MAIN_TEXT_FOLDER) {
  if (!existsSync(join(folder, 'gold.jsonl'))) return null;
  const built = resolve(import.meta.dirname, '../dist/read/read.js');
  const { read } = await import(
    existsSync(built) ? built : resolve(import.meta.dirname, '../src/read/read.ts')
  );
  const pages = loadPages(folder).map(({ bytes }) => bytes);
  return {
    pages: pages.length,
    readPagesPerSecond: pagesPerSecond(pages, (bytes) => read(bytes, { source: 'page.html' })),
    readabilityPagesPerSecond: pagesPerSecond(pages, (bytes) => {
      const { document } = parseHTML(new TextDecoder().decode(bytes));
      return new Readability(document).parse();
    }),
  };
}

/** Processor time, not wall time, so that another process on the machine does not count. */
function pagesPerSecond(pages, readPage) {
  for (const page of pages) readPage(page);
  const before = process.cpuUsage();
  let seconds = 0;
  let count = 0;
  while (seconds < MIN_SECONDS) {
    for (const page of pages) readPage(page);
    count += pages.length;
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return count / seconds;
}

if (process.argv[1] === import.meta.filename) {
  const measured = await benchMainText(process.argv[2]);
  if (measured === null) console.log(`Skipped: no gold.jsonl in ${process.argv[2] ?? MAIN_TEXT_FOLDER}.`);
  else {
    console.log(`${measured.pages} pages, pages a second on one core`);
    console.log(`  read                              ${measured.readPagesPerSecond.toFixed(0)}`);
    console.log(`  @mozilla/readability on linkedom  ${measured.readabilityPagesPerSecond.toFixed(0)}`);
  }
}
