import { COUNTRY_TABLE } from './country-table.ts';
import { foldName } from './fold.ts';

export interface Country {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  /** English names, the usual one first. */
  readonly names: readonly string[];
  /** In the singular, with irregular plurals. */
  readonly demonyms: readonly string[];
}

interface Tables {
  readonly countries: readonly Country[];
  readonly byName: ReadonlyMap<string, string>;
  readonly byDemonym: ReadonlyMap<string, string>;
}

let tables: Tables | null = null;

function plural(demonym: string): string | null {
  if (/(?:ese|ss|sh|ch|men|ois|is|yz|s)$/.test(demonym)) return null;
  return `${demonym}s`;
}

function load(): Tables {
  if (tables !== null) return tables;
  const countries: Country[] = [];
  const byName = new Map<string, string>();
  const byDemonym = new Map<string, string>();
  const add = (map: Map<string, string>, words: string, code: string): void => {
    const key = foldName(words);
    if (!map.has(key)) map.set(key, code);
  };
  for (const line of COUNTRY_TABLE.trim().split('\n')) {
    const [code = '', names = '', demonyms = ''] = line.split('|');
    const country = { code, names: names.split(';'), demonyms: demonyms.split(';') };
    countries.push(country);
    for (const name of country.names) add(byName, name, code);
    for (const demonym of country.demonyms) {
      add(byDemonym, demonym, code);
      const many = plural(demonym.toLowerCase());
      if (many !== null) add(byDemonym, many, code);
    }
  }
  tables = { countries, byName, byDemonym };
  return tables;
}

/** All countries and territories that the tables know, in the order of the English alphabet. */
export function allCountries(): readonly Country[] {
  return load().countries;
}

/**
 * ISO 3166 alpha-2 of a nationality word or words, singular or plural, adjective or noun (`filipinos` → `PH`,
 * `south korean` → `KR`), or null. Case, accents and hyphens do not matter; whether the word stood with a capital
 * (`Polish`, `polish`) is for the caller to see.
 */
export function countryOfDemonym(words: string): string | null {
  return load().byDemonym.get(foldName(words)) ?? null;
}

/**
 * ISO 3166 alpha-2 of a country's name in any of its English forms (`burma` → `MM`, `u.s.` → `US`), or null. A leading
 * `the` is ignored. `us` gives `US`: whether it was the pronoun is for the caller to see.
 */
export function countryOfName(words: string): string | null {
  const { byName } = load();
  const key = foldName(words);
  return byName.get(key) ?? (key.startsWith('the ') ? (byName.get(key.slice(4)) ?? null) : null);
}
