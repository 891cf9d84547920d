import type { Draft } from '../../draft.ts';
import type { PlaceMention } from '../../mentions.ts';
import { sliceByToken, WINDOW } from '../../token-window.ts';

const MOVES = /^(?:deported|returned)$/;

/**
 * Mentions that say where persons are from, not where it happened: `75 from Taiwan`, `one person each from Malaysia and
 * Myanmar`, `nationals of Kenya`, and the home of those who are sent home.
 */
export function findOrigins(
  drafts: readonly Draft[],
  mentions: readonly PlaceMention[],
): ReadonlySet<PlaceMention> {
  const origins = new Set<PlaceMention>();
  const bySentence = Map.groupBy(mentions, (mention) => mention.sentence);
  for (const draft of drafts) {
    if (draft.unit !== 'person') continue;
    const near = sliceByToken(
      bySentence.get(draft.sentence.index) ?? [],
      (mention) => mention.tokenStart,
      draft.from - WINDOW,
      draft.to + WINDOW,
    );
    const { tokens } = draft.sentence;
    let reach = draft.to;
    for (const mention of near) {
      if (mention.kind !== 'country' && mention.kind !== 'region') continue;
      const isHome = mention.country !== null && draft.groups.includes(mention.country);
      if (isHome && MOVES.test(draft.action) && mention.role !== 'actor') origins.add(mention);
      if (mention.tokenStart < draft.to || mention.tokenStart - reach > 4) continue;
      const between = tokens.slice(reach, mention.tokenStart).map((token) => token.lower);
      const opens = reach === draft.to ? between.some((word) => word === 'from' || word === 'of') : true;
      if (
        opens &&
        between.every((word) =>
          /^(?:,|each|all|mostly|from|of|and|or|the|mainland|both|mainly|people|nationals)$/.test(word),
        )
      ) {
        origins.add(mention);
        reach = mention.tokenEnd;
      }
    }
  }
  return origins;
}
