import type { Analysis } from '../text/analysis.ts';
import { countedKind, type Draft } from './draft.ts';
import type { PlaceMention } from './mentions.ts';
import { findOrigins } from './patterns/places/find-origins.ts';
import { PLACE_REACH, weighPlace } from './patterns/places/weigh-place.ts';
import { mostSpecific, withNeighbours } from './patterns/places/with-neighbours.ts';
import { PLACE_WINDOW, sliceByToken } from './token-window.ts';

/** The places of one figure, the most specific that the text names for it, and the pattern that gave them. */
export interface PlacesOf {
  /** Names as the text has them. */
  readonly names: readonly string[];
  readonly mentions: readonly PlaceMention[];
  readonly why: string;
}

const NONE: PlacesOf = { names: [], mentions: [], why: 'places:none' };
const placesOf = (mentions: readonly PlaceMention[], why: string): PlacesOf => ({
  names: [...new Set(mentions.map((mention) => mention.name))],
  mentions,
  why,
});

/** Places of every draft, in order: its own sentence first, then its whole, then the scene that the text has set. */
export function attachPlaces(
  analysis: Analysis,
  drafts: readonly Draft[],
  all: readonly PlaceMention[],
): PlacesOf[] {
  const origins = findOrigins(drafts, all);
  const draftsIn = Map.groupBy(drafts, (draft) => draft.sentence.index);
  // `billions of US dollars` names no place.
  const isInsideNumber = (mention: PlaceMention): boolean =>
    sliceByToken(
      draftsIn.get(mention.sentence) ?? [],
      (draft) => draft.from,
      mention.tokenStart - 12,
      mention.tokenEnd,
    ).some((draft) => draft.number.start < mention.end && mention.start < draft.number.end);
  const mentions = all.filter((mention) => !origins.has(mention) && !isInsideNumber(mention));
  const bySentence = Map.groupBy(mentions, (mention) => mention.sentence);
  const country = countryOfText(analysis, all);
  const estimates = new Set(
    [...draftsIn.keys()].filter((index) =>
      analysis.sentences[index]?.tokens.some((token) => ESTIMATES.test(token.lower)),
    ),
  );
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const result: PlacesOf[] = [];
  drafts.forEach((draft, index) => {
    const beside = sliceByToken(
      draftsIn.get(draft.sentence.index) ?? [],
      (other) => other.from,
      draft.from - PLACE_WINDOW,
      draft.to + PLACE_WINDOW,
    );
    const near = sliceByToken(
      bySentence.get(draft.sentence.index) ?? [],
      (mention) => mention.tokenStart,
      draft.from - PLACE_WINDOW,
      draft.to + PLACE_WINDOW,
    );
    const own = ownPlaces(draft, beside, near);
    const whole = draft.whole === null ? undefined : indexOf.get(draft.whole);
    const ofWhole = whole === undefined ? undefined : result[whole];
    if (own !== null) result.push(own);
    else if (ofWhole && ofWhole.names.length > 0) result.push({ ...ofWhole, why: 'places:of-whole' });
    else
      result.push(
        goOn(draft, index, drafts, result, bySentence, estimates) ?? ofCountry(draft, country) ?? NONE,
      );
  });
  return result;
}

function ownPlaces(
  draft: Draft,
  beside: readonly Draft[],
  mentions: readonly PlaceMention[],
): PlacesOf | null {
  let best: PlaceMention | null = null;
  let bestCost = PLACE_REACH;
  for (const mention of mentions) {
    const cost = weighPlace(draft, beside, mention, bestCost);
    if (cost < bestCost) {
      bestCost = cost;
      best = mention;
    }
  }
  if (best === null) return null;
  const group = withNeighbours(best, mentions, draft.sentence.tokens, beside);
  return placesOf(group, `places:${best.role}${best.tokenStart >= draft.to ? '-behind' : '-before'}`);
}

const ESTIMATES = /^(?:estimates?|believes?|estimated|study|research|separately|elsewhere|meanwhile)$/;

/** The figure goes on with the places of the one before, or with the scene set since, while the matter is the same. */
function goOn(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  results: readonly PlacesOf[],
  bySentence: ReadonlyMap<number, readonly PlaceMention[]>,
  estimates: ReadonlySet<number>,
): PlacesOf | null {
  if (estimates.has(draft.sentence.index)) return null;
  const kind = countedKind(draft.unit);
  if (kind === 'money' && draft.action !== 'seized' && draft.action !== 'frozen') return null;
  const scene = sceneBefore(draft, bySentence);
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const other = drafts[back];
    const places = results[back];
    if (other === undefined || places === undefined || places.names.length === 0) continue;
    if (draft.sentence.index - other.sentence.index > 2) break;
    // The places of an estimate, or of what was earned, are not where the raids are.
    if (countedKind(other.unit) === 'money' && other.action !== 'seized') continue;
    if (scene !== null && scene.sentence > other.sentence.index) break;
    return { ...places, why: 'places:carried' };
  }
  return scene?.places ?? null;
}

/** What the last one or two sentences spoke of: the site that was searched, the town that was raided. */
function sceneBefore(
  draft: Draft,
  bySentence: ReadonlyMap<number, readonly PlaceMention[]>,
): { sentence: number; places: PlacesOf } | null {
  for (let s = draft.sentence.index - 1; s >= Math.max(0, draft.sentence.index - 2); s--) {
    const candidates = (bySentence.get(s) ?? []).filter(
      (mention) =>
        mention.kind !== 'region' && !/^(?:to|into|for|with|between|of)$/.test(mention.preposition ?? ''),
    );
    const inner = candidates.filter((mention) => mention.role !== 'actor' && mention.role !== 'of');
    const pool = inner.length > 0 ? inner : candidates.filter((mention) => mention.kind === 'country');
    if (pool.length > 0) return { sentence: s, places: placesOf(mostSpecific(pool), 'places:scene') };
  }
  return null;
}

/** The one country that the text is about, where it is named more than all others. */
function countryOfText(analysis: Analysis, mentions: readonly PlaceMention[]): PlacesOf | null {
  const counts = new Map<string, number>();
  for (const { country } of mentions)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2 || analysis.sentences.length < 2) return null;
  if (second !== undefined && second[1] * 2 > first[1]) return null;
  const named = mentions.find((mention) => mention.kind === 'country' && mention.country === first[0]);
  return named ? placesOf([named], 'places:country-of-text') : null;
}

/** Before any place is named for it, a figure is about the country of the text; sums of money need not be. */
function ofCountry(draft: Draft, country: PlacesOf | null): PlacesOf | null {
  return countedKind(draft.unit) === 'money' && draft.action !== 'seized' ? null : country;
}
