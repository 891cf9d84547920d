import { countryOfDemonym } from '../../../../places/demonyms.ts';
import type { Tokens } from '../../../mentions.ts';

const IRREGULAR = new Set(
  'people men women children persons police staff personnel aircraft fishermen policemen of more other others additional suspected alleged foreign new different armed were are have had'.split(
    ' ',
  ),
);
const NOT_PLURAL = new Set(
  'is was has as this us its his does says costs means gives shows remains includes takes reports comes goes runs sits stands lies uses makes needs wants plus less yes across versus hours'.split(
    ' ',
  ),
);

/** Whether the word at `at`, or the one behind it, looks like what a number counts: a plural, or a people's name. */
export function isCountedWord(tokens: Tokens, at: number): boolean {
  const word = tokens[at];
  if (word === undefined || word.kind !== 'word') return false;
  if (looksPlural(word.lower) || countryOfDemonym(word.text) !== null) return true;
  const next = tokens[at + 1];
  return (
    next !== undefined && next.kind === 'word' && looksPlural(next.lower) && !NOT_COUNTING.has(word.lower)
  );
}

const NOT_COUNTING = new Set(
  'in on at of for by with from to and or the a an was is had has who which that when as during near after before into'.split(
    ' ',
  ),
);

function looksPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is') &&
    !NOT_PLURAL.has(word)
  );
}
