import { countryOfDemonym } from '../../../places/demonyms.ts';
import type { Analysis } from '../../../text/analysis.ts';
import type { NameCandidate } from './name-candidate.ts';

/** What is known of a text besides its words. */
export interface PlaceContext {
  readonly published?: string | null;
  readonly url?: string | null;
  readonly site?: string | null;
}

/** Top-level domains that are countries by name but not by use. */
const WORLDWIDE = new Set([
  'ai',
  'io',
  'co',
  'me',
  'tv',
  'cc',
  'ws',
  'fm',
  'la',
  'to',
  'eu',
  'news',
  'gg',
  'ly',
  'sh',
  'st',
  'ac',
  'vc',
  'im',
  'ms',
  'ag',
  'sc',
  'cx',
  'mn',
  'bz',
  'tk',
  'ml',
  'ga',
  'cf',
  'gq',
  'pw',
  'su',
  'nu',
]);

/** How much a text is about each country, by what it names unmistakably. */
export interface CountryWeights {
  readonly total: number;
  readonly ofText: ReadonlyMap<string, number>;
  readonly ofBlock: readonly ReadonlyMap<string, number>[];
}

/** Country of an outlet by its address (`www.phnompenhpost.com.kh` → `KH`), or null. */
export function countryOfOutlet({ url, site }: PlaceContext): string | null {
  const host = (site ?? url ?? '').replace(/^[a-z]+:\/\//i, '').split(/[/?#:]/, 1)[0] ?? '';
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (!host.includes('.') || ending.length !== 2 || WORLDWIDE.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** Weighs the countries of a text: names of one reading count 1, nationalities less, for they say who, not where. */
export function weighCountries(
  analysis: Analysis,
  candidates: readonly NameCandidate[],
  context: PlaceContext,
): CountryWeights {
  const ofText = new Map<string, number>();
  const ofBlock = analysis.blocks.map(() => new Map<string, number>());
  let total = 0;
  const add = (country: string, block: number, weight: number): void => {
    total += weight;
    ofText.set(country, (ofText.get(country) ?? 0) + weight);
    const own = ofBlock[block];
    own?.set(country, (own.get(country) ?? 0) + weight);
  };
  for (const { entry, rejection, sentence, key } of candidates) {
    if (rejection !== null && rejection !== 'organisation' && rejection !== 'longer-name') continue;
    const country = soleCountry(entry.senses.map(({ node }) => node.country));
    const node = entry.senses[0]?.node;
    if (country === null || node === undefined) continue;
    if (node.kind === 'country') add(country, sentence.block, rejection === null ? 1 : 0.4);
    else if (
      rejection === null &&
      !entry.isWeak &&
      (node.kind === 'admin1' || node.kind === 'site' || node.population > 100_000 || key.includes(' '))
    )
      add(country, sentence.block, 1);
  }
  for (const sentence of analysis.sentences) {
    for (const token of sentence.tokens) {
      if (!token.capital) continue;
      const country = countryOfDemonym(token.lower);
      if (country !== null) add(country, sentence.block, 0.4);
    }
  }
  const outlet = countryOfOutlet(context);
  if (outlet !== null) add(outlet, -1, 1);
  return { total, ofText, ofBlock };
}

function soleCountry(countries: readonly (string | null)[]): string | null {
  const first = countries[0] ?? null;
  return countries.every((country) => country === first) ? first : null;
}
