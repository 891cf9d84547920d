import { foldName } from '../../../places/fold.ts';
import type { PlaceKind, PlaceNode, Sense } from '../../../places/gazetteer.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  AFTER_PLACES,
  GEOGRAPHIC_HEADS,
  LOCATIVE_PREPOSITIONS,
  PERSONLIKE,
  SENTENCE_STARTERS,
} from '../../languages/english/places.ts';
import type { CountryWeights } from './country-weights.ts';
import type { NameCandidate } from './name-candidate.ts';
import { prepositionBefore } from './preposition.ts';

/** What a name must reach to be taken for a place. */
const ENOUGH = 2;
/** A town of this size outranks the province of the same name that it lies in. */
const CITY = 500_000;

/** Chooses a reading for each candidate, and rejects those that the text does not support as places. */
export function resolveNames(candidates: readonly NameCandidate[], weights: CountryWeights): void {
  const open = candidates.filter((candidate) => candidate.rejection === null);
  open.forEach((candidate, index) => {
    const next = open[index + 1];
    const outer = next !== undefined && isListedAfter(candidate, next) ? next : null;
    const hint = kindHint(candidate);
    const senses = withoutNested(candidate.entry.senses, candidate.key, hint);
    let best: Sense | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const sense of senses) {
      const score =
        prominence(sense, hint) +
        contextScore(sense.node, candidate, weights) +
        containerScore(sense.node, outer);
      if (score > bestScore) {
        best = sense;
        bestScore = score;
      }
    }
    candidate.sense = best;
  });
  // A container that was settled by what it holds (`Moscow, Idaho`), and what a list's neighbours say.
  open.forEach((candidate, index) => {
    const previous = open[index - 1];
    if (
      previous === undefined ||
      previous.sense === null ||
      candidate.sense === null ||
      !isListedAfter(previous, candidate)
    )
      return;
    const container = candidate.entry.senses.find(
      ({ node }) => previous.sense?.node.within.includes(node.id) === true,
    );
    if (container !== undefined) candidate.sense = container;
  });
  open.forEach((candidate, index) => {
    const supporters = [open[index - 1], open[index + 1]];
    if (evidence(candidate, supporters, weights) < ENOUGH) candidate.rejection = 'unsupported';
  });
}

/** `Poipet, Banteay Meanchey`; `Porac in Pampanga`; `Moscow (Idaho)`: the later one may contain the earlier. */
function isListedAfter(first: NameCandidate, second: NameCandidate): boolean {
  if (first.sentence !== second.sentence) return false;
  const gap = second.tokenStart - first.tokenEnd;
  if (gap < 1 || gap > 4) return false;
  const between = first.sentence.tokens.slice(first.tokenEnd, second.tokenStart).map((token) => token.lower);
  const bare = between.filter((word) => !GEOGRAPHIC_HEADS.has(word) && word !== 'the');
  return bare.length === 1 && /^(?:,|in|of|\()$/.test(bare[0] ?? '');
}

/** What the words beside a name say of its kind: `Kratie province`, `the town of Kratie`. */
function kindHint({ sentence: { tokens }, tokenStart, tokenEnd }: NameCandidate): PlaceKind | null {
  const after = tokens[tokenEnd];
  const head = after?.spaced === true ? GEOGRAPHIC_HEADS.get(after.lower) : undefined;
  if (head !== undefined && !/^(?:area|areas|border|capital|port|island|islands)$/.test(after?.lower ?? ''))
    return head;
  if (tokens[tokenStart - 1]?.lower === 'of')
    return GEOGRAPHIC_HEADS.get(tokens[tokenStart - 2]?.lower ?? '') ?? null;
  return null;
}

/** Of a town and the unit of the same name around it, keeps the one that news means. */
function withoutNested(senses: readonly Sense[], key: string, hint: PlaceKind | null): readonly Sense[] {
  if (senses.length < 2) return senses;
  const dropped = new Set<Sense>();
  for (const inner of senses) {
    if (inner.node.kind !== 'town' || inner.isAlternate) continue;
    for (const outer of senses) {
      if (!inner.node.within.includes(outer.node.id)) continue;
      // `Tarlac` is the province, `Tarlac City` its town; `Porac` is the town itself.
      const isOwnName = foldName(inner.node.name) === key;
      const keepsTown =
        hint === 'town' ||
        (hint === null &&
          isOwnName &&
          (outer.node.kind === 'admin2' || inner.node.population >= CITY || inner.node.isCapital));
      dropped.add(keepsTown && outer.node.kind !== 'country' ? outer : inner);
    }
  }
  return dropped.size === senses.length ? senses : senses.filter((sense) => !dropped.has(sense));
}

function prominence({ node, isAlternate }: Sense, hint: PlaceKind | null): number {
  const size = Math.log10(node.population + 300);
  let score = size;
  if (node.kind === 'country') score = 9.5;
  else if (node.kind === 'region') score = 9;
  else if (node.kind === 'admin1') score += 0.5;
  else if (node.kind === 'admin2') score -= 0.7;
  else if (node.kind === 'site') score = 5;
  if (node.isCapital) score += 1.6;
  if (isOurs(node)) score = Math.max(score, 4.5);
  if (isAlternate) score -= 2;
  if (hint !== null) score += hint === node.kind ? 3 : hint === 'region' ? 0 : -0.5;
  return score;
}

const isOurs = (node: PlaceNode): boolean => node.id.startsWith('place/');

function contextScore(node: PlaceNode, { sentence }: NameCandidate, weights: CountryWeights): number {
  if (node.country === null || weights.total === 0) return 0;
  const share = (weights.ofText.get(node.country) ?? 0) / weights.total;
  const near = weights.ofBlock[sentence.block]?.has(node.country) === true ? 1.2 : 0;
  return 3 * share + near;
}

/** `San Jose, Costa Rica`: whether what is named right behind can contain it. */
function containerScore(node: PlaceNode, outer: NameCandidate | null): number {
  if (outer === null) return 0;
  return outer.entry.senses.some((sense) => node.within.includes(sense.node.id)) ? 6 : 0;
}

/** How well the text supports that the name is a place at all. */
function evidence(
  candidate: NameCandidate,
  supporters: readonly (NameCandidate | undefined)[],
  weights: CountryWeights,
): number {
  const { sense, sentence, tokenStart, key, entry, isHeadline } = candidate;
  if (sense === null) return 0;
  const { node } = sense;
  const { tokens } = sentence;
  const isSingle = !key.includes(' ');
  let score = ownWeight(node);
  if (node.country !== null && weights.total > 0) {
    const weight = weights.ofText.get(node.country) ?? 0;
    if (node.kind !== 'country') score += weight > 0 ? 0.4 + (1.6 * weight) / weights.total : 0;
  }
  if (node.kind === 'country') {
    if (PERSONLIKE.has(key)) score -= 0.5;
  } else if (entry.isWeak)
    score -= isSingle ? (node.population >= 1_000_000 || node.isCapital ? 0.8 : 2.2) : 0.5;
  if (!isSingle) score += 0.7;
  if (!entry.isWeak && key.length > 4 && entry.senses.every((other) => other.node.country === node.country))
    score += key.length > 6 ? 0.9 : 0.7;
  if (sense.isAlternate) score -= 0.7;
  const preposition = prepositionBefore(tokens, tokenStart);
  if (preposition !== null) score += LOCATIVE_PREPOSITIONS.has(preposition.word) ? 1.2 : 0.4;
  if (kindHint(candidate) !== null) score += 2;
  for (const other of supporters) {
    if (other?.sense == null || other.sentence !== sentence || other.rejection !== null) continue;
    const related = other.sense.node.within.includes(node.id) || node.within.includes(other.sense.node.id);
    if (related && (isListedAfter(candidate, other) || isListedAfter(other, candidate))) score += 2.5;
    else if (isListed(candidate, other, tokens))
      score += node.country === other.sense.node.country ? 1.2 : 0.5;
  }
  if (isSingle && tokenStart === 0)
    score -= SENTENCE_STARTERS.has(key) ? 3 : entry.isWeak && node.kind !== 'country' ? 1 : 0.4;
  if (!entry.isWeak && node.kind !== 'country' && AFTER_PLACES.has(tokens[candidate.tokenEnd]?.lower ?? ''))
    score += 1.2;
  if (isHeadline && entry.isWeak) score -= 1;
  // `director of the Center`: towns have no article.
  if (
    entry.isWeak &&
    tokens[tokenStart - 1]?.lower === 'the' &&
    (node.kind === 'town' || node.kind === 'admin2')
  )
    score -= 1.5;
  return score;
}

function ownWeight(node: PlaceNode): number {
  if (node.kind === 'country' || node.kind === 'region') return 3;
  if (node.kind === 'admin1') return 2.6;
  if (isOurs(node)) return 2.1;
  const { population } = node;
  if (population >= 1_000_000) return 2.5;
  if (node.isCapital) return 2.2;
  if (population >= 300_000) return 2;
  if (population >= 100_000) return 1.5;
  return population >= 15_000 ? 0.8 : 0.3;
}

/** Whether two names stand in one list, side by side. */
function isListed(a: NameCandidate, b: NameCandidate, tokens: readonly Token[]): boolean {
  const [first, second] = a.tokenStart < b.tokenStart ? [a, b] : [b, a];
  if (second.tokenStart - first.tokenEnd > 3) return false;
  const gap = tokens.slice(first.tokenEnd, second.tokenStart);
  return gap.every(
    (token) => /^(?:,|and|or|&|the|to|\/)$/.test(token.lower) || GEOGRAPHIC_HEADS.has(token.lower),
  );
}
