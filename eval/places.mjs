// Place names: which place each of the suite's ambiguous mentions is, beside the most populous namesake, and the gold
// figures' places among the mentions found.
//   node eval/places.mjs [--errors]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPlaces } from '../src/extract/find-places.ts';
import { foldName } from '../src/places/fold.ts';
import { lookUp, placeOf } from '../src/places/gazetteer.ts';
import { analyse } from '../src/text/analysis.ts';

const SUITE = new URL('./places-suite.jsonl', import.meta.url);
const GOLD = new URL('../../shared/gold/dev.jsonl', import.meta.url);
const lines = (url) =>
  readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const percent = (part, of) => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10);

/** Whether a node (or null for none) is the place that the line expects. */
function isExpected(line, node) {
  if (!line.isPlace) return node === null;
  if (node === null) return false;
  if ((node.country ?? null) !== line.country) return false;
  if (line.within === null) return true;
  return [node, ...node.within.map(placeOf)].some((outer) => {
    const name = foldName(outer?.name ?? '').replace(/ (?:state|region|province|city|county)$/, '');
    return name === foldName(line.within);
  });
}

function mostPopulous(name) {
  return lookUp(name).reduce(
    (best, node) => (best === null || node.population > best.population ? node : best),
    null,
  );
}

/** @returns shares in per cent: mentions resolved by us and by the most populous namesake; gold places found; mentions that are gold places. */
export function measurePlaces({ showErrors = false } = {}) {
  const suite = lines(SUITE);
  let ours = 0;
  let baseline = 0;
  for (const line of suite) {
    const mention = findPlaces(analyse(line.text)).find((place) => place.name === line.name);
    const node = mention?.node == null ? null : placeOf(mention.node);
    if (isExpected(line, node)) ours++;
    else if (showErrors)
      console.log(
        `${line.id} ${line.text}\n  ${line.name}: expected ${line.isPlace ? `${line.country} ${line.within ?? ''}` : 'no place'}, got ${node?.id ?? 'none'} ${node?.name ?? ''}`,
      );
    if (isExpected(line, mostPopulous(line.name))) baseline++;
  }
  const result = {
    suite: suite.length,
    resolved: percent(ours, suite.length),
    mostPopulous: percent(baseline, suite.length),
  };
  if (!existsSync(GOLD)) return { ...result, goldRecall: null, goldPrecision: null };
  let gold = 0;
  let found = 0;
  let mentions = 0;
  let wanted = 0;
  const isRelated = (a, b) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  for (const passage of lines(GOLD)) {
    const names = new Set(findPlaces(analyse(passage.text), passage).map((place) => foldName(place.name)));
    const places = new Set(passage.figures.flatMap((figure) => figure.places.map(foldName)));
    mentions += names.size;
    gold += places.size;
    for (const name of names) if ([...places].some((place) => isRelated(place, name))) wanted++;
    for (const place of places) {
      if ([...names].some((name) => isRelated(place, name))) found++;
      else if (showErrors) console.log(`${passage.id} not found: ${place}`);
    }
  }
  return { ...result, goldRecall: percent(found, gold), goldPrecision: percent(wanted, mentions) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = measurePlaces({ showErrors: process.argv.includes('--errors') });
  console.log(
    `places: ${result.resolved} % of ${result.suite} ambiguous mentions resolved (most populous namesake: ${result.mostPopulous} %)`,
  );
  console.log(
    result.goldRecall === null
      ? 'places: ../shared/gold is not here; gold places not measured'
      : `places: ${result.goldRecall} % of the gold figures' places are among the mentions; ${result.goldPrecision} % of the mentions are some figure's place`,
  );
}
