import { countryOfDemonym } from '../places/demonyms.ts';
import type { Analysis } from '../text/analysis.ts';
import type { Token } from '../text/tokens.ts';
import { countedKind, type Draft } from './draft.ts';
import { CLAUSE_OPENERS } from './languages/english/grammar.ts';
import type { PlaceMention } from './mentions.ts';

/** The places of one figure, the most specific that the text names for it, and the pattern that gave them. */
export interface PlacesOf {
  readonly mentions: readonly PlaceMention[];
  /** Names as the text has them. */
  readonly names: readonly string[];
  readonly why: string;
}

const NONE: PlacesOf = { mentions: [], names: [], why: 'places:none' };
/** What a place costs by how it stands to the figure, in tokens; beyond the reach it is another's. */
const REACH = 14;
const MOVES = /^(?:deported|returned|escaped)$/;

/** Places of every draft, in order: its own sentence first, then its whole, then what the text was speaking of. */
export function attachPlaces(
  analysis: Analysis,
  drafts: readonly Draft[],
  mentions: readonly PlaceMention[],
): PlacesOf[] {
  const bySentence = new Map<number, PlaceMention[]>();
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const result: PlacesOf[] = [];
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  drafts.forEach((draft, index) => {
    const own = ownPlaces(draft, drafts, bySentence.get(draft.sentence.index) ?? []);
    if (own !== null) {
      result.push(own);
      return;
    }
    const whole = draft.whole === null ? undefined : indexOf.get(draft.whole);
    const ofWhole = whole === undefined ? undefined : result[whole];
    if (ofWhole && ofWhole.names.length > 0) {
      result.push({ ...ofWhole, why: 'places:of-whole' });
      return;
    }
    result.push(
      carried(draft, index, drafts, result, bySentence) ?? ofAuthorities(analysis, draft, mentions) ?? NONE,
    );
  });
  return result;
}

function ownPlaces(
  draft: Draft,
  drafts: readonly Draft[],
  mentions: readonly PlaceMention[],
): PlacesOf | null {
  const tokens = draft.sentence.tokens;
  const list = drafts.filter((other) => other.list === draft.list);
  let best: PlaceMention | null = null;
  let bestCost = REACH;
  for (const mention of mentions) {
    const cost = costOf(draft, list, drafts, mention, tokens);
    if (cost < bestCost) {
      bestCost = cost;
      best = mention;
    }
  }
  if (best === null) return null;
  const group = withNeighbours(
    best,
    mentions,
    tokens,
    drafts.filter((other) => other.sentence === draft.sentence),
  );
  return {
    mentions: group,
    names: group.map((mention) => mention.name),
    why: `places:${best.role}${best.tokenStart >= draft.to ? '-behind' : '-before'}`,
  };
}

function costOf(
  draft: Draft,
  list: readonly Draft[],
  drafts: readonly Draft[],
  mention: PlaceMention,
  tokens: readonly Token[],
): number {
  if (isOrigin(draft, mention, tokens)) return Number.POSITIVE_INFINITY;
  const isRight = mention.tokenStart >= draft.to;
  // A place inside the counted phrase (`a Dubai complex`) or the number itself says where.
  if (!isRight && mention.tokenEnd > draft.from)
    return mention.tokenStart >= draft.from ? 1 : Number.POSITIVE_INFINITY;
  const from = isRight ? draft.to : mention.tokenEnd;
  const to = isRight ? mention.tokenStart : draft.from;
  let cost = (to - from) * 0.15;
  const preposition = mention.preposition ?? '';
  if (mention.role === 'locative') cost += isRight ? 0 : 1.5;
  else if (mention.role === 'actor') cost += isRight ? 9 : 5;
  else if (mention.role === 'of') cost += 5;
  else cost += 4;
  if (preposition === 'to' || preposition === 'into' || preposition === 'for')
    cost += draft.action === 'deported' ? 3 : 12;
  if (preposition === 'from')
    cost += MOVES.test(draft.action) || draft.action === 'rescued' || draft.action === 'held' ? 0 : 6;
  if (preposition === 'with' || preposition === 'by' || preposition === 'against') cost += 8;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ';') cost += 9;
    else if (token.text === ':') cost += isRight ? 6 : 1;
    else if (token.text === ',') cost += 0.4;
    else if (token.kind === 'word' && CLAUSE_OPENERS.has(token.lower) && token.lower !== 'as') cost += 3;
  }
  // What stands behind another figure belongs to that one, unless both are of one list or one is the other's part.
  if (isRight) {
    for (const other of drafts) {
      if (
        other.sentence !== draft.sentence ||
        other === draft ||
        other.from < draft.to ||
        other.from >= mention.tokenStart
      )
        continue;
      if (other.whole === draft || other.unit === 'place') cost += 0.5;
      else if (list.includes(other)) cost += hasPlaceBetween(draft, other, tokens) ? 8 : 2;
      else cost += 8;
    }
  } else {
    for (const other of drafts) {
      if (
        other.sentence !== draft.sentence ||
        other === draft ||
        other.to > draft.from ||
        other.from < mention.tokenEnd
      ) {
        // `58 in Kandal and 20 more`: the place directly behind an earlier figure is that figure's.
        if (
          other.sentence === draft.sentence &&
          other !== draft &&
          other.to <= mention.tokenStart &&
          mention.tokenStart - other.to <= 3 &&
          other.list === draft.list &&
          other.whole !== draft &&
          draft.whole !== other &&
          isOneOfSeveral(list, mention, tokens)
        )
          cost += 6;
      }
    }
  }
  return cost;
}

const hasPlaceBetween = (left: Draft, right: Draft, tokens: readonly Token[]): boolean =>
  tokens.slice(left.to, right.from).some((token) => /^(?:in|at|near)$/.test(token.lower));

/** `one in Kampong Speu, five in Pailin`: each member of the list has its own place. */
function isOneOfSeveral(list: readonly Draft[], _mention: PlaceMention, tokens: readonly Token[]): boolean {
  return list.filter((member) => /^(?:in|at|near|from)$/.test(tokens[member.to]?.lower ?? '')).length >= 2;
}

/** `75 from Taiwan`, `two nationals of Kenya`: where persons come from, not where it happened. */
function isOrigin(draft: Draft, mention: PlaceMention, tokens: readonly Token[]): boolean {
  if (mention.kind !== 'country') return false;
  const before = tokens[mention.tokenStart - 1]?.lower ?? '';
  if (draft.groups.length === 0 || mention.country === null || !draft.groups.includes(mention.country)) {
    return (
      before === 'from' &&
      mention.tokenStart - draft.to <= 1 &&
      countedKind(draft.unit) === 'person' &&
      !MOVES.test(draft.action)
    );
  }
  return (
    mention.preposition === 'from' ||
    mention.preposition === 'of' ||
    mention.role === 'other' ||
    (mention.role === 'actor' && mention.tokenStart < draft.from && draft.action === 'other')
  );
}

/** The list that a place stands in; of two that contain each other only the most specific stays. */
function withNeighbours(
  best: PlaceMention,
  mentions: readonly PlaceMention[],
  tokens: readonly Token[],
  drafts: readonly Draft[],
): PlaceMention[] {
  const at = mentions.indexOf(best);
  const group = [best];
  const joined = (left: PlaceMention, right: PlaceMention): boolean => {
    if (
      drafts.some(
        (draft) => draft.number.tokenStart >= left.tokenEnd && draft.number.tokenStart < right.tokenStart,
      )
    )
      return false;
    const between = tokens.slice(left.tokenEnd, right.tokenStart);
    return (
      between.length <= 5 &&
      between.every((token) =>
        /^(?:,|and|or|with|in|at|near|the|to|both|from|commune|district|province|town|city|townships?|as|well|then)$/.test(
          token.lower,
        ),
      )
    );
  };
  for (let i = at + 1; i < mentions.length; i++) {
    const left = mentions[i - 1];
    const right = mentions[i];
    if (left === undefined || right === undefined || !joined(left, right)) break;
    group.push(right);
  }
  for (let i = at - 1; i >= 0; i--) {
    const left = mentions[i];
    const right = mentions[i + 1];
    if (left === undefined || right === undefined || !joined(left, right)) break;
    group.unshift(left);
  }
  return group.filter(
    (mention) =>
      !group.some(
        (other) => other !== mention && mention.node !== null && other.within.includes(mention.node),
      ) && !isApposition(mention, group, tokens),
  );
}

/** `Kong Pisei, Kampong Speu`, `Porac, Pampanga`: the wider name behind a comma only places the narrower one. */
function isApposition(
  mention: PlaceMention,
  group: readonly PlaceMention[],
  tokens: readonly Token[],
): boolean {
  const at = group.indexOf(mention);
  const before = group[at - 1];
  if (
    before === undefined ||
    tokens[before.tokenEnd]?.text !== ',' ||
    mention.tokenStart !== before.tokenEnd + 1
  )
    return false;
  const RANK = { site: 0, town: 1, admin2: 2, admin1: 3, country: 4, region: 5 };
  return (
    before.node === null &&
    before.kind === 'site' &&
    RANK[mention.kind] > 0 &&
    before.country === mention.country &&
    group.length === 2
  );
}

const ESTIMATES = /^(?:estimates?|believes?|estimated|report|study|research)$/;

/** Goes on with the places of the figure before, while the text goes on with the same matter. */
function carried(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  results: readonly PlacesOf[],
  bySentence: ReadonlyMap<number, readonly PlaceMention[]>,
): PlacesOf | null {
  const tokens = draft.sentence.tokens;
  if (
    tokens.some((token) => ESTIMATES.test(token.lower)) ||
    /^(?:separately|elsewhere|meanwhile|earlier)$/.test(tokens[0]?.lower ?? '')
  )
    return null;
  const kind = countedKind(draft.unit);
  if (kind === 'money' && draft.action !== 'seized' && draft.action !== 'frozen') return null;
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const other = drafts[back];
    const places = results[back];
    if (other === undefined || places === undefined) continue;
    if (other.sentence.block !== draft.sentence.block && draft.sentence.index - other.sentence.index > 1)
      return null;
    if (draft.sentence.index - other.sentence.index > 2) return null;
    if (places.names.length === 0) continue;
    // A sentence between that speaks of somewhere else has changed the scene.
    for (let s = other.sentence.index + 1; s < draft.sentence.index; s++) {
      const scene = bySentence.get(s)?.filter((mention) => mention.role === 'locative');
      if (scene && scene.length > 0)
        return {
          mentions: scene.slice(0, 1),
          names: scene.slice(0, 1).map((mention) => mention.name),
          why: 'places:scene',
        };
    }
    return { ...places, why: 'places:carried' };
  }
  // No figure yet: the scene that the sentences before have set.
  for (let s = draft.sentence.index - 1; s >= Math.max(0, draft.sentence.index - 2); s--) {
    const scene = bySentence
      .get(s)
      ?.filter((mention) => mention.role === 'locative' || mention.role === 'actor');
    const last = scene?.at(-1);
    if (last && last.kind !== 'region') return { mentions: [last], names: [last.name], why: 'places:scene' };
  }
  return null;
}

/** `Cambodian authorities`, `Thai police`: the country, where the text names it. */
function ofAuthorities(analysis: Analysis, draft: Draft, mentions: readonly PlaceMention[]): PlacesOf | null {
  const tokens = draft.sentence.tokens;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (
      tokens[i]?.capital !== true ||
      !/^(?:authorities|police|forces|government|officials|officers|troops|army|military)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      continue;
    const country = countryOfDemonym(tokens[i]?.lower ?? '');
    const named =
      country === null
        ? undefined
        : mentions.find((mention) => mention.kind === 'country' && mention.country === country);
    if (named)
      return {
        mentions: [named],
        names: [analysis.text.slice(named.start, named.end)],
        why: 'places:of-authorities',
      };
  }
  return null;
}
