import { brotliDecompressSync } from 'node:zlib';
import { foldName } from './fold.ts';
import { GAZETTEER_DATA } from './generated/gazetteer-data.ts';

export type PlaceKind = 'country' | 'region' | 'admin1' | 'admin2' | 'town' | 'site';

export interface PlaceNode {
  /** ISO code of a country, `KH.25` for a first-level unit, `gn:…` for a GeoNames town, `place/…` for our own. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166 alpha-2, or null for what crosses borders. */
  readonly country: string | null;
  /** Degrees. Of an area: where its people live. */
  readonly lat: number;
  readonly lon: number;
  /** People in its towns, 0 where unknown. */
  readonly population: number;
  /** Whether it is the capital of its country. */
  readonly isCapital: boolean;
  /** Ids of what contains it, nearest first. */
  readonly within: readonly string[];
}

/** One reading of a name. */
export interface Sense {
  readonly node: PlaceNode;
  /** Whether the name is only an alternate spelling of it. */
  readonly isAlternate: boolean;
}

/** A name with its readings. */
export interface NameEntry {
  /** Whether it is an English word, a given name or a surname as well. */
  readonly isWeak: boolean;
  /** Most prominent first. */
  readonly senses: readonly Sense[];
}

/** Names that begin with one word. */
export interface NameGroup {
  /** Words after the first in the longest of them; -1 where there is none. */
  readonly longest: number;
  /** By the folded words after the first, joined by spaces; a list of offsets until it is asked for. */
  readonly byRest: Map<string, NameEntry | string>;
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  c: 'country',
  r: 'region',
  '1': 'admin1',
  '2': 'admin2',
  t: 'town',
  k: 'town',
  s: 'site',
};

interface Index {
  /** Lines `first word|rest=offsets;…`, sorted by first word. */
  readonly names: string;
  /** Lines of records, found by byte offset. */
  readonly records: Buffer;
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly groups: Map<string, NameGroup>;
  readonly byOffset: Map<string, PlaceNode>;
  readonly byId: Map<string, PlaceNode>;
  isWhole: boolean;
}

const MOST_WORDS = 200_000;
const NONE: NameGroup = { longest: -1, byRest: new Map() };

let index: Index | null = null;

/** Unpacks the data on first use, without I/O; names and records are parsed when they are asked for. */
function load(): Index {
  if (index !== null) return index;
  const data = brotliDecompressSync(Buffer.from(GAZETTEER_DATA, 'base64'));
  const regionsEnd = data.indexOf('\n\n');
  const namesEnd = data.indexOf('\n\n\n', regionsEnd + 2);
  const regionLines = data.toString('latin1', 0, regionsEnd).split('\n');
  index = {
    names: data.toString('latin1', regionsEnd + 2, namesEnd + 1),
    records: data.subarray(namesEnd + 3),
    regions: new Map(regionLines.map((line) => [line.slice(0, 2), line.slice(3).split(',')] as const)),
    groups: new Map(),
    byOffset: new Map(),
    byId: new Map(),
    isWhole: false,
  };
  return index;
}

function nodeAt(loaded: Index, offset: string): PlaceNode {
  const known = loaded.byOffset.get(offset);
  if (known !== undefined) return known;
  const start = Number.parseInt(offset, 36);
  const [id = '', name = '', kind = '', country = '', parent = '', lat = '', lon = '', population = ''] =
    loaded.records.toString('utf8', start, loaded.records.indexOf(10, start)).split('|');
  const parentNode = parent === '' ? null : nodeAt(loaded, parent);
  const within =
    parentNode !== null
      ? [parentNode.id, ...parentNode.within]
      : kind === 'c'
        ? (loaded.regions.get(id) ?? [])
        : [];
  const node: PlaceNode = {
    id,
    name,
    kind: KINDS[kind] ?? 'town',
    country: country === '' ? null : country,
    lat: Number(lat),
    lon: Number(lon),
    population: population === '' ? 0 : Number.parseInt(population, 36),
    isCapital: kind === 'k',
    within,
  };
  loaded.byOffset.set(offset, node);
  loaded.byId.set(id, node);
  return node;
}

/** What stands behind `word|` in the sorted names, or null; by halving. */
function groupOf(names: string, word: string): string | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = names.lastIndexOf('\n', middle - 1) + 1;
    const bar = names.indexOf('|', start);
    const end = names.indexOf('\n', bar);
    const here = names.slice(start, bar);
    if (here === word) return names.slice(bar + 1, end);
    if (here < word) low = end + 1;
    else high = start;
  }
  return null;
}

/** Names whose first folded word is `word`. */
export function namesFrom(word: string): NameGroup {
  const loaded = load();
  const known = loaded.groups.get(word);
  if (known !== undefined) return known;
  const text = groupOf(loaded.names, word);
  if (text === null) {
    // Texts repeat the words that are no names; what is kept of them is bounded.
    if (loaded.groups.size > MOST_WORDS) loaded.groups.clear();
    loaded.groups.set(word, NONE);
    return NONE;
  }
  let longest = 0;
  const byRest = new Map<string, NameEntry | string>();
  for (const entry of text.split(';')) {
    const equals = entry.indexOf('=');
    const rest = entry.slice(0, equals);
    byRest.set(rest, entry.slice(equals + 1));
    if (rest !== '') longest = Math.max(longest, rest.split(' ').length);
  }
  const group = { longest, byRest };
  loaded.groups.set(word, group);
  return group;
}

/** The name made of the group's first word and `rest`, or null. */
export function nameIn(group: NameGroup, rest: string): NameEntry | null {
  const held = group.byRest.get(rest);
  if (typeof held !== 'string') return held ?? null;
  const loaded = load();
  const isWeak = held.startsWith('!');
  const senses = (isWeak ? held.slice(1) : held).split(',').map((item): Sense => {
    const isAlternate = item.startsWith('~');
    return { node: nodeAt(loaded, isAlternate ? item.slice(1) : item), isAlternate };
  });
  const entry = { isWeak, senses };
  group.byRest.set(rest, entry);
  return entry;
}

/**
 * Places of that name or spelling, regardless of case, accents, hyphens and apostrophes: the most prominent first
 * (by kind, then by population), those of which it is only an alternate spelling last. `[]` where none is known.
 */
export function lookUp(name: string): PlaceNode[] {
  const key = foldName(name);
  const space = key.indexOf(' ');
  const group = namesFrom(space < 0 ? key : key.slice(0, space));
  const entry = nameIn(group, space < 0 ? '' : key.slice(space + 1));
  if (entry === null) return [];
  const own = entry.senses.filter((sense) => !sense.isAlternate);
  return [...own, ...entry.senses.filter((sense) => sense.isAlternate)].map((sense) => sense.node);
}

/** The place of that id, or null. */
export function placeOf(id: string): PlaceNode | null {
  const loaded = load();
  const known = loaded.byId.get(id);
  if (known !== undefined || loaded.isWhole) return known ?? null;
  for (let start = 0; start < loaded.records.length; start = loaded.records.indexOf(10, start) + 1) {
    nodeAt(loaded, start.toString(36));
  }
  loaded.isWhole = true;
  return loaded.byId.get(id) ?? null;
}

/** Whether the place of id `outer` contains that of id `inner`, or is it. */
export function contains(outer: string, inner: string): boolean {
  return outer === inner || (placeOf(inner)?.within.includes(outer) ?? false);
}
