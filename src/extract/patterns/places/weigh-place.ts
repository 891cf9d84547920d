import type { Token } from '../../../text/tokens.ts';
import { countedKind, type Draft } from '../../draft.ts';
import { CLAUSE_OPENERS } from '../../languages/english/grammar.ts';
import type { PlaceMention } from '../../mentions.ts';

/** Beyond this cost a place is another figure's. */
export const PLACE_REACH = 14;

const ROLE_COST = {
  locative: { behind: 0, before: 1.5 },
  attributive: { behind: 4, before: 3.5 },
  other: { behind: 4, before: 4 },
  of: { behind: 6, before: 6 },
  actor: { behind: 10, before: 6 },
} as const;

/**
 * What a place costs a figure of its sentence, in tokens: by its role, its preposition, and what stands between them.
 * Once it is at `limit` the rest is not counted.
 */
export function weighPlace(
  draft: Draft,
  beside: readonly Draft[],
  mention: PlaceMention,
  limit: number,
): number {
  const { tokens } = draft.sentence;
  const isBehind = mention.tokenStart >= draft.to;
  // A place inside the counted phrase (`100 Bavet casinos`) says where.
  if (!isBehind && mention.tokenEnd > draft.from)
    return mention.tokenStart >= draft.from && mention.role !== 'of' ? 1 : Number.POSITIVE_INFINITY;
  const opensSentence = mention.tokenStart <= 3 && mention.role === 'locative';
  const cost =
    ROLE_COST[mention.role][isBehind ? 'behind' : 'before'] + prepositionCost(draft, mention, tokens);
  const from = isBehind ? draft.to : mention.tokenEnd;
  const to = isBehind ? mention.tokenStart : draft.from;
  const near =
    cost +
    (opensSentence && !isBehind ? 1 : distance(tokens, from, to, isBehind, mention.role === 'actor' ? 6 : 3));
  return near >= limit ? near : near + othersBetween(draft, beside, mention, isBehind);
}

const SPEAKS =
  /^(?:said|says|say|confirmed|confirms|reported|reports|announced|announces|believes|claims|claimed|denies|denied|told|tells|accused|accuses|warned|warns|estimates|estimated|counted|counts)$/;

function prepositionCost(draft: Draft, mention: PlaceMention, tokens: readonly Token[]): number {
  const moves = /^(?:deported|returned|escaped|rescued|held)$/.test(draft.action);
  switch (mention.preposition) {
    case 'to':
    case 'into':
    case 'for':
    case 'towards':
      return draft.action === 'deported' ? 4 : 14;
    case 'from':
      return moves || mention.kind !== 'country' ? 0 : 6;
    case 'beside':
    case 'near':
    case 'opposite':
    case 'outside':
      return 2.5;
    case 'with':
    case 'by':
    case 'against':
    case 'between':
      return 8;
    default: {
      // `Indonesia said that 400 of its people had been let go`: who speaks, not where it happened.
      if (mention.role === 'actor' && SPEAKS.test(tokens[mention.tokenEnd]?.lower ?? '')) return 12;
      // `had given China 31,000 suspects`: who receives them.
      const isReceiver =
        mention.role === 'other' &&
        mention.kind === 'country' &&
        mention.tokenEnd === draft.from &&
        /^(?:give|gave|given|hand|handed|sent|send)$/.test(tokens[mention.tokenStart - 1]?.lower ?? '');
      return isReceiver
        ? 12
        : countedKind(draft.unit) === 'money' &&
            draft.action !== 'seized' &&
            mention.role !== 'locative' &&
            mention.role !== 'of'
          ? 2
          : 0;
    }
  }
}

function distance(
  tokens: readonly Token[],
  from: number,
  to: number,
  isBehind: boolean,
  opener: number,
): number {
  let cost = (to - from) * 0.15;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ';') cost += 9;
    else if (token.text === ':') cost += isBehind ? 6 : 1;
    else if (token.text === ',') cost += 0.4;
    else if (token.kind === 'word' && token.lower !== 'as' && CLAUSE_OPENERS.has(token.lower)) cost += opener;
  }
  return cost;
}

const BREAKS = /^(?:[,;:]|and|but|while)$/;

/** `one in Kampong Speu, five in Pailin`: whether the place stands right behind a figure. */
function belongsTo(other: Draft, mention: PlaceMention): boolean {
  if (mention.tokenStart < other.to || mention.tokenStart - other.to > 3) return false;
  return !other.sentence.tokens.slice(other.to, mention.tokenStart).some((token) => BREAKS.test(token.lower));
}

/** `held 312 people, and in Pursat 27`: whether the place opens the stretch of a later figure. */
function opensFor(other: Draft, draft: Draft, mention: PlaceMention): boolean {
  if (other.from < mention.tokenEnd || other.from - mention.tokenEnd > 2) return false;
  const { tokens } = draft.sentence;
  return tokens.slice(draft.to, mention.tokenStart).some((token) => BREAKS.test(token.lower));
}

function othersBetween(
  draft: Draft,
  beside: readonly Draft[],
  mention: PlaceMention,
  isBehind: boolean,
): number {
  const { tokens } = draft.sentence;
  const placed = beside.filter((other) => /^(?:in|at|near|from|on)$/.test(tokens[other.to]?.lower ?? ''));
  let cost = 0;
  for (const other of beside) {
    if (other === draft) continue;
    if (isBehind) {
      if (opensFor(other, draft, mention)) cost += 8;
      if (other.from < draft.to || other.from >= mention.tokenStart) continue;
      const isPlaceItself =
        other.unit === 'place' ||
        (other.unit === 'site' && /^(?:at|in|of|from|on)$/.test(tokens[other.from - 1]?.lower ?? ''));
      if (other.whole === draft || isPlaceItself) cost += 0.5;
      else if (other.list === draft.list) cost += placed.includes(draft) && placed.length > 1 ? 8 : 1;
      else cost += 8;
    } else if (
      other.to <= mention.tokenStart &&
      belongsTo(other, mention) &&
      other.whole !== draft &&
      draft.whole !== other
    ) {
      if (other.list === draft.list) cost += placed.length > 1 ? 8 : 1;
      else
        cost +=
          placed.length > 1 || (countedKind(draft.unit) === 'money' && draft.action !== 'seized') ? 8 : 2;
    }
  }
  return cost;
}
