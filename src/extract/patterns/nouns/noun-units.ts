import type { Unit } from '../../../model/figure.ts';
import { NOT_PERSONS, PERSON_EVENT_NOUNS, PLURALS, UNIT_NOUNS } from '../../languages/english/nouns.ts';

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function buildUnits(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [unit, list] of Object.entries(UNIT_NOUNS)) {
    for (const noun of list.trim().split(/\s+/)) {
      if (!units.has(noun)) units.set(noun, unit);
      if (!units.has(plural(noun))) units.set(plural(noun), unit);
    }
  }
  for (const noun of Object.keys(PERSON_EVENT_NOUNS)) units.set(noun, 'person');
  for (const [many, one] of Object.entries(PLURALS)) units.set(many, units.get(one) ?? 'other');
  return units;
}

const UNITS = buildUnits();

/** Last parts that make one word with what stands before them (`speedboats`, `workplaces`, `schoolgirls`). */
const LAST_PARTS: readonly (readonly [RegExp, Unit])[] = [
  [/^[a-z]{3,}(?:man|men|woman|women)$/, 'person'],
  [/^[a-z]{3,}(?:girl|boy|worker|mate|folk|holder|keeper|master|people|person)s?$/, 'person'],
  [/^[a-z]{3,}(?:house|shop|club|place|yard|field|hall|room)s?$/, 'site'],
  [/^[a-z]{3,}(?:boat|ship|bus|buse|bike|truck|cycle|craft|plane)s?$/, 'vehicle'],
  [/^[a-z]{3,}(?:gun|bomb|bow)s?$/, 'weapon'],
  [/^[a-z]{3,}(?:site|page)s?$/, 'account'],
];
const NOT_CLOSED =
  /^(?:specimen|regimen|abdomen|acumen|talisman|mushroom|campsite|worksite|jobsite|rainbow|elbow|columbus|omnibus|hardship|friendship|partnership|membership|leadership|ownership|relationship|scholarship|citizenship|township|internship|championship|battlefield)s?$/;

function closedCompound(noun: string): Unit | null {
  if (NOT_CLOSED.test(noun)) return /(?:camp|work|job)sites?$/.test(noun) ? 'site' : null;
  for (const [pattern, unit] of LAST_PARTS) if (pattern.test(noun)) return unit;
  return null;
}

const PERSON_ENDING =
  /(?:[a-z]{3,}(?:ers|ors|ists|ees|ians|eers|arians|smen|swomen|folk)|[a-z]{4,}(?:er|or|ist|ee|ian))$/;

/** The unit that a noun counts, or null where neither the lists nor its ending tell. Takes lower case. */
export function unitOfNoun(noun: string): Unit | null {
  const known = UNITS.get(noun);
  if (known !== undefined) return known;
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) return unitOfNoun(noun.slice(hyphen + 1));
  const closed = closedCompound(noun);
  if (closed !== null) return closed;
  if (
    /^[a-z]{4,}ants?$/.test(noun) &&
    !/^(?:plant|restaurant|grant|warrant|variant|elephant|pendant|quadrant|merchant-ship|pollutant|covenant)s?$/.test(
      noun,
    )
  )
    return 'person';
  if (noun.endsWith('ers') || noun.endsWith('ors') || PERSON_ENDING.test(noun)) {
    const singular = noun.replace(/s$/, '');
    return NOT_PERSONS.has(noun) || NOT_PERSONS.has(singular) ? 'other' : 'person';
  }
  return null;
}
