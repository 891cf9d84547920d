import type { Analysis } from '../text/analysis.ts';
import type { PlaceMention } from './mentions.ts';
import { type PlaceContext, weighCountries } from './patterns/places/country-weights.ts';
import { findNames } from './patterns/places/find-names.ts';
import { findSites, type SiteForm } from './patterns/places/find-sites.ts';
import type { NameCandidate } from './patterns/places/name-candidate.ts';
import { rejectNames } from './patterns/places/reject-names.ts';
import { resolveNames } from './patterns/places/resolve-names.ts';
import { roleOf } from './patterns/places/role.ts';

/**
 * Names of places in a text, in order, each with its node in the gazetteer by context (co-mentions, the outlet's
 * country, size) or none where only its form says that it is a place. Persons, organisations and nationalities are
 * not returned. Linear in the length of the text.
 */
export function findPlaces(analysis: Analysis, context: PlaceContext = {}): PlaceMention[] {
  const candidates = findNames(analysis);
  rejectNames(candidates);
  const weights = weighCountries(analysis, candidates, context);
  resolveNames(candidates, weights);
  const bySentence = Map.groupBy(candidates, (candidate) => candidate.sentence.index);
  const mentions: PlaceMention[] = [];
  for (const sentence of analysis.sentences) {
    const names = bySentence.get(sentence.index) ?? [];
    const cover: (NameCandidate | undefined)[] = new Array(sentence.tokens.length);
    for (const name of names) for (let i = name.tokenStart; i < name.tokenEnd; i++) cover[i] = name;
    const hidden = new Set<NameCandidate>();
    const sites = findSites(sentence, cover).filter((site) => {
      const inside = new Set(cover.slice(site.tokenStart, site.tokenEnd));
      const kept = [...inside].some((name) => name?.rejection === null && !hides(site, name));
      if (!kept) for (const name of inside) if (name !== undefined) hidden.add(name);
      return !kept;
    });
    const spans = [...names.filter((name) => name.rejection === null && !hidden.has(name)), ...sites].sort(
      (a, b) => a.tokenStart - b.tokenStart,
    );
    let previous: PlaceMention | null = null;
    for (const [index, span] of spans.entries()) {
      const mention = mentionOf(analysis, span, previous, spans[index + 1]);
      if (mention === null) continue;
      mentions.push(mention);
      previous = mention;
    }
  }
  return mentions;
}

/** A longer form hides the name inside it (`Golden City casino`, not Golden City), but for a known site. */
const hides = (site: SiteForm, name: NameCandidate): boolean =>
  site.tokenEnd - site.tokenStart > name.tokenEnd - name.tokenStart && name.sense?.node.kind !== 'site';

function mentionOf(
  { text }: Analysis,
  span: NameCandidate | SiteForm,
  previous: PlaceMention | null,
  next: NameCandidate | SiteForm | undefined,
): PlaceMention | null {
  const { sentence, tokenStart, tokenEnd } = span;
  const first = sentence.tokens[tokenStart];
  const last = sentence.tokens[tokenEnd - 1];
  if (first === undefined || last === undefined) return null;
  const base = {
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    tokenStart,
    tokenEnd,
    name: text.slice(first.start, last.end),
    ...roleOf(sentence.tokens, tokenStart, tokenEnd, previous),
  };
  if ('why' in span) {
    // What a form-only site lies in: the place named right behind it (`Fu Ben Hao in Pi commune`).
    const outer =
      next !== undefined && 'sense' in next && next.tokenStart - tokenEnd <= 3
        ? (next.sense?.node ?? null)
        : null;
    return {
      ...base,
      node: null,
      kind: span.kind,
      within: outer === null ? [] : [outer.id, ...outer.within],
      country: outer?.country ?? null,
      why: span.why,
    };
  }
  const node = span.sense?.node;
  if (node === undefined) return null;
  return {
    ...base,
    node: node.id,
    kind: node.kind,
    within: node.within,
    country: node.country,
    why: span.sense?.isAlternate ? 'alternate-name' : 'name',
  };
}
