import type { Token } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { PlaceMention } from '../../mentions.ts';

const JOINERS =
  /^(?:,|and|or|with|in|at|near|the|to|both|from|commune|district|province|town|city|townships?|village|state|casino|compound|hotel|building|area|zone|of|southern|northern|eastern|western|central|south-western|north-western|north-eastern|south-eastern|southwestern|northwestern|northeastern|southeastern|border|coastal|neighbouring|neighboring|nearby|then|as|well)$/;
const BREADTH = { site: 0, town: 1, admin2: 2, admin1: 3, country: 4, region: 5 } as const;

/** The list that a place stands in, in text order; what contains another of them is left out. */
export function withNeighbours(
  best: PlaceMention,
  mentions: readonly PlaceMention[],
  tokens: readonly Token[],
  drafts: readonly Draft[],
): PlaceMention[] {
  const joined = (left: PlaceMention | undefined, right: PlaceMention | undefined): boolean => {
    if (left === undefined || right === undefined) return false;
    if (
      drafts.some(
        (draft) => draft.number.tokenStart >= left.tokenEnd && draft.number.tokenStart < right.tokenStart,
      )
    )
      return false;
    const between = tokens.slice(left.tokenEnd, right.tokenStart);
    return between.length <= 7 && between.every((token) => JOINERS.test(token.lower));
  };
  const at = mentions.indexOf(best);
  const group = [best];
  for (let i = at + 1; joined(mentions[i - 1], mentions[i]); i++) group.push(mentions[i] as PlaceMention);
  for (let i = at - 1; joined(mentions[i], mentions[i + 1]); i--) group.unshift(mentions[i] as PlaceMention);
  return mostSpecific(group).filter((mention) => !placesNarrower(mention, group, tokens));
}

/** Drops every place that contains another of the group, and every wider kind where a site is named. */
export function mostSpecific(group: readonly PlaceMention[]): PlaceMention[] {
  const sites = group.filter((mention) => mention.kind === 'site');
  return group.filter((mention) => {
    if (
      group.some((other) => other !== mention && mention.node !== null && other.within.includes(mention.node))
    )
      return false;
    if (
      sites.length > 0 &&
      mention.kind !== 'site' &&
      sites.some((site) => site.node === null && BREADTH[mention.kind] > 0)
    )
      return false;
    return !(
      mention.kind === 'country' &&
      group.some((other) => other !== mention && other.country === mention.country && BREADTH[other.kind] < 4)
    );
  });
}

/** `Tram Kak, Takeo`: a wider name behind a comma only places the narrower one. */
function placesNarrower(
  mention: PlaceMention,
  group: readonly PlaceMention[],
  tokens: readonly Token[],
): boolean {
  const before = group[group.indexOf(mention) - 1];
  if (before === undefined || group.length !== 2) return false;
  return (
    tokens[before.tokenEnd]?.text === ',' &&
    mention.tokenStart === before.tokenEnd + 1 &&
    BREADTH[before.kind] < BREADTH[mention.kind] &&
    (before.country === null || before.country === mention.country)
  );
}
