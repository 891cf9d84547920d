// Prints every measured quality beside its pinned floor; fails below one. `--pin` raises the floors to what is reached.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const floorsFile = join(import.meta.dirname, 'floors.json');
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};

/** Name of the measure → module and function. Each gives an object of numbers, or null where its data is absent. */
const measures = {
  seed: ['figures.mjs', 'measureSeed'],
  figures: ['figures.mjs', 'measureFigures'],
  numbers: ['numbers.mjs', 'measureNumbers'],
  quantities: ['quantities.mjs', 'measureQuantities'],
  dates: ['dates.mjs', 'measureDates'],
  places: ['places.mjs', 'measurePlaces'],
  speakers: ['speakers.mjs', 'measureSpeakers'],
  'main-text': ['main-text.mjs', 'measureMainText'],
};
/** Where less is better. */
const LESS = new Set(['seed.spurious']);

const flatten = (value, prefix = '') =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number'
      ? [[prefix + key, inner]]
      : inner && typeof inner === 'object'
        ? flatten(inner, `${prefix}${key}.`)
        : [],
  );

let below = 0;
for (const [name, [file, exported]] of Object.entries(measures)) {
  const module = await import(pathToFileURL(join(import.meta.dirname, file)).href);
  const result = await module[exported]();
  if (result === null) {
    console.log(`${name}: not measured, its data is not beside this repository`);
    continue;
  }
  const reached = Object.fromEntries(flatten(result));
  console.log(`\n${name}`);
  for (const [metric, value] of Object.entries(reached)) {
    const floor = floors[name]?.[metric];
    const less = LESS.has(`${name}.${metric}`);
    const failed = floor !== undefined && (less ? value > floor + 1e-9 : value < floor - 1e-9);
    if (failed) below++;
    console.log(
      `  ${metric.padEnd(34)} ${String(+value.toFixed(3)).padStart(9)}${floor === undefined ? '' : `   floor ${floor}${failed ? '   BELOW' : ''}`}`,
    );
    if (process.argv.includes('--pin') && floor !== undefined)
      floors[name][metric] = less ? Math.min(floor, value) : Math.max(floor, value);
  }
  for (const metric of Object.keys(floors[name] ?? {})) {
    if (reached[metric] === undefined) {
      console.log(`  ${metric}: has a floor and was not measured`);
      below++;
    }
  }
}
if (process.argv.includes('--pin')) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
if (below > 0) console.error(`\n${below} measures are below their floors in eval/floors.json.`);
process.exit(below > 0 ? 1 : 0);
